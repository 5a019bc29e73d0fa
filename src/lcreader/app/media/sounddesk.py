# SPDX-License-Identifier: MIT
"""Puts together all that is heard, and ties it to the story that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from lcreader.app.autoplay import Autoplay
from lcreader.app.firstsight import FirstSight
from lcreader.app.media.ambient import Ambient
from lcreader.app.media.films import Films
from lcreader.app.media.narration import Narration
from lcreader.app.media.parts import Parts
from lcreader.app.media.recordings import Recordings
from lcreader.app.media.sound import Sound
from lcreader.app.obey import Obey
from lcreader.app.preferences import Preferences
from lcreader.app.reader import Reader
from lcreader.app.singletons import singleton
from lcreader.app.viewer import Viewer
from lcreader.app.words.marking import Marking


class SoundDesk(QObject):
    """Makes what is heard. QtMultimedia is not loaded before a story needs it."""

    def __init__(self, engine: QQmlApplicationEngine, parent: QObject) -> None:
        super().__init__(parent)
        self.sound = singleton(engine, Sound)
        self.recordings = singleton(engine, Recordings)
        self.narration = singleton(engine, Narration)
        self.sight = FirstSight(self)

    def attach(
        self,
        reader: Reader,
        viewer: Viewer,
        preferences: Preferences,
        obey: Obey,
        films: Films,
        marking: Marking,
    ) -> None:
        """Hand in the walk, what lies over it, the settings, who obeys, else plays, and marks."""
        self.sound.follow(preferences)
        films.use_sound(self.sound)
        self.recordings.use(self.sound)
        self.ambient = Ambient(reader, viewer, self.sound, self.sight, self)
        self.parts = Parts(self.sound, films, self.recordings, preferences.settings, self)
        self.narration.attach(reader, viewer, preferences, self.sight)
        self.narration.use(self.parts, marking)
        viewer.presence.be_quiet_while(lambda: self.narration.sounding or self.narration.reading)
        obey.hear(self.narration, self.sound)
        self.autoplay = Autoplay(reader, viewer, preferences.settings, self.narration, self)
        preferences.changed.connect(self.parts.refresh)
        reader.closing.connect(self.recordings.keep_place)

    def finish(self) -> None:
        """Be silent: the program goes."""
        self.ambient.finish()
        self.parts.finish()
