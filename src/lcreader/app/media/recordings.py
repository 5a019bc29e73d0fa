# SPDX-License-Identifier: MIT
"""The recordings that pages have to listen to: the feature `audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.book import Book
from lcreader.app.media.place import KEEP_MS, keep_place
from lcreader.app.media.tracks import Track, Tracks
from lcreader.reading.mixing import Channel
from lcreader.story.model import Audio, Page

if TYPE_CHECKING:
    from lcreader.app.media.player import Player
    from lcreader.app.media.sound import Sound

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Recordings(QObject):
    """The present page's recording, and the next one's, opened. Each goes on where it was left."""

    changed = Signal()
    ended = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tracks: Tracks | None = None
        self._book: Book | None = None
        self._changes = 0
        self._keeper = QTimer(self)
        self._keeper.setInterval(KEEP_MS)
        self._keeper.timeout.connect(self._on_keep)

    # For Python

    def use(self, sound: Sound) -> None:
        """Hand in what recordings are heard through."""
        self._tracks = Tracks(sound, Channel.FILM, self)
        self._tracks.changed.connect(self._on_changed)
        self._tracks.ended.connect(self._on_ended)
        self._tracks.failed.connect(self.failed)

    @property
    def current(self) -> Player | None:
        """The player of the present page's recording."""
        return self._tracks.current if self._tracks else None

    def show(self, book: Book | None, page: Page, ahead: Page) -> None:
        """The present page is ``page``; the next one ``ahead``."""
        assert self._tracks is not None
        self.keep_place()
        self._book = book
        if book is None:
            self._tracks.show(None, None, None)
            return
        at = book.session.page_state(page.id).media_time
        self._tracks.show(book.package, self._track(book, page), self._track(book, ahead), at)

    def hold(self, held: bool) -> None:
        """Stand still while something covers the page."""
        assert self._tracks is not None
        self._tracks.hold(held)

    def keep_place(self) -> None:
        """Note how far the present page's recording has come."""
        here, player = (self._tracks.here, self._tracks.current) if self._tracks else (None, None)
        if self._book is not None and here is not None and player is not None:
            keep_place(self._book, here.page, player)

    def finish(self) -> None:
        """Be silent for good."""
        if self._tracks:
            self._tracks.finish()

    # For QML

    @Property(int, notify=changed)
    def changes(self) -> int:
        """Grows whenever a recording is opened or closed; bindings that call ``of`` name it."""
        return self._changes

    @Slot(str, int, result=QObject)
    def of(self, page: str, changes: int) -> Player | None:
        """The player of a page's recording, where it is open."""
        return self._tracks.of(page) if self._tracks else None

    @Slot(str, int, result=str)
    def problemOf(self, page: str, changes: int) -> str:
        """Why a page's recording does not play, in one sentence; "" while it does."""
        player = self.of(page, changes)
        return player.problem if player else ""

    def _track(self, book: Book, page: Page) -> Track | None:
        audio = page.feature
        return Track(book.token, page.id, audio.file) if isinstance(audio, Audio) else None

    def _on_changed(self) -> None:
        self._changes += 1
        player = self.current
        if player is not None and player.playing:
            self._keeper.start()
        else:
            self._keeper.stop()
        self.changed.emit()

    def _on_ended(self, page: str) -> None:
        self.keep_place()
        self.ended.emit(page)

    def _on_keep(self) -> None:
        self.keep_place()
        if self._book is not None:
            self._book.remember()
