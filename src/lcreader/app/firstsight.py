# SPDX-License-Identifier: MIT
"""When the first picture is on the screen: film and sound wait for it, so that it comes at once."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow


class FirstSight(QObject):
    """Tells once that the window has shown what it opened with; what is slow may begin."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self.past = False

    def watch(self, window: QQuickWindow) -> None:
        """Look out for `seen` of Main.qml."""
        self._window = window
        self.connect(window, SIGNAL("seenChanged()"), self._on_seen)
        self._on_seen()

    def _on_seen(self) -> None:
        assert self._window is not None
        if self._window.property("seen"):
            QTimer.singleShot(0, self._come)

    def _come(self) -> None:
        if not self.past:
            self.past = True
            self.came.emit()
