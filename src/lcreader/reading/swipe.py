# SPDX-License-Identifier: MIT
"""Turning pages with a finger: how far the page has followed it, and what letting go does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from lcreader.reading.gestures import Clock

SLOP = 10.0
"""Pixels that a finger moves before it is a swipe and not a tap."""

ENOUGH = 0.1
"""The share of the window past which letting go turns the page."""

FLICK = 0.5
"""Windows a second past which letting go turns the page, however short the way."""

FLICK_TRAVEL = 0.02
"""The least share of the window that a flick goes."""

RECENT = 0.1
"""Seconds before letting go over which the finger's speed is taken."""


class Axis(StrEnum):
    """Which way a swipe goes; the other way is ignored."""

    ACROSS = "across"
    UPRIGHT = "upright"


@dataclass(frozen=True, slots=True)
class Swipe:
    """A swipe under way.

    ``way`` is 1 for a page forward, -1 for one back, 0 while the finger is where it began;
    ``progress`` is 0–1 of the transition to that page.
    """

    axis: Axis
    way: int
    progress: float


class SwipeGate:
    """Follows one finger from its press to its release."""

    def __init__(self, clock: Clock, *, rtl: bool = False) -> None:
        self._clock = clock
        self.rtl = rtl
        """Whether sideways movement is mirrored."""
        self._start: tuple[float, float] | None = None
        self._size = (1.0, 1.0)
        self._axis: Axis | None = None
        self._upright = True
        self._trail: list[tuple[float, float]] = []  # (when, share of the window)
        self._swiped = False

    @property
    def swiped(self) -> bool:
        """Whether the last touch became a swipe, so that no click is to be made of it."""
        return self._swiped

    def begin(
        self,
        at: tuple[float, float],
        size: tuple[float, float],
        *,
        on_control: bool = False,
        upright: bool = True,
    ) -> None:
        """A finger came down at (x, y) in a window of (width, height) pixels.

        A swipe never begins on a control. ``upright``: up and down turn pages too, where no
        words need them to scroll.
        """
        self._start = None if on_control or min(size) <= 0 else at
        self._size = size
        self._axis = None
        self._upright = upright
        self._trail = [(self._clock(), 0.0)]
        self._swiped = False

    def move(self, at: tuple[float, float]) -> Swipe | None:
        """The finger is at (x, y); None while this is no swipe."""
        if self._start is None:
            return None
        across, up = at[0] - self._start[0], at[1] - self._start[1]
        if self._axis is None:
            if math.hypot(across, up) < SLOP:
                return None
            self._axis = Axis.ACROSS if abs(across) > abs(up) else Axis.UPRIGHT
            if self._axis is Axis.UPRIGHT and not self._upright:
                self._start = None
                return None
            self._swiped = True
        if self._axis is Axis.ACROSS:
            share = (across if self.rtl else -across) / self._size[0]
        else:
            share = -up / self._size[1]
        now = self._clock()
        self._trail = [(when, was) for when, was in self._trail if now - when <= RECENT]
        self._trail.append((now, share))
        return Swipe(self._axis, (share > 0) - (share < 0), min(abs(share), 1.0))

    def end(self, at: tuple[float, float]) -> int:
        """The finger was lifted at (x, y): 1 or -1 turns the page, 0 springs back."""
        swipe = self.move(at)
        self._start = None
        if swipe is None:
            return 0
        speed = self._speed() * swipe.way
        flicked = speed > FLICK and swipe.progress >= FLICK_TRAVEL
        kept = swipe.progress > ENOUGH and speed > -FLICK
        return swipe.way if flicked or kept else 0

    def cancel(self) -> None:
        """A second finger, or the system, took the touch over: nothing turns."""
        self._start = None

    def _speed(self) -> float:
        """Windows a second over the recent way; positive is forward."""
        (since, first), (until, last) = self._trail[0], self._trail[-1]
        return (last - first) / (until - since) if until > since else 0.0
