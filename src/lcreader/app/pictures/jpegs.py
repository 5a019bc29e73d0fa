# SPDX-License-Identifier: MIT
"""What a JPEG asks of its decoder, read from its markers.

Most JPEGs are decoded line by line, at a fraction of their size where that is enough. One whose
colours or details come in several scans (a progressive one) is kept whole until the last of them.
"""

from __future__ import annotations

from typing import Final

COEFFICIENT: Final = 2
"""Bytes that the decoder keeps for each point of each colour."""

_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_SCAN = 0xDA


def kept_bytes_a_pixel(data: bytes) -> float:
    """How many bytes the decoder keeps for each pixel of the whole picture; 0 for most JPEGs."""
    colours = 0
    kept = 0.0
    progressive = False
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        body = data[at + 4 : at + 2 + length]
        if marker in _FRAMES and len(body) > 5:
            colours = body[5]
            kept = _kept(body[6 : 6 + 3 * colours])
            progressive = marker in _PROGRESSIVE
        elif marker == _SCAN:
            several = bool(body) and body[0] < colours
            return kept if progressive or several else 0.0
        at += 2 + length
    return kept if progressive else 0.0


def _kept(components: bytes) -> float:
    samplings = [(each >> 4, each & 15) for each in components[1::3]]
    widest = max((across for across, _ in samplings), default=0)
    highest = max((down for _, down in samplings), default=0)
    if not widest or not highest:
        return 0.0
    return COEFFICIENT * sum(a * d for a, d in samplings) / (widest * highest)
