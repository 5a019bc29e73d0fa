# SPDX-License-Identifier: MIT
"""Pictures of a story: decoded off the window's thread, at the size they are shown, and kept.

An image provider that decodes in Python can deadlock with Qt's loader thread. So decoding runs in
our own pool, the results lie in a cache bounded by bytes, and QML's provider only looks them up.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Collection
from threading import Lock
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from lcreader.app.memory import give_back
from lcreader.app.pictures.decoding import Decoded, Readable, Wish, decode
from lcreader.app.task import Task
from lcreader.app.timers import once
from lcreader.story.problem import Problem

log = logging.getLogger(__name__)

SCHEME = "pictures"
MOST_DUE = 64
"""More pictures than one view shows."""
REST_MS = 3000
"""After the last page was turned to; giving memory back takes some milliseconds."""


class _Done(NamedTuple):
    key: str
    result: Decoded | Problem


def _decoded(package: Readable, wish: Wish, *, soon: bool) -> Decoded | Problem:
    result = decode(package, wish)
    if not soon and isinstance(result, Decoded):
        result.look()
    return result


class PictureStore(QObject):
    """Decoded pictures by key, at most ``budget`` bytes of them beside those still wanted.

    ``settled(key)`` says that a picture is there, or that it never will be (``problem_of``).
    """

    settled = Signal(str)

    def __init__(self, budget: int = 8 << 20, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._budget = budget
        self._lock = Lock()
        self._decoded: OrderedDict[str, Decoded] = OrderedDict()
        self._problems: dict[str, Problem] = {}
        self._asked: set[str] = set()
        self._wanted: frozenset[str] = frozenset()
        self._due: dict[str, None] = {}
        self._packages: dict[str, Readable] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._rest = once(self, give_back, REST_MS)

    def attach(self, token: str, package: Readable) -> None:
        """Make the pictures of ``package`` reachable under ``token``."""
        with self._lock:
            self._packages[token] = package

    def detach(self, token: str) -> None:
        """Forget a package and all its pictures; what is still being decoded is thrown away."""
        with self._lock:
            self._packages.pop(token, None)
            for key in [key for key in self._decoded if key.startswith(f"{token}|")]:
                del self._decoded[key]
            for key in [key for key in self._problems if key.startswith(f"{token}|")]:
                del self._problems[key]
            for key in [key for key in self._due if key.startswith(f"{token}|")]:
                del self._due[key]

    def request(self, wish: Wish, *, soon: bool = True) -> str:
        """Ask for a picture; returns its key. ``settled`` follows unless it is settled already.

        One that is wanted ``soon`` stays until it is fetched, or till the next page, or till many
        others are wanted sooner.
        """
        key = wish.key
        with self._lock:
            if soon:
                self._due.pop(key, None)
                self._due[key] = None
                if len(self._due) > MOST_DUE:  # whoever asked so long ago is out of view
                    del self._due[next(iter(self._due))]
            if key in self._decoded:
                self._decoded.move_to_end(key)
                return key
            if key in self._problems or key in self._asked:
                return key
            package = self._packages.get(wish.token)
            if package is None:
                return key
            self._asked.add(key)
        work = Task(lambda: self.take(_Done(key, _decoded(package, wish, soon=soon))))
        self._pool.start(work, 1 if soon else 0)
        return key

    def want(self, keys: Collection[str]) -> None:
        """Keep these pictures whatever the budget; all others make room when it is spent.

        To be called with every turn: what was used for it is given back when no other follows.
        """
        with self._lock:
            self._wanted = frozenset(keys)
            self._due.clear()
            self._make_room()
        self._rest.start()

    def take(self, done: _Done) -> None:
        """Accept what a worker has decoded. Called on its thread."""
        with self._lock:
            self._asked.discard(done.key)
            if done.key.partition("|")[0] not in self._packages:
                return
            if isinstance(done.result, Decoded):
                self._decoded[done.key] = done.result
                self._make_room(done.key)
            else:
                self._problems[done.key] = done.result
        self.settled.emit(done.key)

    def is_ready(self, key: str) -> bool:
        """Whether the next frame can show the picture; if so it stays until it is fetched."""
        with self._lock:
            if key in self._decoded:
                self._due[key] = None
            return key in self._decoded

    def fetch(self, key: str) -> QImage:
        """The picture, to be shown; an empty one where it is not there."""
        with self._lock:
            self._due.pop(key, None)
            found = self._decoded.get(key)
        return found.image if found else QImage()

    def decoded(self, key: str) -> Decoded | None:
        """The picture and what is known of it."""
        with self._lock:
            return self._decoded.get(key)

    def problem_of(self, key: str) -> Problem | None:
        """Why this picture cannot be shown, if that is so."""
        with self._lock:
            return self._problems.get(key)

    def bytes_held(self) -> int:
        """How many bytes of pictures are held at present."""
        with self._lock:
            return sum(decoded.image.sizeInBytes() for decoded in self._decoded.values())

    def finish(self, patience: int = 2000) -> bool:
        """Wait ``patience`` milliseconds for the workers; whether none is decoding any more."""
        self._pool.clear()
        return self._pool.waitForDone(patience)

    def _make_room(self, latest: str = "") -> None:
        kept = {*self._wanted, *self._due, latest}
        held = sum(decoded.image.sizeInBytes() for decoded in self._decoded.values())
        for key in list(self._decoded):
            if held <= self._budget:
                return
            if key not in kept:
                held -= self._decoded.pop(key).image.sizeInBytes()


class PictureProvider(QQuickImageProvider):
    """Hands QML a picture that the store already holds, and nothing else."""

    def __init__(self, store: PictureStore) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._store = store

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The decoded picture whose key is ``name`` in hexadecimal; an empty one without it."""
        return self._store.fetch(bytes.fromhex(name).decode())
