# SPDX-License-Identifier: MIT
"""One film or recording: opened, shown at its first frame, played, and told of when it fails."""

from __future__ import annotations

import logging
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement, QmlUncreatable

from lcreader.app.language import said
from lcreader.app.media.faults import broken_off, nothing_in
from lcreader.app.media.quiet import hush
from lcreader.app.media.source import address_of, kind_of_media
from lcreader.package.kinds import Use
from lcreader.package.package import Package
from lcreader.story.model import Files
from lcreader.story.problem import Problem, StoryError

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

OPENING_MS = 10_000
"""How long the first frame or sample may take: a slow stick needs a few seconds."""
SHORT_OF_END = 1.0
"""Seconds before its end at which a film that stops has broken off."""
ABOUT = 0.05
"""How far, as a share, the length that a recording gives may be from the true one."""
NEAR = 0.5
"""Seconds before the asked-for time at which a frame will do: as far as key frames allow."""


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
    It plays while that is wished (``play``, ``pause``) and nothing holds it (``hold``).
    Times are seconds.
    """

    stateChanged = Signal()
    positionChanged = Signal()
    durationChanged = Signal()
    frameChanged = Signal()
    soundChanged = Signal()
    rateChanged = Signal()

    def __init__(self, parent: QObject, film: bool = True) -> None:
        super().__init__(parent)
        hush()
        self._film = film
        self._state = State.EMPTY
        self._wished = False
        self._held = False
        self._begin_at = 0.0
        self._rest: list[str] = []
        self._package: Package | None = None
        self._name = ""
        self._problem: Problem | None = None
        self._frame = QVideoFrame()
        self._output: QAudioOutput | None = None
        self._player = QMediaPlayer(self)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._player.positionChanged.connect(self._on_position)
        self._player.durationChanged.connect(self.durationChanged)
        self._player.hasAudioChanged.connect(self.soundChanged)
        if film:
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._on_frame)
            self._player.setVideoSink(self._sink)
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(OPENING_MS)
        self._watch.timeout.connect(self._on_nothing)

    # For Python

    def open(
        self, package: Package, names: Files, *, at: float = 0.0, endless: bool = False
    ) -> None:
        """Open the first of ``names`` that plays, and wait at ``at`` seconds.

        ``endless``: begin again at the end.
        """
        self.close()
        self._package = package
        self._rest = list(names)
        self._begin_at = at
        self._player.setLoops(QMediaPlayer.Loops.Infinite if endless else QMediaPlayer.Loops.Once)
        self._open_next()

    def close(self) -> None:
        """Let go of the file."""
        self._watch.stop()
        self._rest = []
        self._name = ""
        self._problem = None
        self._wished = False
        self._frame = QVideoFrame()
        self._set_state(State.EMPTY)
        self._player.stop()
        self._player.setSource(QUrl())
        self.frameChanged.emit()

    def hold(self, held: bool) -> None:
        """Keep it from playing, whatever is wished, until it is let go again."""
        self._held = held
        self._obey()

    def use_output(self, output: QAudioOutput | None) -> None:
        """Where its sound goes; None plays it without sound, and its sound is not decoded."""
        self._output = output
        self._player.setAudioOutput(output)

    @property
    def output(self) -> QAudioOutput | None:
        """Where its sound goes."""
        return self._output

    @property
    def frame(self) -> QVideoFrame:
        """The last frame worth showing; not valid before the first."""
        return self._frame

    @property
    def phase(self) -> State:
        """What the player is doing."""
        return self._state

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
        turned = self._frame.rotation().value % 180 != 0
        wide = float(size.width()) / float(size.height())
        return 1 / wide if turned else wide

    @Property(str, notify=stateChanged)
    def file(self) -> str:
        """The name of the file in the package."""
        return self._name

    @Property(str, notify=stateChanged)
    def problem(self) -> str:
        """Why it does not play, in one sentence; "" while it does."""
        return said(self._problem.sentence) if self._problem else ""

    @Property(float, notify=positionChanged)
    def position(self) -> float:
        """How far it has played."""
        if self._state is State.OPENING:
            return self._begin_at
        return float(self._player.position()) / 1000

    @Property(float, notify=durationChanged)
    def duration(self) -> float:
        """How long it is; 0 before it is known."""
        return float(self._player.duration()) / 1000

    @Property(bool, notify=soundChanged)
    def hasSound(self) -> bool:
        """Whether it has sound."""
        return bool(self._player.hasAudio())

    @Property(float, notify=rateChanged)
    def rate(self) -> float:
        """How fast it plays, 0.5–2; voices keep their pitch."""
        return float(self._player.playbackRate())

    @Slot()
    def play(self) -> None:
        """Play; from the beginning where it has ended."""
        self._wished = True
        self._obey()

    @Slot()
    def pause(self) -> None:
        """Stand still."""
        self._wished = False
        self._obey()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Go to a time, kept within the file; playing goes on where it played."""
        if self._state in (State.EMPTY, State.OPENING, State.FAILED):
            self._begin_at = max(0.0, seconds)
            return
        if self._state is State.ENDED:
            self._player.pause()
            self._set_state(State.PAUSED)
        end = self._player.duration()
        self._player.setPosition(max(0, min(round(seconds * 1000), end)))

    @Slot(float)
    def setRate(self, rate: float) -> None:
        """How fast it plays: 0.5–2."""
        self._player.setPlaybackRate(max(0.5, min(2.0, rate)))
        self.rateChanged.emit()

    # What the backend tells

    def _obey(self) -> None:
        plays = self._wished and not self._held
        if plays and self._state in (State.READY, State.PAUSED, State.ENDED):
            self._player.play()
            self._set_state(State.PLAYING)
        elif not plays and self._state is State.PLAYING:
            self._player.pause()
            self._set_state(State.PAUSED)

    def _open_next(self) -> None:
        assert self._package is not None
        self._name = self._rest.pop(0) if self._rest else ""
        try:
            kind_of_media(self._package, self._name, Use.FILM if self._film else Use.SOUND)
            address = address_of(self._package, self._name)
        except StoryError as error:
            self._fail(error.problem)
            return
        self._set_state(State.OPENING)
        self._watch.start()
        self._player.setSource(address)
        self._player.pause()

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._state in (State.EMPTY, State.FAILED):
            return  # the backend flashes black at the end; what was last seen stays
        if self._state is State.OPENING and frame.startTime() < (self._begin_at - NEAR) * 1e6:
            return  # the beginning, on the way to where it was left
        self._frame = frame
        self.frameChanged.emit()
        if self._state is State.OPENING:
            self._opened()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        kinds = QMediaPlayer.MediaStatus
        if status in (kinds.LoadedMedia, kinds.BufferedMedia) and self._state is State.OPENING:
            if self._begin_at > self.duration - SHORT_OF_END:
                self._begin_at = 0.0  # it was left at its end, or has become shorter
            if self._begin_at > 0:
                self._player.setPosition(round(self._begin_at * 1000))
            if not self._film and self._player.hasAudio():
                self._opened()
        elif status == kinds.EndOfMedia:
            self._on_end()

    def _opened(self) -> None:
        self._watch.stop()
        self._begin_at = 0.0
        self._set_state(State.READY)
        self.positionChanged.emit()
        self._obey()

    def _on_end(self) -> None:
        if self._state is State.OPENING:
            self._on_nothing()
        elif self._state not in (State.EMPTY, State.FAILED):
            short = SHORT_OF_END if self._film else max(SHORT_OF_END, ABOUT * self.duration)
            if self.duration - self.position > short:
                self._fail(broken_off(self._name))
            else:
                self._wished = False
                self._set_state(State.ENDED)

    def _on_position(self) -> None:
        if self._state is not State.OPENING:
            self.positionChanged.emit()

    def _on_error(self, error: QMediaPlayer.Error, told: str) -> None:
        log.info("%s: %s", self._name, told)
        if self._state is State.OPENING:
            self._on_nothing()
        elif self._state not in (State.EMPTY, State.FAILED):
            self._fail(broken_off(self._name))

    def _on_nothing(self) -> None:
        self._fail(nothing_in(self._name, film=self._film))

    def _fail(self, found: Problem) -> None:
        log.warning("%s", found)
        self._watch.stop()
        if self._rest:
            self._open_next()
            return
        self._problem = found
        self._wished = False
        self._player.stop()
        self._set_state(State.FAILED)

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.stateChanged.emit()
