# SPDX-License-Identifier: MIT
"""Gives back to the system what films have used: FFmpeg's threads leave it in many small heaps."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import sys
import threading

ARENA_MAX = -8
"""glibc's M_ARENA_MAX."""
ARENAS = 2


@functools.cache
def _library() -> ctypes.CDLL | None:
    """The C library, where it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None


@functools.cache
def few_heaps() -> None:
    """Let threads share two heaps, rather than each have its own that is never given back."""
    library = _library()
    if library is not None:
        with contextlib.suppress(AttributeError):
            library.mallopt(ARENA_MAX, ARENAS)


def give_back() -> None:
    """Give free memory back; on a thread of its own, since it takes some milliseconds."""
    library = _library()
    if library is not None:
        threading.Thread(target=library.malloc_trim, args=(0,), daemon=True).start()
