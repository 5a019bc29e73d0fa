# SPDX-License-Identifier: MIT
"""Stories for the tests of reading: in memory, and the fixture's folder."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from textwrap import dedent

from lcreader.story.model import Page, Story
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reader import Reading, read_story
from lcreader.story.sentence import Sentence

ROOT = Path(__file__).parents[2]
FIXTURE = ROOT / "tests" / "stories" / "fixture"

HEAD = """\
format: 1
id: small
language: en
title: Small
"""

MEDIA = (
    *("media/a.webp", "media/b.webp", "media/portrait.png", "media/film.webm", "media/film.mp4"),
    *("media/a.opus", "media/b.opus", "media/a.vtt", "media/a.md", "media/a.ttf", "media/b.ttf"),
)


class Memory:
    """Files in memory; those without words hold one byte."""

    def __init__(self, files: Mapping[str, bytes | str], extra: Collection[str] = MEDIA) -> None:
        self.files = dict.fromkeys(extra, b"x") | {
            name: data.encode() if isinstance(data, str) else data for name, data in files.items()
        }
        self.reads: list[str] = []

    @property
    def names(self) -> Collection[str]:
        return self.files.keys()

    def read(self, name: str, limit: int) -> bytes:
        self.reads.append(name)
        if name not in self.files:
            raise refusal("missing", name)
        if len(self.files[name]) > limit:
            raise refusal("too large", name)
        return self.files[name]


class Folder(Memory):
    """A story's folder on the disk, read at once."""

    def __init__(self, root: Path) -> None:
        paths = [path for path in root.rglob("*") if path.is_file()]
        super().__init__({p.relative_to(root).as_posix(): p.read_bytes() for p in paths}, ())


def refusal(why: str, name: str) -> StoryError:
    return StoryError(Problem(Severity.ERROR, "refused", Sentence("Tests", why), name))


def read(
    story: str | bytes, *, strict: bool = True, extra: Collection[str] = MEDIA, **texts: str
) -> Reading:
    """The story in ``story``; further words name languages (with ``_`` for ``-``)."""
    text = dedent(story) if isinstance(story, str) else story
    files: dict[str, bytes | str] = {"story.yaml": text}
    for tag, words in texts.items():
        files[f"text/{tag.replace('_', '-')}.yaml"] = dedent(words)
    return read_story(Memory(files, extra), strict=strict)


def with_page(page: str, *, head: str = HEAD) -> str:
    """A story whose second page has the keys in ``page``; the first one is called ``first``."""
    keys = "\n        ".join(dedent(page).strip().splitlines())
    return (
        f"{head}chapters:\n"
        "  - id: chapter\n"
        "    pages:\n"
        '      - {id: first, background: {colour: "#000000"}}\n'
        f"      - {keys}\n"
    )


def page_of(page: str, *, strict: bool = True, **texts: str) -> Page:
    """The second page of :func:`with_page`, which is to have no problems."""
    reading = read(with_page(page), strict=strict, **texts)
    assert codes(reading) == []
    return the_story(reading).pages[1]


def the_story(reading: Reading) -> Story:
    return reading.require_story()


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


def said(reading: Reading) -> str:
    return "\n".join(map(str, reading.problems))
