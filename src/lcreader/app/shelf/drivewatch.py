# SPDX-License-Identifier: MIT
"""Tells when a drive is put in or pulled out. The system wakes us; nothing is asked over and over,
but on Windows, where one cheap question every two seconds does it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from io import FileIO

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, QTimer, Signal

from lcreader.app.timers import once
from lcreader.library.drives import MOUNTS, Drive, drives

log = logging.getLogger(__name__)

SETTLE_MS = 300
"""A drive that is put in is mounted in several steps."""
ASK_MS = 2000


class DriveWatch(QObject):
    """Tells of the drives that are in whenever they are others. ``listed`` gives them."""

    changed = Signal(object)

    def __init__(self, parent: QObject, listed: Callable[[], tuple[Drive, ...]] = drives) -> None:
        super().__init__(parent)
        self._listed = listed
        self.drives: tuple[Drive, ...] = ()
        self._mounts: FileIO | None = None
        self._notifier: QSocketNotifier | None = None
        self._settle = once(self, self.ask, SETTLE_MS)

    def begin(self) -> None:
        """Tell of the drives that are in, and from now on of every change."""
        self.ask()
        if sys.platform == "win32":
            timer = QTimer(self)
            timer.timeout.connect(self.ask)
            timer.start(ASK_MS)
        elif sys.platform == "darwin":
            QFileSystemWatcher(["/Volumes"], self).directoryChanged.connect(self._settle.start)
        else:
            self._watch_mounts()

    def close(self) -> None:
        """Tell of nothing any more."""
        self._settle.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._mounts is not None:
            self._mounts.close()

    def ask(self) -> None:
        """See which drives are in."""
        now = self._listed()
        if now != self.drives:
            self.drives = now
            self.changed.emit(now)

    def _watch_mounts(self) -> None:
        """Linux marks the table of mounts as exceptional when it changes."""
        try:
            self._mounts = FileIO(MOUNTS)
        except OSError as error:
            log.info("drives that are put in are not noticed: %s", error)
            return
        kind = QSocketNotifier.Type.Exception
        self._notifier = QSocketNotifier(self._mounts.fileno(), kind, self)
        self._notifier.activated.connect(self._on_mounts)

    def _on_mounts(self) -> None:
        assert self._mounts is not None
        self._mounts.seek(0)
        self._mounts.read()  # until it is read, it stays exceptional
        self._settle.start()
