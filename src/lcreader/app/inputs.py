# SPDX-License-Identifier: MIT
"""Keys, wheel and pointer of the window, before any item sees them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow

from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.reading.actions import binding_for


class Inputs(QObject):
    """Watches the window and turns what arrives into actions."""

    def __init__(self, viewer: Viewer, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._viewer, self._reader = viewer, reader
        self._window: QQuickWindow | None = None

    def watch(self, window: QQuickWindow) -> None:
        """Begin with the window's events."""
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True where an event was used up."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        text = QKeySequence(event.keyCombination()).toString(
            QKeySequence.SequenceFormat.PortableText
        )
        bound = binding_for(text, self._reader.rtl)
        if bound is None:
            return False
        self._viewer.obey(bound.action.id)
        return True
