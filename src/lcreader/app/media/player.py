# SPDX-License-Identifier: MIT
"""One film or recording: opened, shown at its first frame, played, and told of when it fails."""

from __future__ import annotations

import time
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement, QmlUncreatable

from lcreader.app.media.engine import Engine
from lcreader.app.media.smoothness import Smoothness
from lcreader.app.words.language import said
from lcreader.package.package import Package
from lcreader.story.model import Files
from lcreader.story.problem import Problem

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

SLOWEST, FASTEST = 0.5, 2.0


class State(StrEnum):
    """What a player is doing."""

    EMPTY = "empty"
    OPENING = "opening"
    READY = "ready"  # the first frame is there, nothing has been played
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


@QmlElement
@QmlUncreatable("The pool makes the players")
class Player(QObject):
    """Plays one file of a package in place: a film where ``film`` is set, else sound alone.

    ``frame`` is the last frame that was worth showing; it stays at the end. Of several files the
    first that plays is taken; where none does, ``problem`` says why and the state is FAILED.
    It plays while that is wished (``play``, ``pause``) and nothing holds it. Times are seconds.
    """

    stateChanged = Signal()
    positionChanged = Signal()
    durationChanged = Signal()
    frameChanged = Signal()
    soundChanged = Signal()
    rateChanged = Signal()
    closed = Signal()
    stuttered = Signal()
    """Too few of its frames reach the screen: this computer is too slow for it."""

    def __init__(self, parent: QObject, film: bool = True) -> None:
        super().__init__(parent)
        self._state = State.EMPTY
        self._wished = False
        self._held = False
        self._problem: Problem | None = None
        self._frame = QVideoFrame()
        self._views: list[QVideoSink] = []
        self._smoothness = Smoothness()
        self._fresh = False
        self._output: QAudioOutput | None = None
        self._engine = Engine(self, film=film)
        self._engine.opened.connect(self._on_opened)
        self._engine.framed.connect(self._on_frame)
        self._engine.ended.connect(self._on_ended)
        self._engine.broke.connect(self._on_broke)
        self._engine.player.positionChanged.connect(self._on_position)
        self._engine.player.durationChanged.connect(self.durationChanged)
        self._engine.player.hasAudioChanged.connect(self.soundChanged)

    # For Python

    def open(
        self, package: Package, names: Files, *, at: float = 0.0, endless: bool = False
    ) -> None:
        """Open the first of ``names`` that plays, and wait at ``at`` seconds.

        ``endless``: begin again at the end.
        """
        self.close()
        self._set_state(State.OPENING)
        self._engine.open(package, names, at, endless)

    def close(self) -> None:
        """Let go of the file."""
        self._problem = None
        self._wished = False
        self._frame = QVideoFrame()
        self._engine.close()
        self._views.clear()
        self._set_state(State.EMPTY)
        self.frameChanged.emit()
        self.closed.emit()

    def hold(self, held: bool) -> None:
        """Keep it from playing, whatever is wished, until it is let go again."""
        self._held = held
        self._obey()

    def painted(self) -> None:
        """A view has painted the present frame."""
        if self._fresh:
            self._fresh = False
            self._smoothness.shown()

    def stop_showing(self) -> None:
        """Go on as sound alone, without a picture."""
        self._engine.leave_out_picture()
        self._frame = QVideoFrame()
        self.frameChanged.emit()

    def use_output(self, output: QAudioOutput | None) -> None:
        """Where its sound goes; None: it has no sound, and that is not decoded."""
        self._output = output
        self._engine.player.setAudioOutput(output)
        if self._state in (State.READY, State.PAUSED):
            # WORKAROUND(a player that stands and is given an output never plays again, until Qt
            # mends it); to seek where it stands sets it going
            self._engine.seek(self._engine.position)

    @property
    def output(self) -> QAudioOutput | None:
        """Where its sound goes."""
        return self._output

    @property
    def frame(self) -> QVideoFrame:
        """The last frame worth showing; not valid before the first."""
        return self._frame

    # For QML

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of `State`."""
        return self._state.value

    @Property(bool, notify=stateChanged)
    def playing(self) -> bool:
        """Whether it plays."""
        return self._state is State.PLAYING

    @Property(bool, notify=stateChanged)
    def wished(self) -> bool:
        """Whether it plays, or will as soon as nothing holds it any more."""
        return self._wished

    @Property(bool, notify=stateChanged)
    def failed(self) -> bool:
        """Whether it cannot be played, or no longer."""
        return self._state is State.FAILED

    @Property(bool, notify=frameChanged)
    def shows(self) -> bool:
        """Whether there is a frame to show."""
        return bool(self._frame.isValid())

    @Property(float, notify=frameChanged)
    def aspect(self) -> float:
        """The width of the film by its height; 0 before its first frame."""
        size = self._frame.size()
        if size.isEmpty():
            return 0.0
        wide = float(size.width()) / float(size.height())
        return 1 / wide if self._frame.rotation().value % 180 else wide

    @Property(str, notify=stateChanged)
    def file(self) -> str:
        """The name of the file in the package."""
        return self._engine.name

    @Property(str, notify=stateChanged)
    def problem(self) -> str:
        """Why it does not play, in one sentence; "" while it does."""
        return said(self._problem.sentence) if self._problem else ""

    @Property(float, notify=positionChanged)
    def position(self) -> float:
        """How far it has played."""
        return self._engine.position

    @Property(float, notify=durationChanged)
    def duration(self) -> float:
        """How long it is; 0 before it is known."""
        return self._engine.duration

    @Property(bool, notify=soundChanged)
    def hasSound(self) -> bool:
        """Whether it has sound."""
        return bool(self._engine.player.hasAudio())

    @Property(float, notify=rateChanged)
    def rate(self) -> float:
        """How fast it plays, 0.5–2; voices keep their pitch."""
        return float(self._engine.player.playbackRate())

    @Slot()
    def play(self) -> None:
        """Play; from the beginning where it has ended."""
        self._wished = self._state is not State.FAILED
        self._obey()

    @Slot()
    def pause(self) -> None:
        """Stand still."""
        self._wished = False
        self._obey()

    @Slot()
    def toggle(self) -> None:
        """Play, or stand still."""
        if self._wished:
            self.pause()
        else:
            self.play()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Go to a time, kept within the file; playing goes on where it played."""
        if self._state in (State.EMPTY, State.FAILED):
            return
        self._smoothness.begin()
        if self._state is State.ENDED:
            self._engine.player.pause()
            self._set_state(State.PAUSED)
        self._engine.seek(seconds)

    @Slot(float)
    def setRate(self, rate: float) -> None:
        """How fast it plays, kept within 0.5–2."""
        self._engine.player.setPlaybackRate(max(SLOWEST, min(FASTEST, rate)))
        self.rateChanged.emit()

    @Slot(QObject)
    def showOn(self, sink: QVideoSink) -> None:
        """Give another view every frame, the present one first: it is decoded once."""
        self._views.append(sink)
        if self._frame.isValid():
            sink.setVideoFrame(self._frame)

    @Slot(QObject)
    def leave(self, sink: QVideoSink) -> None:
        """Give that view no more frames."""
        if sink in self._views:
            self._views.remove(sink)

    # What the engine tells

    def _obey(self) -> None:
        plays = self._wished and not self._held
        if plays and self._state in (State.READY, State.PAUSED, State.ENDED):
            self._smoothness.begin()
            self._engine.player.play()
            self._set_state(State.PLAYING)
        elif not plays and self._state is State.PLAYING:
            self._engine.player.pause()
            self._set_state(State.PAUSED)
        else:
            self.stateChanged.emit()

    def _on_frame(self, frame: QVideoFrame) -> None:
        self._frame = frame
        self._fresh = True
        for sink in self._views:
            sink.setVideoFrame(frame)
            self.painted()
        self.frameChanged.emit()
        length, now = (frame.endTime() - frame.startTime()) / 1e6, time.monotonic()
        if self.playing and self._smoothness.stutters(now, length, self.rate):
            self.stuttered.emit()

    def _on_opened(self) -> None:
        self._set_state(State.READY)
        self.positionChanged.emit()
        self._obey()

    def _on_ended(self) -> None:
        self._wished = False
        self._set_state(State.ENDED)

    def _on_broke(self, problem: Problem) -> None:
        self._problem = problem
        self._wished = False
        self._set_state(State.FAILED)

    def _on_position(self) -> None:
        if self._state is not State.OPENING:
            self.positionChanged.emit()

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.stateChanged.emit()
