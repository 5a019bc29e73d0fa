# SPDX-License-Identifier: MIT
"""The recording that belongs to the present page, and the next page's, opened and waiting."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lcreader.app.media.sound import Sound
from lcreader.package.package import Package
from lcreader.reading.mixing import Channel
from lcreader.story.model import Files

if TYPE_CHECKING:
    from lcreader.app.media.player import Player


@dataclass(frozen=True, slots=True)
class Track:
    """A recording of a page of an open story; ``token`` names the story."""

    token: str
    page: str
    files: Files


class Tracks(QObject):
    """Opens, plays, holds and closes. A page that is left fades; at most two are open besides."""

    changed = Signal()
    """The present recording is another one, or its state has changed."""
    moved = Signal()
    """It has played on."""
    ended = Signal(str)
    """The recording of this page has run to its end."""
    failed = Signal(str)
    """The recording of this page cannot be played."""

    def __init__(self, sound: Sound, channel: Channel, parent: QObject) -> None:
        super().__init__(parent)
        self._sound, self._channel = sound, channel
        self._open: dict[Track, Player] = {}
        self._here: Track | None = None
        self._states: dict[Track, str] = {}
        self._held = False

    @property
    def here(self) -> Track | None:
        """What belongs to the present page."""
        return self._here

    @property
    def current(self) -> Player | None:
        """The player of the present page's recording."""
        return self._open.get(self._here) if self._here else None

    def of(self, page: str) -> Player | None:
        """The player of a page's recording, where it is open."""
        return next((each for track, each in self._open.items() if track.page == page), None)

    def show(
        self, package: Package | None, here: Track | None, ahead: Track | None, at: float = 0.0
    ) -> None:
        """The present page's recording is ``here``, to begin ``at``; the next one's ``ahead``."""
        before, self._here = self._here, here
        for track in list(self._open):
            # what was begun is not the next one's: that one is opened anew
            if track not in (here, ahead) or track == before != here:
                self._states.pop(track, None)
                self._leave(self._open.pop(track))
        for track, place in ((here, at), (ahead, 0.0)):
            if package is not None and track is not None and track not in self._open:
                self._open[track] = self._opened(package, track, place)
        if here is not None and at > 0 and (player := self._open[here]).state == "ready":
            player.seek(at)
        self._allow()
        if before != here:
            self.changed.emit()

    def hold(self, held: bool) -> None:
        """Stand still while something covers the page."""
        if held != self._held:
            self._held = held
            self._allow()

    def finish(self) -> None:
        """Close all at once."""
        self._here = None
        for track in list(self._open):
            player = self._open.pop(track)
            self._sound.release(player, fade=0, done=partial(self._close, player))

    def _opened(self, package: Package, track: Track, at: float) -> Player:
        from lcreader.app.media.player import Player

        player = Player(self, film=False)
        player.hold(True)
        player.stateChanged.connect(partial(self._on_state, track, player))
        player.positionChanged.connect(partial(self._on_position, track))
        self._sound.attach(player, self._channel)  # without an output it would not open
        player.open(package, track.files, at=at)
        return player

    def _allow(self) -> None:
        for track, player in self._open.items():
            player.hold(self._held or track != self._here)

    def _leave(self, player: Player) -> None:
        self._sound.release(player, done=partial(self._close, player))

    def _close(self, player: Player) -> None:
        player.close()
        player.deleteLater()

    def _on_state(self, track: Track, player: Player) -> None:
        if track != self._here or self._open.get(track) is not player:
            return
        before, self._states[track] = self._states.get(track), player.state
        self.changed.emit()
        if player.state == before:
            return
        if player.state == "ended":
            self.ended.emit(track.page)
        elif player.failed:
            self.failed.emit(track.page)

    def _on_position(self, track: Track) -> None:
        if track == self._here:
            self.moved.emit()
