# SPDX-License-Identifier: MIT
"""Icons in the colour and size they are shown in; the software backend cannot tint."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from lcreader.app.pictures.reading import PictureReader


class IconProvider(QQuickImageProvider):
    """``image://icons/NAME/RRGGBB``: the icon ``NAME.svg`` of ``folder`` drawn in one colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._draw = lru_cache(maxsize=128)(self._drawn)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The icon at ``requested`` pixels."""
        icon, _, colour = name.partition("/")
        side = max(16, requested.width(), requested.height())
        return self._draw(icon, colour[-6:], side)

    def _drawn(self, icon: str, colour: str, side: int) -> QImage:
        drawing = (self._folder / f"{icon}.svg").read_bytes()
        coloured = drawing.replace(b"currentColor", b"#" + colour.encode())
        return PictureReader(coloured, "svg").read(QSize(side, side))
