# SPDX-License-Identifier: MIT
"""A story on the shelf."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from lcreader.library.checked import Checked
from lcreader.library.identity import Identity, identity
from lcreader.library.summary import Summary
from lcreader.story.languages import nearest
from lcreader.story.model import Words
from lcreader.story.problem import Problem


class Where(StrEnum):
    """Where a story on the shelf lies. Of two copies of one version the first stands there."""

    INSTALLED = "installed"  # in the reader's own folder
    BUNDLED = "bundled"  # came with the program
    OPENED = "opened"  # anywhere else, opened lately
    DRIVE = "drive"  # on a drive that can be pulled out


@dataclass(frozen=True, slots=True)
class Item:
    """A story on the shelf. ``is_fresh``: ``summary`` tells of its files as they are now, so it
    need not be looked at again; a story that was never looked at has an empty one.

    ``state`` is that of its files when they were looked at. ``progress`` is 0–1; ``read_at`` and
    ``changed_at`` are in seconds since 1970, and 0 where it was never opened or cannot be told.
    ``checked`` is what came of holding all its files against their checksums, if anybody has.
    """

    path: Path
    where: Where
    is_fresh: bool
    summary: Summary
    state: str = ""
    progress: float = 0.0
    read_at: int = 0
    changed_at: int = 0
    checked: Checked | None = None

    @property
    def key(self) -> Identity:
        """Which story it is."""
        told = self.summary
        title = next(iter(told.titles.values()), "")
        return identity(told.publisher, told.id, title, told.authors)

    @property
    def problem(self) -> Problem | None:
        """What is wrong with the story, where something is."""
        return self.summary.problem or (self.checked.problem if self.checked else None)

    @property
    def is_gone(self) -> bool:
        """Whether it is not there: its drive may be unplugged."""
        return self.summary.problem is not None and self.summary.problem.code == "story-gone"

    def title(self, wanted: Iterable[str]) -> Words:
        """The title for a reader who wants these languages; the file's name where there is none."""
        return self._words(self.summary.titles, wanted) or Words(self.path.stem)

    def subtitle(self, wanted: Iterable[str]) -> Words:
        """The subtitle, likewise; it may be empty."""
        return self._words(self.summary.subtitles, wanted)

    def subjects(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """What it is about, in the same language."""
        given = self.summary.subjects
        code = _nearest(tuple(wanted), tuple(given))
        return given.get(code, ())

    def _words(self, texts: Mapping[str, str], wanted: Iterable[str]) -> Words:
        if not texts:
            return Words()
        code = _nearest(tuple(wanted), tuple(texts))
        return Words(texts[code], code)


@lru_cache(maxsize=1024)
def _nearest(wanted: tuple[str, ...], have: tuple[str, ...]) -> str:
    """The language to show: the nearest, else the first; kept, since most stories have the same."""
    return nearest(wanted, have) or next(iter(have), "")
