# SPDX-License-Identifier: MIT
"""How loud each sound of a page is: who speaks, what gives way to it, and how levels move."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """What a sound is on its page."""

    AMBIENT = "ambient"
    VOICE = "voice"  # the page being read
    FILM = "film"  # a page's film or recording
    BACKGROUND = "background"  # a film behind the words, where its sound is asked for


SPEAKING = frozenset({Channel.VOICE, Channel.FILM})
"""The channels that are listened to; one of them at a time."""

DUCKED = 0.2
"""What is left of the others under one that speaks (reading.md, 4)."""

DUCK_MS = 300
LEAVE_MS = 300
"""How long the sound of a page that is left takes to fade (reading.md, 4)."""
CROSS_MS = 500
"""How long one ambient sound takes to become another (reading.md, 4)."""
SWITCH_MS = 120
"""How long sound on or off and another volume take: no click, no wait."""


def gives_way(playing: Channel, beginning: Channel) -> bool:
    """Whether a sound stops when another begins: never are there two voices."""
    return playing in SPEAKING and beginning in SPEAKING


def gain(channel: Channel, sounding: Collection[Channel], *, on: bool, volume: float) -> float:
    """What a channel's sound is multiplied by, 0–1, while those in ``sounding`` are heard.

    ``on``: whether sound is wanted at all; ``volume``: 0–1 as people set it.
    """
    if not on:
        return 0.0
    under = channel not in SPEAKING and not SPEAKING.isdisjoint(sounding)
    return loudness(volume) * (DUCKED if under else 1.0)


def loudness(volume: float) -> float:
    """A volume as people set it, 0–1, as a factor: half of it is heard as about half as loud.

    Loudness halves with every 10 dB; the square gives 12 dB for a half and 40 for a tenth.
    """
    return min(max(volume, 0.0), 1.0) ** 2


@dataclass(frozen=True, slots=True)
class Level:
    """A level on its way from one value to another, in milliseconds of one clock."""

    end: float
    start: float = 0.0
    begun: float = 0.0
    length: float = 0.0

    def at(self, now: float) -> float:
        """Where the level is."""
        if self.still(now):
            return self.end
        return self.start + (self.end - self.start) * max(0.0, now - self.begun) / self.length

    def still(self, now: float) -> bool:
        """Whether it has come to its end."""
        return now - self.begun >= self.length

    def to(self, end: float, now: float, length: float) -> Level:
        """On from where it is to another end; a level that goes there already goes on."""
        if end == self.end:
            return self
        return Level(end, self.at(now), now, length)
