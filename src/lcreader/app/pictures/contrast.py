# SPDX-License-Identifier: MIT
"""How strong the shade behind words must be so that they can be read on their picture.

Contrast is WCAG 2's: (L1 + 0.05) / (L2 + 0.05) of relative luminances.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage

COLUMNS, ROWS = 32, 18
READABLE = 4.5
READABLE_HIGH = 7.0
INK = QColor("#0E1318")
PAPER = QColor("#F7F2E8")


class Luminances(NamedTuple):
    """A picture's colours in a coarse grid: ``cells`` of (red, green, blue) 0–255, row by row."""

    columns: int
    rows: int
    cells: tuple[tuple[int, int, int], ...]


def luminances_of(image: QImage) -> Luminances:
    """What is known of a picture's light, small enough to keep beside it."""
    from lcreader.app.pictures.repainting import smooth

    small = smooth(image, QSize(COLUMNS, ROWS)).convertToFormat(QImage.Format.Format_RGB888)
    data, stride = bytes(small.constBits()), small.bytesPerLine()
    cells = tuple(
        (data[at], data[at + 1], data[at + 2])
        for row in range(small.height())
        for at in range(row * stride, row * stride + small.width() * 3, 3)
    )
    return Luminances(small.width(), small.height(), cells)


def relative_luminance(red: float, green: float, blue: float) -> float:
    """WCAG's relative luminance of an sRGB colour, each part 0–255."""

    def linear(part: float) -> float:
        part /= 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(first: float, second: float) -> float:
    """Contrast of two relative luminances, 1–21."""
    light, dark = max(first, second), min(first, second)
    return (light + 0.05) / (dark + 0.05)


def worst_cell(grid: Luminances, area: QRectF, *, dark: bool) -> tuple[int, int, int]:
    """The colour under ``area`` (fractions of the picture) that words are hardest to read on.

    One cell in twenty may be worse: a lamp or a star does not dim a whole page.
    """
    left, right = area.left() * grid.columns, area.right() * grid.columns
    top, bottom = area.top() * grid.rows, area.bottom() * grid.rows
    under = [
        grid.cells[row * grid.columns + column]
        for row in range(max(0, int(top)), min(grid.rows, int(bottom) + 1))
        for column in range(max(0, int(left)), min(grid.columns, int(right) + 1))
    ]
    if not under:
        return (0, 0, 0) if dark else (255, 255, 255)
    under.sort(key=lambda cell: relative_luminance(*cell), reverse=dark)
    return under[len(under) // 20]


def shade_strength(
    cell: tuple[int, int, int],
    *,
    dark: bool,
    least: float,
    high: bool,
    accent: QColor | None = None,
) -> float:
    """The least opacity of the shade over ``cell`` at which words reach their contrast (0–0.97).

    ``accent``: what the tagline and links are written in, which must be readable as well.
    """
    ground, words = (INK, QColor("#F5F5F5")) if dark else (PAPER, INK)
    if high:
        ground = QColor("black" if dark else "white")
        words = QColor("white" if dark else "black")
    wanted = READABLE_HIGH if high else READABLE
    # a margin over the wanted figure, since the grid is coarse
    inks = [(words, wanted * 1.25)]
    if accent is not None and not high:
        inks.append((accent, wanted))
    pairs = [
        (relative_luminance(*ink.getRgb()[:3]), least_contrast) for ink, least_contrast in inks
    ]
    strength = least
    while strength < 0.97:
        mixed = (
            below + (above - below) * strength
            for below, above in zip(
                cell, (ground.red(), ground.green(), ground.blue()), strict=True
            )
        )
        behind = relative_luminance(*mixed)
        if all(contrast(light, behind) >= enough for light, enough in pairs):
            return strength
        strength += 0.02
    return 0.97


def accent_for(accent: QColor, *, dark: bool) -> QColor:
    """``accent`` made lighter or darker until it can be read as text on the tone's shade."""
    ground = INK if dark else PAPER
    behind = relative_luminance(ground.red(), ground.green(), ground.blue())
    hue, saturation, lightness, _ = accent.getHslF()
    for _ in range(50):
        colour = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
        light = relative_luminance(colour.red(), colour.green(), colour.blue())
        # on the shade over a picture the ground is lighter than pure ink: ask for more
        if contrast(light, behind) >= READABLE * 1.7:
            return colour
        lightness = min(1.0, lightness + 0.02) if dark else max(0.0, lightness - 0.02)
    return QColor("white" if dark else "black")
