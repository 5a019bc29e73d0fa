# SPDX-License-Identifier: MIT
"""Full screen where nobody gives it: X11 without a window manager, as in a kiosk."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QWindow

from lcreader.app.timers import once

WAIT_MS = 250
"""How long a window manager has to make a window fill the screen."""


class Covering(QObject):
    """Makes ``window`` cover its screen when it is to and nobody has made it.

    With a window manager it does nothing: the window fills the screen long before.
    """

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._before: QRect | None = None
        self._timer = once(self, self._cover, WAIT_MS)
        window.visibilityChanged.connect(self._on_visibility)
        self._on_visibility(window.visibility())

    def _on_visibility(self, visibility: QWindow.Visibility) -> None:
        if visibility == QWindow.Visibility.FullScreen:
            self._timer.start()
            return
        self._timer.stop()
        if self._before is not None and visibility == QWindow.Visibility.Windowed:
            self._window.setGeometry(self._before)
            self._before = None

    def _cover(self) -> None:
        screen = self._window.screen().geometry()
        if self._window.geometry() != screen:
            self._before = self._window.geometry()
            self._window.setGeometry(screen)
