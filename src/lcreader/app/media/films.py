# SPDX-License-Identifier: MIT
"""The films of the open story: the present page's plays, the next page's waits at its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.media.film import Film, film_of
from lcreader.app.media.place import KEEP_MS
from lcreader.app.media.showing import Showing
from lcreader.app.memory import give_back
from lcreader.app.preferences import Preferences
from lcreader.app.reader import Reader
from lcreader.app.timers import once
from lcreader.app.viewer import Viewer
from lcreader.reading.mixing import Channel

if TYPE_CHECKING:  # QtMultimedia costs time and memory: not before a story needs it
    from lcreader.app.book import Book
    from lcreader.app.media.player import Player
    from lcreader.app.media.sound import Sound

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

SOON_MS = 60
"""The page itself is painted before the next one's film is opened."""


@QmlElement
@QmlSingleton
class Films(QObject):
    """Opens, plays, holds and closes films as the walk goes. At most three are open at a time.

    A film plays while its page is the present one and at rest, and nothing covers it. One that
    only moves behind words stands still where nothing is to move.
    """

    changed = Signal()
    currentChanged = Signal()
    ended = Signal(str)
    """The film of this page, a feature, has run to its end."""
    failed = Signal(str)
    """The film of this page, a feature, cannot be played."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._viewer: Viewer | None = None
        self._preferences: Preferences | None = None
        self._sound: Sound | None = None
        self._open: dict[str, Showing] = {}
        self._here = ""
        self._awake = False
        self._slow = False
        self._changes = 0
        self._soon = once(self, self._prepare, SOON_MS)
        self._keeper = QTimer(self)
        self._keeper.setInterval(KEEP_MS)
        self._keeper.timeout.connect(self._on_keep)

    # For Python

    def attach(self, reader: Reader, viewer: Viewer, preferences: Preferences) -> None:
        """Hand in the walk, what lies over it, and the settings."""
        self._reader, self._viewer, self._preferences = reader, viewer, preferences
        reader.moved.connect(self._on_moved)
        reader.closing.connect(self._keep_place)
        viewer.panelChanged.connect(self._allow)
        viewer.blankChanged.connect(self._allow)
        preferences.changed.connect(self._on_moved)

    def use_sound(self, sound: Sound) -> None:
        """Hand in what films are heard through."""
        self._sound = sound

    @property
    def open_keys(self) -> list[str]:
        """The keys of the films that are open."""
        return list(self._open)

    # For QML

    @Property(QObject, notify=currentChanged)
    def current(self) -> Player | None:
        """The player of the present page's film; none where it has none, or it is not open."""
        showing = self._open.get(self._here)
        return showing.player if showing else None

    @Property(int, notify=changed)
    def changes(self) -> int:
        """Grows with every change; bindings that call ``of`` name it."""
        return self._changes

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """Whether this computer was too slow for a film."""
        return self._slow

    @Slot(str, int, result=QObject)
    def of(self, key: str, changes: int) -> Player | None:
        """The player of an open film by its key: "video:PAGE" or "ground:OWNER"."""
        showing = self._open.get(key)
        return showing.player if showing else None

    @Slot()
    def wake(self) -> None:
        """The first page is on the screen: films may be opened from now on."""
        self._awake = True
        self._soon.start()

    @Slot(str)
    def arrive(self, page_id: str) -> None:
        """A page has come to rest on the stage."""
        book = self._book()
        if book is None or page_id != book.session.page_id:
            return
        showing = self._open.get(self._here)
        if showing is not None and not showing.here:
            self._enter(showing)
        self._allow()
        self._soon.start()

    # The walk

    def _book(self) -> Book | None:
        return self._reader.book if self._reader else None

    def _wanted(self, book: Book, page_id: str) -> Film | None:
        film = film_of(book, page_id)
        if film is None or not film.files:
            return None
        # what only moves behind the words is not even opened where its poster can stand for it
        return None if film.background and film.poster and self._stands else film

    @property
    def _stands(self) -> bool:
        assert self._preferences is not None
        return self._slow or bool(self._preferences.reducedMotion)

    def _film_here(self) -> Film | None:
        book = self._book()
        if book is None or not book.page_shown:
            return None
        return self._wanted(book, book.page_shown)

    def _on_moved(self) -> None:
        book = self._book()
        if book is None:
            self._go_to("")
            for key in self.open_keys:
                self._close(key)
            return
        film = self._film_here()
        self._go_to(film.key if film else "")
        if not book.page_shown:
            self._allow()
        self._soon.start()

    def _go_to(self, key: str) -> None:
        if key == self._here:
            return
        left = self._open.get(self._here)
        if left is not None:
            self._keep_place()
            self._leave(left)
        self._here = key
        self._keeper.stop()
        self.currentChanged.emit()

    def _leave(self, showing: Showing) -> None:
        showing.here = False
        if self._sound is not None and showing.heard:
            showing.fading = True
            self._sound.release(showing.player, done=lambda: self._gone_silent(showing))

    def _gone_silent(self, showing: Showing) -> None:
        showing.heard = showing.fading = False
        self._allow()
        self._soon.start()

    def _enter(self, showing: Showing) -> None:
        """The film's page is at rest: let it be heard, and play where it plays by itself."""
        showing.here = True
        film, player = showing.film, showing.player
        if film.sounds and self._sound is not None:
            kept = showing.fading and self._sound.keep(player)
            showing.fading = False
            if not kept:
                channel = Channel.BACKGROUND if film.background else Channel.FILM
                self._sound.attach(player, channel)
            showing.heard = True
        if film.itself and not (film.background and self._stands):
            player.play()
        self._keeper.start()

    def _allow(self) -> None:
        """Hold every film but the one that may play now."""
        assert self._viewer is not None
        for key, showing in self._open.items():
            if not showing.fading:
                showing.player.hold(self._viewer.hides or key != self._here or not showing.here)

    # What is open

    def _prepare(self) -> None:
        """Open the present page's film, then the next one's; close all others."""
        book = self._book()
        if book is None or not self._awake:
            return
        films: dict[str, Film] = {}
        here = self._film_here()
        near = book.session.wanted()[:2]
        ahead = near if here is None else near[1:]
        for film in (here, *(self._wanted(book, page_id) for page_id in ahead)):
            if film is not None:
                films.setdefault(film.key, film)
        for key, showing in list(self._open.items()):
            if key not in films and not showing.fading:
                self._close(key)
            elif key in films and films[key].files != showing.film.files:
                self._close(key)  # another language has another film
        for film in films.values():
            if film.key not in self._open:
                self._open_film(book, film)
            if film is here and self._open[film.key].player.state == "opening":
                return  # one after the other; the next when this one has settled

    def _open_film(self, book: Book, film: Film) -> None:
        from lcreader.app.media.filmview import film_player

        player = film_player(self)
        player.hold(True)
        showing = Showing(film, player)
        self._open[film.key] = showing
        player.stateChanged.connect(lambda: self._on_state(showing))
        player.stuttered.connect(lambda: self._on_stutter(showing))
        at = 0.0 if film.background else book.session.page_state(film.page).media_time
        player.open(book.package, film.files, at=at, endless=film.background)
        self._tell()
        if film.key == self._here:
            self._enter(showing)
            self._allow()
            self.currentChanged.emit()

    def _close(self, key: str) -> None:
        showing = self._open.pop(key)
        if self._sound is not None and showing.heard:
            self._sound.release(showing.player, fade=0)
        showing.player.close()
        self._tell()
        if key == self._here:
            self.currentChanged.emit()
        showing.player.deleteLater()
        QTimer.singleShot(SOON_MS, give_back)

    def _tell(self) -> None:
        self._changes += 1
        self.changed.emit()

    def _on_state(self, showing: Showing) -> None:
        state = showing.player.state
        if state in ("ready", "failed"):
            self._soon.start()
            if state == "failed" and showing.here and not showing.film.background:
                self.failed.emit(showing.film.page)
        elif state == "ended" and showing.here and not showing.film.background:
            self._keep_place()
            self.ended.emit(showing.film.page)

    def _on_stutter(self, showing: Showing) -> None:
        assert self._viewer is not None
        self._slow = True
        self._viewer.presence.say(showing.give_up())
        self._on_moved()
        self.changed.emit()

    def _on_keep(self) -> None:
        book = self._book()
        showing = self._open.get(self._here)
        if book is not None and showing is not None and showing.player.playing:
            self._keep_place()
            book.remember()

    def _keep_place(self) -> None:
        book, showing = self._book(), self._open.get(self._here)
        if book is not None and showing is not None:
            showing.keep_place(book)
