# SPDX-License-Identifier: MIT
"""The soft-edged mask of the shade behind words: small, made once a colour, stretched by QML."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

SMALL = 48
"""The fall of the mask as it is computed, in pixels; smooth scaling makes the rest."""


def _smooth(t: float) -> float:
    # slow where the picture begins to darken: there an edge would be seen
    return t * t * (2 - t * t)


def shade_mask(colour: QColor, fall: int) -> QImage:
    """A square that is opaque in its middle and falls smoothly to nothing over ``fall`` pixels."""
    side = 2 * fall + 2
    weights = [_smooth(min(1.0, min(i, side - 1 - i) / max(1, fall))) for i in range(side)]
    rows = bytearray()
    blue, green, red = colour.blue(), colour.green(), colour.red()
    for across in weights:
        alphas = (int(across * along * 255 + 0.5) for along in weights)
        for alpha in alphas:
            rows += bytes((blue, green, red, alpha))
    image = QImage(bytes(rows), side, side, side * 4, QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class MaskProvider(QQuickImageProvider):
    """``image://masks/RRGGBB/FALL``: the mask of a shade in one colour."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The mask for a name such as ``0e1318/216``."""
        colour, _, fall = name.partition("/")
        image = shade_mask(QColor(f"#{colour[-6:]}"), SMALL)
        wanted = max(2, int(fall)) * 2 + 2
        return image.scaled(
            QSize(wanted, wanted),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
