# SPDX-License-Identifier: MIT
"""What each action does: one function a row of the table of actions."""

from __future__ import annotations

from collections.abc import Callable

from lcreader.app.media.narration import Narration
from lcreader.app.media.sound import Sound
from lcreader.app.preferences import Preferences
from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.app.words.language import translate
from lcreader.reading.action import Do
from lcreader.reading.session import Session
from lcreader.reading.turn import Phase
from lcreader.story.sentence import QT_TRANSLATE_NOOP

WAY_OUT = QT_TRANSLATE_NOOP("Viewer", "F11: window. Ctrl+W: shelf.")
SILENT = QT_TRANSLATE_NOOP("Viewer", "There is nothing to play on this page.")
ONE_LANGUAGE = QT_TRANSLATE_NOOP("Viewer", "This story is in one language only.")
READING = QT_TRANSLATE_NOOP("Viewer", "The story is read to you; pages turn by themselves.")
PAUSED = QT_TRANSLATE_NOOP("Viewer", "Paused.")
READ_NO_MORE = QT_TRANSLATE_NOOP("Viewer", "Pages wait for you again.")
NO_DEVICE = QT_TRANSLATE_NOOP("Viewer", "This computer has nothing to hear sound with.")
SOUND_ON = QT_TRANSLATE_NOOP("Viewer", "Sound is on.")
SOUND_OFF = QT_TRANSLATE_NOOP("Viewer", "Sound is off.")
VOLUME = QT_TRANSLATE_NOOP("Viewer", "Volume: {percent} %")
SIZE = QT_TRANSLATE_NOOP("Viewer", "Text size: {percent} %")
NO_STORY = QT_TRANSLATE_NOOP("Viewer", "Open a story first.")
VOLUME_STEP = 10

PROGRAM = frozenset(
    {Do.FULL_SCREEN, Do.FULL_SCREEN_ON, Do.SETTINGS, Do.HELP, Do.CLOSE, Do.OPEN, Do.QUIT}
    | {Do.LARGER, Do.SMALLER, Do.NORMAL_SIZE, Do.SOUND, Do.LOUDER, Do.QUIETER, Do.SHELF}
    | {Do.BLANK_BLACK, Do.BLANK_WHITE, Do.FIND, Do.ABOUT, Do.REMOVE}
)
"""The actions that need no story."""


