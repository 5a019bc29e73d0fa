# SPDX-License-Identifier: MIT
"""Work for a thread of a pool."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRunnable


class Task(QRunnable):
    """Calls ``work`` on a thread of the pool that it is given to."""

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do it."""
        self._work()
