# SPDX-License-Identifier: MIT
"""What waits for the first picture to be on the screen, so that it comes at once."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow


class EarlyKeys(QObject):
    """Keeps the keys that are pressed before there is anybody to obey them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self._kept: list[QKeyEvent] = []

    def watch(self, window: QQuickWindow) -> None:
        """Keep what is pressed in ``window`` from now on, before anybody else sees it."""
        self._window = window
        window.installEventFilter(self)

    def hand_over(self) -> None:
        """Have all of them done, in their order."""
        if self._window is None:
            return
        self._window.removeEventFilter(self)
        for event in self._kept:
            QCoreApplication.sendEvent(self._window, event)
        self._kept.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True where an event was kept."""
        if isinstance(event, QKeyEvent):
            self._kept.append(event.clone())
            return True
        return False


class FirstSight(QObject):
    """Tells once that the desk stands in the window: what is slow, film and sound, may begin."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self.past = False

    def watch(self, window: QQuickWindow) -> None:
        """Look out for `furnished` of Main.qml."""
        self._window = window
        self.connect(window, SIGNAL("furnishedChanged()"), self._on_furnished)
        self._on_furnished()

    def _on_furnished(self) -> None:
        assert self._window is not None
        if self._window.property("furnished"):
            QTimer.singleShot(0, self._come)

    def _come(self) -> None:
        if not self.past:
            self.past = True
            self.came.emit()
