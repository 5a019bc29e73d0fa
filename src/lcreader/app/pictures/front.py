# SPDX-License-Identifier: MIT
"""What QML asks of the pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.pictures.contrast import Luminances, shade_strength, worst_cell
from lcreader.app.pictures.decoding import Wish
from lcreader.app.pictures.store import SCHEME, PictureStore
from lcreader.app.words.language import said

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Pictures(QObject):
    """Asks the store for pictures and says when they are there."""

    settled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: PictureStore | None = None

    def attach(self, store: PictureStore) -> None:
        """Hand in the store."""
        self._store = store
        store.settled.connect(self.settled)

    @Slot(str, str, int, int, str, bool, int, result=str)
    def request(
        self, token: str, name: str, width: int, height: int, mode: str, grey: bool, radius: int
    ) -> str:
        """Ask for a picture; returns its key, which ``settled`` names once it is there."""
        assert self._store is not None
        return self._store.request(Wish(token, name, width, height, mode, grey, radius))

    @Slot(str, result=bool)
    def isReady(self, key: str) -> bool:
        """Whether the picture can be shown in the next frame, which fetches it."""
        return bool(key) and self._store is not None and self._store.is_ready(key)

    @Slot(str, result=str)
    def address(self, key: str) -> str:
        """The address that an Image shows."""
        return f"image://{SCHEME}/{key.encode().hex()}"

    @Slot(str, result=str)
    def problemOf(self, key: str) -> str:
        """Why the picture cannot be shown, in a sentence; "" while it may yet be."""
        problem = self._store.problem_of(key) if self._store else None
        return said(problem.sentence) if problem else ""

    @Slot(str, str, QRectF, QRectF, str, float, bool, QColor, result=float)
    def shadeStrength(
        self,
        key: str,
        colour: str,
        block: QRectF,
        picture: QRectF,
        tone: str,
        least: float,
        high: bool,
        accent: QColor,
    ) -> float:
        """How strong the shade under the words in ``block`` must be (0–0.97).

        ``block`` and ``picture`` (where the picture lies) are in pixels of the page. ``least`` is
        what the story asks; in high contrast it is 0.85 at least.
        """
        dark = tone != "light"
        least = max(least, 0.85) if high else least
        decoded = self._store.decoded(key) if self._store and key else None
        if decoded is not None and picture.width() > 0 and picture.height() > 0:
            area = QRectF(
                (block.x() - picture.x()) / picture.width(),
                (block.y() - picture.y()) / picture.height(),
                block.width() / picture.width(),
                block.height() / picture.height(),
            )
            cell = worst_cell(decoded.look(), area, dark=dark)
        else:
            ground = QColor(colour or "#0E1318")
            plain = Luminances(1, 1, ((ground.red(), ground.green(), ground.blue()),))
            cell = worst_cell(plain, QRectF(0, 0, 1, 1), dark=dark)
        return shade_strength(cell, dark=dark, least=least, high=high, accent=accent)
