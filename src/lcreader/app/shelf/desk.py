# SPDX-License-Identifier: MIT
"""Puts the shelf together: the catalogue, the drives, what is installed, and the page about a
story; and ties it to the story that is open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject
from PySide6.QtQml import QQmlApplicationEngine

from lcreader.app.obey import Obey
from lcreader.app.pictures.store import PictureStore
from lcreader.app.reader import Reader
from lcreader.app.shelf.about import About
from lcreader.app.shelf.drivewatch import DriveWatch
from lcreader.app.shelf.keeper import Keeper
from lcreader.app.shelf.search import Search
from lcreader.app.shelf.shelf import Shelf
from lcreader.app.singletons import singleton
from lcreader.app.timers import once
from lcreader.app.viewer import Viewer
from lcreader.app.words.fonts import Fonts
from lcreader.app.words.language import translate
from lcreader.library.cards import Cards
from lcreader.library.catalogue import Catalogue
from lcreader.library.drives import Drive
from lcreader.library.identity import identity_of
from lcreader.library.item import Where
from lcreader.library.places import bundled_stories, cards_file, stories_folder
from lcreader.library.request import ReadRequest
from lcreader.library.store import Store
from lcreader.story.sentence import QT_TRANSLATE_NOOP

PULLED = QT_TRANSLATE_NOOP(
    "Shelf", "“{name}” was pulled out. Put it in again to go on; your place is remembered."
)

CHOOSE = QT_TRANSLATE_NOOP("Shelf", "Choose a story first.")
LATER_MS = 500
"""By then the story, or the shelf, is on the screen."""


class Opener(Protocol):
    """What opens stories: the program."""

    def open(self, path: Path, request: ReadRequest | None = None) -> bool:
        """Open a story; whether that could be done."""
        ...


class ShelfDesk(QObject):
    """Makes what the shelf needs, and hands each what it needs."""

    def __init__(
        self, parent: QObject, engine: QQmlApplicationEngine, opener: Opener, store: Store
    ) -> None:
        super().__init__(parent)
        self._opener = opener
        self.shelf = singleton(engine, Shelf)
        self.search = singleton(engine, Search)
        self.keeper = singleton(engine, Keeper)
        self.about = singleton(engine, About)
        self.folder = stories_folder()
        self.catalogue = Catalogue(
            store, bundled_stories(), cards=Cards(cards_file()), folder=self.folder
        )
        self.drives = DriveWatch(self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.shelf.rescan)
        self._begun = False
        self._watching = once(self, self._watch_all, LATER_MS)
        self._offering = once(self, self._offer_to_keep, LATER_MS)

    def attach(
        self,
        viewer: Viewer,
        reader: Reader,
        obey: Obey,
        pictures: PictureStore,
        fonts: Fonts,
        languages: Callable[[], list[str]],
    ) -> None:
        """Hand in the story that is open, the views, and what the shelf draws with."""
        self._viewer, self._reader = viewer, reader
        self.shelf.attach(self.catalogue, pictures, fonts, languages)
        self.shelf.reads = lambda: reader.book is not None and viewer.panel != "about"
        self.keeper.attach(self.shelf, viewer, viewer.presence, lambda: reader.book is not None)
        self.about.attach(self.shelf, viewer, fonts)
        self.search.attach(self.shelf)
        self.search.chosen.connect(self._open_at)
        self.shelf.picked.connect(lambda: viewer.set_panel("pick"))
        self.keeper.changed.connect(self._on_kept)
        viewer.aboutAsked.connect(self._show_about)
        viewer.removeAsked.connect(self._remove)
        obey.also_close = self.search.leave
        self.drives.changed.connect(self._on_drives)
        reader.opened.connect(self._offering.start)

    def begin(self) -> None:
        """The shelf is shown: from the first time on, notice drives, and stories that come."""
        self.keeper.ask_next()
        if self._begun:
            return
        self._begun = True
        self._watching.start()

    def close(self) -> None:
        """Stop and wait for what is being done."""
        self._watching.stop()
        self._offering.stop()
        self.drives.close()
        self.keeper.close()
        self.about.close()
        self.shelf.close()

    def _watch_all(self) -> None:
        self.drives.begin()
        self._watch()

    def _watch(self) -> None:
        """Notice what comes into the folder of installed stories, the first of them too."""
        if not self._begun:
            return
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._watcher.addPath(str(self.folder))

    def _on_drives(self, now: tuple[Drive, ...]) -> None:
        pulled = {drive.path: drive.name for drive in self.shelf.set_drives(now)}
        book = self._reader.book
        for path, name in pulled.items():
            if book is not None and book.package.path.is_relative_to(path):
                self._viewer.presence.say(translate("Shelf", PULLED).format(name=name))

    def _offer_to_keep(self) -> None:
        """A story that was opened from anywhere else could be kept."""
        book = self._reader.book
        if book is None:
            return
        path = book.package.path
        here = {item.key for item in self.catalogue.items() if item.where is not Where.OPENED}
        story = identity_of(book.reading.require_story())
        known = path.parent == self.folder or story in here
        self.keeper.set_offer(None if known or path in bundled_stories().values() else path)

    def _on_kept(self, path: str) -> None:
        """The story at ``path`` is another one: where it is open, go on in the new one."""
        self._watch()
        self.about.look_again(path)
        book = self._reader.book
        if book is not None and str(book.package.path) == path and book.package.path.is_file():
            begun = self._reader.phase != "start"
            self._opener.open(book.package.path, ReadRequest(start_page=not begun))

    def _open_at(self, path: str, page: str, language: str) -> None:
        request = ReadRequest(Path(path), page=page, language=language, start_page=not page)
        self._opener.open(Path(path), request)

    def _show_about(self) -> None:
        book = self._reader.book
        path = str(book.package.path) if book is not None else self.shelf.selected
        if path:
            self.about.show(path)
        else:
            self._viewer.presence.say(translate("Shelf", CHOOSE))

    def _remove(self) -> None:
        if self.shelf.selected:
            self.keeper.remove(self.shelf.selected)
        else:
            self._viewer.presence.say(translate("Shelf", CHOOSE))
