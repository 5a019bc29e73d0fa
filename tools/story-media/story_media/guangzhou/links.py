# SPDX-License-Identifier: MIT
"""Threads of light between town and village: everybody learns, anywhere, at any time."""

from __future__ import annotations

import math
from random import Random

from .. import cast
from ..buildings import gable, skyline, tower
from ..colour import vertical
from ..hands import phone
from ..land import bank, hills, thicket
from ..paper import Paper
from ..people import person
from ..props import stool
from ..shapes import Point, box, circle, drawn, points
from ..sky import cloud, rings, stars

_KNOTS: tuple[Point, ...] = (
    (1122, 292),
    (255, 700),
    (430, 730),
    (725, 712),
    (1290, 470),
    (1500, 606),
    (1792, 518),
)
_THREADS = ((1, 0, 150), (2, 0, 100), (3, 0, 70), (0, 5, 110), (0, 6, 190), (4, 5, 40), (1, 3, 90))


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(vertical(0, 800, ["#110f38", "#281f62", "#5a2f78"]))
    sheets = ((1100, "#1c1a52"), (820, "#2b2163"), (590, "#412872"), (400, "#5c3180"))
    rings(paper, (1130, 820), sheets, "#ff9d78", "#140f40", 0.32)
    stars(paper, (1130, 1200), 170, 520)
    moon = circle(330, 190, 62)
    paper.glow(330, 190, 200, "#ffe9c0", 0.4)
    paper.piece(moon, "#ffeccb", (0, 0, 20, 0.3), 0.3)
    for x, y, scale, code, flip in ((560, 250, 0.8, "#33286a", 1), (1660, 170, 0.9, "#33286a", -1)):
        cloud(paper, x, y, scale, code, flip, "#8a7ab0")
    hills(paper, 660, 70, "#4a2f78", "#a0588a", 4.4, 900)
    skyline(paper, 720, (60, 200), "#45307a", "#8a4a88", 23, 1130, 260, 0.3, (760, 1560))
    random = Random(6)
    for x, width, height, kind in (
        (1000, 62, 300, "slant"),
        (1080, 84, 430, "step"),
        (1184, 60, 330, "round"),
        (1264, 54, 260, "flat"),
    ):
        tower(paper, x, width, height, kind, random, 740)
    hills(paper, 790, 50, "#3f2a72", "#8a4a88", 1.2, 960)
    factory(paper, 1500, 776)
    bank(
        paper,
        points("-40,860 300,820 700,850 1100,850 1500,792 1980,800"),
        ("#5a3478", "#38225f", "#1a1240"),
    )
    for x, base, width, height in ((180, 838, 150, 84), (370, 846, 120, 70), (640, 862, 170, 92)):
        gable(paper, x, base, width, height, "#d9bfc0", "#4a3a6a")
    for left, right, y in ((60, 172, 848), (338, 372, 852), (500, 628, 860), (820, 930, 872)):
        thicket(paper, (left, right), (y, y + 10), (16, 30), 9, 5, ("#7a5090", "#4a2f72"))
    threads(paper)
    learners(paper)
    paper.finish()


def threads(paper: Paper) -> None:
    """Arcs of small lights, a brighter one at each end."""
    for first, second, rise in _THREADS:
        (ax, ay), (bx, by) = _KNOTS[first], _KNOTS[second]
        count = int(math.dist((ax, ay), (bx, by)) / 17)
        for k in range(count + 1):
            share = k / count
            x = ax + (bx - ax) * share
            y = ay + (by - ay) * share - 4 * rise * share * (1 - share)
            pulse = 0.5 + 0.35 * math.sin(2 * math.pi * (share * 3 - paper.time * 2))
            paper.fill(circle(x, y, 3), "#ffdf9a", pulse)
    for x, y in _KNOTS:
        paper.glow(x, y, 70, "#ffcf7d", 0.7)
        paper.piece(circle(x, y, 11), "#fff3d0", (0, 0, 8, 0.3), 0.2)


def factory(paper: Paper, x: float, base: float) -> None:
    """A factory with a saw-tooth roof and lit windows."""
    teeth = "".join(f"L{x + k * 80} {base - 110} L{x + k * 80} {base - 160} " for k in range(1, 5))
    hall = drawn(
        f"M{x} {base} L{x} {base - 160} {teeth}L{x + 400} {base - 110} L{x + 400} {base} Z"
    )
    paper.piece(
        hall, vertical(base - 160, base, ["#7a4a88", "#3a2766"]), (-4, 2, 14, 0.45), rim=0.7
    )
    for k in range(9):
        paper.fill(box(x + 10 + k * 43, base - 96, 28, 34, 3), "#ffd98c", 0.9)
    stack = drawn(
        f"M{x + 270} {base - 130} L{x + 278} {base - 250} L{x + 306} {base - 250} L{x + 314} "
        f"{base - 130} Z"
    )
    paper.piece(stack, vertical(base - 250, base - 130, ["#9a5a84", "#4a2d6c"]), (3, 3, 8, 0.4))


def learners(paper: Paper) -> None:
    """People with lessons in their hands, wherever they are."""
    screen = "#cfe9ff"
    stool(paper, 1256, 850, 64)
    person(
        paper,
        1256,
        850,
        1.7,
        cast.SITTING.but(head=16, near_arm=(30, 96)),
        cast.FARMER,
        1,
        phone(screen),
        68,
    )
    stool(paper, 1462, 852, 64)
    person(
        paper,
        1462,
        852,
        1.7,
        cast.SITTING.but(head=16, near_arm=(30, 96)),
        cast.GRANDMOTHER.but(coat=0),
        -1,
        phone(screen),
        68,
    )
    standing = cast.STANDING.but(head=14, near_arm=(28, 100), far_arm=(20, 80))
    person(paper, 1624, 846, 1.7, standing, cast.WORKER, 1, phone(screen))
    person(
        paper,
        1812,
        848,
        1.7,
        cast.WALKING.but(head=12, near_arm=(24, 100)),
        cast.PUPIL,
        -1,
        phone(screen),
    )
    for x in (1306, 1412, 1672, 1764):
        paper.glow(x, 720, 90, screen, 0.16)
