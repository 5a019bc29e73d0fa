# SPDX-License-Identifier: MIT
"""Makes the views of films, and uses them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:  # QtMultimedia costs time and memory: not before a story needs it
    from lcreader.app.media.filmview import FilmView
    from lcreader.app.media.player import Player

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class FilmViews(QObject):
    """Lends views to the places of films, and has them back: no more than are seen at a time.

    WORKAROUND(PySide never frees the Python half of an item that QML made, 9 KB with every page of
    film; until it does). A singleton that is registered late would take QtObject's place among
    QML's types, so this one is there from the start, and `FilmView` comes with the first film.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spare: list[FilmView] = []

    @Slot(QObject, QObject, result=QObject)
    def lend(self, place: QQuickItem, player: Player) -> FilmView:
        """A view of a player's film, in ``place``."""
        from lcreader.app.media.filmview import FilmView

        view = self._spare.pop() if self._spare else FilmView()
        view.setParent(self)
        view.setParentItem(place)
        view.player = player
        return view

    @Slot(QObject)
    def takeBack(self, view: FilmView) -> None:
        """The place of a view is about to go."""
        view.player = None
        view.setParentItem(None)
        self._spare.append(view)