class Obey:
    """Calls what an action stands for."""

    def __init__(self, viewer: Viewer, reader: Reader, preferences: Preferences) -> None:
        self._viewer, self._reader, self._preferences = viewer, reader, preferences
        walk: dict[Do, Callable[[Session], object]] = {
            Do.NEXT: Session.next,
            Do.PREVIOUS: Session.previous,
            Do.FIRST: Session.first,
            Do.LAST: Session.last,
            Do.NEXT_CHAPTER: Session.next_chapter,
            Do.PREVIOUS_CHAPTER: Session.previous_chapter,
            Do.BACK: Session.back,
            Do.FORWARD: Session.forward,
        }
        self._walk = walk
        self.also_close: Callable[[], bool] = lambda: False
        """Closes what the view below has open, and says whether there was anything."""
        self._do: dict[Do, Callable[[], None]] = {
            Do.GO_TO: lambda: self._panel("goto"),
            Do.OVERVIEW: lambda: self._panel("overview"),
            Do.FIND: self._find,
            Do.LANGUAGE: self._language,
            Do.PLAY: self._play,
            Do.READ_TO_ME: self._read,
            Do.SOUND: self._sound,
            Do.LOUDER: lambda: self._volume(VOLUME_STEP),
            Do.QUIETER: lambda: self._volume(-VOLUME_STEP),
            Do.BLANK_BLACK: lambda: self._blank("black"),
            Do.BLANK_WHITE: lambda: self._blank("white"),
            Do.HIDE_WORDS: self._hide_words,
            Do.NOTES: lambda: viewer.set_notes(not viewer.notesShown),
            Do.LARGER: lambda: self._size(1),
            Do.SMALLER: lambda: self._size(-1),
            Do.NORMAL_SIZE: lambda: self._size(0),
            Do.FULL_SCREEN: lambda: viewer.set_full_screen(not viewer.fullScreen),
            Do.FULL_SCREEN_ON: lambda: viewer.set_full_screen(True),
            Do.SETTINGS: lambda: self._panel("settings"),
            Do.HELP: lambda: self._panel("help"),
            Do.CLOSE: self.close,
            Do.SHELF: viewer.shelfAsked.emit,
            Do.OPEN: viewer.openAsked.emit,
            Do.ABOUT: viewer.aboutAsked.emit,
            Do.REMOVE: viewer.removeAsked.emit,
            Do.QUIT: viewer.quitAsked.emit,
        }

    def __call__(self, action: Do) -> None:
        """Do it; where it needs a story and none is open, say so."""
        book = self._reader.book
        if book is None and action not in PROGRAM:
            self._say(NO_STORY)
        elif action in self._walk:
            assert book is not None
            self._walk[action](book.session)
        else:
            self._do[action]()

    def teach(self, action: Do, how: Callable[[], None]) -> None:
        """Have somebody else carry out an action."""
        self._do[action] = how

    def close(self) -> None:
        """Close what is open, one thing at a time; with nothing open, say the ways out."""
        viewer = self._viewer
        if viewer.panel:
            viewer.set_panel("")
        elif viewer.blank:
            viewer.set_blank("")
        elif viewer.notesShown:
            viewer.set_notes(False)
        elif self._reader.wordsHidden:
            self._reader.wordsHidden = False
        elif not self.also_close():
            self._say(WAY_OUT)

    def _panel(self, name: str) -> None:
        self._viewer.set_panel("" if self._viewer.panel == name else name)

    def _find(self) -> None:
        """Find words in the story, or where none is open in all of them."""
        if self._reader.book is None:
            self._viewer.fieldAsked.emit()
        else:
            self._viewer.set_panel("find")

    def _language(self) -> None:
        book = self._reader.book
        if book is not None and len(book.story.languages) > 1:
            self._panel("language")
        else:
            self._say(ONE_LANGUAGE)

    def _blank(self, colour: str) -> None:
        self._viewer.set_blank("" if self._viewer.blank else colour)

    def _hide_words(self) -> None:
        self._reader.wordsHidden = not self._reader.wordsHidden

    def hear(self, narration: Narration, sound: Sound) -> None:
        """Hand in what is listened to."""
        self._narration, self._heard = narration, sound

    def _play(self) -> None:
        if not self._narration.toggle():
            self._say(SILENT)
        elif not self._narration.available:  # a silent page that is about to turn
            self._say(READING if self._narration.reading else PAUSED)

    def _read(self) -> None:
        """Begin to read to the reader, from the start page too; or no longer."""
        wanted = not self._narration.reading
        book = self._reader.book
        if wanted and book is not None and book.session.phase is Phase.START:
            book.session.begin()
        self._narration.read(wanted)
        self._say(READING if wanted else READ_NO_MORE)

    def _sound(self) -> None:
        on = not self._preferences.settings.flag("sound")
        self._preferences.choose("sound", "on" if on else "off")
        on = self._preferences.settings.flag("sound")
        self._say((SOUND_ON if self._heard.device else NO_DEVICE) if on else SOUND_OFF)

    def _volume(self, by: int) -> None:
        settings = self._preferences.settings
        if by > 0 and not settings.flag("sound"):
            self._preferences.choose("sound", "on")  # who turns it up wants to hear
        now = int(settings.number("volume"))
        self._preferences.choose("volume", str(max(0, min(100, now + by))))
        level = settings.number("volume")
        if self._heard.device:
            sentence = translate("Viewer", VOLUME).format(percent=int(level))
            self._viewer.presence.say(sentence, level / 100)
        else:
            self._say(NO_DEVICE)

    def _size(self, by: int) -> None:
        size = self._preferences.resize(by)
        self._say(SIZE, percent=round(size * 100))

    def _say(self, template: str, **values: object) -> None:
        self._viewer.presence.say(translate("Viewer", template).format(**values))
