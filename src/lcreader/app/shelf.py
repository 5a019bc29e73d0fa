# SPDX-License-Identifier: MIT
"""The shelf as QML sees it: the bundled stories, and those opened lately."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QRunnable, QThreadPool, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.fonts import Fonts
from lcreader.app.front import language_name
from lcreader.app.language import said, translate
from lcreader.app.pictures import PictureStore
from lcreader.library.catalogue import Catalogue, Item
from lcreader.package.package import open_package
from lcreader.story.sentence import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

GREETING = QT_TRANSLATE_NOOP("Shelf", "What shall we read?")
MINUTES = QT_TRANSLATE_NOOP("Shelf", "{minutes} min")


class _Covers:
    """A story's package for its cover alone: opened when a picture is read, closed at once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, name: str, limit: int) -> bytes:
        package = open_package(self._path)
        try:
            return package.read(name, limit)
        finally:
            package.close()


class _Look(QRunnable):
    def __init__(self, catalogue: Catalogue, path: Path, done: Callable[[Item], None]) -> None:
        super().__init__()
        self._catalogue, self._path, self._done = catalogue, path, done

    def run(self) -> None:
        self._done(self._catalogue.look(self._path))


@QmlElement
@QmlSingleton
class Shelf(QObject):
    """The stories to choose from. What has to be read of them is read in the background."""

    changed = Signal()
    looked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._pictures: PictureStore | None = None
        self._fonts: Fonts | None = None
        self._languages: Callable[[], list[str]] = list
        self._items: dict[Path, Item] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.looked.connect(self._on_looked)

    def attach(
        self,
        catalogue: Catalogue,
        pictures: PictureStore,
        fonts: Fonts,
        languages: Callable[[], list[str]],
    ) -> None:
        """Hand in what the shelf is made of, and the languages that the reader wants."""
        self._catalogue, self._pictures, self._fonts = catalogue, pictures, fonts
        self._languages = languages

    def refresh(self) -> None:
        """Look at what there is; stories that are new or changed follow when they are read."""
        if self._catalogue is None or self._pictures is None:
            return
        self._items = {item.path: item for item in self._catalogue.items()}
        for item in self._items.values():
            self._pictures.attach(_token(item.path), _Covers(item.path))
            if not item.is_fresh:
                self._pool.start(_Look(self._catalogue, item.path, self.looked.emit))
        self.changed.emit()

    def note(self, path: Path) -> None:
        """The story at ``path`` was opened."""
        if self._catalogue is not None:
            self._catalogue.opened(path)

    def close(self) -> None:
        """Wait for what is being read."""
        self._pool.clear()
        self._pool.waitForDone()

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """The line on top."""
        return translate("Shelf", GREETING)

    @Property("QVariantList", notify=changed)
    def stories(self) -> list[dict[str, Any]]:
        """Every story: the one read last first."""
        wanted = self._languages()
        return [self._row(item, wanted) for item in self._items.values()]

    def _row(self, item: Item, wanted: list[str]) -> dict[str, Any]:
        title = item.title(wanted)
        assert self._fonts is not None
        return {
            "path": str(item.path),
            "token": _token(item.path),
            "title": title.text,
            "family": self._fonts.family(title.language or "en"),
            "subtitle": item.subtitle(wanted).text,
            "cover": item.summary.cover,
            "details": _details(item),
            "progress": item.progress,
            "begun": item.read_at > 0 and item.problem is None,
            "problem": said(item.problem.sentence) if item.problem else "",
        }

    def _on_looked(self, item: Item) -> None:
        if item.path in self._items:
            self._items[item.path] = item
            self.changed.emit()


def _token(path: Path) -> str:
    return f"shelf:{path}"


def _details(item: Item) -> str:
    parts = [language_name(code) for code in item.summary.languages]
    if item.summary.minutes:
        parts.append(translate("Shelf", MINUTES).format(minutes=item.summary.minutes))
    return " · ".join(parts)
