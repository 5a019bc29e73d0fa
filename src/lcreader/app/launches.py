# SPDX-License-Identifier: MIT
"""One window a person: whose launch it is that opens it, and where the others find it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

TURN = 5.0
"""Seconds: a window that is just being opened answers when it is there."""
PAUSE = 0.03
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


class Launch:
    """A launch that may open the window: it holds a file's lock for as long as it runs.

    The system lets go of the lock with the program, however that ends; so in most launches
    nobody has to be asked, and QtNetwork need not be loaded for it.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / "window.lock"
        self._file = -1

    def opens(self, hand_over: Callable[[], bool]) -> bool:
        """Whether this launch is to open the window; False where another one's took the request.

        ``hand_over`` asks that window. An icon clicked three times opens one: the other launches
        wait until it answers, for at most ``TURN``. Where nothing can be written nobody waits.
        """
        deadline = time.monotonic() + TURN
        try:
            while not self._lock():
                if hand_over():
                    return False
                if time.monotonic() > deadline:
                    break
                time.sleep(PAUSE)
        except OSError:
            return not hand_over()
        return True

    def close(self) -> None:
        """Let later launches open a window."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _lock(self) -> bool:
        """Take the lock; False where another launch has it. Raises OSError where there is none."""
        if self._file < 0:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._file)
        except (BlockingIOError, PermissionError):
            return False
        return True


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
