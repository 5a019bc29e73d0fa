# SPDX-License-Identifier: MIT
"""What of a page is listened to: its voice, its film or recording, and who begins it."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Property, QElapsedTimer, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.book import NO_PAGE, Book
from lcreader.app.firstsight import FirstSight
from lcreader.app.media.parts import Parts
from lcreader.app.preferences import Preferences
from lcreader.app.reader import Reader
from lcreader.app.timers import once
from lcreader.app.viewer import Viewer
from lcreader.app.words.marking import Marking
from lcreader.reading.reciting import Mode, Part, order, voice_of
from lcreader.reading.turn import Phase
from lcreader.story.model import Page

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

START_MS = 500
"""The voice begins when its page has come in; who leafs fast hears no beginnings."""


@QmlElement
@QmlSingleton
class Narration(QObject):
    """Begins what a page has to listen to, one after the other, and tells when it has ended.

    ``mode`` is the setting `narration` until R asks otherwise. Who pauses has quiet on the pages
    that follow too, until they press play again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: Book | None = None
        self._page: Page = NO_PAGE
        self._left: deque[Part] = deque()
        self._done: set[Part] = set()
        self._last: Part | None = None
        self._asked: Mode | None = None
        self._going = True
        self._marked = False
        self._quiet = QElapsedTimer()
        self._start = once(self, self._go_on, START_MS)

    # For Python

    def attach(
        self, reader: Reader, viewer: Viewer, preferences: Preferences, sight: FirstSight
    ) -> None:
        """Hand in the walk, what lies over it, the settings, and when all may begin."""
        self._reader, self._viewer, self._preferences = reader, viewer, preferences
        self._sight = sight
        self._setting = self._wished()
        self._going = self._setting is not Mode.MANUAL
        preferences.changed.connect(self._on_preferences)

    def use(self, parts: Parts, marking: Marking) -> None:
        """Hand in what plays, and what marks the words that are read."""
        self._parts, self._marking = parts, marking
        parts.voiceChanged.connect(self._on_voice)
        parts.moved.connect(self._on_position)
        parts.changed.connect(self.changed)
        parts.ended.connect(self._on_ended)
        parts.failed.connect(self._on_failed)
        for changed in (self._reader.moved, self._sight.came):
            changed.connect(self._on_moved)
        for changed in (self._viewer.panelChanged, self._viewer.blankChanged):
            changed.connect(self._on_covered)

    def toggle(self) -> bool:
        """Play or pause what the page has; False where it has nothing to play or to pause."""
        if self._parts.wished is not None:
            self._going = False
            self._start.stop()
            self._parts.pause()
        elif self._page is NO_PAGE:
            return False
        else:
            part = self._to_play()
            if part is None and self.mode_now is not Mode.READ_TO_ME:
                return False
            self._going = not self._going or part is not None
            if part is not None:
                self._play(part)
        self.changed.emit()
        return True

    def read(self, wanted: bool) -> None:
        """Read the story from here on, turning its pages; or no longer."""
        other = Mode.AUTOMATIC if self._setting is Mode.READ_TO_ME else self._setting
        self._asked = Mode.READ_TO_ME if wanted else other
        self._going = wanted
        if not wanted:
            self._start.stop()
            self._parts.pause()
        elif self._page is not NO_PAGE:
            voiced = self._parts.of(Part.VOICE) is not None
            parts = order(self._page, Mode.READ_TO_ME, voiced=voiced)
            self._left = deque(part for part in parts if part not in self._done)
            if self._parts.wished is None:
                self._go_on()
        self.changed.emit()

    @property
    def mode_now(self) -> Mode:
        """Who begins voices and turns pages."""
        return self._asked or self._setting

    @property
    def busy(self) -> bool:
        """Whether something plays, is about to, or stands in its midst: no page turns of itself."""
        about_to = self._start.isActive() or (bool(self._left) and self._going)
        paused = self.mode_now is Mode.READ_TO_ME and not self._going
        return about_to or paused or self._parts.wished is not None or self._parts.amid

    @property
    def ended(self) -> bool:
        """Whether something of this page was listened to, to its end."""
        return bool(self._done)

    @property
    def quiet(self) -> float:
        """Seconds since then."""
        return self._quiet.elapsed() / 1000 if self._done else 0.0

    # For QML

    @Property(str, notify=changed)
    def mode(self) -> str:
        """ "manual", "automatic" or "read-to-me"."""
        return self.mode_now.value

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether the story is being read, page by page, and not paused."""
        return self.mode_now is Mode.READ_TO_ME and self._going

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the page has something to play or pause."""
        return bool(self._parts.playable)

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Whether the page is being read."""
        voice = self._parts.of(Part.VOICE)
        return bool(voice and voice.playing)

    @Property(bool, notify=changed)
    def reads(self) -> bool:
        """Whether the page is being read, or its reading stands in its midst."""
        voice = self._parts.of(Part.VOICE)
        return bool(voice and (voice.wished or voice.state == "paused"))

    @Property(bool, notify=changed)
    def sounding(self) -> bool:
        """Whether the page is being read, or its film or recording plays."""
        return self._parts.wished is not None

    @Property(QObject, notify=changed)
    def player(self) -> QObject | None:
        """What plays the voice."""
        return self._parts.of(Part.VOICE)

    # What plays

    def _to_play(self) -> Part | None:
        """What *play* means: what was paused, else what comes next, else what there is."""
        there = self._parts.playable
        if self._last in there:
            return self._last
        return next((part for part in self._left if part in there), next(iter(there), None))

    def _play(self, part: Part) -> None:
        self._last = part
        if part in self._left:
            self._left.remove(part)
        self._parts.play(part)

    # The walk

    def _on_moved(self) -> None:
        book = self._reader.book
        if not self._sight.past:
            return
        if book is None or (self._book and book.token != self._book.token):
            self._asked, self._going = None, self._wished() is not Mode.MANUAL
        page = book.page(book.page_shown) if book else NO_PAGE
        if book is self._book and page is self._page:
            return
        if book is not None and book.session.phase is Phase.END:
            self._asked = None  # what was read is at its end
        same = page.id == self._page.id and book is self._book
        voice = self._parts.of(Part.VOICE)
        self._book, self._page = book, page
        self._parts.show(book, page)
        self._on_covered()
        if same and voice is not None and voice is self._parts.of(Part.VOICE):
            return  # another language without a voice of its own
        self._unmark()
        self._arrive()

    def _arrive(self) -> None:
        self._done, self._last = set(), None
        mode = self.mode_now if self._going else Mode.MANUAL
        voiced = self._parts.of(Part.VOICE) is not None
        self._left = deque(order(self._page, mode, voiced=voiced))
        self._start.stop()
        if self._left:
            self._start.start()
        self.changed.emit()

    def _go_on(self) -> None:
        """The next part of the page; a film that starts by itself has begun already."""
        while self._left:
            part = self._left.popleft()
            if part in self._parts.playable:
                self._play(part)
                break
        self.changed.emit()

    def _on_ended(self, ended: str, page: str) -> None:
        if page != self._page.id:
            return
        part = Part(ended)
        self._done.add(part)
        self._quiet.start()
        if part in self._left:
            self._left.remove(part)
        self._last = None
        voice = self._parts.of(Part.VOICE)
        if part is Part.MEDIA and voice and voice.state == "paused" and self._going:
            self._play(Part.VOICE)  # it gave way to the film
        elif self._going:
            self._go_on()
        self.changed.emit()

    def _on_failed(self, failed: str, page: str) -> None:
        part = Part(failed)
        player = self._parts.of(part)
        if part is Part.VOICE and player is not None:  # of the others the page itself tells
            self._viewer.presence.say(player.problem)
        if part in self._left:
            self._left.remove(part)
        if self._going:
            self._go_on()
        self.changed.emit()

    # What is told

    def _on_voice(self) -> None:
        voice = self._parts.of(Part.VOICE)
        if voice is not None and self._book is not None:
            if voice.playing and not self._marked:
                self._marked = True
                if voice_of(self._page, self._book.story.language):
                    self._marking.begin(self._book.package, self._page)
            elif voice.state == "ended":
                self._unmark()
        self.changed.emit()

    def _unmark(self) -> None:
        self._marked = False
        self._marking.end()

    def _on_position(self) -> None:
        voice = self._parts.of(Part.VOICE)
        if voice is not None and voice.playing:
            self._marking.move(float(voice.position))

    def _on_covered(self) -> None:
        self._parts.hold(self._viewer.hides)

    def _wished(self) -> Mode:
        return Mode(self._preferences.settings.text("narration"))

    def _on_preferences(self) -> None:
        wished = self._wished()
        if wished is not self._setting:
            self._setting, self._asked = wished, None
            self._going = wished is not Mode.MANUAL
            if not self._done and not self.sounding:
                self._arrive()
        self.changed.emit()
