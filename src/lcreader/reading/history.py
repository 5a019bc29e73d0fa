# SPDX-License-Identifier: MIT
"""The way one came: the stops of a walk, to go back along and forward again."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

LONGEST = 1000
"""How many stops are remembered; the oldest are forgotten."""


class Stop(NamedTuple):
    """A page, or "" for the end, with the pages to which its excursions return.

    ``returns`` has the outermost first and is empty in the main order.
    """

    page: str
    returns: tuple[str, ...] = ()


class History:
    """Stops behind the present one and, after going back, those ahead of it."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    @property
    def can_back(self) -> bool:
        """Whether there is a stop behind."""
        return bool(self._behind)

    @property
    def can_forward(self) -> bool:
        """Whether there is a stop ahead."""
        return bool(self._ahead)

    def left(self, stop: Stop) -> None:
        """``stop`` was left for somewhere new; what was ahead is forgotten."""
        self._behind.append(stop)
        del self._behind[:-LONGEST]
        self._ahead.clear()

    def back(self, present: Stop) -> Stop | None:
        """The stop behind ``present``, which is now ahead."""
        return _moved(self._behind, self._ahead, present)

    def forward(self, present: Stop) -> Stop | None:
        """The stop ahead of ``present``, which is now behind."""
        return _moved(self._ahead, self._behind, present)

    def clear(self) -> None:
        """Forget every stop."""
        self._behind.clear()
        self._ahead.clear()

    def revise(self, revised: Callable[[Stop], Stop | None]) -> None:
        """Put each stop through ``revised``, which gives None for one that is gone."""
        self._behind = [kept for stop in self._behind if (kept := revised(stop))]
        self._ahead = [kept for stop in self._ahead if (kept := revised(stop))]


def _moved(source: list[Stop], target: list[Stop], present: Stop) -> Stop | None:
    while source:
        stop = source.pop()
        if stop.page != present.page:  # the same after the story changed under the walk
            target.append(present)
            return stop
    return None
