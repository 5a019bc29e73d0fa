# SPDX-License-Identifier: MIT
"""The shelf as QML sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.book import Book
from lcreader.app.fonts import Fonts
from lcreader.app.pictures import PictureStore
from lcreader.library.store import Store

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Shelf(QObject):
    """The stories to choose from."""

    changed = Signal()

    def attach(self, store: Store, pictures: PictureStore, fonts: Fonts) -> None:
        """Hand in what the shelf is made of."""
        self._store, self._pictures, self._fonts = store, pictures, fonts

    @Property("QVariantList", notify=changed)
    def stories(self) -> list[dict[str, Any]]:
        """The stories."""
        return []

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """The line on top."""
        return "Stories"

    def note(self, path: Path, book: Book) -> None:
        """A story was opened."""
        self._store.set_opened(path)

    def refresh(self) -> None:
        """Look again."""
        self.changed.emit()

    def close(self) -> None:
        """Let go of the packages."""
