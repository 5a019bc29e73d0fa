# SPDX-License-Identifier: MIT
"""What the probe finds out about a film or sound. Runs in the helper process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferOutput,
    QMediaMetaData,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from lcreader.app.media.source import address_within
from lcreader.app.probe.picture import measured

NEAR_END_MS = 500
FAR_FROM_END_MS = 6_000
HURRY = 8.0
"""How many times faster than usual a film without sound goes on to its end."""
STALE_MS = 300
SLOW_FILM = 4.0
"""Frames a second below which a film is asked for one further from its end:
at least one and a half of its frames."""


def play(job: dict[str, Any], say: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """Play the film or sound of ``job``: its first frame or sample, and one near its end.

    ``say`` is told what is known once it has begun. One of which nothing comes, neither a frame
    nor the news that none will, is ended from outside.
    """
    address = address_within(job["path"], job["offset"], job["length"], job["whole"])
    # a player of its own: what is still on its way from the last file is not taken for this one's
    media = _Media(film=job["use"] == "film")
    try:
        return media.tried(address, job.get("words", []), say)
    finally:
        media.close()


class _Media:
    """Plays a file, without a window or a sound device, until it has proved itself."""

    def __init__(self, *, film: bool) -> None:
        self._sink = QVideoSink()
        self._heard = QAudioBufferOutput()
        self._player = QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._player.setAudioBufferOutput(self._heard)
        self._loop = QEventLoop()
        self._frame: QVideoFrame | None = None
        self._sample = False
        self._film = film
        self._not_before = -1_000_000
        """Microseconds; what comes of an earlier time was on its way already."""
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._heard.audioBufferReceived.connect(self._on_sound)
        self._player.errorOccurred.connect(lambda *error: self._loop.quit())
        self._player.mediaStatusChanged.connect(self._on_status)

    def close(self) -> None:
        """Let go of everything."""
        self._player.stop()
        self._player.setVideoSink(None)
        self._player.setAudioBufferOutput(None)
        self._player.setSource(QUrl())

    def tried(
        self,
        address: QUrl,
        words: list[dict[str, Any]],
        say: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """What is found out about the file at ``address``."""
        self._player.setSource(address)
        self._player.play()
        self._wait()
        if not self._satisfied():
            return {"unplayable": True}
        length = self._player.duration()
        found: dict[str, Any] = {"seconds": length / 1000, "sound": self._player.hasAudio()}
        if self._film and self._frame:
            found |= {"width": self._frame.width(), "height": self._frame.height()}
            if words:
                found["words"] = measured(self._frame.toImage(), self._frame.size(), words)
        if length > 3 * NEAR_END_MS:
            say({**found, "begun": True})
            found["broken"] = not self._reaches_end(length, self._player.metaData())
        return found

    def _reaches_end(self, length: int, tags: QMediaMetaData) -> bool:
        self._frame = None
        self._film = False  # a frame or a sample, either will do
        if not self._player.hasAudio():
            self._player.setPlaybackRate(HURRY)
        if self._comes_at(length - NEAR_END_MS):
            return True
        # a short file may have come to its end before it was told where to go on
        self._player.stop()
        if self._comes_at(length - 2 * NEAR_END_MS):
            return True
        rate = tags.value(QMediaMetaData.Key.VideoFrameRate)
        slow = isinstance(rate, float) and rate < SLOW_FILM
        return slow and self._comes_at(length - max(FAR_FROM_END_MS, round(1500 / max(rate, 0.01))))

    def _comes_at(self, position: int) -> bool:
        """Whether a frame or sample comes once the player is at ``position`` (milliseconds)."""
        self._player.pause()
        self._not_before = (position - STALE_MS) * 1000
        self._frame, self._sample = None, False
        self._player.setPosition(position)
        self._player.play()
        self._wait()
        return self._satisfied()

    def _wait(self) -> None:
        if not self._over():
            self._loop.exec()

    def _over(self) -> bool:
        status = self._player.mediaStatus()
        ended = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        failed = self._player.error() != QMediaPlayer.Error.NoError
        return self._satisfied() or failed or status in ended

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
