# SPDX-License-Identifier: MIT
"""Brush strokes: a few characters written by hand, stroke by stroke, in a box of 100 × 100."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import skia

from .shapes import capsule, union

Stroke = Sequence[tuple[float, float, float]]
"""Points of the brush's way, (x, y, half the width there)."""

_CHARACTERS: dict[str, Sequence[Stroke]] = {
    "xue": (  # 学, to study
        ((24, 4, 2), (30, 10, 4), (33, 17, 4)),
        ((46, 1, 2), (51, 8, 4), (53, 14, 4)),
        ((74, 2, 4), (68, 10, 3), (62, 17, 1.5)),
        ((16, 26, 4), (13, 34, 4), (8, 42, 1.5)),
        ((16, 27, 3.5), (50, 25, 3), (86, 24, 4), (84, 32, 3.5), (76, 40, 1.2)),
        ((30, 46, 3), (50, 44, 3), (66, 43, 4), (60, 52, 3), (50, 58, 2.5)),
        ((50, 56, 2.5), (55, 70, 4), (54, 90, 4), (48, 97, 3.5), (38, 91, 1.2)),
        ((8, 68, 3.5), (50, 65, 3), (94, 64, 4)),
    ),
    "xi": (  # 习, to practise
        (
            (18, 12, 3.5),
            (50, 9, 3),
            (82, 8, 4.5),
            (81, 50, 4.5),
            (76, 88, 5),
            (70, 94, 4),
            (58, 84, 1.2),
        ),
        ((34, 28, 2), (44, 37, 5), (48, 42, 5)),
        ((20, 76, 2), (42, 66, 4), (66, 54, 2)),
    ),
}


def character(name: str) -> skia.Path:
    """A character, its middle at the origin. Raises KeyError for one nobody has written yet."""
    parts = []
    for stroke in _CHARACTERS[name]:
        for start, end in pairwise(stroke):
            parts.append(capsule((start[0], start[1]), start[2], (end[0], end[1]), end[2]))
    path = union(parts)
    path.offset(-50, -50)
    return path
