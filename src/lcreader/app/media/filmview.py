# SPDX-License-Identifier: MIT
"""Shows a player's film where Qt Quick paints with the processor."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from lcreader.app.media.player import Player

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


def film_player(parent: QObject) -> Player:
    """A player whose film QML can show: with this module `FilmView` is there as well."""
    return Player(parent)


@QmlElement
@QmlUncreatable("FilmViews lends them")
class FilmView(QQuickPaintedItem):
    """Paints the frames of ``player`` into the rectangle ``picture``; what lies outside is cut."""

    playerChanged = Signal()
    pictureChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: Player | None = None
        self._picture = QRectF()
        self._how = QVideoFrame.PaintOptions()
        self._how.aspectRatioMode = Qt.AspectRatioMode.IgnoreAspectRatio
        self._how.backgroundColor = Qt.GlobalColor.transparent
        self.setAntialiasing(False)

    @Property(QObject, notify=playerChanged)
    def player(self) -> Player | None:
        """Whose frames are painted."""
        return self._player

    @player.setter
    def player(self, player: Player | None) -> None:
        if player is self._player:
            return
        if self._player is not None:
            self._player.frameChanged.disconnect(self._on_frame)
            self._player.closed.disconnect(self._on_closed)
        self._player = player
        if player is not None:
            player.frameChanged.connect(self._on_frame)
            player.closed.connect(self._on_closed)
        self.playerChanged.emit()
        self.update()

    @Property(QRectF, notify=pictureChanged)
    def picture(self) -> QRectF:
        """Where the whole frame lies, in this item's coordinates; it may be larger."""
        return self._picture

    @picture.setter
    def picture(self, picture: QRectF) -> None:
        if picture != self._picture:
            self._picture = picture
            self.pictureChanged.emit()
            self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the player's present frame."""
        if self._player is not None and self._player.frame.isValid():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._player.frame.paint(painter, self._picture, self._how)
            self._player.painted()

    def _on_frame(self) -> None:
        self.update()

    def _on_closed(self) -> None:
        """Hold no player that is done with."""
        self.player = None
