# SPDX-License-Identifier: MIT
"""All stories that could stand on the shelf, and which of them do, in which order. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from lcreader.app.shelf.work import Found
from lcreader.library.arranging import Order, arrange
from lcreader.library.catalogue import Catalogue
from lcreader.library.copies import rank, without_copies
from lcreader.library.drives import Drive
from lcreader.library.item import Item, Where

FILTERS = ("language", "subject", "drive")


class Stock:
    """What the catalogue knows, seen through an order, filters and a search.

    ``chosen`` holds the order and, where one is set, the language, the subject, and the drive whose
    stories alone are shown. ``items`` are all stories but those on drives.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.chosen = {"order": Order.READ.value, **dict.fromkeys(FILTERS, "")}
        self.found: Found | None = None
        self.items: tuple[Item, ...] = ()
        self.wanted: Sequence[str] = ()
        self.gone: frozenset[Drive] = frozenset()
        self._paths: dict[Drive, tuple[Path, ...]] = {}
        self._on_drive: dict[Drive, tuple[Item, ...]] = {}

    def update(self, wanted: Sequence[str]) -> None:
        """Take in what the catalogue knows now, for a reader who wants these languages."""
        self.wanted = wanted
        self.items = self.catalogue.items(drive.path for drive in self._paths)
        self._on_drive = {
            drive: self.catalogue.on_drive(paths) for drive, paths in self._paths.items() if paths
        }

    def set_drives(self, now: Iterable[Drive]) -> frozenset[Drive]:
        """These drives are in. One with stories that was pulled stays, as gone, until it is back.

        Gives those that were pulled just now.
        """
        present = frozenset(now)
        gone = frozenset(d for d, paths in self._paths.items() if paths and d not in present)
        pulled = gone - self.gone
        self._paths = {
            drive: self._paths.get(drive, ())
            for drive in sorted(present | gone, key=lambda drive: (drive.name, drive.path))
        }
        self.gone = gone
        return pulled

    def put_on_drives(self, seen: Mapping[Drive, tuple[Path, ...]]) -> bool:
        """These stories were seen on the drives; whether any drive has others than before."""
        now = {drive: paths for drive, paths in seen.items() if drive in self._paths}
        changed = any(self._paths[drive] != paths for drive, paths in now.items())
        self._paths |= now
        return changed

    @property
    def present(self) -> tuple[Drive, ...]:
        """The drives that are in."""
        return tuple(drive for drive in self._paths if drive not in self.gone)

    @property
    def drives(self) -> Mapping[Drive, tuple[Item, ...]]:
        """The drives that hold stories, pulled ones too, and their stories."""
        return self._on_drive

    @property
    def everything(self) -> tuple[Item, ...]:
        """All stories, those on drives that are in too."""
        present = (items for drive, items in self._on_drive.items() if drive not in self.gone)
        return (*self.items, *(item for items in present for item in items))

    @property
    def findable(self) -> tuple[Item, ...]:
        """The same, each story once, wherever it lies."""
        return without_copies(self.everything)

    def to_keep(self, drive: Drive) -> tuple[Item, ...]:
        """The stories of a drive of which the shelf has no whole copy as new as they are."""
        here = {
            item.key: rank(item.summary.version)
            for item in self.items
            if item.where is not Where.OPENED and not item.problem
        }
        return tuple(
            item
            for item in self._on_drive.get(drive, ())
            if item.key not in here or here[item.key] < rank(item.summary.version)
        )

    @property
    def is_filtered(self) -> bool:
        """Whether stories are left out by language, subject or drive."""
        return any(self.chosen[kind] for kind in FILTERS)

    def shown(self) -> tuple[Item, ...]:
        """The stories to show, in their order."""
        if self.found is not None:
            places = {path: number for number, path in enumerate(self.found.stories)}
            found = self.fitting(item for item in self.findable if item.path in places)
            return tuple(sorted(found, key=lambda item: places[item.path]))
        if drive := self.chosen["drive"]:
            items = {str(d.path): items for d, items in self._on_drive.items()}.get(drive, ())
            return self.fitting(items)
        return self.fitting(self.items)

    def large(self, shown: Sequence[Item]) -> Item | None:
        """The story to go on with, which stands on top: the one read last, where nothing else is
        looked for."""
        if not shown or self.found or self.is_filtered or self.chosen["order"] != Order.READ:
            return None
        return shown[0] if shown[0].read_at and not shown[0].problem else None

    def fitting(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Those of ``items`` that pass the filters, in the order."""
        return arrange(
            items,
            self.wanted,
            Order(self.chosen["order"]),
            language=self.chosen["language"],
            subject=self.chosen["subject"],
        )

    def item_at(self, path: Path) -> Item | None:
        """What is known of the story at ``path``."""
        return next((item for item in self.everything if item.path == path), None)
