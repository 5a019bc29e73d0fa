# SPDX-License-Identifier: MIT
"""Everything but the first picture: what Desk.qml shows, hears and obeys, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlRegisterSingletonType
from PySide6.QtQuick import QQuickWindow

from lcreader.app.contents import Contents
from lcreader.app.fingers import Fingers
from lcreader.app.inputs import Inputs
from lcreader.app.keynames import KeyNames
from lcreader.app.media.films import Films
from lcreader.app.media.filmviews import FilmViews
from lcreader.app.media.sounddesk import SoundDesk
from lcreader.app.obey import Obey
from lcreader.app.pageitem import PageItem
from lcreader.app.pictures.icons import IconProvider
from lcreader.app.pictures.masks import MaskProvider
from lcreader.app.presence import Presence
from lcreader.app.shelf.desk import ShelfDesk
from lcreader.app.singletons import singleton
from lcreader.app.viewer import Viewer
from lcreader.app.words.captionlines import CaptionLines
from lcreader.app.words.captions import Captions
from lcreader.app.words.marking import Marking
from lcreader.app.words.numerals import Numerals
from lcreader.app.words.transcript import Transcript
from lcreader.app.words.typesetting import ProseDocument, Typesetter
from lcreader.library.places import resources
from lcreader.library.store import Store
from lcreader.reading.action import Do
from lcreader.story.languages import direction

if TYPE_CHECKING:
    from pathlib import Path

    from lcreader.app.program import Program

QML_TYPES = (CaptionLines, FilmViews, Numerals, PageItem, ProseDocument, Typesetter)
"""Types that only QML asks for; named here so that they are registered."""

# WORKAROUND(PySide registers each singleton under the type of QObject, until it no longer does):
# with the engine there already, QML would take the last one for QObject, and refuse all others
qmlRegisterSingletonType(QObject, "LcReader.Plain", 1, 0, "Plain", lambda engine: QObject(engine))


class Desk(QObject):
    """Makes the parts, and hands each what it needs. It may come after a story was opened."""

    def __init__(self, program: Program, store: Store) -> None:
        super().__init__(program)
        self._engine, self._reader = program.engine, program.reader
        self._engine.addImageProvider("masks", MaskProvider())
        self._engine.addImageProvider("icons", IconProvider(resources() / "icons"))
        self.viewer = singleton(self._engine, Viewer)
        reader, around = self._reader, (self._reader, self.viewer, program.preferences)
        self.sounds = SoundDesk(self._engine, self)
        self.stories = ShelfDesk(self, self._engine, program, store)
        self.shelf = self.stories.shelf
        presence = singleton(self._engine, Presence)
        presence.attach(reader)
        obey = Obey(self.viewer, reader, program.preferences)
        self.viewer.attach(reader, presence, obey)
        drawn = program.pictures, program.fonts, program.languages
        self.stories.attach(self.viewer, reader, obey, *drawn)
        contents = singleton(self._engine, Contents)
        contents.attach(reader)
        self.key_names = singleton(self._engine, KeyNames)
        self.key_names.attach(reader)
        self.marking = singleton(self._engine, Marking)
        self.captions = singleton(self._engine, Captions)
        fingers = singleton(self._engine, Fingers)
        fingers.attach(self.viewer, reader)
        self.films = singleton(self._engine, Films)
        self.films.attach(*around)
        self.sounds.attach(*around, obey, self.films, self.marking)
        self.captions.attach(*around, self.sounds.sound)
        self.captions.watch(self.films, self.sounds.recordings)
        obey.teach(Do.CAPTIONS, self.captions.toggle)
        self.transcript = singleton(self._engine, Transcript)
        self.transcript.attach(reader, self.viewer)
        obey.teach(Do.TRANSCRIPT, self.transcript.ask)
        self.inputs = Inputs(self.viewer, reader, self)

    def welcome(self, path: Path) -> None:
        """The story at ``path`` was opened: nothing lies over it, and the shelf knows of it."""
        self.viewer.reset()
        self.shelf.note(path)

    def stand(self, window: QQuickWindow) -> None:
        """Show all of it in ``window``, and go on where the walk through the story is."""
        self.inputs.watch(window)
        self.viewer.own(window)
        self._reader.tell()
        self.sounds.sight.watch(window)
        window.setProperty("furnished", True)

    def speak(self, language: str) -> None:
        """The interface speaks ``language`` from now on."""
        rtl = direction(language) == "rtl"
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        for part in (self.key_names, self.shelf):
            part.changed.emit()

    def finish(self) -> None:
        """Be silent, and wait for what is being read."""
        self.marking.finish()
        self.captions.finish()
        self.transcript.finish()
        self.sounds.finish()
        self.stories.close()
