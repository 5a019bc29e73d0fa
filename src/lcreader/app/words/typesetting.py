# SPDX-License-Identifier: MIT
"""Words as the page sets them: fixed line heights, emphasis, lists, links, balanced titles."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickTextDocument

from lcreader.app.words import ranges
from lcreader.app.words.balance import line_widths, narrowest
from lcreader.app.words.lastlines import hold_together, unheld
from lcreader.story.markdown import Block, parse

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

PARAGRAPH_GAP = 0.45
"""Space after a paragraph, in lines."""

_ENDS = ("from", "to")


@QmlElement
class ProseDocument(QObject):
    """Fills a TextEdit's document with a piece of words.

    ``spec`` holds all that decides the result, so that one change builds it once: text, markdown,
    rtl, cjk, lineHeight (px), colour, linkColour, align ("left", "right", "centre").
    """

    documentChanged = Signal()
    specChanged = Signal()
    linksChanged = Signal()
    plainChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QQuickTextDocument | None = None
        self._spec: dict[str, Any] = {}
        self._links: list[dict[str, Any]] = []
        self._plain = ""
        self._on_marks: list[dict[str, Any]] = []

    @Property(QQuickTextDocument, notify=documentChanged)
    def document(self) -> QQuickTextDocument | None:
        """The TextEdit's ``textDocument``."""
        return self._document

    @document.setter
    def document(self, document: QQuickTextDocument) -> None:
        self._document = document
        self.documentChanged.emit()
        self._build()

    @Property("QVariantMap", notify=specChanged)
    def spec(self) -> dict[str, Any]:
        """What to set, and how."""
        return self._spec

    @spec.setter
    def spec(self, spec: dict[str, Any]) -> None:
        if spec == self._spec:
            return
        self._spec = spec
        self.specChanged.emit()
        self._build()

    @Property("QVariantList", notify=linksChanged)
    def links(self) -> list[dict[str, Any]]:
        """The links in reading order: start and length in characters, target, words."""
        return self._links

    @Property(str, notify=plainChanged)
    def plain(self) -> str:
        """The words without any markup, as a screen reader says them."""
        return self._plain

    @Slot(int, int, result="QVariantList")
    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """One rectangle a line for characters ``start`` to before ``end``, as Qt counts them."""
        if self._document is None:
            return []
        return ranges.rectangles(self._document.textDocument(), start, end)

    @Slot("QVariantList", result="QVariantList")
    def mark(self, passages: list[dict[str, Any]]) -> list[QRectF]:
        """Where the ground of these passages (block, from, to, as Python counts) is to lie.

        Links that stand on it take the words' own colour, which can be read there.
        """
        if self._document is None:
            return []
        document = self._document.textDocument()
        spans = [
            tuple(ranges.position_of(document, int(at["block"]), int(at[end])) for end in _ENDS)
            for at in passages
        ]
        marked = [
            link
            for link in self._links
            if any(link["start"] < end and start < link["end"] for start, end in spans)
        ]
        for link in self._on_marks:
            if link not in marked:
                _colour(document, link, self._spec["linkColour"])
        for link in marked:
            if link not in self._on_marks:
                _colour(document, link, self._spec["colour"])
        self._on_marks = marked
        return [found for start, end in spans for found in ranges.rectangles(document, start, end)]

    def _build(self) -> None:
        if self._document is None or not self._spec:
            return
        _fill(self._document.textDocument(), self._spec)
        self._on_marks = []
        plain = unheld(self._document.textDocument().toPlainText())
        if plain != self._plain:
            self._plain = plain
            self.plainChanged.emit()
        links = _links_of(self._document.textDocument())
        if links != self._links:
            self._links = links
            self.linksChanged.emit()


def _fill(document: QTextDocument, spec: dict[str, Any]) -> None:
    text = str(spec.get("text", ""))
    blocks = parse(text) if spec.get("markdown") else ()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(float(spec["lineHeight"]) * 0.95)
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(_block_format(spec, last=not blocks or len(blocks) == 1))
    if not spec.get("markdown"):
        cursor.insertText(text, QTextCharFormat())
    for index, block in enumerate(blocks):
        _insert(cursor, block, spec, first=index == 0, last=index == len(blocks) - 1)
    cursor.endEditBlock()


def _insert(
    cursor: QTextCursor, block: Block, spec: dict[str, Any], *, first: bool, last: bool
) -> None:
    shape = _block_format(spec, last=last)
    if first:
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape, QTextCharFormat())
    if block.kind != "paragraph":
        style = QTextListFormat()
        numbered = block.kind == "numbered"
        style.setStyle(
            QTextListFormat.Style.ListDecimal if numbered else QTextListFormat.Style.ListDisc
        )
        if numbered:
            style.setStart(block.number)
        cursor.createList(style)
    texts = [span.text for span in block.spans]
    joint = hold_together(texts, cjk=bool(spec.get("cjk")))
    cursor.block().setUserState(joint)
    for span, words in zip(block.spans, texts, strict=True):
        look = QTextCharFormat()
        upright = spec.get("cjk") or spec.get("rtl")  # scripts that have no italics
        if span.strong or (span.emphasis and upright):
            look.setFontWeight(QFont.Weight.Bold)
        if span.emphasis and not upright:
            look.setFontItalic(True)
        if span.link:
            look.setAnchor(True)
            look.setAnchorHref(span.link)
            look.setForeground(QColor(spec["linkColour"]))
            look.setFontUnderline(True)
        cursor.insertText(words, look)


def _block_format(spec: dict[str, Any], *, last: bool) -> QTextBlockFormat:
    height = float(spec["lineHeight"])
    shape = QTextBlockFormat()
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setBottomMargin(0 if last else height * PARAGRAPH_GAP)
    rtl = bool(spec.get("rtl"))
    shape.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    sides = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
    side = sides.get(str(spec.get("align")), Qt.AlignmentFlag.AlignHCenter)
    shape.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return shape


def _colour(document: QTextDocument, link: dict[str, Any], colour: str) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(link["start"])
    cursor.setPosition(link["end"], QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    cursor.mergeCharFormat(look)


def _links_of(document: QTextDocument) -> list[dict[str, Any]]:
    links: list[dict[str, Any]] = []
    block = document.begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            run = runs.fragment()
            if run.charFormat().isAnchor():
                target = run.charFormat().anchorHref()
                start = run.position()
                before = links[-1] if links else None
                if before and before["target"] == target and before["end"] == start:
                    before["end"] = start + run.length()
                    before["words"] += unheld(run.text())
                else:
                    links.append(
                        {
                            "start": start,
                            "end": start + run.length(),
                            "target": target,
                            "words": unheld(run.text()),
                        }
                    )
            runs += 1
        block = block.next()
    return links


@QmlElement
@QmlSingleton
class Typesetter(QObject):
    """Measures words before they are shown."""

    @Slot(str, "QFont", float, result=float)
    def balanced(self, text: str, font: QFont, widest: float) -> float:
        """The narrowest width (px) that sets ``text`` in as few lines as ``widest`` does.

        So the lines of a title come out equally long, and no word stands alone on the last one.
        """
        if widest <= 0 or not text:
            return max(widest, 0.0)
        alone = len(line_widths(text, font, widest)) == 1
        return widest if alone else narrowest(text, font, widest)

    @Slot(str, "QFont", result=float)
    def width(self, text: str, font: QFont) -> float:
        """How wide ``text`` is on one line, in pixels."""
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        return line.naturalTextWidth()
