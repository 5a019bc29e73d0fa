# SPDX-License-Identifier: MIT
"""What the probe finds out about a film or sound. Runs in the helper process."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferOutput,
    QMediaMetaData,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from lcreader.app.media.source import address_within
from lcreader.app.probe_picture import measured

QUIET_MS = 10_000
"""So long nothing may come at all; whatever computes longer is ended from outside."""
NEAR_END_MS = 500
FAR_FROM_END_MS = 6_000
STALE_MS = 300
SLOW_FILM = 4.0
"""Frames a second below which a film is asked for one further from its end."""


class Media:
    """Plays files, without a window or a sound device, until they have proved themselves."""

    def __init__(self) -> None:
        self._sink = QVideoSink()
        self._heard = QAudioBufferOutput()
        self._player = QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._player.setAudioBufferOutput(self._heard)
        self._loop = QEventLoop()
        self._watch = QTimer()
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._loop.quit)
        self._frame: QVideoFrame | None = None
        self._sample = False
        self._film = False
        self._not_before = 0  # microseconds; what comes of an earlier time was on its way already
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._heard.audioBufferReceived.connect(self._on_sound)
        self._player.errorOccurred.connect(lambda *error: self._loop.quit())
        self._player.mediaStatusChanged.connect(self._on_status)

    def play(self, job: dict[str, Any]) -> dict[str, Any]:
        """Play the film or sound of ``job``: its first frame or sample, and one near its end."""
        self._film = job["use"] == "film"
        address = address_within(job["path"], job["offset"], job["length"], job["whole"])
        try:
            return self._tried(address, job.get("words", []))
        finally:
            self._player.stop()
            self._player.setSource(QUrl())

    def close(self) -> None:
        """Let go of everything before the application ends."""
        self._player.setVideoSink(None)
        self._player.setAudioBufferOutput(None)

    def _tried(self, address: QUrl, words: list[dict[str, Any]]) -> dict[str, Any]:
        self._expect()
        self._not_before = -1_000_000
        self._player.setSource(address)
        self._player.play()
        self._wait()
        if not self._satisfied():
            return {"unplayable": True}
        tags = self._player.metaData()
        length = self._player.duration()
        found: dict[str, Any] = {
            "seconds": length / 1000,
            "sound": self._player.hasAudio(),
            "broken": length > 3 * NEAR_END_MS and not self._reaches_end(length, tags),
        }
        if self._film and self._frame:
            found |= {"width": self._frame.width(), "height": self._frame.height()}
            found["words"] = measured(self._frame.toImage(), self._frame.size(), words)
        return found

    def _reaches_end(self, length: int, tags: QMediaMetaData) -> bool:
        if self._comes_at(length - NEAR_END_MS):
            return True
        # a short file may have come to its end before it was told where to go on
        self._player.stop()
        if self._comes_at(length - 2 * NEAR_END_MS):
            return True
        rate = tags.value(QMediaMetaData.Key.VideoFrameRate)
        slow = self._film and isinstance(rate, float) and rate < SLOW_FILM
        return slow and self._comes_at(length - FAR_FROM_END_MS)

    def _comes_at(self, position: int) -> bool:
        """Whether a frame or sample comes once the player is at ``position`` (milliseconds)."""
        self._player.pause()
        self._not_before = (position - STALE_MS) * 1000
        frame, self._film = self._frame, False  # either will do
        self._player.setPosition(position)
        self._expect()
        self._player.play()
        self._wait()
        came = self._frame is not None or self._sample
        self._frame, self._film = frame or self._frame, frame is not None
        return came

    def _expect(self) -> None:
        self._frame = None
        self._sample = False

    def _wait(self) -> None:
        if not self._over():
            self._watch.start(QUIET_MS)
            self._loop.exec()
            self._watch.stop()

    def _over(self) -> bool:
        status = self._player.mediaStatus()
        ended = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        return self._satisfied() or status in ended

    def _satisfied(self) -> bool:
        return self._frame is not None if self._film else self._sample or self._frame is not None

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid() and frame.startTime() >= self._not_before:
            self._frame = QVideoFrame(frame)
            self._loop.quit()

    def _on_sound(self, buffer: QAudioBuffer) -> None:
        there = buffer.isValid() and buffer.frameCount() > 0
        if there and buffer.startTime() >= self._not_before:
            self._sample = True
            if self._satisfied():
                self._loop.quit()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._over():
            self._loop.quit()
