# SPDX-License-Identifier: MIT
"""Qt's player on one file of a package, its answers made plain: opened, a frame, ended, broke."""

from __future__ import annotations

import logging
from time import monotonic

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from lcreader.app.media.faults import broken_off, nothing_in
from lcreader.app.media.pace import Pace
from lcreader.app.media.quiet import hush
from lcreader.app.media.source import address_of, kind_of_media
from lcreader.app.memory import keep_frames
from lcreader.app.timers import once
from lcreader.package.kinds import Use
from lcreader.package.package import Package
from lcreader.story.model import Files
from lcreader.story.problem import Problem, StoryError

log = logging.getLogger(__name__)

OPENING_MS = 10_000
"""How long the first frame or sample may take: a slow stick needs a few seconds."""
FIRST_MS = 3000
"""How long the first frame may take once the file is open: of AV1 none comes, and no error."""
SHORT_OF_END = 1.0
"""Seconds before its end at which a film that stops has broken off."""
ABOUT = 0.05
"""How far, as a share, the length that a recording gives may be from the true one."""
NEAR = 0.5
"""Seconds before the asked-for time at which a frame will do: as far as key frames allow."""


class Engine(QObject):
    """Opens the first of several files that plays. Times are seconds."""

    opened = Signal()
    """The first frame worth showing, or the first sample, is there."""
    framed = Signal(QVideoFrame)
    ended = Signal()
    broke = Signal(object)
    """A `Problem`: none of the files plays, or no more of this one can be read."""

    def __init__(self, parent: QObject, *, film: bool) -> None:
        super().__init__(parent)
        if film:
            keep_frames()
        self._film = film
        self._sees = film
        self._opening = False
        self._begin_at = 0.0
        self._pace = Pace()
        self._broken = False
        self._refused: Problem | None = None
        self._seen = 0.0
        self._rest: list[str] = []
        self._package: Package | None = None
        self.name = ""
        self.player = QMediaPlayer(self)
        hush()
        self.player.mediaStatusChanged.connect(self._on_status)
        self.player.errorOccurred.connect(self._on_error)
        self.player.positionChanged.connect(self._on_position)
        self.player.playbackStateChanged.connect(self._on_playing)
        if film:
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._on_frame)
            self.player.setVideoSink(self._sink)
        self._watch = once(self, self._on_nothing)

    def open(self, package: Package, names: Files, at: float, endless: bool) -> None:
        """Open the first of ``names`` that plays and stand at ``at``.

        What comes of it is told later, never before this returns.
        """
        self._package = package
        self._rest = list(names)
        self._sees = self._film
        self._begin_at = at
        self.player.setLoops(QMediaPlayer.Loops.Infinite if endless else QMediaPlayer.Loops.Once)
        self._open_next()

    def close(self) -> None:
        """Let go of the file."""
        self._watch.stop()
        self._rest = []
        self.name = ""
        self._opening = False
        self.player.stop()
        self.player.setSource(QUrl())

    def leave_out_picture(self) -> None:
        """Decode the sound alone from now on; no frame comes any more."""
        self._sees = False  # some are on their way
        self.player.setActiveVideoTrack(-1)

    @property
    def position(self) -> float:
        """How far it has played; while it opens, where it will stand."""
        return self._begin_at if self._opening else float(self.player.position()) / 1000

    @property
    def duration(self) -> float:
        """How long it is; 0 before it is known."""
        return float(self.player.duration()) / 1000

    def seek(self, seconds: float) -> None:
        """Go to a time, kept within the file."""
        if self._opening:
            self._begin_at = max(0.0, seconds)
        else:
            seconds = max(0.0, min(seconds, self.duration))
            self._pace.begin(seconds, monotonic())
            self.player.setPosition(round(seconds * 1000))

    def _open_next(self) -> None:
        assert self._package is not None
        self.name = self._rest.pop(0) if self._rest else ""
        self._opening = True
        self._seen = self._begin_at
        self._pace.begin(self._begin_at, monotonic())
        self._broken = False
        self._refused = None
        try:
            kind_of_media(self._package, self.name, Use.FILM if self._film else Use.SOUND)
            address = address_of(self._package, self.name)
        except StoryError as error:
            self._refused = error.problem
            self._watch.start(0)
            return
        self._watch.start(OPENING_MS)
        self.player.setSource(address)
        self.player.pause()

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or not self.name or self._broken or not self._sees:
            return  # the backend flashes black at the end; what was last seen stays
        self._seen = frame.endTime() / 1e6
        if not self._opening:
            self.framed.emit(frame)
        elif frame.startTime() >= (self._begin_at - NEAR) * 1e6:
            self.framed.emit(frame)
            self._on_opened()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        kinds = QMediaPlayer.MediaStatus
        if status in (kinds.LoadedMedia, kinds.BufferedMedia) and self._opening:
            if self._begin_at > self.duration - SHORT_OF_END:
                self._begin_at = 0.0  # it was left at its end, or has become shorter
            if self._begin_at > 0:
                self.player.setPosition(round(self._begin_at * 1000))
            if self._film:
                self._watch.start(FIRST_MS)
            # not at LoadedMedia: the backend carries out the first `pause` only after that
            if not self._film and status == kinds.BufferedMedia and self.player.hasAudio():
                self._on_opened()
        elif status == kinds.EndOfMedia and self._opening:
            self._on_nothing()
        elif status == kinds.EndOfMedia and self.name and not self._broken:
            self.ended.emit()

    def _on_position(self, milliseconds: int) -> None:
        """The backend says of a file that is cut short that it has come to its end: it leaps."""
        place = milliseconds / 1000
        # frames come one by one, also to a window that was busy meanwhile: of a film they tell
        rate = 0.0 if self._sees else self.player.playbackRate()
        reach = self._pace.go(place, monotonic(), rate)
        if not self.name or self._broken or self._opening or place < self.duration:
            return
        short = SHORT_OF_END if self._film else max(SHORT_OF_END, ABOUT * self.duration)
        if self.duration - max(reach, self._seen) > short:
            self._fail(broken_off(self.name))

    def _on_playing(self) -> None:
        self._pace.begin(self._pace.place, monotonic())

    def _on_opened(self) -> None:
        self._watch.stop()
        self._opening = False
        self._begin_at = 0.0
        self.opened.emit()

    def _on_error(self, error: QMediaPlayer.Error, told: str) -> None:
        log.info("%s: %s", self.name, told)
        if self._opening:
            self._on_nothing()
        elif self.name and not self._broken:
            self._fail(broken_off(self.name))

    def _on_nothing(self) -> None:
        self._fail(self._refused or nothing_in(self.name, film=self._film))

    def _fail(self, found: Problem) -> None:
        log.warning("%s", found)
        self._watch.stop()
        if self._opening and self._rest:
            self._open_next()
            return
        self._opening = False
        self._broken = True
        self.player.stop()
        self.broke.emit(found)
