# SPDX-License-Identifier: MIT
"""How much of a page its words take, without drawing it.

An estimate for authors: the sizes are the theme's, in hundredths of the window's height, the widths
of letters an average. The reader itself measures, shrinks words by up to a fifth, then scrolls.
"""

from __future__ import annotations

import math
import unicodedata

from lcreader.story import markdown
from lcreader.story.model import (
    Audio,
    Chart,
    Figures,
    Links,
    Page,
    Position,
    Question,
    Quote,
    Words,
)

_ROOM = 100 - 5 - 8  # the window's height without the margins
_COLUMN = 27.5  # ems of a passage
_HALF = 20.5  # ems beside a chart
_WIDE = 32 * 3.8  # a title's width
_LETTER = 0.47  # the mean width of a letter in ems
_SIGN = 1.04  # of a Chinese character, with what a line's end leaves free
_SHRUNK = 0.8

_PLACE = {Figures: 17.0, Links: 18.0, Audio: 14.0}
"""What a feature among the words takes of the height."""


def filled(page: Page) -> float:
    """The share of the page that its words take once they are shrunk; over 1 they scroll.

    Reckoned at the usual size of text and 16:9.
    """
    column = _HALF if isinstance(page.feature, Chart) else _COLUMN
    height = _PLACE.get(type(page.feature), 0.0)
    height += _line_count(page.tagline, _WIDE / 2.4) * 2.4 * 1.4
    height += _line_count(page.title, _WIDE / 7.6) * 7.6 * 1.15
    height += _line_count(page.subtitle, _WIDE / 4.4) * 4.4 * 1.3
    shrinks = _passage(page.text, column, 3.8)
    if isinstance(page.feature, Quote):
        shrinks += _passage(page.feature.text, column * 3.8 / 5, 5) + 8
    if isinstance(page.feature, Question):
        height += _line_count(page.feature.ask, _WIDE / 7.6) * 7.6 * 1.15
        shrinks += sum(
            4 + _line_count(choice.text, column) * 3.8 * 1.4 for choice in page.feature.choices
        )
    return (height + shrinks * _SHRUNK * _SHRUNK) / _ROOM


def covered(page: Page) -> tuple[float, float, float, float]:
    """The part of a 16:9 window that the words cover: x, y, width, height as fractions of it."""
    across = 1600 / 9  # the window's width in the same units
    longest = max(
        min(_WIDE, _ems(page.title.text) * 7.6),
        min(_WIDE, _ems(page.subtitle.text) * 4.4),
        min(_WIDE, _ems(page.tagline.text) * 2.4),
        min(_COLUMN * 3.8, _ems(page.text.text) * 3.8),
    )
    width = longest / across
    height = min(1.0, filled(page)) * _ROOM / 100
    left = {Position.LEFT: 8 / across, Position.RIGHT: 1 - 8 / across - width}
    x = left.get(page.position, (1 - width) / 2)
    return round(x, 3), round(0.92 - height, 3), round(width, 3), round(height, 3)


def _passage(words: Words, column: float, size: float) -> float:
    """The height of a passage, its paragraphs half a line apart."""
    line, gap = (size * 1.65, 1.1) if _is_wide(words.text) else (size * 1.45, 0.5)
    blocks = markdown.parse(words.text)
    lines = sum(max(1, math.ceil(_ems(block.text) / column)) for block in blocks)
    return (lines + max(0, len(blocks) - 1) * gap) * line


def _line_count(words: Words, ems: float) -> int:
    return math.ceil(_ems(words.text) / ems)


def _ems(text: str) -> float:
    if text.isascii():
        return len(text) * _LETTER
    return sum(_SIGN if unicodedata.east_asian_width(c) in "WF" else _LETTER for c in text)


def _is_wide(text: str) -> bool:
    return not text.isascii() and any(unicodedata.east_asian_width(c) in "WF" for c in text[:200])
