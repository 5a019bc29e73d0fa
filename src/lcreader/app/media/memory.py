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
TRIM_THRESHOLD, KEPT = -1, 128 * 1024
"""glibc's M_TRIM_THRESHOLD, and how many bytes a heap may keep free at its end: glibc's own figure,
which it would raise to tens of MB, for every heap, as soon as a frame was freed."""
MMAP_THRESHOLD, ALONE = -3, 32 * 1024 * 1024
"""glibc's M_MMAP_THRESHOLD, and its most: frames stay in the heaps. Each from the system anew would
take 2 ms longer at 720p, all of it for empty pages."""


@functools.cache
def _library() -> ctypes.CDLL | None:
    """The C library, where it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None


@functools.cache
def few_heaps() -> None:
    """Let threads share two heaps that give back what is free at their end, rather than each have
    its own that only grows."""
    library = _library()
    if library is not None:
        with contextlib.suppress(AttributeError):
            library.mallopt(ARENA_MAX, ARENAS)
            library.mallopt(MMAP_THRESHOLD, ALONE)
            library.mallopt(TRIM_THRESHOLD, KEPT)


def large_pieces_apart(least: int) -> None:
    """Let pieces of memory go back to the system when they are freed, from ``least`` bytes on."""
    library = _library()
    if library is not None:
        with contextlib.suppress(AttributeError):
            library.mallopt(MMAP_THRESHOLD, least)


def give_back() -> None:
    """Give free memory back; on a thread of its own, since it takes some milliseconds."""
    library = _library()
    if library is not None:
        threading.Thread(target=library.malloc_trim, args=(0,), daemon=True).start()
