# SPDX-License-Identifier: MIT
"""The computer's voice, with an engine that the test has in hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTextToSpeech import QTextToSpeech

from lcreader.app.media import speech as module
from lcreader.app.media.sound import Sound
from lcreader.app.media.speech import Speech

State = QTextToSpeech.State


class Engine(QObject):
    """Says what it is told, and is done when the test says so."""

    stateChanged = Signal(State)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.volumes: list[float] = []

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("en_GB"), QLocale("zh_CN")]

    def setLocale(self, locale: QLocale) -> None:
        self.locale = locale

    def setVolume(self, volume: float) -> None:
        self.volumes.append(volume)

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.stateChanged.emit(State.Ready)

    def done(self) -> None:
        self.stateChanged.emit(State.Ready)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def speech(qapp: QGuiApplication, engine: Engine) -> Speech:
    speech = Speech(Sound(qapp), qapp)
    speech._looked, speech._engine = True, engine  # type: ignore[assignment]
    engine.stateChanged.connect(speech._on_state)
    return speech


def test_it_speaks_languages_that_it_has_a_voice_for(speech: Speech) -> None:
    assert speech.speaks("en")
    assert speech.speaks("zh-Hans")
    assert not speech.speaks("ar")


def test_it_reads_block_after_block_and_tells_when_it_is_done(
    speech: Speech, engine: Engine
) -> None:
    speech.prepare(("Title", "Words"), "en")
    assert (speech.state, engine.said) == ("ready", [])
    speech.play()
    assert speech.playing
    engine.done()
    engine.done()
    assert (speech.state, engine.said) == ("ended", ["Title", "Words"])
    assert not speech.wished


def test_a_pause_keeps_the_block_that_was_begun(speech: Speech, engine: Engine) -> None:
    speech.prepare(("One", "Two"), "en")
    speech.play()
    engine.done()
    speech.pause()
    assert speech.state == "paused"
    speech.play()
    engine.done()
    assert (speech.state, engine.said) == ("ended", ["One", "Two", "Two"])


def test_what_covers_the_page_holds_it(speech: Speech, engine: Engine) -> None:
    speech.prepare(("One",), "en")
    speech.hold(True)
    speech.play()
    assert (speech.state, engine.said) == ("ready", [])
    speech.hold(False)
    assert engine.said == ["One"]


def test_another_page_silences_it(speech: Speech, engine: Engine) -> None:
    speech.prepare(("One", "Two"), "en")
    speech.play()
    speech.prepare((), "")
    assert (speech.state, engine.said) == ("empty", ["One"])


def test_an_engine_that_only_pretends_is_never_used(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    assert module.PRETENDS == "mock"
    assert not Speech(Sound(qapp), qapp).speaks("en")
