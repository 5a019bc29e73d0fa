# SPDX-License-Identifier: MIT
"""How a caption is set: at most three lines, equally long, as large as they can be."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TypedDict

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.words.balance import line_widths, narrowest
from lcreader.app.words.pieces import Piece

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

LINES = 3
"""More lines than these cannot be read in time."""
SMALLEST = 16
"""Pixels; nothing is smaller (look.md)."""
STEP = 0.92
"""What a caption that is too long is made smaller by, again and again."""
LEADING, CJK_LEADING = 1.3, 1.4


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
                if 0 < len(line_widths(way, font, widest)) <= LINES:
                    width = narrowest(way, font, widest)
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
