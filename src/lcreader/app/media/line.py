# SPDX-License-Identifier: MIT
"""One sound in the mix."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from lcreader.reading.mixing import Channel, Level

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput


class Sounding(Protocol):
    """What can be attached: a `Player`, or whatever else speaks."""

    stateChanged: Any
    soundChanged: Any
    positionChanged: Any
    playing: Any
    hasSound: Any
    position: Any

    def pause(self) -> None:
        """Stand still."""

    def use_output(self, output: QAudioOutput | None) -> None:
        """Where its sound goes."""


class Line:
    """One player in the mix: its own level times what the mix gives its channel.

    ``timed``: it tells where it is. ``place`` is where it was, ``still`` for how many looks.
    """

    def __init__(self, player: Sounding, channel: Channel, output: QAudioOutput) -> None:
        self.player, self.channel, self.output = player, channel, output
        self.own = Level(1.0)
        self.mix = Level(1.0)
        self.done: Callable[[], None] | None = None
        self.leaving = False
        self.rise: Callable[[], None] | None = None
        self.spoke = False
        self.timed = True
        self.place, self.still = -1.0, 0

    @property
    def sounds(self) -> bool:
        """Whether it is heard now, and not about to leave."""
        return bool(self.player.playing and self.player.hasSound and not self.leaving)
