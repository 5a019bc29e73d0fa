# SPDX-License-Identifier: MIT
"""What counts as one: a key event, a turn of the wheel, a click, a movement of the pointer.

Everything here is told the time in seconds by a clock that is handed in, and knows no window.
A page forward is 1, a page back is -1, nothing is 0. Swipes are in :mod:`lcreader.reading.swipe`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

Clock = Callable[[], float]
"""The time in seconds, never running backwards (``time.monotonic``)."""

HELD_PAUSE = 0.2
"""Seconds between two turns by a held key: five a second."""


class KeyGate:
    """Lets each key event through once, and those of a held key no faster than five a second."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._stamp = 0
        self._stamped: set[str] = set()
        self._last = -math.inf

    def admits(
        self, key: str, stamp: int = 0, *, repeated: bool = False, repeats: bool = True
    ) -> bool:
        """Whether this press counts.

        ``stamp``: the event's own time in milliseconds, 0 where it has none; ``repeated``: the
        key is held and this is not its first event; ``repeats``: whether its action may repeat.
        """
        if stamp:
            if stamp != self._stamp:
                self._stamp = stamp
                self._stamped.clear()
            if key in self._stamped:
                return False
            self._stamped.add(key)
        now = self._clock()
        if repeated and (not repeats or now - self._last < HELD_PAUSE):
            return False
        self._last = now
        return True


NOTCH = 120
"""The wheel's units (eighths of a degree) that make a page."""

NOTCH_PIXELS = 70
"""The same for a device that only counts pixels."""

LOCK = 0.5
"""Seconds after a turn during which the wheel does not turn again the same way."""

STROKE_PAUSE = 0.2
"""Seconds without movement that end a gesture which does not say its end itself."""

FORGOTTEN = 1.0
"""Seconds without movement after which part of a notch is forgotten, and any gesture over."""

MEANT = NOTCH / 4
"""The least movement the other way that is meant, and not a trembling finger."""


class ScrollPhase(StrEnum):
    """Where in a gesture a wheel event stands, as far as the device tells."""

    NONE = "none"
    BEGIN = "begin"
    UPDATE = "update"
    END = "end"
    MOMENTUM = "momentum"


class WheelGate:
    """Makes pages of wheel and touchpad movement: one gesture, one page.

    A wheel with real notches makes a page of each notch, half a second apart at the nearest.
    Finer movement makes one page once it adds up to a notch, and no further one until it has
    paused or turned round. Momentum and movement of nothing count for nothing.
    """

    def __init__(self, clock: Clock, *, rtl: bool = False) -> None:
        self._clock = clock
        self.rtl = rtl
        """Whether sideways movement is mirrored."""
        self._sum = 0.0
        self._way = 0  # of the gesture: 1, -1, or 0 before any
        self._against = 0.0  # moved the other way since, not yet enough to mean it
        self._moved_at = -math.inf
        self._turned = (0, -math.inf)  # which way the last page was turned, and when
        self._spent = False  # this gesture has turned its page
        self._words = False  # this gesture has scrolled the words
        self._fine = False  # this gesture moves by less than notches

    def feed(
        self,
        angle: tuple[float, float],
        pixels: tuple[float, float] = (0, 0),
        phase: ScrollPhase = ScrollPhase.NONE,
        room: tuple[bool, bool] = (False, False),
    ) -> int:
        """The page turned by one event: 1, -1 or 0.

        ``angle`` and ``pixels`` are (x, y) as Qt gives them: positive is up and to the left.
        ``room``: whether words that overflow can still scroll (up, down); where they can, the
        movement is theirs, and the rest of its gesture turns nothing.
        """
        if phase in (ScrollPhase.BEGIN, ScrollPhase.END):
            self._fresh()
        amount, upright = self._amount(angle, pixels)
        if phase is ScrollPhase.MOMENTUM or not amount:
            return 0
        now = self._clock()
        if not self._notice(amount, now, phase):
            return 0
        if upright and room[amount > 0]:
            self._sum, self._words = 0.0, True
            return 0
        notch = not self._fine and amount % NOTCH == 0
        locked = self._way == self._turned[0] and now - self._turned[1] < LOCK
        if locked or self._words or (self._spent and not notch):
            return 0
        self._sum += amount
        if abs(self._sum) < NOTCH:
            return 0
        self._sum, self._spent, self._turned = 0.0, True, (self._way, now)
        return self._way

    def _amount(
        self, angle: tuple[float, float], pixels: tuple[float, float]
    ) -> tuple[float, bool]:
        """How far the pages are moved, in the wheel's units, and whether up or down."""
        x, y = angle
        if not x and not y:
            x, y = (way * NOTCH / NOTCH_PIXELS for way in pixels)
        if abs(x) > abs(y):
            return (x if self.rtl else -x), False
        return -y, True

    def _notice(self, amount: float, now: float, phase: ScrollPhase) -> bool:
        """Take note of a movement; whether it goes the gesture's way."""
        quiet = now - self._moved_at
        self._moved_at = now
        if quiet > FORGOTTEN or (quiet > STROKE_PAUSE and phase is ScrollPhase.NONE):
            self._spent = self._words = self._fine = False
            self._against = 0.0
        if quiet > FORGOTTEN:
            self._sum = 0.0
        self._fine = self._fine or phase is not ScrollPhase.NONE or bool(amount % NOTCH)
        way = 1 if amount > 0 else -1
        if way == self._way:
            self._against = 0.0
            return True
        self._against += amount
        if self._way and abs(self._against) < MEANT:
            return False
        self._fresh()
        self._sum = self._against - amount
        self._way, self._against = way, 0.0
        return True

    def _fresh(self) -> None:
        self._sum, self._spent, self._words = 0.0, False, False


