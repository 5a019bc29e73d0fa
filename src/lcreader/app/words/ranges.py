# SPDX-License-Identifier: MIT
"""Where words stand in a document that is laid out: for links, and for what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument


def rectangles(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """One rectangle a line for the characters ``start`` to before ``end``, as high as the line.

    Positions count as Qt counts them; coordinates are the document's, in pixels.
    """
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        found += _in_block(block, start - block.position(), end - block.position())
        block = block.next()
    return found


def position_of(document: QTextDocument, block: int, index: int) -> int:
    """The position in the document of a character of a block's text, counted as Python counts.

    A block's state tells where a character was put in that its text has not (``lastlines``).
    """
    found = document.findBlockByNumber(block)
    if not found.isValid():
        return 0
    if -1 < found.userState() < index:
        index += 1
    return found.position() + utf16_length(found.text()[:index])


def utf16_length(text: str) -> int:
    """How many characters Qt counts in ``text``: those beyond the first 65,536 are two."""
    return len(text) + sum(character > "\uffff" for character in text)


def _in_block(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    layout = block.layout()
    text = block.text()
    found: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        said = _between(text, first, last)
        last -= len(said) - len(said.rstrip())  # the space at which a line breaks
        if first >= last:
            continue
        # both ends of every character: in a line of two directions they are in no order
        edges = [line.cursorToX(position)[0] for position in range(first, last + 1)]
        place = line.rect().translated(layout.position())
        left = layout.position().x() + min(edges)
        found.append(QRectF(left, place.y(), max(edges) - min(edges), place.height()))
    return found


def _between(text: str, first: int, last: int) -> str:
    if text.isascii():
        return text[first:last]
    return text.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le", "replace")
