# SPDX-License-Identifier: MIT
"""Hills, trees, fields and water."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random

import skia

from .colour import mix, vertical
from .paper import HEIGHT, WIDTH, Paper
from .shapes import Point, circle, drawn, polygon, smooth, union


def hills(
    paper: Paper,
    y: float,
    height: float,
    code: str,
    foot: str,
    seed: float,
    bottom: float = 830,
    shadow: float = 0.28,
) -> None:
    """A range of soft hills whose feet stand at ``y``, mixed with ``foot`` colour below."""
    points = []
    for x in range(-40, WIDTH + 80, 40):
        first = abs(math.sin(x / 270 + seed)) ** 1.4
        second = 0.65 * abs(math.sin(x / 590 + seed * 2))
        points.append((float(x), y - height * (first + second)))
    path = ground(points, bottom)
    with paper.sheet((-60, y - height * 2, WIDTH + 60, bottom), (0, -3, 16, shadow), 0.48):
        fill = vertical(y - height * 1.7, y + 60, [code, mix(code, foot, 0.48)])
        paper.cut(path, fill, rim=0.33, dark=0)


def ground(points: Sequence[Point], bottom: float = HEIGHT + 30) -> skia.Path:
    """Land below a soft line through ``points``."""
    path = smooth(points, closed=False, tension=1)
    path.lineTo(points[-1][0], bottom)
    path.lineTo(points[0][0], bottom)
    path.close()
    return path


def bank(
    paper: Paper,
    points: Sequence[Point],
    stops: Sequence[str],
    rim: float = 0.65,
    bottom: float = HEIGHT + 30,
) -> None:
    """A near sheet of land, lit along its upper edge."""
    top = min(y for _, y in points)
    with paper.sheet((-60, top - 20, WIDTH + 60, bottom), (0, -6, 18, 0.42), 0.52):
        fill = vertical(top, HEIGHT, list(stops))
        paper.cut(ground(points, bottom), fill, rim=rim, width=2.4, dark=0, light=(0, -1))


def trees(
    paper: Paper,
    y: float,
    codes: tuple[str, str],
    radius: tuple[float, float],
    seed: int,
    span: tuple[float, float] = (-20, WIDTH + 20),
    depth: float = 26,
) -> None:
    """A row of round tree tops along ``y``."""
    random = Random(seed)
    tops = [polygon([(span[0], y), (span[1], y), (span[1], y + depth), (span[0], y + depth)])]
    x = span[0]
    while x < span[1]:
        size = random.uniform(*radius)
        tops += [circle(x, y - size * 0.2, size), circle(x + size * 0.7, y + 2, size * 0.8)]
        x += random.uniform(14, 40) if random.random() < 0.85 else 70
    path = union(tops)
    fill = vertical(y - radius[1], y + depth, codes)
    with paper.sheet(path, (0, -2, 10, 0.4), 0.5):
        paper.cut(path, fill, rim=0.5, dark=0, width=1.6)


def grove(
    paper: Paper, spots: Sequence[tuple[float, float, float]], codes: tuple[str, str]
) -> None:
    """Tree tops at (x, y, radius), all one sheet."""
    path = union([circle(*spot) for spot in spots])
    bounds = path.getBounds()
    fill = vertical(bounds.top(), bounds.bottom(), codes)
    paper.piece(path, fill, (0, 2, 8, 0.36), 0.5, rim=0.55, dark=0.12)


def thicket(
    paper: Paper,
    span: tuple[float, float],
    rows: tuple[float, float],
    radius: tuple[float, float],
    count: int,
    seed: int,
    codes: tuple[str, str],
) -> None:
    """Tree tops scattered over a strip of land: ``span`` across, ``rows`` down."""
    random = Random(seed)
    spots = [
        (random.uniform(*span), random.uniform(*rows), random.uniform(*radius))
        for _ in range(count)
    ]
    grove(paper, spots, codes)


def wave(
    y: float, height: float, length: float, phase: float, bottom: float = HEIGHT + 20
) -> skia.Path:
    """One sheet of water."""
    points = []
    for x in range(-40, WIDTH + 60, 24):
        turn = 2 * math.pi * x / length
        swell = math.sin(turn + phase) + 0.45 * math.sin(turn * 2.3 + phase * 2 + 1.3)
        points.append((float(x), y + height * swell))
    return ground(points, bottom)


Lights = Sequence[tuple[float, str, int, float]]
"""What glints on water: (x of the light, colour, how many, how far they spread)."""


def water(
    paper: Paper,
    waves: Sequence[tuple[float, float, float, str]],
    lights: Lights,
    warm: str,
    dark: str,
    between: Callable[[int], None] | None = None,
) -> None:
    """Sheets of water, (y, height, length, colour), far ones first, with glints on each.

    ``between`` is called after each sheet with its number, to set boats between the waves.
    """
    for i, (y, height, length, code) in enumerate(waves):
        direction = 1 if i % 2 else -1
        path = wave(y, height, length, direction * 2 * math.pi * paper.time + i * 1.7)
        stops = [mix(code, warm, 0.24), code, mix(code, dark, 0.35)]
        with paper.sheet((0, y - 30, WIDTH, min(HEIGHT, y + 170)), (0, -5, 13, 0.32), 0.48):
            paper.cut(
                path, vertical(y - 10, y + 120, stops), rim=0.58, width=2, dark=0, light=(0, -1)
            )
        glints(paper, y, i, lights)
        if between:
            between(i)


def glints(paper: Paper, y: float, row: int, lights: Lights) -> None:
    """Light broken on one sheet of water, wider the nearer it is."""
    random = Random(100 + row)
    for centre, code, count, spread in lights:
        for _ in range(count):
            x = random.gauss(centre, (spread + 26 * row) * 0.55)
            at = y + random.uniform(5, 32 + row * 3)
            half = random.uniform(10, 44) * (0.5 + row * 0.24)
            strength = (0.3 + 0.6 * random.random()) * (
                0.55 + 0.45 * paper.swing(1, 6.3 * random.random())
            )
            thick = 1.6 + row * 0.7
            sliver = drawn(
                f"M{x - half} {at} Q{x} {at - thick} {x + half} {at} "
                f"Q{x} {at + thick} {x - half} {at} Z"
            )
            paper.fill(sliver, code, max(0.0, strength))


def flagstones(paper: Paper, y: float, code: str, lines: Sequence[float], strength: float) -> None:
    """Joints of a pavement, running to a point far away."""
    for k in range(-14, 15):
        paper.line([(WIDTH / 2 + k * 125, y), (WIDTH / 2 + k * 220, HEIGHT)], code, 1.6, strength)
    for at in lines:
        paper.line([(0, at), (WIDTH, at)], code, 1.5, strength)


def blossom(
    paper: Paper, x: float, y: float, scale: float, turn: float, random: Random, kind: str
) -> None:
    """A flower of five petals: ``kapok`` (Guangzhou's, red) or ``plum`` (Wuhan's, pink)."""
    if kind == "kapok":
        petal = drawn("M0 4 C -22 -8 -26 -40 -8 -56 C 2 -62 12 -58 18 -48 C 28 -30 20 -6 0 4 Z")
        fill = vertical(-58, 6, ["#ff7a4d", "#e23b3b", "#8e1636"])
    else:
        petal = drawn(
            "M0 2 C -16 -8 -22 -28 -11 -38 C -6 -42 -2 -39 0 -35 C 2 -39 6 -42 11 -38 "
            "C 22 -28 16 -8 0 2 Z"
        )
        fill = vertical(-40, 2, ["#fff0f1", "#ffc3d0", "#e8809c"])
    with (
        paper.placed(x, y, scale, turn + 2.2 * paper.swing(1, x)),
        paper.sheet((-70, -70, 70, 70), (-2, 7, 12, 0.42), 0.3),
    ):
        for k in range(5):
            with paper.placed(0, 0, turn=72 * k + random.uniform(-6, 6)):
                paper.cut(petal, fill, rim=0.6, width=1.3, dark=0.24)
                if kind == "kapok":
                    paper.line(drawn("M0 0 C 2 -18 4 -34 5 -46"), "#7a0f30", 1.6, 0.35)
        count, reach = (9, 15) if kind == "kapok" else (7, 11)
        stem, tip = ("#ffd27a", "#ffe9a8") if kind == "kapok" else ("#d9567e", "#ffe08a")
        for k in range(count):
            angle = 2 * math.pi * k / count
            across, down = math.cos(angle), math.sin(angle)
            paper.line([(0, 0), (reach * across, reach * down)], stem, 1.6)
            paper.fill(circle((reach + 1) * across, (reach + 1) * down, reach / 6), tip)
        if kind == "kapok":
            paper.fill(circle(0, 0, 7), "#6e1330")
