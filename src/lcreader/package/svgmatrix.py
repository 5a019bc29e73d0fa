# SPDX-License-Identifier: MIT
"""Where a drawing's ``transform`` moves its parts."""

from __future__ import annotations

import math
import re
from typing import Final

from lcreader.package.svgpath import numbers

Matrix = tuple[float, float, float, float, float, float]
"""Of x and y: how far each moves right and down, then what is added."""

STILL: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
"""Moves nothing."""

_MOVE = re.compile(r"([a-zA-Z]{1,9})\s{0,9}\(([^()]*)\)")


def scale_of(matrix: Matrix) -> float:
    """How much longer lines become, on average."""
    a, b, c, d, _, _ = matrix
    return math.sqrt(abs(a * d - b * c))


def product(outer: Matrix, inner: Matrix) -> Matrix:
    """What moves things as ``inner`` does and then as ``outer`` does."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


def matrix_of(moves: str) -> Matrix:
    """What a ``transform`` does; moves that cannot be read do nothing."""
    whole = STILL
    for name, arguments in _MOVE.findall(moves):
        n = numbers(arguments, 6)
        if not n:
            continue
        one: Matrix = STILL
        match name.lower():
            case "matrix" if len(n) == 6:
                one = (n[0], n[1], n[2], n[3], n[4], n[5])
            case "translate":
                one = (1, 0, 0, 1, n[0], n[1] if len(n) > 1 else 0)
            case "scale":
                one = (n[0], 0, 0, n[1] if len(n) > 1 else n[0], 0, 0)
            case "rotate":
                cos, sin = math.cos(math.radians(n[0])), math.sin(math.radians(n[0]))
                x, y = (n[1], n[2]) if len(n) > 2 else (0.0, 0.0)
                one = (cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
            case "skewx":
                one = (1, 0, math.tan(math.radians(n[0])), 1, 0, 0)
            case "skewy":
                one = (1, math.tan(math.radians(n[0])), 0, 1, 0, 0)
        whole = product(whole, one)
    return whole
