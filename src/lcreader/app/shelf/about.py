# SPDX-License-Identifier: MIT
"""The page *About this story*, as QML sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.aside import Aside
from lcreader.app.shelf.facts import Facts, look_into, rows_of, state_of
from lcreader.app.shelf.rows import row_of
from lcreader.app.shelf.shelf import Shelf
from lcreader.app.viewer import Viewer
from lcreader.app.words.fonts import Fonts
from lcreader.library.item import Item, Where
from lcreader.story.problem import Problem

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class About(QObject):
    """What is known of one story, and what can be done with it. It is read in the background."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._facts: Facts | None = None
        self._aside = Aside[Facts](self._on_looked)

    def attach(self, shelf: Shelf, viewer: Viewer, fonts: Fonts) -> None:
        """Hand in the shelf and the views."""
        self._shelf, self._viewer, self._fonts = shelf, viewer, fonts
        shelf.changed.connect(self.changed)

    def look_again(self, path: str) -> None:
        """Something came of the story at ``path``."""
        if self._path is not None:
            self._look()

    def close(self) -> None:
        """Wait for what is being read."""
        self._aside.finish(-1)

    @Slot(str)
    def show(self, path: str) -> None:
        """Open the page for the story at ``path``."""
        self._path = Path(path)
        self._facts = None
        if self._item() is None or self._shelf.reads():  # what was learnt meanwhile is shown now
            self._shelf.show()
        self._look()
        self.changed.emit()
        self._viewer.set_panel("about")

    @Property("QVariantMap", notify=changed)
    def story(self) -> dict[str, Any]:
        """The story as the shelf shows it."""
        item = self._item()
        return row_of(item, self._shelf.stock.wanted, self._fonts) if item else {}

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """What is known: a name and words each."""
        item = self._item()
        return rows_of(item, self._facts) if item and self._facts else []

    @Property(str, notify=changed)
    def credits(self) -> str:
        """Who made it, as Markdown."""
        return self._facts.credits if self._facts else ""

    @Property("QVariantMap", notify=changed)
    def state(self) -> dict[str, Any]:
        """How its files are: words, whether good or bad, and what is wrong, a line each."""
        item = self._item()
        return state_of(item, self._facts) if item else {}

    @Property("QVariantMap", notify=changed)
    def can(self) -> dict[str, bool]:
        """What can be done with it."""
        item = self._item()
        if item is None:
            return {}
        installed = item.where is Where.INSTALLED
        whole = item.problem is None
        archive = item.path.suffix.lower() == ".lcstory"
        stock = self._shelf.stock
        wanting = any(item in stock.to_keep(drive) for drive in stock.drives)
        return {
            "read": not item.is_gone and item.summary.problem is None,
            "keep": whole and (wanting or item.where is Where.OPENED),
            "remove": installed or item.where is Where.OPENED,
            "check": archive and not item.is_gone and item.summary.problem is None,
            "repair": archive and not whole and not item.is_gone,
        }

    def _item(self) -> Item | None:
        return self._shelf.stock.item_at(self._path) if self._path else None

    def _look(self) -> None:
        assert self._path is not None
        path, wanted = self._path, tuple(self._shelf.stock.wanted)
        self._aside.ask(lambda: look_into(path, wanted))

    def _on_looked(self, facts: Facts | Problem) -> None:
        if isinstance(facts, Facts):
            self._facts = facts
            self.changed.emit()
