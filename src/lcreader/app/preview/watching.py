# SPDX-License-Identifier: MIT
"""Tells when a folder's files have changed, a moment after the last of them was saved."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from lcreader.app.timers import once
from lcreader.package.names import is_litter

PAUSE_MS = 60
"""Editors save in several steps; so long after the last of them is all there."""
LOOK_MS = 300
"""How often to look where the system cannot tell: network drives, too many files."""
WATCHED = 4_000

Prints = Mapping[str, tuple[int, int]]
"""Name → bytes and time of change."""


class Watching(QObject):
    """``changed`` tells which names have come, gone or changed below ``folder``."""

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_event)
        self._watcher.directoryChanged.connect(self._on_event)
        self._pause = once(self, self.look, PAUSE_MS)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._known = self._watch()

    def look(self) -> None:
        """Compare with what was there at the last look."""
        found = self._watch()
        names = found.keys() | self._known.keys()
        different = {name for name in names if found.get(name) != self._known.get(name)}
        self._known = found
        if different:
            self.changed.emit(frozenset(different))

    def _on_event(self, path: str) -> None:
        self._pause.start()

    def _watch(self) -> Prints:
        """What is there now; sees to it that all of it is watched."""
        folders = [str(self._folder)]
        found: dict[str, tuple[int, int]] = {}
        for walked, below, names in os.walk(self._folder):
            at = Path(walked)
            below[:] = [name for name in below if not is_litter(name)]
            folders += [str(at / name) for name in below]
            for path in (at / name for name in names if not is_litter(name)):
                if state := _state(path):
                    found[str(path.relative_to(self._folder))] = state
        paths = [*folders, *(str(self._folder / name) for name in found)]
        self._rely_on(paths)
        return found

    def _rely_on(self, paths: list[str]) -> None:
        """Watch ``paths``; look now and then where that cannot be."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        new = [path for path in paths if path not in watched]
        failed = len(paths) > WATCHED or (new and self._watcher.addPaths(new))
        if failed and not self._looks.isActive():
            self._looks.start()


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
