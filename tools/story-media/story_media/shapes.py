# SPDX-License-Identifier: MIT
"""Outlines: everything that scissors can cut, as Skia paths in picture units (1920 × 1080)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

import skia

Point = tuple[float, float]


def points(text: str) -> list[Point]:
    """Points written as ``"x,y x,y …"``."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 0.5) -> skia.Path:
    """A soft curve (Catmull-Rom) through ``points``; ``tension`` 0 is straight, 1 is round."""
    count = len(points)
    path = skia.Path()
    path.moveTo(*points[0])
    reach = tension / 3
    for i in range(count if closed else count - 1):
        before = points[(i - 1) % count] if closed or i > 0 else points[i]
        here, there = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else there
        path.cubicTo(
            here[0] + (there[0] - before[0]) * reach,
            here[1] + (there[1] - before[1]) * reach,
            there[0] - (after[0] - here[0]) * reach,
            there[1] - (after[1] - here[1]) * reach,
            *there,
        )
    if closed:
        path.close()
    return path


def polygon(points: Sequence[Point], closed: bool = True) -> skia.Path:
    """Straight lines through ``points``."""
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], closed)
    return path


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> skia.Path:
    """A rectangle from its top left corner, with round corners where ``radius`` is not 0."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeXYWH(x, y, width, height), radius, radius)
    return path


def circle(x: float, y: float, radius: float) -> skia.Path:
    """A disc."""
    return oval(x, y, radius, radius)


def oval(x: float, y: float, across: float, down: float) -> skia.Path:
    """An ellipse from its centre and half its width and height."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - across, y - down, x + across, y + down))
    return path


_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "Z": 0}


_NUMBER = r"-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?"


def drawn(outline: str) -> skia.Path:
    """A path from SVG path data with absolute M, L, H, V, C, Q and Z."""
    path = skia.Path()
    x = y = 0.0
    for command, body in re.findall(r"([MLHVCQZ])([^A-Za-df-z]*)", outline):
        numbers = [float(number) for number in re.findall(_NUMBER, body)]
        step = _ARGUMENTS[command]
        if step == 0:
            path.close()
        for i in range(0, len(numbers), step or 1):
            part = numbers[i : i + step]
            if command == "H":
                part = [part[0], y]
            elif command == "V":
                part = [x, part[0]]
            x, y = part[-2], part[-1]
            match command:
                case "M" if i == 0:
                    path.moveTo(x, y)
                case "C":
                    path.cubicTo(*part)
                case "Q":
                    path.quadTo(*part)
                case _:
                    path.lineTo(x, y)
    return path


def moved(
    path: skia.Path,
    x: float = 0.0,
    y: float = 0.0,
    scale: float | Point = 1.0,
    turn: float = 0.0,
) -> skia.Path:
    """``path`` scaled (a number, or one for each direction), turned (degrees) and then moved."""
    across, down = scale if isinstance(scale, tuple) else (scale, scale)
    matrix = skia.Matrix()
    matrix.setTranslate(x, y)
    matrix.preRotate(turn)
    matrix.preScale(across, down)
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def union(paths: Iterable[skia.Path]) -> skia.Path:
    """All ``paths`` as one outline."""
    builder = skia.OpBuilder()
    for path in paths:
        builder.add(path, skia.PathOp.kUnion_PathOp)
    return builder.resolve()


def without(path: skia.Path, hole: skia.Path) -> skia.Path:
    """``path`` with ``hole`` cut out of it."""
    return skia.Op(path, hole, skia.PathOp.kDifference_PathOp) or skia.Path()


def rounded(path: skia.Path, radius: float) -> skia.Path:
    """``path`` with every corner, inner and outer, filleted."""
    paint = skia.Paint()
    paint.setPathEffect(skia.CornerPathEffect.Make(radius))
    result = skia.Path()
    paint.getFillPath(path, result)
    return result


def stroked(path: skia.Path, width: float) -> skia.Path:
    """The outline of a line of ``width`` along ``path``, with round ends."""
    paint = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    result = skia.Path()
    paint.getFillPath(path, result)
    return result


def capsule(start: Point, radius: float, end: Point, end_radius: float) -> skia.Path:
    """Two discs and what lies between them: a limb, a stick, a brush stroke."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1e-6
    along = math.atan2(dy, dx)
    spread = math.acos(max(-1.0, min(1.0, (radius - end_radius) / length)))

    def edge(centre: Point, size: float, angle: float) -> Point:
        return centre[0] + size * math.cos(angle), centre[1] + size * math.sin(angle)

    sides = polygon(
        [
            edge(start, radius, along + spread),
            edge(end, end_radius, along + spread),
            edge(end, end_radius, along - spread),
            edge(start, radius, along - spread),
        ]
    )
    return union([sides, circle(*start, radius), circle(*end, end_radius)])


def chain(start: Point, links: Sequence[tuple[float, float]]) -> list[Point]:
    """Joints of a limb: each link is (degrees from straight down, length)."""
    points = [start]
    for angle, length in links:
        radians = math.radians(angle)
        x, y = points[-1]
        points.append((x + length * math.sin(radians), y + length * math.cos(radians)))
    return points


def ring(x: float, y: float, radius: float, wobble: float = 0.012, seed: float = 0.0) -> skia.Path:
    """A large, not quite round disc, as a hand would cut it."""
    points = []
    for i in range(72):
        angle = 2 * math.pi * i / 72
        across = radius * (1 + wobble * math.sin(5 * angle + seed * 2))
        down = radius * (0.94 + wobble * math.cos(4 * angle + seed))
        points.append((x + across * math.cos(angle), y + down * math.sin(angle)))
    return smooth(points, tension=1.0)


def along(path: skia.Path, share: float) -> Point:
    """The point at ``share`` (0–1) of a path's length."""
    measure = skia.PathMeasure(path, False)
    spot, _ = measure.getPosTan(measure.getLength() * share)
    return spot.x(), spot.y()
