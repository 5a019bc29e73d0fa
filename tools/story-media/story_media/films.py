# SPDX-License-Identifier: MIT
"""The two short films: what is said in them, and what is seen meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skia

from . import sound
from .film import Coding, add_sound, write
from .guangzhou import delta, dusk, fair, lights
from .palette import GUANGZHOU, WUHAN, Palette
from .paper import HEIGHT, WIDTH
from .shots import Shot, View, frames, poster
from .voice.kokoro import RATE, VOICES, Samples, say
from .voice.narration import Cue, vtt
from .wuhan import dawn, keepers, lanterns, rivers

_BEFORE, _BETWEEN, _AFTER = 1.6, 1.0, 2.4
"""Seconds before the first sentence, at least between two, and after the last."""
_EARLY = 0.7
"""Seconds by which a picture comes before its sentence."""
_WHOLE = View(WIDTH / 2, HEIGHT / 2, WIDTH)


@dataclass(frozen=True)
class Film:
    """A film: a sentence a shot, in every language; the pictures wait for the slowest."""

    story: str
    name: str
    palette: Palette
    shots: tuple[Shot, ...]
    lines: Mapping[str, Sequence[str]]
    main: str = "en"

    def files(self) -> list[str]:
        """All files that are made for it, below ``stories/``."""
        media = f"{self.story}/media"
        words = [
            f"{media}/words/{language}/{self.name}.film.{kind}"
            for language in self.lines
            for kind in ("vtt", "md")
        ]
        return [*(self.file(language) for language in self.lines), self.poster, *words]

    def file(self, language: str) -> str:
        """The film with the voice of a language."""
        mark = "" if language == self.main else f".{language}"
        return f"{self.story}/media/film/{self.name}{mark}.webm"

    @property
    def poster(self) -> str:
        """The picture that stands for it."""
        return f"{self.story}/media/film/{self.name}.webp"


def make(film: Film, stories: Path) -> None:
    """Make a film in all languages, its poster, captions and transcripts."""
    spoken = {
        language: [say(line, VOICES[film.story, language]) for line in lines]
        for language, lines in film.lines.items()
    }
    begins, seconds = _schedule(list(spoken.values()))
    starts = [0.0, *(begin - _EARLY for begin in begins[1:])]
    for path in (stories / file for file in film.files()):
        path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        silent = Path(folder) / "silent.webm"
        write(frames(film.shots, film.palette, starts, seconds), silent, Coding(quality=30))
        for language, sentences in spoken.items():
            voice = Path(folder) / f"{language}.opus"
            sound.write(_track(sentences, begins, seconds), RATE, voice, 48, 1)
            add_sound(silent, voice, stories / film.file(language))
            _write_words(film, language, sentences, begins, stories)
    poster(film.shots[2], film.palette, 1.0).save(str(stories / film.poster), skia.kWEBP, 86)


def _schedule(voices: Sequence[Sequence[Samples]]) -> tuple[list[float], float]:
    """When each sentence begins, and how long the film is, in seconds."""
    begins, at = [], _BEFORE
    for versions in zip(*voices, strict=True):
        begins.append(at)
        at += max(len(version) for version in versions) / RATE + _BETWEEN
    return begins, at - _BETWEEN + _AFTER


def _track(sentences: Sequence[Samples], begins: Sequence[float], seconds: float) -> Samples:
    track = np.zeros(round(seconds * RATE), np.float32)
    for samples, begin in zip(sentences, begins, strict=True):
        at = round(begin * RATE)
        track[at : at + len(samples)] = samples
    return track


def _write_words(
    film: Film,
    language: str,
    sentences: Sequence[Samples],
    begins: Sequence[float],
    stories: Path,
) -> None:
    words = stories / film.story / "media" / "words" / language
    cues = [
        Cue(begin, begin + len(samples) / RATE + 0.3, line)
        for line, samples, begin in zip(film.lines[language], sentences, begins, strict=True)
    ]
    (words / f"{film.name}.film.vtt").write_text(vtt(cues), "utf-8")
    (words / f"{film.name}.film.md").write_text("\n\n".join(film.lines[language]) + "\n", "utf-8")


FILMS = {
    f"{film.story}/{film.name}": film
    for film in (
        Film(
            "guangzhou",
            "voyage",
            GUANGZHOU,
            (
                Shot(delta.land, View(1240, 380, 1240), View(1250, 400, 1120), delta.voyage),
                Shot(delta.land, View(1250, 400, 1120), View(1420, 560, 1160), delta.voyage, True),
                Shot(delta.land, View(1420, 560, 1160), _WHOLE, delta.voyage, True),
                Shot(dusk.draw, View(1320, 700, 1240), _WHOLE),
                Shot(fair.draw, View(760, 620, 1300), View(1340, 660, 1120)),
                Shot(lights.draw, View(1160, 720, 1150), _WHOLE),
            ),
            {
                "en": (
                    "Guangzhou lies where rivers meet, a short way from the sea.",
                    "For more than two thousand years, people have come and gone by water.",
                    "Here the Maritime Silk Road began: ships went down the river, and out into "
                    "the world.",
                    "They carried goods away, and came home with goods and with new ideas.",
                    "Today the whole world comes to the city's fair.",
                    "And the city still does what a harbour does: it takes in what is new, and "
                    "passes it on.",
                ),
                "zh-Hans": (
                    "广州在几条江相会的地方，离大海不远。",
                    "两千多年来，人们从水上来，又从水上去。",
                    "海上丝绸之路，就从这里起步：船顺江而下，开向世界。",
                    "它们带着货物出去，又带着货物和新想法回来。",
                    "今天，全世界的人都来赶广交会。",
                    "这座城，还像从前的港口一样：把新东西接进来，再传出去。",
                ),
            },
        ),
        Film(
            "wuhan",
            "downstream",
            WUHAN,
            (
                Shot(rivers.land, _WHOLE, View(900, 520, 1700), rivers.currents),
                Shot(
                    rivers.land, View(900, 520, 1700), View(1080, 500, 1300), rivers.currents, True
                ),
                Shot(
                    rivers.land, View(1080, 500, 1300), View(1216, 470, 1000), rivers.currents, True
                ),
                Shot(dawn.draw, View(1360, 680, 1200), _WHOLE),
                Shot(keepers.draw, View(760, 640, 1260), View(1380, 680, 1060)),
                Shot(lanterns.draw, View(1330, 700, 1160), _WHOLE),
            ),
            {
                "en": (
                    "A river city is never quite still.",
                    "The Han comes from the west. The Yangtze comes from the south-west, broad "
                    "and strong.",
                    "Where they meet, Wuhan grew.",
                    "In the morning, some people come to the bank to paint, and some to read.",
                    "Others look after the river, so that the water stays clear.",
                    "And in the evening the lanterns rise, and the city goes on learning.",
                ),
                "zh-Hans": (
                    "江城，没有一刻是静的。",
                    "汉江从西边来。长江从西南边来，又宽又急。",
                    "两条江相会的地方，长出了武汉。",
                    "清晨，有人来江边画画，有人来读书。",
                    "还有人守着这条江，让江水一直清清的。",
                    "到了晚上，灯笼升起来，一城人还在学习。",
                ),
            },
        ),
    )
}
