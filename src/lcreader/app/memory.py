# SPDX-License-Identifier: MIT
"""Gives back to the system what pictures and films have used.

Left alone, glibc keeps it: each thread has a heap of its own, which only grows.
"""

from __future__ import annotations

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
MMAP_THRESHOLD, APART = -3, 128 * 1024
"""glibc's M_MMAP_THRESHOLD, and from how many bytes on a piece of memory lies outside the heaps and
goes back to the system when it is freed: glibc's own figure, which it would raise likewise."""
FRAME = 32 * 1024 * 1024
"""The most that it may be: a film's frames stay in the heaps. Each from the system anew would
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
    """Let threads share two heaps that give back what is free at their end, and what is large go
    back at once."""
    library = _library()
    if library is not None:
        library.mallopt(ARENA_MAX, ARENAS)
        library.mallopt(MMAP_THRESHOLD, APART)
        library.mallopt(TRIM_THRESHOLD, KEPT)


@functools.cache
def keep_frames() -> None:
    """Let a film's frames stay in the heaps that they are made in, from now on."""
    library = _library()
    if library is not None:
        few_heaps()
        library.mallopt(MMAP_THRESHOLD, FRAME)


def give_back() -> None:
    """Give free memory back; on a thread of its own, since it takes some milliseconds."""
    library = _library()
    if library is not None:
        threading.Thread(target=library.malloc_trim, args=(0,), daemon=True).start()
