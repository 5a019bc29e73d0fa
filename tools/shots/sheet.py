# SPDX-License-Identifier: MIT
"""A contact sheet: many pictures small on one."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

WIDTH = 3840
GAP = 12
LINE = 26


def smaller(image: QImage, across: int) -> QImage:
    """``image`` as wide as a cell of a sheet with so many cells in a row."""
    width = (WIDTH - GAP) // across - GAP
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def contact_sheet(pictures: list[tuple[str, QImage]], across: int) -> QImage:
    """The pictures, made ``smaller`` before, in rows with their names under them."""
    cell = pictures[0][1].size() + QSize(GAP, GAP + LINE)
    rows = math.ceil(len(pictures) / across)
    sheet = QImage(WIDTH, rows * cell.height() + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#3c4650"))
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(18)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    for index, (name, picture) in enumerate(pictures):
        x = GAP + index % across * cell.width()
        y = GAP + index // across * cell.height()
        painter.drawImage(x, y, picture)
        line = QRect(x, y + picture.height(), picture.width(), LINE)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet
