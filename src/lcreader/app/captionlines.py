# SPDX-License-Identifier: MIT
"""How a caption is set: at most three lines, equally long, as large as they can be."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TypedDict

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.pieces import Piece

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

LINES = 3
"""More lines than these cannot be read in time."""
SMALLEST = 16
"""Pixels; nothing is smaller (look.md)."""
STEP = 0.92
"""What a caption that is too long is made smaller by, again and again."""
LEADING, CJK_LEADING = 1.3, 1.4

_BREAK = "\u2028"
_TOO_WIDE = 100  # counts for a word that is longer than the line


class Laid(TypedDict):
    """A caption as it is to be set: its words, and its sizes in pixels."""

    text: str
    size: int
    width: float
    line: float


@QmlElement
@QmlSingleton
class CaptionLines(QObject):
    """Lays captions out before they are shown."""

    @Slot("QVariantMap", float, float, result="QVariantMap")
    def laid(self, piece: Piece, size: float, widest: float) -> Laid:
        """The caption ``piece`` in letters of ``size`` pixels, or somewhat less, in ``widest``.

        The author's line breaks stay where there is room for them.
        """
        text = piece["text"]
        leading = CJK_LEADING if piece["cjk"] else LEADING
        if not text or widest <= 0:
            return {"text": "", "size": round(size), "width": 0.0, "line": 0.0}
        joined = _joined(text)
        pixels = max(SMALLEST, round(size))
        while True:
            font = QFont(piece["family"])
            font.setPixelSize(pixels)
            font.setWeight(QFont.Weight.Medium)
            for way in dict.fromkeys((text, joined)):
                if 0 < (count := _lines(way, font, widest)) <= LINES:
                    width = _balanced(way, font, widest, count)
                    line = float(round(pixels * leading))
                    return {"text": way, "size": pixels, "width": width, "line": line}
            if pixels == SMALLEST:
                line = float(round(pixels * leading))
                return {"text": joined, "size": pixels, "width": widest, "line": line}
            pixels = max(SMALLEST, int(pixels * STEP))


def _joined(text: str) -> str:
    """On one line; where Chinese or Japanese meets itself without a space."""
    lines = text.split("\n")
    parts = [lines[0]]
    for before, after in pairwise(lines):
        tight = _is_wide(before[-1:]) and _is_wide(after[:1])
        parts.append(after if tight else f" {after}")
    return "".join(parts)


def _is_wide(character: str) -> bool:
    return bool(character) and unicodedata.east_asian_width(character) in "WF"


def _lines(text: str, font: QFont, width: float) -> int:
    return len(_widths(text, font, width))


def _widths(text: str, font: QFont, width: float) -> list[float]:
    """How wide each line is; very many where a word is longer than a line."""
    layout = QTextLayout(text.replace("\n", _BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)  # as Qt Quick sets it
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[float] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(line.naturalTextWidth())
        if line.naturalTextWidth() > width + 1:
            found += [0.0] * _TOO_WIDE
            break
    layout.endLayout()
    return found


def _balanced(text: str, font: QFont, widest: float, count: int) -> float:
    """The narrowest width that sets ``text`` in ``count`` lines."""
    low, high = 0.0, widest
    while high - low > 2:
        middle = (low + high) / 2
        if _lines(text, font, middle) > count:
            low = middle
        else:
            high = middle
    width = float(min(widest, max(_widths(text, font, high)) + 2))
    return width if _lines(text, font, width) == count else widest
