# SPDX-License-Identifier: MIT
"""What stands on the shelf: the bundled stories, and those opened lately."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lcreader.library.store import Position, Store
from lcreader.library.summary import Summary, from_json, state, to_json
from lcreader.story.languages import nearest
from lcreader.story.model import Words
from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

LATELY = 100
"""So many stories opened lately stand on the shelf."""


@dataclass(frozen=True, slots=True)
class Item:
    """A story on the shelf. ``is_fresh``: ``summary`` tells of its files as they are now, so it
    need not be looked at again; a story that was never looked at has an empty one.

    ``progress`` is 0–1; ``read_at`` is in seconds since 1970, and 0 where it was never opened.
    """

    path: Path
    is_bundled: bool
    is_fresh: bool
    summary: Summary
    progress: float = 0.0
    read_at: int = 0

    @property
    def problem(self) -> Problem | None:
        """Why the story cannot be read, where it cannot."""
        return self.summary.problem

    def title(self, wanted: Iterable[str]) -> Words:
        """The title for a reader who wants these languages; the file's name where there is none."""
        return self._words(self.summary.titles, wanted) or Words(self.path.stem)

    def subtitle(self, wanted: Iterable[str]) -> Words:
        """The subtitle, likewise; it may be empty."""
        return self._words(self.summary.subtitles, wanted)

    def _words(self, texts: Mapping[str, str], wanted: Iterable[str]) -> Words:
        if not texts:
            return Words()
        code = nearest(wanted, tuple(texts)) or next(iter(texts))
        return Words(texts[code], code)


class Catalogue:
    """The shelf's stories. What it has to read of them it reads once, and keeps in the store.

    ``bundled`` is what :func:`lcreader.library.places.bundled_stories` gives.
    """

    def __init__(self, store: Store, bundled: Mapping[str, Path]) -> None:
        self._store = store
        self._bundled = tuple(bundled.values())

    def items(self) -> tuple[Item, ...]:
        """All stories, the one read last first, then the bundled ones that were never read.

        Opens none of them: what is not fresh is for :meth:`look`, in the background.
        """
        opened = {Path(path): at for path, at in self._store.opened().items()}
        lately = sorted(opened, key=lambda path: opened[path], reverse=True)[:LATELY]
        known = self._store.summaries()
        positions = self._store.positions()
        items = [
            self._item(path, opened.get(path, 0), known.get(str(path)), positions)
            for path in dict.fromkeys((*lately, *self._bundled))
        ]
        return tuple(sorted(items, key=lambda item: -item.read_at))

    def look(self, path: Path) -> Item:
        """Open the story at ``path``, read what the shelf shows of it, and keep that.

        Takes as long as reading the story; may run in any thread.
        """
        from lcreader.library.summarise import summarise  # brings yaml and all that reads stories

        now = state(path)
        summary = summarise(path)
        if (now and summary.problem is None) or _is_lasting(summary.problem):
            self._store.set_summary(path, now, to_json(summary))
        positions = self._store.positions()
        return self._made(path, True, summary, self._opened_at(path), positions)

    def opened(self, path: Path) -> None:
        """The story at ``path`` is being opened: from now on it is on the shelf."""
        self._store.set_opened(path)

    def forget(self, path: Path) -> None:
        """Take a story off the shelf; a bundled one moves behind those that were read."""
        self._store.set_opened(path, forget=True)

    def _opened_at(self, path: Path) -> int:
        return self._store.opened().get(str(path), 0)

    def _item(
        self,
        path: Path,
        opened_at: int,
        known: tuple[str, str] | None,
        positions: Mapping[tuple[str, str], Position],
    ) -> Item:
        now = state(path)
        summary = (from_json(known[1]) if known else None) or Summary()
        fresh = known is not None and known[0] == now and summary != Summary()
        if not now:
            summary, fresh = _gone(path, summary), True
        return self._made(path, fresh, summary, opened_at, positions)

    def _made(
        self,
        path: Path,
        fresh: bool,
        summary: Summary,
        opened_at: int,
        positions: Mapping[tuple[str, str], Position],
    ) -> Item:
        left = positions.get((summary.publisher, summary.id)) if summary.id else None
        bundled = path in self._bundled
        read_at = opened_at or (left.read_at if left and bundled else 0)
        return Item(path, bundled, fresh, summary, left.progress if left else 0.0, read_at)


def _is_lasting(problem: Problem | None) -> bool:
    """Whether a problem lies in the story, and not in a drive that does not answer."""
    return problem is not None and problem.code not in ("unreadable", "no-such-story")


def _gone(path: Path, summary: Summary) -> Summary:
    template = QT_TRANSLATE_NOOP("Library", "“{path}” is not there; its drive may be unplugged.")
    said = Sentence("Library", template, {"path": str(path)})
    return replace(summary, problem=Problem(Severity.ERROR, "story-gone", said, str(path)))
