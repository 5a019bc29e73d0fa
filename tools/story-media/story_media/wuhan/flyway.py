# SPDX-License-Identifier: MIT
"""Cranes carry threads from city to city."""

from __future__ import annotations

from random import Random

from ..buildings import gable, skyline, tiled_roof, tower
from ..colour import linear, vertical
from ..land import hills, thicket, water
from ..paper import HEIGHT, WIDTH, Paper
from ..shapes import Point, box, circle, drawn, polygon
from ..sky import cloud, crane, morning
from .landmarks import yellow_crane_tower

SUN = (1180, 420)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 140)
    for x, y, scale, code, flip in (
        (320, 230, 1.0, "#6fb3a9", 1),
        (760, 420, 0.8, "#d9e3bb", -1),
        (1660, 190, 1.0, "#9fd0bd", -1),
        (1560, 430, 0.6, "#e9e6bd", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    hills(paper, 640, 80, "#8fc3ac", "#f6e7b6", 1.2, 800)
    paper.fill(box(0, 730, WIDTH, HEIGHT), vertical(730, HEIGHT, ["#ffeeb4", "#7fc0ae", "#1d6272"]))
    waves = (
        (742, 2, 400, "#cfe0b4"),
        (770, 4, 520, "#9fd0b0"),
        (812, 6, 640, "#6fb5a4"),
        (870, 8, 800, "#429a98"),
        (950, 10, 960, "#27788a"),
    )
    water(
        paper,
        waves,
        ((SUN[0], "#fffbe0", 60, 90), (SUN[0], "#ffe9b0", 26, 180)),
        "#fff0b8",
        "#0a3040",
        lambda row: islands(paper, row),
    )
    flight(paper)
    paper.finish(tooth=0.2)


def islands(paper: Paper, row: int) -> None:
    """Every island is a city of its own."""
    if row == 0:
        island(paper, 700, 770, 210)
        skyline(paper, 742, (30, 90), "#3f8a8b", "#b9dcc0", 5, 700, 120, 0.3, (590, 800), 0.25)
        island(paper, 1560, 772, 230)
        for x, width, tall, kind in (
            (1470, 40, 120, "step"),
            (1520, 34, 90, "flat"),
            (1564, 44, 150, "spire"),
            (1616, 36, 100, "round"),
        ):
            one_tower(paper, x, 742, width, tall, kind)
    if row == 2:
        island(paper, 1010, 852, 250)
        pagoda(paper, 1000, 806)
        thicket(paper, (870, 1150), (806, 820), (12, 24), 20, 4, ("#5fae8c", "#2a7a6c"))
        island(paper, 1770, 862, 240)
        for x, base, width, height in (
            (1670, 812, 74, 44),
            (1764, 808, 84, 52),
            (1864, 814, 70, 42),
        ):
            gable(paper, x, base, width, height, "#fbf3df", "#b5563f")
    if row == 4:
        island(paper, 1390, 1010, 380)
        yellow_crane_tower(paper, 1390, 930, 0.74)
        thicket(paper, (1130, 1290), (938, 960), (16, 32), 18, 6, ("#5fae8c", "#2a7a6c"))
        thicket(paper, (1490, 1660), (938, 960), (16, 32), 18, 7, ("#5fae8c", "#2a7a6c"))


def one_tower(paper: Paper, x: float, base: float, width: float, tall: float, kind: str) -> None:
    """A tower of the far city."""
    tower(paper, x, width, tall, kind, Random(int(x)), base, ("#2f7f83", "#5fae9f"), "#fff0b8")


def island(paper: Paper, x: float, y: float, half: float) -> None:
    """A green island with a pale shore; its top lies 40 above ``y``."""
    shore = drawn(
        f"M{x - half} {y} C{x - half * 0.7} {y - 54} {x + half * 0.7} {y - 56} {x + half} {y} "
        f"C{x + half * 0.5} {y + 18} {x - half * 0.5} {y + 18} {x - half} {y} Z"
    )
    paper.piece(shore, vertical(y - 50, y + 16, ["#efe3b8", "#b9c79a"]), (0, 5, 10, 0.4), rim=0.6)
    top = drawn(
        f"M{x - half * 0.88} {y - 8} C{x - half * 0.6} {y - 60} {x + half * 0.6} {y - 62} "
        f"{x + half * 0.88} {y - 8} C{x + half * 0.4} {y + 4} {x - half * 0.4} {y + 4} "
        f"{x - half * 0.88} {y - 8} Z"
    )
    paper.piece(top, vertical(y - 56, y, ["#8fc39c", "#3f8f76"]), (0, 2, 6, 0.3), rim=0.6)


def pagoda(paper: Paper, x: float, base: float) -> None:
    """A slender pagoda."""
    y = base
    for storey in range(5):
        wall = 62 - storey * 8
        body = polygon(
            [
                (x - wall / 2, y),
                (x - wall / 2 + 2, y - 34),
                (x + wall / 2 - 2, y - 34),
                (x + wall / 2, y),
            ]
        )
        paper.piece(
            body,
            linear((x - wall / 2, 0), (x + wall / 2, 0), ["#f3e6cf", "#b9ae8c"]),
            (2, 2, 5, 0.35),
        )
        paper.fill(box(x - 6, y - 28, 12, 22, 5), "#8a4a34")
        tiled_roof(
            paper,
            x,
            y - 32,
            wall + 42,
            wall - 14,
            22,
            9,
            ("#2f6a70", "#4f9a94", "#a9d3b8"),
            "#123a42",
        )
        y -= 48
    paper.piece(
        drawn(f"M{x - 5} {y + 12} L{x} {y - 34} L{x + 5} {y + 12} Z"), "#e0a24a", (1, 2, 4, 0.35)
    )


def flight(paper: Paper) -> None:
    """Cranes, each with a bright thread behind it from one island to the next."""
    ways: tuple[tuple[Point, Point, Point, float], ...] = (
        ((1390, 610), (1080, 300), (700, 690), 0.55),
        ((1390, 610), (1660, 330), (1770, 760), 0.5),
        ((1000, 560), (1290, 160), (1570, 590), 0.5),
        ((700, 690), (820, 430), (1000, 560), 0.5),
    )
    for i, (start, bend, end, share) in enumerate(ways):
        spots = [_on(start, bend, end, k / 40) for k in range(41)]
        for k, (x, y) in enumerate(spots):
            paper.fill(circle(x, y, 2.8), "#fffbe0", 0.9 if k % 2 else 0.5)
        for x, y in (start, end):
            paper.glow(x, y, 46, "#fff0b8", 0.7)
        x, y = _on(start, bend, end, share)
        facing = 1 if end[0] > start[0] else -1
        crane(paper, x, y, 1.25 - 0.15 * i, facing)
    for x, y, scale in ((520, 330, 0.6), (580, 300, 0.5), (470, 296, 0.45)):
        crane(paper, x, y, scale)


def _on(start: Point, bend: Point, end: Point, share: float) -> Point:
    """A place on the curve from ``start`` over ``bend`` to ``end``."""
    a, b, c = (1 - share) ** 2, 2 * share * (1 - share), share**2
    return a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]
