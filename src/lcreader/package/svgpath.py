# SPDX-License-Identifier: MIT
"""The lines of a drawing's shapes; curves as the polygon of their control points."""

from __future__ import annotations

import math
import re
from itertools import islice
from typing import Final

Point = tuple[float, float]
Lines = list[list[Point]]

_FAR: Final = 1e9
_UNITS = {"pt": 1.25, "pc": 15.0, "mm": 3.543307, "cm": 35.43307, "in": 90.0, "em": 16.0}
COMMAND: Final = re.compile(r"([MZLHVCSQTAmzlhvcsqta])([^MZLHVCSQTAmzlhvcsqta]*)")
_N = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_NUMBER = re.compile(_N)
_NEXT = re.compile(rf"[\s,]*({_N})")
_FLAG = re.compile(r"[\s,]*([01])")
_ARC: Final = (_NEXT, _NEXT, _NEXT, _FLAG, _FLAG, _NEXT, _NEXT)
_STEPS: Final = {"m": 2, "l": 2, "t": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4}


def number(text: str | None, otherwise: float = 0.0) -> float:
    """The number a value begins with, without its unit, kept within what can be reckoned with."""
    found = _NUMBER.match((text or "").strip())
    return _near(found[0]) if found else otherwise


def numbers(text: str, most: int) -> list[float]:
    """The first ``most`` numbers of a list."""
    found = [float(one[0]) for one in islice(_NUMBER.finditer(text), most)]
    if found and max(max(found), -min(found)) > _FAR:
        return [min(max(one, -_FAR), _FAR) for one in found]
    return found


def pixels(length: str) -> float:
    """A length in pixels, one without a unit taken as such; 0 without a number."""
    return number(length) * _UNITS.get(length.strip()[-2:].lower(), 1.0)


def shortest(array: str) -> float:
    """How long a dash and its gap are on average; endless without dashes."""
    lengths = numbers(array, 1_000)
    whole = sum(lengths)
    return 2 * whole / len(lengths) if whole > 0 else math.inf


def lines_of(element: str, attributes: dict[str, str], most: int) -> Lines:
    """The lines of the shape ``element``; a little more than ``most`` points, then no more."""

    def at(*keys: str) -> list[float]:
        return [number(attributes.get(key)) for key in keys]

    match element:
        case "path":
            return _path(attributes.get("d", ""), most)
        case "polygon" | "polyline":
            found = numbers(attributes.get("points", ""), 2 * most + 2)
            points = list(zip(found[::2], found[1::2], strict=False))
            if points and element == "polygon":
                points.append(points[0])
            return [points] if points else []
        case "line":
            x, y, to_x, to_y = at("x1", "y1", "x2", "y2")
            return [[(x, y), (to_x, to_y)]]
        case "rect":
            x, y, width, height = at("x", "y", "width", "height")
            if "%" in attributes.get("width", "") + attributes.get("height", ""):
                x = y = -(_FAR / 2)
                width = height = _FAR
            return [_box(x, y, width, height)]
        case "circle":
            x, y, radius = at("cx", "cy", "r")
            return [_box(x - radius, y - radius, 2 * radius, 2 * radius)]
        case "ellipse":
            x, y, wide, high = at("cx", "cy", "rx", "ry")
            return [_box(x - wide, y - high, 2 * wide, 2 * high)]
    return []


def _near(text: str) -> float:
    return min(max(float(text), -_FAR), _FAR)


def _box(x: float, y: float, width: float, height: float) -> list[Point]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]


def _path(data: str, most: int) -> Lines:
    lines: Lines = []
    line: list[Point] = []
    x = y = 0.0
    count = 0
    for command, arguments in ((found[1], found[2]) for found in COMMAND.finditer(data)):
        if count > most:
            break
        kind, relative = command.lower(), command.islower()
        if kind == "z":
            if line:
                x, y = line[0]
                line.append((x, y))
                count += 1
            line = []
            continue
        if kind == "m" or not line:
            line = [] if kind == "m" else [(x, y)]
            lines.append(line)
        if kind == "a":
            points = _arcs(arguments, x, y, relative)
        else:
            points = _points(kind, numbers(arguments, 7 * most), x, y, relative)
        line += points
        count += len(points) + 1
        if points:
            x, y = points[-1]
    return [line for line in lines if line]


def _points(kind: str, found: list[float], x: float, y: float, relative: bool) -> list[Point]:
    points: list[Point] = []
    step = _STEPS[kind]
    if step > 1 and not relative:
        whole = len(found) - len(found) % step
        return list(zip(found[:whole:2], found[1:whole:2], strict=True))
    for at in range(0, len(found) - step + 1, step):
        from_x, from_y = (x, y) if relative else (0.0, 0.0)
        if kind == "h":
            x = from_x + found[at]
            points.append((x, y))
        elif kind == "v":
            y = from_y + found[at]
            points.append((x, y))
        else:
            for pair in range(at, at + step, 2):
                points.append((from_x + found[pair], from_y + found[pair + 1]))
            x, y = points[-1]
    return points


def _arcs(arguments: str, x: float, y: float, relative: bool) -> list[Point]:
    points: list[Point] = []
    at = 0
    while arc := arc_at(arguments, at):
        (wide, high, _, large, _, to_x, to_y), at = arc
        wide, high = abs(wide), abs(high)
        if relative:
            to_x, to_y = x + to_x, y + to_y
        chord = max(abs(to_x - x), abs(to_y - y))
        reach = max(wide, high)
        if not large:  # at most half of the ellipse
            reach = min(reach, chord * reach / max(min(wide, high), 1e-9))
        reach = max(reach, chord / 2)
        points += [(x + reach, y + reach), (to_x - reach, to_y - reach), (to_x, to_y)]
        x, y = to_x, to_y
    return points


def arc_at(arguments: str, at: int) -> tuple[list[float], int] | None:
    """The seven numbers of the arc that begins at ``at``, and where it ends; None without one. The
    two that are 0 or 1 may lean on what follows."""
    values = []
    for pattern in _ARC:
        found = pattern.match(arguments, at)
        if not found:
            return None
        values.append(_near(found[1]))
        at = found.end()
    return values, at
