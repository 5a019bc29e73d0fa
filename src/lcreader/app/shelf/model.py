# SPDX-License-Identifier: MIT
"""The stories of the shelf as a list that a view walks without making all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt

from lcreader.library.item import Item

STORY = Qt.ItemDataRole.UserRole + 1


class ShelfModel(QAbstractListModel):
    """Items. QML gets each as the map ``story``, which ``row`` makes when it is asked for."""

    def __init__(self, row: Callable[[Item], dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self.items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item], *, anew: bool = False) -> None:
        """Show these items; ``anew``: what is made of them has changed, too."""
        old, new = self.items, tuple(items)
        if [item.path for item in old] != [item.path for item in new]:
            self.beginResetModel()
            self.items = new
            self.endResetModel()
            return
        self.items = new
        for number, (before, now) in enumerate(zip(old, new, strict=True)):
            if anew or before != now:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """How many stories there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: QModelIndex, role: int = STORY) -> dict[str, Any] | None:
        """The story of a row."""
        if role != STORY or not 0 <= index.row() < len(self.items):
            return None
        return self._row(self.items[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        """``story``."""
        return {int(STORY): QByteArray(b"story")}
