# SPDX-License-Identifier: MIT
"""The pages of the open story as QML sees them, made when they are asked for."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject

from lcreader.app.book import Book
from lcreader.app.pageitem import PageItem, ground_of
from lcreader.app.words.pieces import Pieces

KEPT = 12


class Pages:
    """Makes the page items of ``book``, as children of ``parent``; keeps the last dozen."""

    def __init__(self, book: Book, pieces: Pieces, parent: QObject) -> None:
        self._book, self._pieces, self._parent = book, pieces, parent
        self._items: OrderedDict[str, PageItem] = OrderedDict()

    def item(self, page_id: str) -> PageItem:
        """A page."""
        if page_id in self._items:
            self._items.move_to_end(page_id)
            return self._items[page_id]
        page = self._book.page(page_id)
        owner, background = self._book.session.background_of(page_id)
        problems = self._book.errors_on(page_id)
        ground = ground_of(background, self._pieces)
        item = PageItem(page, owner, ground, self._pieces, problems, self._parent)
        self._items[page_id] = item
        while len(self._items) > KEPT:
            self._items.popitem(last=False)[1].deleteLater()
        return item

    def drop(self) -> None:
        """Let them all go."""
        for item in self._items.values():
            item.deleteLater()
        self._items.clear()
