# SPDX-License-Identifier: MIT
"""Decoded pictures painted anew: smaller, or with round corners.

Imported when it is first needed: Qt's painter, and above all the hundred enumerations that `Qt`
holds, are not to be made before the first picture is on the screen.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

BAND: Final = 2 << 20
"""Bytes of a piece."""


def smooth(image: QImage, size: QSize) -> QImage:
    """``image`` at exactly ``size``, each new pixel the mean of those it stands for."""
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def rounded(image: QImage, size: QSize, radius: int) -> QImage:
    """The middle of ``image`` at ``size``, its corners rounded by ``radius`` pixels."""
    card = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    card.fill(Qt.GlobalColor.transparent)
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(card.rect()), radius, radius)
    painter.setClipPath(shape)
    whole = QSizeF(image.size()).scaled(
        QSizeF(card.size()), Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )
    corner = QPointF((card.width() - whole.width()) / 2, (card.height() - whole.height()) / 2)
    painter.drawImage(QRectF(corner, whole), image)
    painter.end()
    return card


def shrunk(image: QImage, size: QSize) -> QImage:
    """``image`` at ``size``, which is smaller, with little memory beside its own."""
    alpha = image.hasAlphaChannel()
    small = QImage(
        size, QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    )
    rows = max(1, BAND * size.height() // max(1, image.sizeInBytes()))
    painter = QPainter(small)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for top in range(0, size.height(), rows):
        bottom = min(top + rows, size.height())
        first, last = (edge * image.height() // size.height() for edge in (top, bottom))
        band = image.copy(QRect(0, first, image.width(), max(1, last - first)))
        painter.drawImage(0, top, smooth(band, QSize(size.width(), bottom - top)))
    painter.end()
    return small
