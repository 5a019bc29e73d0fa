# SPDX-License-Identifier: MIT
"""Swipes and clicks on the page, as QML's handlers tell of them."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, QPointF, QSizeF, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.reading.action import Do
from lcreader.reading.gestures import edge_click
from lcreader.reading.swipe import SwipeGate

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Fingers(QObject):
    """Tells the stage which page to draw along, and turns it when the finger is lifted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = SwipeGate(time.monotonic)
        self._way = 0

    def attach(self, viewer: Viewer, reader: Reader) -> None:
        """Hand in what is turned."""
        self._viewer, self._reader = viewer, reader

    @Slot(QPointF, QSizeF, bool)
    def begin(self, at: QPointF, size: QSizeF, upright: bool) -> None:
        """A finger came down on the page. ``upright``: up and down turn pages too."""
        self._gate.rtl = bool(self._reader.rtl)
        self._gate.begin(at.toTuple(), size.toTuple(), upright=upright)
        self._way = 0

    @Slot(QPointF, result="QVariantMap")
    def move(self, at: QPointF) -> dict[str, Any]:
        """Where the finger has drawn the page: which page comes, which way, how far (0–1).

        ``page`` is "" where no page comes along: a step, the end, or no swipe yet.
        """
        swipe = self._gate.move(at.toTuple())
        book = self._reader.book
        if swipe is None or book is None:
            return {"page": "", "forward": True, "progress": 0.0}
        return {
            "page": book.beside(swipe.way),
            "forward": swipe.way > 0,
            "progress": swipe.progress,
        }

    @Slot(QPointF, result=bool)
    def end(self, at: QPointF) -> bool:
        """The finger was lifted: True where the page turns, False where it springs back."""
        way = self._gate.end(at.toTuple())
        if way:
            self._viewer.obey(Do.NEXT if way > 0 else Do.PREVIOUS)
        return way != 0

    @Slot(float, float, int)
    def click(self, x: float, width: float, count: int) -> None:
        """A click or tap beside all controls: an edge turns, elsewhere it shows the bar.

        ``count``: how many clicks in a row; the second one elsewhere is full screen.
        """
        way = edge_click(x, width, rtl=bool(self._reader.rtl))
        if way:
            self._viewer.obey(Do.NEXT if way > 0 else Do.PREVIOUS)
        elif count == 2:
            self._viewer.obey(Do.FULL_SCREEN)
        else:
            self._viewer.presence.show_bar()
