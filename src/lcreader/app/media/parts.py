# SPDX-License-Identifier: MIT
"""What the present page has to listen to: its voice, and its film or recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lcreader.app.book import NO_PAGE, Book
from lcreader.app.media.films import Films
from lcreader.app.media.recordings import Recordings
from lcreader.app.media.sound import Sound
from lcreader.app.media.voices import Voices
from lcreader.library.settings import Settings
from lcreader.reading.reciting import Part
from lcreader.story.model import Audio, Page, Video

if TYPE_CHECKING:
    from lcreader.app.media.player import Player
    from lcreader.app.media.speech import Speech


class Parts(QObject):
    """The players of one page by what they are, and one set of signals for all of them."""

    changed = Signal()
    voiceChanged = Signal()
    moved = Signal()
    """The voice has read on."""
    ended = Signal(str, str)
    """A part of a page has come to its end."""
    failed = Signal(str, str)

    def __init__(
        self,
        sound: Sound,
        films: Films,
        recordings: Recordings,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._films, self._recordings = films, recordings
        self._voices = Voices(sound, settings, self)
        self._book: Book | None = None
        self._page = NO_PAGE
        self._asked = False
        self._voices.changed.connect(self.voiceChanged)
        self._voices.moved.connect(self.moved)
        films.currentChanged.connect(self._on_film)
        recordings.changed.connect(self.changed)
        for theirs, mine, part in (
            (self._voices.ended, self.ended, Part.VOICE),
            (films.ended, self.ended, Part.MEDIA),
            (recordings.ended, self.ended, Part.MEDIA),
            (self._voices.failed, self.failed, Part.VOICE),
            (films.failed, self.failed, Part.MEDIA),
            (recordings.failed, self.failed, Part.MEDIA),
        ):
            theirs.connect(lambda page, mine=mine, part=part: mine.emit(part.value, page))

    def show(self, book: Book | None, page: Page) -> None:
        """Have the page's sounds ready, and the next page's waiting."""
        if page is not self._page:
            self._asked = False
        self._book, self._page = book, page
        self._recordings.show(book, page, self._ahead(book))
        self.refresh()

    def refresh(self) -> None:
        """Who reads the page may be another: a setting has changed."""
        if self._book is None or self._page is NO_PAGE:
            self._voices.none()
        else:
            self._voices.show(self._book, self._page, self._ahead(self._book))

    def _ahead(self, book: Book | None) -> Page:
        near = book.session.wanted() if book and self._page is not NO_PAGE else ()
        return book.page(near[1]) if book and len(near) > 1 else NO_PAGE

    def of(self, part: Part) -> Player | Speech | None:
        """What plays a part of the page; none where it has none."""
        if part is Part.VOICE:
            return self._voices.current
        if self.has_film:
            return self._films.current
        return self._recordings.current if isinstance(self._page.feature, Audio) else None

    @property
    def has_film(self) -> bool:
        """Whether the page's feature is a film, open or not."""
        return isinstance(self._page.feature, Video)

    @property
    def wished(self) -> Part | None:
        """The part that plays, or is to as soon as nothing covers the page and it is open."""
        wished = next((part for part in Part if (p := self.of(part)) and p.wished), None)
        return Part.MEDIA if wished is None and self._asked else wished

    @property
    def playable(self) -> list[Part]:
        """The parts that can be played, a film that is about to be opened among them."""
        return [
            part
            for part in Part
            if ((p := self.of(part)) and not p.failed) or (p is None and self._comes(part))
        ]

    @property
    def amid(self) -> bool:
        """Whether a part stands in its midst."""
        return any((p := self.of(part)) and p.state == "paused" for part in Part)

    def play(self, part: Part) -> None:
        """Play a part; a film as soon as it is open."""
        player = self.of(part)
        if player is not None:
            player.play()
        elif self._comes(part):
            self._asked = True
            self.changed.emit()

    def pause(self) -> None:
        """Let all stand still."""
        self._asked = False
        for part in Part:
            player = self.of(part)
            if player is not None and player.wished:
                player.pause()

    def hold(self, held: bool) -> None:
        """Stand still while something covers the page; films see to themselves."""
        self._voices.hold(held)
        self._recordings.hold(held)

    def finish(self) -> None:
        """Be silent for good."""
        self._voices.finish()
        self._recordings.finish()

    def _comes(self, part: Part) -> bool:
        """Whether a part is a film that is not open yet."""
        return part is Part.MEDIA and self.has_film and self._films.current is None

    def _on_film(self) -> None:
        if self._asked and self._films.current is not None:
            self._asked = False
            self._films.current.play()
        self.changed.emit()
