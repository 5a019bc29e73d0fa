# SPDX-License-Identifier: MIT
"""What the shelf does behind the reader's back: seeing what there is, reading it, searching it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QThreadPool, Signal

from lcreader.app.task import Task
from lcreader.library.catalogue import Catalogue
from lcreader.library.drives import Drive, stories_on
from lcreader.library.wordindex import Place


@dataclass(frozen=True, slots=True)
class Found:
    """What a search for ``text`` gave: the stories whose own words have it, and the pages."""

    text: str
    stories: tuple[Path, ...]
    pages: tuple[Place, ...]


class ShelfWork(QObject):
    """Two threads: one that scans and reads stories, one that searches.

    ``scanned`` gives the stories of each drive, and whether any story is other than was known;
    ``advanced`` tells that one more story was read.
    """

    scanned = Signal(object, bool)
    advanced = Signal()
    found = Signal(object)
    _ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scanning = QThreadPool(self)
        self._searching = QThreadPool(self)
        for pool in (self._scanning, self._searching):
            pool.setMaxThreadCount(1)
        self._lock = Lock()
        self._due: deque[Path] = deque()
        self._asked: set[Path] = set()
        self._wanted = ""
        self._open = 0
        self._stopping = False
        self._closed = False
        # told in this thread, behind what the work itself has told
        self._ended.connect(self._on_ended)

    def scan(self, catalogue: Catalogue, drives: Iterable[Drive]) -> None:
        """See which stories there are, these drives' included."""
        present = tuple(drives)
        self._begin(self._scanning, lambda: self._scan(catalogue, present), 1)

    def look(self, catalogue: Catalogue, paths: Iterable[Path]) -> None:
        """Read these stories, one after the other; one that is being read is not read twice."""
        for path in paths:
            with self._lock:
                if path in self._asked:
                    continue
                self._asked.add(path)
                self._due.append(path)
            self._begin(self._scanning, lambda: self._look(catalogue))

    def find(self, catalogue: Catalogue, text: str) -> None:
        """Search for ``text``; what was to be searched for before it no longer matters."""
        with self._lock:
            self._wanted = text
        self._begin(self._searching, lambda: self._find(catalogue, text))

    def is_idle(self) -> bool:
        """Whether nothing is to be done, and all that was done has been told."""
        return not self._open

    def close(self) -> None:
        """Wait for what is being read, and begin nothing any more."""
        self._closed = True
        self.stop()

    def stop(self) -> None:
        """Wait for what is being read, and begin nothing more of what was asked for."""
        self._stopping = True
        for pool in (self._scanning, self._searching):
            pool.clear()
            pool.waitForDone()
        with self._lock:
            self._due.clear()
            self._asked.clear()
        self._open = 0
        self._stopping = False

    def _begin(self, pool: QThreadPool, work: Callable[[], None], priority: int = 0) -> None:
        def whole() -> None:
            try:
                work()
            finally:
                self._ended.emit()

        if self._closed:
            return
        self._open += 1
        pool.start(Task(whole), priority)

    def _on_ended(self) -> None:
        self._open = max(0, self._open - 1)

    def _scan(self, catalogue: Catalogue, drives: tuple[Drive, ...]) -> None:
        on_drives: dict[Drive, tuple[Path, ...]] = {}
        for drive in drives:
            try:
                on_drives[drive] = stories_on(drive.path)
            except OSError:
                on_drives[drive] = ()  # it is being pulled out
        changed = catalogue.scan(path for paths in on_drives.values() for path in paths)
        self.scanned.emit(on_drives, changed)

    def _look(self, catalogue: Catalogue) -> None:
        with self._lock:
            path = self._due.popleft() if self._due and not self._stopping else None
        if path is None:
            return
        catalogue.look(path)
        with self._lock:
            self._asked.discard(path)
        self.advanced.emit()

    def _find(self, catalogue: Catalogue, text: str) -> None:
        with self._lock:
            late = text != self._wanted
        if not late and not self._stopping:
            places = catalogue.find(text)
            stories = dict.fromkeys(Path(p.path) for p in places if not p.line.page)
            pages = tuple(place for place in places if place.line.page)
            self.found.emit(Found(text, tuple(stories), pages))
