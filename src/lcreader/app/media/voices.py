# SPDX-License-Identifier: MIT
"""Who reads the present page: its recording in the language shown, else the computer's voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lcreader.app.book import Book
from lcreader.app.media.sound import Sound
from lcreader.app.media.speech import Speech
from lcreader.app.media.tracks import Track, Tracks
from lcreader.library.settings import Settings
from lcreader.reading.mixing import Channel
from lcreader.reading.reciting import spoken_words, voice_of
from lcreader.story.model import Page

if TYPE_CHECKING:
    from lcreader.app.media.player import Player


class Voices(QObject):
    """Has the voice of the present page ready, and that of the next one waiting."""

    changed = Signal()
    moved = Signal()
    ended = Signal(str)
    failed = Signal(str)

    def __init__(self, sound: Sound, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tracks = Tracks(sound, Channel.VOICE, self)
        self._speech = Speech(sound, self)
        self._spoken = ""
        for mine, theirs in (
            (self.changed, self._tracks.changed),
            (self.moved, self._tracks.moved),
            (self.ended, self._tracks.ended),
            (self.failed, self._tracks.failed),
        ):
            theirs.connect(mine)
        self._speech.stateChanged.connect(self._on_speech)

    @property
    def current(self) -> Player | Speech | None:
        """What reads the present page; none where nobody does."""
        return self._tracks.current or (self._speech if self._spoken else None)

    def show(self, book: Book, page: Page, ahead: Page) -> None:
        """Have ready what reads ``page``; open what reads ``ahead``."""
        here = self._track(book, page)
        self._tracks.show(book.package, here, self._track(book, ahead))
        words = () if here else self._words(book, page)
        before, self._spoken = self._spoken, page.id if words else ""
        self._speech.prepare(words, book.story.language)
        if self._spoken != before:
            self.changed.emit()

    def none(self) -> None:
        """No page is shown."""
        self._tracks.show(None, None, None)
        self._spoken = ""
        self._speech.prepare((), "")

    def hold(self, held: bool) -> None:
        """Stand still while something covers the page."""
        self._tracks.hold(held)
        self._speech.hold(held)

    def finish(self) -> None:
        """Be silent for good."""
        self._tracks.finish()
        self._speech.prepare((), "")

    def _track(self, book: Book, page: Page) -> Track | None:
        voice = voice_of(page, book.story.language)
        return Track(book.token, page.id, voice.file) if voice else None

    def _words(self, book: Book, page: Page) -> tuple[str, ...]:
        if not self._settings.flag("speech"):
            return ()
        words = spoken_words(page)
        return words if words and self._speech.speaks(book.story.language) else ()

    def _on_speech(self) -> None:
        if not self._spoken:
            return
        self.changed.emit()
        if self._speech.state == "ended":
            self.ended.emit(self._spoken)
