# SPDX-License-Identifier: MIT
"""Whether a film is seen as a film, or stutters: counted in frames, a few seconds at a time."""

from __future__ import annotations

from dataclasses import dataclass

SPAN = 3.0
"""Seconds that are counted together."""
ENOUGH = 0.5
"""The share of a film's frames that must reach the screen."""
HIDDEN = 0.05
"""With fewer than these the window is hidden, not slow."""
FASTEST = 30.0
"""Frames a second beyond which nobody counts them."""
SPANS = 2
"""How many spans in a row must be poor: one may be somebody else's work."""


@dataclass
class Smoothness:
    """Counts the frames of one film that plays. Times are seconds of any clock that only grows."""

    since: float = -1.0
    seen: int = 0
    poor: int = 0

    def begin(self) -> None:
        """It begins to play, goes on, or has been moved: count anew."""
        self.since = -1.0
        self.poor = 0

    def shown(self) -> None:
        """A frame that was not shown before is on the screen."""
        self.seen += 1

    def stutters(self, now: float, length: float, rate: float) -> bool:
        """Whether too few frames are seen, span after span. To be asked with every frame.

        ``length`` is a frame's own, in seconds of the film; ``rate`` how fast it plays.
        """
        if self.since < 0 or length <= 0:
            self.since, self.seen = now, 0
            return False
        passed = now - self.since
        if passed < SPAN:
            return False
        share = self.seen / (passed * min(FASTEST, rate / length))
        self.since, self.seen = now, 0
        self.poor = self.poor + 1 if HIDDEN < share < ENOUGH else 0
        return self.poor >= SPANS
