# SPDX-License-Identifier: MIT
"""The map of Wuhan: the Han coming down to the Yangtze, lakes all around."""

from __future__ import annotations

from ..maps import Inks, View, draw_map
from ..paper import Paper
from ..shapes import Point, along, circle, smooth
from ..sky import crane

VIEW = View(114.04, 30.5, 1.75)
_INKS = Inks(
    sea=("#1d4d6b", "#123450"),
    shelves=("#2f6f86", "#4f93a0"),
    land=("#e3e8bd", "#a3c79c"),
    river=("#4fa3a8", "#1f6f86"),
)


MEETING: Point = (1216, 446)
_HAN: tuple[Point, ...] = (
    (0, 606),
    (30, 630),
    (160, 640),
    (330, 674),
    (376, 646),
    (430, 560),
    (486, 520),
    (526, 434),
    (630, 374),
    (690, 414),
    (740, 380),
    (836, 366),
    (856, 310),
    (890, 350),
    (946, 400),
    (960, 418),
    (1080, 412),
    (1216, 446),
)
_YANGTZE: tuple[Point, ...] = (
    (960, 1080),
    (996, 1010),
    (840, 920),
    (780, 946),
    (752, 890),
    (850, 806),
    (930, 850),
    (970, 880),
    (1010, 760),
    (1216, 446),
    (1300, 330),
    (1400, 290),
    (1470, 320),
    (1560, 430),
    (1640, 440),
    (1750, 396),
    (1840, 400),
    (1800, 520),
    (1840, 630),
    (1920, 646),
)


def draw(paper: Paper) -> None:
    """The scene."""
    land(paper)
    flight(paper)
    paper.finish(tooth=0.2)


def land(paper: Paper) -> None:
    """The map alone."""
    draw_map(paper, VIEW, _INKS, {"Yangtze": 30, "Han": 16})


def flight(paper: Paper) -> None:
    """Three cranes over it."""
    for x, y, scale in ((1010, 150, 1.0), (1104, 196, 0.8), (930, 206, 0.7)):
        crane(paper, x, y, scale)


def currents(paper: Paper, progress: float) -> None:
    """Light that runs down both rivers, from 0 to 1; where they meet it becomes a city."""
    for points, speed, size in ((_HAN, 1.15, 5.0), (_YANGTZE, 0.95, 7.0)):
        way = smooth(list(points), False, 1)
        head = min(1.0, progress * speed)
        for number in range(26):
            share = head - number * 0.011
            if share > 0:
                x, y = along(way, share)
                paper.fill(circle(x, y, size * (1 - number / 30)), "#fff6cf", 0.9 - number * 0.03)
    if progress > 0.5:
        ring = min(1.0, (progress - 0.5) * 4)
        paper.glow(*MEETING, 90 * ring + 14 * paper.swing(3), "#ffd98a", 0.7)
        paper.piece(circle(*MEETING, 15 * ring), "#e0523a", (1, 3, 5, 0.45), rim=0.8)
