# SPDX-License-Identifier: MIT
"""What a WebP asks of its decoder, read from its chunks.

A lossy one is decoded line by line into the picture. One without loss, with transparency, or that
moves, is kept whole beside it.
"""

from __future__ import annotations

from typing import Final

CHUNKS: Final = 1_000
"""Chunks that are passed on the way to the picture: it stands behind a profile at most."""


def is_kept_twice(data: bytes) -> bool:
    """Whether the decoder holds the picture a second time while it decodes."""
    at = 12
    for _ in range(CHUNKS):
        kind = data[at : at + 4]
        if kind == b"VP8 ":
            return False
        if kind in (b"VP8L", b"ALPH", b"ANIM", b"ANMF") or len(kind) < 4:
            return True
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8 + length + length % 2
    return True
