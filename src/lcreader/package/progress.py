# SPDX-License-Identifier: MIT
"""How long work on a package tells how far it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""(bytes done, bytes in all); called about once a mebibyte, from the thread that works."""

IsCancelled = Callable[[], bool]
"""Asked about once a mebibyte; True ends the work with :class:`Cancelled`."""


class Cancelled(Exception):
    """The work was given up because somebody asked for that; nothing of it is left behind."""


class Meter:
    """Counts the bytes of one job, tells of them, and stops where it is asked to."""

    def __init__(
        self, total: int, progress: Progress | None = None, cancelled: IsCancelled | None = None
    ) -> None:
        self.done = 0
        self.total = total
        self._progress = progress
        self._cancelled = cancelled
        self.add(0)

    def add(self, count: int) -> None:
        """``count`` more bytes are done. Raises Cancelled."""
        if self._cancelled and self._cancelled():
            raise Cancelled
        self.done += count
        if self._progress:
            self._progress(min(self.done, self.total), self.total)
