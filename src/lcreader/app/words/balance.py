# SPDX-License-Identifier: MIT
"""Lines of about the same length: titles and captions, measured before they are shown."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout, QTextOption

_BREAK = "\u2028"


def line_widths(text: str, font: QFont, width: float) -> list[float]:
    """How wide each line of ``text`` is in ``width`` pixels; none where a word is wider."""
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
        if found[-1] > width + 1:
            found.clear()
            break
    layout.endLayout()
    return found


def narrowest(text: str, font: QFont, widest: float) -> float:
    """The narrowest width that sets ``text`` in as many lines as ``widest`` does, in pixels."""
    count = len(line_widths(text, font, widest))
    low, high = 0.0, widest
    while high - low > 2:
        middle = (low + high) / 2
        if 0 < len(line_widths(text, font, middle)) <= count:
            high = middle
        else:
            low = middle
    width = min(widest, max(line_widths(text, font, high), default=widest) + 2)
    return width if len(line_widths(text, font, width)) == count else widest
