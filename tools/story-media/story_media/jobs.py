# SPDX-License-Identifier: MIT
"""Everything that can be made: which files, by what, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import skia

from . import film, poem
from .ambience import loop
from .ambience.moods import MOODS
from .catalogue import LOOPS, PICTURES, Picture
from .films import FILMS, Film
from .films import make as make_film
from .paper import WIDTH, picture
from .voice import narration, pages

_DRAWN = ("skia-python",)
_FILMED = ("skia-python", "ffmpeg (libvpx-vp9)")
_PLAYED = ("numpy", "scipy", "ffmpeg (libopus)")
_SPOKEN = ("misaki", "onnxruntime (Kokoro-82M: a synthetic voice)", "ffmpeg (libopus)")


@dataclass(frozen=True)
class Job:
    """Files below ``stories/`` that are made together; ``make`` takes that folder."""

    files: tuple[str, ...]
    tools: tuple[str, ...]
    make: Callable[[Path], None]

    def answers(self, name: str) -> bool:
        """Whether NAME of ``make story-media`` means it: a file, a folder, a name in short."""
        return any(name in called(file) for file in self.files)


def jobs() -> Iterator[Job]:
    """All of them, in the order in which they can be made."""
    for asked in PICTURES.values():
        yield _picture(asked)
    for name in LOOPS:
        yield _loop(PICTURES[name])
    for name in MOODS:
        yield _mood(name)
    for made in FILMS.values():
        yield _film(made)
    yield Job(poem.FILES, _SPOKEN, poem.make)
    for story in ("guangzhou", "wuhan"):
        for language in pages.languages(story):
            for page in pages.with_words(story):
                yield _narration(story, language, page)


def drawn(asked: Picture, scale: float = 1.0) -> skia.Image:
    """A picture of the catalogue."""
    part = asked.view.part if asked.view else (0.0, 0.0, float(WIDTH))
    return picture(asked.scene, asked.palette, film.POSTER, scale, part)


def called(file: str) -> Iterator[str]:
    """What a file answers to: itself and its folders, also without ``media/`` or its ending."""
    path = PurePosixPath(file)
    short = PurePosixPath(path.parts[0], *path.parts[2:])
    for whole in (path, short):
        yield str(whole)
        yield str(whole.with_suffix(""))
        yield from (str(folder) for folder in whole.parents if folder.parts)


def _picture(asked: Picture) -> Job:
    def make(stories: Path) -> None:
        drawn(asked).save(str(stories / asked.file), skia.kWEBP, asked.quality)

    return Job((asked.file,), _DRAWN, make)


def _loop(asked: Picture) -> Job:
    def make(stories: Path) -> None:
        film.write(film.loop(asked.scene, asked.palette), stories / asked.loop)

    return Job((asked.loop,), _FILMED, make)


def _mood(name: str) -> Job:
    story, chapter = name.split("/")
    file = f"{story}/media/sound/{chapter}.opus"
    return Job((file,), _PLAYED, lambda stories: loop.make(MOODS[name], stories / file))


def _film(made: Film) -> Job:
    return Job(tuple(made.files()), (*_FILMED, *_SPOKEN), lambda stories: make_film(made, stories))


def _narration(story: str, language: str, page: str) -> Job:
    voice = f"{story}/media/voices/{language}/{page}.opus"
    cues = f"{story}/media/words/{language}/{page}.vtt"

    def make(stories: Path) -> None:
        narration.narrate(story, language, page, stories / voice)

    return Job((voice, cues), _SPOKEN, make)
