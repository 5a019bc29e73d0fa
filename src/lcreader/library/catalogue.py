# SPDX-License-Identifier: MIT
"""What stands on the shelf: installed stories, the bundled ones, and those opened lately."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from lcreader.library import checked as checks
from lcreader.library.cards import Card, Cards
from lcreader.library.copies import without_copies
from lcreader.library.item import Item, Where
from lcreader.library.places import stories_in
from lcreader.library.store import Position, Store
from lcreader.library.summary import Summary, from_json, state, to_json, written_at
from lcreader.library.wordindex import Place
from lcreader.package.refusal import NOT_SEEN
from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from lcreader.package.verifying import Verified

LATELY = 100
"""So many stories opened lately stand on the shelf."""

MOST_PLACES = 400
"""So many places are found at the most."""


class Catalogue:
    """The shelf's stories. What it has to read of them it reads once, and keeps on cards.

    ``bundled`` is what :func:`lcreader.library.places.bundled_stories` gives, ``folder`` the one
    that stories are installed into. Its methods may be called from any thread.

    :meth:`items` and :meth:`on_drive` tell what is known and touch no disk but the cards' own, the
    first time; :meth:`scan` and :meth:`look` go and see, and are for the background.
    """

    def __init__(
        self,
        store: Store,
        bundled: Mapping[str, Path],
        *,
        cards: Cards | None = None,
        folder: Path | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self._store = store
        self._bundled = tuple(bundled.values())
        self._cards = cards or Cards(None)
        self._clock = clock
        self._lock = RLock()
        self._known: dict[str, Card] | None = None
        self._read: dict[str, tuple[str, Summary]] = {}  # path → a card's JSON, and what it says
        self._states: dict[Path, str] = {}  # what the last scan saw; "" for a story that is gone
        self._installed: tuple[Path, ...] | None = None

    def items(self, besides: Iterable[Path] = ()) -> tuple[Item, ...]:
        """All stories but those on drives, the one read last first; each story once.

        What lies under one of ``besides``, the drives that are in, is left to :meth:`on_drive`.
        """
        drives = tuple(besides)
        opened = {Path(path): at for path, at in self._store.opened().items()}
        lately = sorted(opened, key=lambda path: opened[path], reverse=True)[:LATELY]
        here = self._here()
        paths = dict.fromkeys((*lately, *here, *self._bundled))
        told = dict.fromkeys(here, Where.INSTALLED) | dict.fromkeys(self._bundled, Where.BUNDLED)
        positions = self._store.positions()
        items = [
            self._item(path, told.get(path, Where.OPENED), opened.get(path, 0), positions)
            for path in paths
            if path in told or not any(path.is_relative_to(drive) for drive in drives)
        ]
        return tuple(sorted(without_copies(items), key=lambda item: -item.read_at))

    def on_drive(self, paths: Iterable[Path]) -> tuple[Item, ...]:
        """The stories at these paths of a drive, each once."""
        opened = self._store.opened()
        positions = self._store.positions()
        items = [
            self._item(path, Where.DRIVE, opened.get(str(path), 0), positions) for path in paths
        ]
        return without_copies(items)

    def scan(self, more: Iterable[Path] = ()) -> bool:
        """See which stories there are, and which changed since they were looked at.

        ``more`` are those found on drives. Takes as long as asking for each file's size and time.
        Gives whether anything is other than it was known to be.
        """
        installed = stories_in(self.folder) if self.folder else ()
        opened = [Path(path) for path in self._store.opened()]
        states = {path: state(path) for path in {*installed, *self._bundled, *opened, *more}}
        with self._lock:
            changed = set(self._here()) != set(installed) or any(
                state != self._known_state(path) for path, state in states.items()
            )
            self._states.update(states)
            self._installed = installed
        lost = [
            path
            for path in list(self._cards_known())
            if self._is_ours(path) and Path(path) not in states
        ]
        if lost:
            self._cards.drop(lost)
            with self._lock:
                for path in lost:
                    self._cards_known().pop(path, None)
        return changed

    def look(self, path: Path) -> None:
        """Open the story at ``path``, read what the shelf shows of it, and keep that.

        Takes as long as reading the story.
        """
        from lcreader.library.summarise import summarise  # brings yaml and all that reads stories

        now = state(path)
        looked = summarise(path)
        summary = looked.summary
        known = self._cards_known().get(str(path))
        if summary.problem and not summary.id and known and (old := self._summary(path, known)):
            summary = replace(old, problem=summary.problem)  # it is still called what it was
        card = Card(now, written_at(path), to_json(summary), known.checked if known else "")
        if _is_lasting(summary.problem):
            self._cards.put(path, card, looked.lines)
        with self._lock:
            late = self._cards_known().get(str(path))
            if checked_meanwhile := late is not None and late.checked != card.checked:
                card = replace(card, checked=late.checked)
            self._cards_known()[str(path)] = card
            self._states[path] = now
        if checked_meanwhile:
            self._cards.set_checked(path, card.checked)

    def note_checked(self, path: Path, found: Verified) -> None:
        """Keep what came of holding every file of the story at ``path`` against its checksum."""
        now = state(path)
        kept = checks.to_json(checks.checked_from(found, now, self._clock()))
        self._cards.set_checked(path, kept)
        with self._lock:
            card = self._cards_known().get(str(path))
            if card:
                self._cards_known()[str(path)] = replace(card, checked=kept)

    def find(self, text: str) -> list[Place]:
        """Where all words of ``text`` stand, in any story ever looked at; best first."""
        return self._cards.find(text, MOST_PLACES)

    def cover(self, path: Path, *, earlier: bool = False) -> bytes | None:
        """The small cover of the story as it is now, or as it was ``earlier``, if one was made."""
        return self._cards.cover(path, None if earlier else self._state(path))

    def set_cover(self, path: Path, picture: bytes) -> None:
        """Keep a small cover."""
        self._cards.set_cover(path, self._state(path), picture)

    def opened(self, path: Path) -> None:
        """The story at ``path`` is being opened: from now on it is on the shelf."""
        self._store.set_opened(path)

    def forget(self, path: Path) -> None:
        """Take a story off the shelf; a bundled one moves behind those that were read."""
        self._store.set_opened(path, forget=True)

    def close(self) -> None:
        """Let go of the cards."""
        self._cards.close()

    def _here(self) -> tuple[Path, ...]:
        """The installed stories: as the last scan saw them, before it as the cards know them."""
        if self._installed is not None:
            return self._installed
        return tuple(Path(path) for path in self._cards_known() if self._is_ours(path))

    def _is_ours(self, path: str) -> bool:
        # without a Path: it is asked a thousand times at the start
        return self.folder is not None and path.rpartition(os.sep)[0] == str(self.folder)

    def _cards_known(self) -> dict[str, Card]:
        with self._lock:
            if self._known is None:
                self._known = dict(self._cards.all())
            return self._known

    def _known_state(self, path: Path) -> str | None:
        card = self._cards_known().get(str(path))
        return self._states.get(path, card.state if card else None)

    def _state(self, path: Path) -> str:
        known = self._cards_known().get(str(path))
        return self._states.get(path) or (known.state if known else "")

    def _summary(self, path: Path, card: Card) -> Summary | None:
        kept = self._read.get(str(path))
        if kept and kept[0] is card.summary:
            return kept[1]
        found = from_json(card.summary)
        if found:
            self._read[str(path)] = card.summary, found
        return found

    def _item(
        self,
        path: Path,
        where: Where,
        opened_at: int,
        positions: Mapping[tuple[str, str], Position],
    ) -> Item:
        card = self._cards_known().get(str(path))
        now = self._known_state(path)
        summary = (self._summary(path, card) if card else None) or Summary()
        fresh = card is not None and card.state == now and summary != Summary()
        if now == "":
            summary, fresh = _gone(path, summary), True
        left = positions.get((summary.publisher, summary.id)) if summary.id else None
        return Item(
            path,
            where,
            fresh,
            summary,
            card.state if card else "",
            left.progress if left else 0.0,
            max(opened_at, left.read_at if left and where is not Where.OPENED else 0),
            card.changed_at if card else 0,
            checks.from_json(card.checked, card.state) if card and card.checked else None,
        )


def _is_lasting(problem: Problem | None) -> bool:
    """Whether what was found lies in the story, and not in a drive that does not answer."""
    return problem is None or problem.code not in NOT_SEEN


def _gone(path: Path, summary: Summary) -> Summary:
    template = QT_TRANSLATE_NOOP("Library", "“{path}” is not there; its drive may be unplugged.")
    said = Sentence("Library", template, {"path": str(path)})
    return replace(summary, problem=Problem(Severity.ERROR, "story-gone", said, str(path)))
