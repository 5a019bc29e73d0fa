# SPDX-License-Identifier: MIT
"""Keeps what FFmpeg says to itself off the terminal."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
from pathlib import Path

import PySide6

SILENT = -8
"""FFmpeg's AV_LOG_QUIET."""
LOADED = getattr(os, "RTLD_NOLOAD", 0) | getattr(os, "RTLD_NOW", 0)
"""Take the library that is loaded already, and never another."""


@functools.cache
def hush() -> None:
    """Let FFmpeg not write of what it finds in files. To be called once a player was made.

    WORKAROUND(Qt leaves FFmpeg's own log as it is, which writes to the terminal, and gives no way
    to stop that; until it does). Where Qt brings no FFmpeg of its own nothing is done.
    """
    home = Path(PySide6.__file__).parent
    for pattern in ("Qt/lib/libavutil.so.*", "Qt/lib/libavutil.*.dylib", "avutil-*.dll"):
        for path in sorted(home.glob(pattern)):
            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(str(path), mode=LOADED or ctypes.DEFAULT_MODE).av_log_set_level(SILENT)
                return