POINTER_STAYS = 2.0
"""Seconds without movement after which the pointer hides."""

POINTER_MOVES = 0.15
"""Seconds that a hidden pointer must be moved for to come back: a bumped table is shorter."""

POINTER_PAUSE = 0.1
"""Seconds without movement that make a movement a new one."""

POINTER_TRAVEL = 6.0
"""Pixels that it must have been moved: a trembling mouse goes less far."""


class PointerGate:
    """Whether the pointer is to be seen."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at: tuple[float, float] | None = None
        self._moved_at = -math.inf
        self._began_at = 0.0
        self._from = (0.0, 0.0)
        self._visible = False

    @property
    def visible(self) -> bool:
        """Whether the pointer is to be seen now."""
        if self._visible and self._clock() - self._moved_at >= POINTER_STAYS:
            self._visible = False
        return self._visible

    @property
    def hides_in(self) -> float:
        """Seconds until :attr:`visible` is to be asked again; infinite while it is hidden."""
        if not self.visible:
            return math.inf
        return self._moved_at + POINTER_STAYS - self._clock()

    def moved(self, x: float, y: float) -> bool:
        """The pointer is at (x, y), in pixels; whether it is to be seen."""
        if self._at == (x, y):  # what moved was the page under it
            return self.visible
        now, shown = self._clock(), self.visible
        if now - self._moved_at > POINTER_PAUSE or self._at is None:
            self._began_at, self._from = now, self._at or (x, y)
        self._at, self._moved_at = (x, y), now
        travel = math.dist(self._from, (x, y))
        self._visible = shown or (
            now - self._began_at >= POINTER_MOVES and travel >= POINTER_TRAVEL
        )
        return self._visible

    def pressed(self) -> bool:
        """A button of the mouse was pressed: it is to be seen at once."""
        self._moved_at, self._visible = self._clock(), True
        return True


EDGE = 0.12
"""How much of the window's width, on either side, turns pages at a click."""

EDGE_LEAST = 44.0
"""The least width of an edge in pixels, while it is no more than a third of the window."""


def edge_click(x: float, width: float, *, rtl: bool = False) -> int:
    """What a click ``x`` pixels from the left does: 1 or -1 turns, 0 shows the bar."""
    edge = min(max(width * EDGE, EDGE_LEAST), width / 3)
    way = -1 if x < edge else 1 if x >= width - edge else 0
    return -way if rtl else way
