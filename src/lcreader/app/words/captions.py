# SPDX-License-Identifier: MIT
"""The captions of the film or recording that plays, as QML sees them."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.aside import Aside
from lcreader.app.playing import Playing
from lcreader.app.preferences import Preferences
from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.app.words.language import language_name, translate
from lcreader.app.words.pieces import Piece
from lcreader.app.words.texttracks import feature_of, named, track_of, tracks_of
from lcreader.story.model import NO_WORDS, Audio, Video, Words
from lcreader.story.nodes import BYTES
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # read when a story needs them
    from lcreader.app.media.films import Films
    from lcreader.app.media.recordings import Recordings
    from lcreader.app.media.sound import Sound
    from lcreader.story.captions import Cue

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

NONE_HERE = QT_TRANSLATE_NOOP("Viewer", "There is nothing to caption on this page.")
SHOWN = QT_TRANSLATE_NOOP("Viewer", "Captions: {language}")
HIDDEN = QT_TRANSLATE_NOOP("Viewer", "Captions are off.")
NO_CAPTIONS = QT_TRANSLATE_NOOP("Viewer", "No captions")

RUNNING = frozenset({"playing", "paused"})


@QmlElement
@QmlSingleton
class Captions(QObject):
    """Which captions there are on this page, whether they are shown, and the words of now.

    They are shown where the setting ``captions`` says so, and by themselves where nothing can be
    heard. Their language is the story's until the reader chooses another.
    """

    changed = Signal()
    wordsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._viewer: Viewer | None = None
        self._sound: Sound | None = None
        self._preferences: Preferences | None = None
        self.players: Callable[[], Playing | None] = lambda: None
        """What plays the present page's film or recording."""
        self._player: Playing | None = None
        self._page = ""
        self._language = ""  # what the reader chose for this story; "" follows it
        self._track = NO_WORDS
        self._loaded = NO_WORDS
        self._cues: tuple[Cue, ...] = ()
        self._starts: list[float] = []
        self._text = ""
        self._aside = Aside["tuple[Cue, ...]"](self._on_cues)

    # For Python

    def attach(
        self, reader: Reader, viewer: Viewer, preferences: Preferences, sound: Sound
    ) -> None:
        """Hand in the walk, what lies over it, the settings, and what can be heard."""
        self._reader, self._viewer = reader, viewer
        self._sound, self._preferences = sound, preferences
        reader.moved.connect(self._on_moved)
        reader.opened.connect(self._on_opened)
        sound.changed.connect(self._tell)
        preferences.changed.connect(self._tell)

    def watch(self, films: Films, recordings: Recordings) -> None:
        """Go by the players of films and recordings, whichever the page has."""

        def player() -> Playing | None:
            feature = self._feature
            if isinstance(feature, Video):
                return films.current
            return recordings.current if isinstance(feature, Audio) else None

        self.players = player
        films.currentChanged.connect(self._follow)
        recordings.changed.connect(self._follow)

    def toggle(self) -> None:
        """Show or hide captions, from now on."""
        if not self._track:
            self._say(NONE_HERE)
            return
        self._wish(not self._shown)
        if self._shown:
            self._say(SHOWN, language=language_name(self._track.language))
        else:
            self._say(HIDDEN)

    def finish(self) -> bool:
        """Wait until nothing is being read aside; whether that is so."""
        return self._aside.finish()

    # For QML

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this page has captions."""
        return bool(self._track)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the captions of this page are shown, also while nobody speaks."""
        return self._shown

    @Property(str, notify=changed)
    def page(self) -> str:
        """The id of the page that has captions, or ""."""
        return self._page if self._track else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language (BCP 47) of the captions of this page."""
        return self._track.language

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether the story has more languages, so that there may be a choice."""
        book = self._reader.book if self._reader else None
        return bool(self._track and book and len(book.story.languages) > 1)

    @Property("QVariantMap", notify=wordsChanged)
    def words(self) -> Piece:
        """The words of now, with a line break where the author has one; empty between them."""
        assert self._reader is not None
        return self._reader.made().of(Words(self._text, self._loaded.language))

    @Slot(result="QVariantList")
    def tracks(self) -> list[dict[str, Any]]:
        """The choices: no captions, and those of each language that has some."""
        book = self._reader.book if self._reader else None
        if book is None or not self._track:
            return []
        found = [{"value": "", "name": translate("Viewer", NO_CAPTIONS), "chosen": not self._shown}]
        for track in tracks_of(book, self._page, "captions"):
            chosen = self._shown and track.language == self._track.language
            name = language_name(track.language)
            found.append({"value": track.language, "name": name, "chosen": chosen})
        return found

    @Slot(str)
    def choose(self, language: str) -> None:
        """Show the captions of this language; "" shows none."""
        assert self._viewer is not None
        self._viewer.set_panel("")
        if language:
            self._language = language
            self._find()
        if bool(language) != self._shown:
            self._wish(bool(language))
        self._tell()

    @Slot()
    def ask(self) -> None:
        """What the button does: the choices, where there are some; else on or off."""
        assert self._viewer is not None
        if self.several:
            self._viewer.set_panel("" if self._viewer.panel == "captions" else "captions")
        else:
            self.toggle()

    # What goes on

    @property
    def _feature(self) -> Video | Audio | None:
        book = self._reader.book if self._reader else None
        return feature_of(book.story, self._page) if book and self._page else None

    def _follow(self) -> None:
        player = self.players()
        if player is self._player:
            return
        if self._player is not None:
            self._player.positionChanged.disconnect(self._on_position)
            self._player.stateChanged.disconnect(self._on_position)
        self._player = player
        if player is not None:
            player.positionChanged.connect(self._on_position)
            player.stateChanged.connect(self._on_position)
        self._on_position()

    @property
    def _heard(self) -> bool:
        return bool(self._sound and self._sound.audible)

    @property
    def _shown(self) -> bool:
        if not self._track or self._preferences is None:
            return False
        wish = self._preferences.settings.text("captions")
        return wish == "on" or (wish == "auto" and not self._heard)

    def _wish(self, shown: bool) -> None:
        """Keep what the reader wishes; captions that are sent away while there is something to
        hear still come by themselves where there is not."""
        assert self._preferences is not None
        hidden = "auto" if self._heard else "off"
        self._preferences.choose("captions", "on" if shown else hidden)

    def _say(self, template: str, **values: object) -> None:
        assert self._viewer is not None
        self._viewer.presence.say(translate("Viewer", template).format(**values))

    def _on_opened(self) -> None:
        """Another story, or this one in another language."""
        self._language = ""
        self._loaded = NO_WORDS
        self._on_moved()

    def _on_moved(self) -> None:
        book = self._reader.book if self._reader else None
        self._page = book.page_shown if book else ""
        self._find()
        self._follow()

    def _find(self) -> None:
        book = self._reader.book if self._reader else None
        track = NO_WORDS
        if book and self._page:
            track = track_of(book, self._page, "captions", self._language)
        if track != self._track:
            self._track = track
            self._tell()

    def _tell(self) -> None:
        self._load()
        self._on_position()
        self.changed.emit()

    def _load(self) -> None:
        """Read the file, once it is to be shown."""
        if not self._shown or self._loaded == self._track:
            return
        self._aside.forget()
        self._loaded, self._cues, self._starts = self._track, (), []
        self._show("")
        book = self._reader.book if self._reader else None
        if book is None:
            return
        package, name = book.package, self._track.text

        def work() -> tuple[Cue, ...]:
            from lcreader.story.captions import parse

            return parse(name, package.read(name, BYTES))

        self._aside.ask(work)

    def _on_cues(self, found: tuple[Cue, ...] | Problem) -> None:
        if isinstance(found, Problem):
            log.warning("%s", found)
            assert self._viewer is not None
            self._viewer.presence.say(named(found))
            return
        self._cues, self._starts = found, [cue.start for cue in found]
        self._on_position()

    def _on_position(self) -> None:
        player = self._player
        running = player is not None and player.state in RUNNING
        if player is None or not (running and self._shown) or self._loaded != self._track:
            self._show("")
            return
        time = player.position
        index = bisect_right(self._starts, time) - 1
        there = index >= 0 and time < self._cues[index].end
        self._show(self._cues[index].text if there else "")

    def _show(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.wordsChanged.emit()
