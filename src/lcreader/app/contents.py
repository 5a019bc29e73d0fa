# SPDX-License-Identifier: MIT
"""What is in the open story, as lists for QML: all pages, what is found, who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.book import Book
from lcreader.app.front import announcement_of, credits_of, heading_of, hits_of, overview_of
from lcreader.app.reader import Reader
from lcreader.app.words.pieces import Pieces

if TYPE_CHECKING:
    from lcreader.reading.search import Finder

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Contents(QObject):
    """The story's pages and credits in lists."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._finder: Finder | None = None

    def attach(self, reader: Reader) -> None:
        """Hand in the story."""
        self._reader = reader
        reader.moved.connect(self.changed)
        reader.opened.connect(self._forget_finder)

    @Property("QVariantList", notify=changed)
    def overview(self) -> list[dict[str, Any]]:
        """All pages by chapter (``front.overview_of``)."""
        book = self._book()
        return overview_of(book, self._pieces()) if book else []

    @Property("QVariantMap", notify=changed)
    def credits(self) -> dict[str, Any]:
        """What the end shows (``front.credits_of``)."""
        book = self._book()
        return credits_of(book, self._pieces()) if book else {}

    @Slot(str, result="QVariantList")
    def hits(self, text: str) -> list[dict[str, Any]]:
        """The pages that hold ``text``, with the words around it; none for no words."""
        book = self._book()
        if book is None or not text.strip():
            return []
        if self._finder is None:
            from lcreader.reading.search import Finder

            self._finder = Finder(book.story)
        return hits_of(self._finder, text)

    @Slot(str, result="QVariantMap")
    def pageAt(self, typed: str) -> dict[str, str]:
        """The page with the number ``typed``: its id and title; empty where there is none."""
        book = self._book()
        page_id = book.page_numbered(typed) if book else ""
        title = heading_of(book.page(page_id)) if book and page_id else ""
        return {"id": page_id, "title": title}

    @Slot(result=str)
    def announcement(self) -> str:
        """What a screen reader says of the page: its number, title and background."""
        book = self._book()
        return announcement_of(book) if book else ""

    def _book(self) -> Book | None:
        return self._reader.book if self._reader else None

    def _pieces(self) -> Pieces:
        assert self._reader is not None
        return self._reader.made()

    def _forget_finder(self) -> None:
        self._finder = None
