# SPDX-License-Identifier: MIT
"""Keeps what FFmpeg says to itself off the terminal."""

from __future__ import annotations

import contextlib
import ctypes
import functools
from pathlib import Path

import PySide6

SILENT = -8
"""FFmpeg's AV_LOG_QUIET."""


@functools.cache
def hush() -> None:
    """Let FFmpeg not write of every file that is opened.

    WORKAROUND(Qt has FFmpeg print a description of each file to the terminal, and gives no way to
    stop that; until it does). Where Qt brings no FFmpeg of its own nothing is done.
    """
    home = Path(PySide6.__file__).parent
    for pattern in ("Qt/lib/libavutil.so.*", "Qt/lib/libavutil.*.dylib", "avutil-*.dll"):
        for path in sorted(home.glob(pattern))[:1]:
            with contextlib.suppress(OSError, AttributeError):
                # the library that Qt has loaded, or is about to: one file is loaded once
                ctypes.CDLL(str(path)).av_log_set_level(SILENT)
