# SPDX-License-Identifier: MIT
"""The shelf as QML sees it: all stories, those on drives, and what is found in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.pictures.store import PictureStore
from lcreader.app.shelf.covers import Covers
from lcreader.app.shelf.model import ShelfModel
from lcreader.app.shelf.rows import choices_of, drive_rows, row_of, small_token, token
from lcreader.app.shelf.stock import FILTERS, Stock
from lcreader.app.shelf.work import ShelfWork
from lcreader.app.timers import once
from lcreader.app.words.fonts import Fonts
from lcreader.app.words.language import translate
from lcreader.library.catalogue import Catalogue
from lcreader.library.drives import Drive
from lcreader.library.item import Item
from lcreader.story.sentence import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

GREETING = QT_TRANSLATE_NOOP("Shelf", "What shall we read?")
GATHER_MS = 150
"""What was read in the background is shown together, so often at the most."""
SCAN_MS = 200
"""What is known is on the screen before the disk is asked what there is."""


@QmlElement
@QmlSingleton
class Shelf(QObject):
    """The stories to choose from. What has to be read of them is read in the background."""

    changed = Signal()
    drivesChanged = Signal()
    pickChanged = Signal()
    picked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stock: Stock | None = None
        self._pictures: PictureStore | None = None
        self._fonts: Fonts | None = None
        self._languages: Callable[[], list[str]] = list
        self.work = ShelfWork(self)
        self.work.scanned.connect(self._on_scanned)
        self.work.advanced.connect(self._on_advanced)
        self._gather = once(self, self.show, GATHER_MS)
        self._scan = once(self, self.rescan, SCAN_MS)
        self._model = ShelfModel(self.row, self)
        self._last: Item | None = None
        self._last_row: dict[str, Any] = {}
        self._attached: set[str] = set()
        self._choosable: dict[str, list[dict[str, Any]]] = {}
        self._drive_rows: list[dict[str, Any]] = []
        self.selected = ""
        self.reads: Callable[[], bool] = lambda: False
        """Whether a story is open; what is learnt then is shown later."""
        self._picking = ""

    # For Python

    def attach(
        self,
        catalogue: Catalogue,
        pictures: PictureStore,
        fonts: Fonts,
        languages: Callable[[], list[str]],
    ) -> None:
        """Hand in what the shelf is made of, and the languages that the reader wants."""
        self.work.stop()
        self._stock = Stock(catalogue)
        self._pictures, self._fonts, self._languages = pictures, fonts, languages
        self._attached.clear()

    @property
    def stock(self) -> Stock:
        """The stories, and which of them are shown."""
        assert self._stock is not None
        return self._stock

    def refresh(self) -> None:
        """Show what is known, then see what there is; what is new or changed follows."""
        if self._stock is not None:
            self.show()
            self._scan.start()

    def show(self) -> None:
        """Bring what is shown up to what is known."""
        stock = self.stock
        stock.update(self._languages())
        self._choosable.clear()
        self.sift(anew=True)
        # a list that is told anew is made anew, and would lose the focus
        if (drives := drive_rows(stock, self.row)) != self._drive_rows:
            self._drive_rows = drives
            self.drivesChanged.emit()
        stale = (item.path for item in stock.everything if not item.is_fresh)
        self.work.look(stock.catalogue, stale)

    def sift(self, *, anew: bool = False) -> None:
        """Show those of the stories that are looked for; ``anew``: more is known of them, too."""
        shown = self.stock.shown()
        self._last = self.stock.large(shown)
        self._model.show(shown[1:] if self._last else shown, anew=anew)
        self.changed.emit()

    def rescan(self) -> None:
        """See, in the background, which stories there are."""
        self.work.scan(self.stock.catalogue, self.stock.present)

    def set_drives(self, drives: Iterable[Drive]) -> frozenset[Drive]:
        """These drives are in now; gives those that were pulled just now."""
        gone = self.stock.gone
        pulled = self.stock.set_drives(drives)
        if self.stock.gone != gone:
            self.show()
        self.rescan()
        return pulled

    def note(self, path: Path) -> None:
        """The story at ``path`` was opened."""
        if self._stock is not None:
            self._stock.catalogue.opened(path)

    def row(self, item: Item) -> dict[str, Any]:
        """A story as the views show it."""
        assert self._fonts is not None
        self._attach(item)
        return row_of(item, self.stock.wanted, self._fonts)

    def is_idle(self) -> bool:
        """Whether nothing is being read, and all that was read is shown."""
        return self.work.is_idle() and not (self._gather.isActive() or self._scan.isActive())

    def close(self) -> None:
        """Wait for what is being read."""
        self._scan.stop()
        self._gather.stop()
        self.work.close()
        if self._stock is not None:
            self._stock.catalogue.close()

    # For QML

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """The line on top."""
        return translate("Shelf", GREETING)

    @Property(QObject, constant=True)
    def model(self) -> QObject:
        """The stories in the grid."""
        return self._model

    @Property("QVariantMap", notify=changed)
    def last(self) -> dict[str, Any]:
        """The story read last, which stands on top where the shelf ``continues``."""
        # a cover on its way out stays what it was
        self._last_row = self.row(self._last) if self._last else self._last_row
        return self._last_row

    @Property(bool, notify=changed)
    def continues(self) -> bool:
        """Whether there is a story to go on with."""
        return self._last is not None

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many stories there are, drives left out."""
        return len(self.stock.items) if self._stock else 0

    @Property("QVariantList", notify=drivesChanged)
    def drives(self) -> list[dict[str, Any]]:
        """The drives that hold stories: name, path, whether pulled, and the stories."""
        return self._drive_rows

    @Property("QVariantMap", notify=changed)
    def chosen(self) -> dict[str, str]:
        """The choices of order, language, subject and drive, as they are called."""
        kinds = ("order", *FILTERS)
        named = ((kind, one) for kind in kinds for one in self._choices(kind) if one["chosen"])
        return dict.fromkeys(kinds, "") | {kind: one["name"] for kind, one in named}

    @Property(bool, notify=changed)
    def filtered(self) -> bool:
        """Whether some stories are left out."""
        return self._stock is not None and self.stock.is_filtered

    @Property(str, notify=pickChanged)
    def picking(self) -> str:
        """What is being chosen: order, language, or subject."""
        return self._picking

    @Slot(str)
    def pick(self, kind: str) -> None:
        """Let a person choose the order, a language, or a subject."""
        self._picking = kind
        self.pickChanged.emit()
        self.picked.emit()

    @Slot(str)
    def select(self, path: str) -> None:
        """The focus is on this story."""
        self.selected = path

    @Property(int, notify=changed)
    def shown(self) -> int:
        """How many stories are shown."""
        return len(self._model.items) + (self._last is not None)

    @Property("QVariantList", notify=changed)
    def kinds(self) -> list[str]:
        """What there is to choose: language and subject only where there is more than one."""
        return [
            "order",
            *(kind for kind in ("language", "subject") if len(self._choices(kind)) > 2),
        ]

    @Property("QVariantList", notify=pickChanged)
    def choices(self) -> list[dict[str, Any]]:
        """What it can be: value, name, and whether it is."""
        return self._choices(self._picking)

    @Slot(str, str)
    def choose(self, kind: str, value: str) -> None:
        """Choose an order, a language, a subject or a drive; "" for all."""
        self.stock.chosen[kind] = value
        self.show()

    @Slot()
    def showAll(self) -> None:
        """Leave nothing out any more."""
        self.stock.chosen |= dict.fromkeys(FILTERS, "")
        self.show()

    @Slot(str, result=int)
    def indexOf(self, path: str) -> int:
        """Where a story stands in the grid; -1 where it does not."""
        places = (n for n, item in enumerate(self._model.items) if str(item.path) == path)
        return next(places, -1)

    # Inside

    def _attach(self, item: Item) -> None:
        """Let the pictures find its cover."""
        assert self._pictures is not None
        for small, name in ((False, token(item)), (True, small_token(item))):
            if name not in self._attached:
                self._attached.add(name)
                covers = Covers(self.stock.catalogue, item.path, small=small)
                self._pictures.attach(name, covers)

    def _choices(self, kind: str) -> list[dict[str, Any]]:
        if self._stock is None:
            return []
        if kind not in self._choosable:
            names = {str(drive.path): drive.name for drive in self.stock.drives}
            chosen = self.stock.chosen.get(kind, "")
            made = choices_of(kind, chosen, self.stock.items, self.stock.wanted, names)
            self._choosable[kind] = made
        return self._choosable[kind]

    def _on_scanned(self, on_drives: dict[Drive, tuple[Path, ...]], changed: bool) -> None:
        if (self.stock.put_on_drives(on_drives) or changed) and not self.reads():
            self.show()

    def _on_advanced(self) -> None:
        """What was read is shown with what is read soon after it."""
        if not self._gather.isActive() and not self.reads():
            self._gather.start()
