# SPDX-License-Identifier: MIT
"""The computer's own voice, for pages that nobody has recorded: only where the reader wants it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot

from lcreader.app.media.sound import Sound
from lcreader.reading.mixing import Channel, loudness

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput
    from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)

CALM = 0.6
"""How loud the engine is beside recordings: at its own full strength it shouts."""
PRETENDS = "mock"
"""An engine of Qt's that only pretends to speak."""


class Speech(QObject):
    """Speaks words block by block; played and paused like a recording. Where it stands is not
    known, so that no passage is marked.

    An engine is looked for when somebody first asks, for asking starts the system's speech service.
    """

    stateChanged = Signal()
    soundChanged = Signal()
    positionChanged = Signal()

    def __init__(self, sound: Sound, parent: QObject) -> None:
        super().__init__(parent)
        self._sound = sound
        self._engine: QTextToSpeech | None = None
        self._looked = False
        self._words: list[str] = []
        self._language = ""
        self._rest: list[str] = []
        self._state = "empty"
        self._wished = self._held = False
        sound.changed.connect(self._be_as_loud)

    def speaks(self, language: str) -> bool:
        """Whether there is an engine that has a voice for a language."""
        engine = self._found()
        return engine is not None and self._locale(language) is not None

    def prepare(self, words: Sequence[str], language: str) -> None:
        """Wait to speak these words, from the first; none: be silent."""
        if list(words) == self._words and language == self._language:
            return
        if self._state != "empty":
            self._wished = False
            self._set_state("empty")  # first: an engine that stops is ready for the next block
            self._silence()
            self._sound.release(self, fade=0)
        self._words, self._language = list(words), language
        self._rest = list(words)
        self._wished = False
        self._set_state("ready" if words else "empty")
        if words:
            self._sound.attach(self, Channel.VOICE, timed=False)

    def hold(self, held: bool) -> None:
        """Keep it from speaking, whatever is wished."""
        self._held = held
        self._obey()

    def use_output(self, output: QAudioOutput | None) -> None:
        """The engine has its own way to the loudspeaker."""

    @property
    def state(self) -> str:
        """As a player's."""
        return self._state

    @property
    def failed(self) -> bool:
        """An engine that does not speak is not asked again; it never fails half way."""
        return False

    @property
    def problem(self) -> str:
        """Nothing."""
        return ""

    @Property(bool, notify=stateChanged)
    def wished(self) -> bool:
        """Whether it is to speak."""
        return self._wished

    @Property(bool, notify=stateChanged)
    def playing(self) -> bool:
        """Whether it speaks."""
        return self._state == "playing"

    @Property(bool, notify=soundChanged)
    def hasSound(self) -> bool:
        """It is nothing but sound."""
        return True

    @Property(float, notify=positionChanged)
    def position(self) -> float:
        """Not known."""
        return 0.0

    @Slot()
    def play(self) -> None:
        """Speak; from the first word where it has ended."""
        if self._state == "ended":
            self._rest = list(self._words)
        self._wished = bool(self._words)
        self._obey()

    @Slot()
    def pause(self) -> None:
        """Be silent; the block that was begun is spoken anew."""
        self._wished = False
        self._obey()

    def _obey(self) -> None:
        speaks = self._wished and not self._held
        if speaks and self._state in ("ready", "paused", "ended"):
            self._set_state("playing")
            self._speak()
        elif not speaks and self._state == "playing":
            self._set_state("paused")
            self._silence()

    def _speak(self) -> None:
        engine, locale = self._found(), self._locale(self._language)
        if engine is None or locale is None or not self._rest:
            self._wished = False
            self._set_state("ended")
            return
        engine.setLocale(locale)
        self._be_as_loud()
        engine.say(self._rest[0])

    def _silence(self) -> None:
        if self._engine is not None:
            self._engine.stop()

    def _on_state(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._state != "playing":
            return
        if state == QTextToSpeech.State.Ready:
            self._rest = self._rest[1:]
            self._speak()
        elif state == QTextToSpeech.State.Error:
            log.warning("the computer's voice: %s", self._engine and self._engine.errorString())
            self._rest = []
            self._speak()

    def _be_as_loud(self) -> None:
        if self._engine is not None:
            heard = CALM * loudness(self._sound.volume) if self._sound.on else 0.0
            self._engine.setVolume(heard)

    def _found(self) -> QTextToSpeech | None:
        if not self._looked:
            self._looked = True
            from PySide6.QtTextToSpeech import QTextToSpeech

            real = [each for each in QTextToSpeech.availableEngines() if each != PRETENDS]
            for name in real:
                engine = QTextToSpeech(name, self)
                if engine.state() != QTextToSpeech.State.Error and engine.availableVoices():
                    engine.stateChanged.connect(self._on_state)
                    self._engine = engine
                    break
                engine.deleteLater()
            log.info("the computer's voice: %s", self._engine.engine() if self._engine else "none")
        return self._engine

    def _locale(self, language: str) -> QLocale | None:
        wanted = QLocale(language)
        locales = self._engine.availableLocales() if self._engine else []
        near = [each for each in locales if each.language() == wanted.language()]
        return next((each for each in near if each == wanted), near[0] if near else None)

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.stateChanged.emit()
