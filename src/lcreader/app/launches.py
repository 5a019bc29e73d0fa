# SPDX-License-Identifier: MIT
"""Launches at the same time: they take turns, and each looks for the window of the one before.

Nothing of QtNetwork is needed to see that there is none, which is the usual case.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLockFile

TURN_MS = 5000
"""A window that is just being opened answers when it is there."""
PATH_LIMIT = 100
"""A Unix socket's path has 108 bytes at most."""


def socket_name(data: Path) -> str:
    """The socket's name: one a person's data folder, so that people do not meet on one machine.

    On Unix it is a path below that folder, which only its owner can enter.
    """
    path = data / "socket"
    if sys.platform != "win32" and len(str(path).encode()) < PATH_LIMIT:
        return str(path)
    import hashlib

    name = hashlib.sha256(str(data).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return f"lcreader-{name}"


def may_be_open(data: Path) -> bool:
    """Whether there may be an open window to ask; False where surely nobody listens."""
    path = Path(socket_name(data))
    if not path.is_absolute():
        return True
    if not path.exists():
        return False
    import socket

    with socket.socket(socket.AF_UNIX) as door:
        try:
            door.connect(str(path))
        except OSError:  # left by a program that was killed
            return False
    return True


def take_turn(data: Path) -> QLockFile:
    """Keep other launches out while the lock is held: an icon clicked three times opens one window.

    Where nothing can be written there is no lock, and nobody waits.
    """
    lock = QLockFile(str(data / "lock"))
    lock.tryLock(TURN_MS)
    return lock
