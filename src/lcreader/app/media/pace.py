# SPDX-License-Identifier: MIT
"""How far a recording can have come by itself, so that one that leaps over its rest is noticed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Pace:
    """The place that a player was last told to be at, in seconds, and when that was.

    ``at`` is seconds of any clock that only grows. Between two tellings a busy machine may let
    seconds go by, in which it has played on.
    """

    place: float = 0.0
    at: float = 0.0

    def begin(self, place: float, now: float) -> None:
        """It stands at ``place``, or was sent there."""
        self.place, self.at = place, now

    def go(self, place: float, now: float, rate: float) -> float:
        """It is said to be at ``place``; how far it can have come, at ``rate``, by playing."""
        reach = self.place + max(0.0, now - self.at) * rate
        self.begin(place, now)
        return reach
