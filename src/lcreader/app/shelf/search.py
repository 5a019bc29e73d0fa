# SPDX-License-Identifier: MIT
"""Searching all stories, as QML sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.shelf.rows import hit_rows
from lcreader.app.shelf.shelf import Shelf
from lcreader.app.shelf.work import Found

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Search(QObject):
    """What is searched for in all stories, and the pages on which it stands. The stories whose own
    words have it are what the shelf shows meanwhile."""

    changed = Signal()
    hitsChanged = Signal()
    chosen = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf: Shelf | None = None
        self._text = ""
        self._hits: list[dict[str, Any]] = []

    def attach(self, shelf: Shelf) -> None:
        """Hand in the shelf."""
        self._shelf = shelf
        shelf.work.found.connect(self._on_found)
        shelf.changed.connect(self._bring_up)

    def leave(self) -> bool:
        """Search for nothing any more; whether anything was searched for."""
        searched = bool(self._text)
        self.text = ""
        return searched

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is searched for; "" shows all."""
        return self._text

    @text.setter
    def text(self, text: str) -> None:
        if text == self._text or self._shelf is None:
            return
        self._text = text
        stock = self._shelf.stock
        if text.strip():
            self._shelf.work.find(stock.catalogue, text)
        elif stock.found is not None:
            stock.found = None
            self._shelf.sift()
        self.changed.emit()

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        """Whether anything is searched for."""
        return bool(self._text.strip())

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether what is shown is what was found for the text as it is now."""
        found = self._shelf.stock.found if self._shelf else None
        return found is not None and found.text == self._text

    @Property("QVariantList", notify=hitsChanged)
    def hits(self) -> list[dict[str, Any]]:
        """The pages on which the words stand."""
        return self._hits

    @Slot()
    def takeFirst(self) -> None:
        """Open what was found first: a story, else a page."""
        if self._shelf is None or not self.answered:
            return
        if items := self._shelf.stock.shown():
            self.openAt(str(items[0].path), "", "")
        elif hits := self._hits:
            self.openAt(hits[0]["story"]["path"], hits[0]["page"], hits[0]["language"])

    @Slot(str, str, str)
    def openAt(self, path: str, page: str, language: str) -> None:
        """Open a story at a page, in the language in which it was found."""
        self.chosen.emit(path, page, language)

    def _bring_up(self) -> None:
        """Bring the pages up to the stories that are shown."""
        hits = self._now()
        # a list that is told anew is made anew, and would lose the focus
        if hits != self._hits:
            self._hits = hits
            self.hitsChanged.emit()

    def _now(self) -> list[dict[str, Any]]:
        if self._shelf is None or self._shelf.stock.found is None:
            return []
        stock = self._shelf.stock
        paths = {Path(place.path) for place in stock.found.pages}
        held = stock.fitting(item for item in stock.findable if item.path in paths)
        items = {item.path: item for item in held}
        return hit_rows(stock.found, items, stock.wanted, self._shelf.row)

    def _on_found(self, found: object) -> None:
        if self._shelf is not None and isinstance(found, Found) and found.text == self._text:
            self._shelf.stock.found = found
            self._shelf.sift()
            self.changed.emit()
