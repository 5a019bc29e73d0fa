# SPDX-License-Identifier: MIT
"""Things that are due in a while, once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(parent: QObject, due: Callable[[], object], milliseconds: int = 0) -> QTimer:
    """A timer that calls ``due`` once, ``milliseconds`` after each time that it is started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(due)
    return timer
