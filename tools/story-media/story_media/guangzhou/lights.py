# SPDX-License-Identifier: MIT
"""Many cities, one water: paper boats with lights, from bank to bank."""

from __future__ import annotations

import math

from .. import cast
from ..boats import sampan
from ..buildings import skyline
from ..colour import vertical
from ..land import bank, flagstones, hills, water
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Pose, person
from ..props import paper_boat
from ..shapes import box, circle, points
from ..sky import cloud, rings, stars
from .landmarks import WAVES, canton_tower

_BOATS = (
    (1010, 640, 0.22),
    (1180, 652, 0.26),
    (1360, 640, 0.22),
    (880, 690, 0.34),
    (1260, 706, 0.4),
    (1560, 690, 0.34),
    (1080, 762, 0.55),
    (1440, 776, 0.6),
    (760, 790, 0.55),
    (1690, 800, 0.62),
    (1240, 866, 0.85),
    (930, 884, 0.85),
)
_THREADS = (
    (3, 0),
    (0, 1),
    (1, 2),
    (3, 4),
    (4, 5),
    (4, 1),
    (4, 6),
    (6, 7),
    (7, 5),
    (8, 3),
    (8, 6),
    (7, 9),
    (6, 10),
    (11, 8),
    (10, 7),
    (11, 6),
)


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(vertical(0, 640, ["#0f0d36", "#241c5c", "#4f2d78"]))
    sheets = (
        (1150, "#1a184e"),
        (880, "#272062"),
        (640, "#3f2a72"),
        (430, "#653a80"),
        (260, "#9a4f80"),
    )
    rings(paper, (1220, 620), sheets, "#ff9d78", "#120e3c", 0.34)
    stars(paper, (1220, 1400), 200, 520)
    for x, y, scale, code, flip in ((360, 220, 1.0, "#33286a", 1), (1640, 200, 0.9, "#4a357c", -1)):
        cloud(paper, x, y, scale, code, flip, "#8a7ab0")
    hills(paper, 596, 40, "#5a3a7c", "#c9606f", 2.0, 680)
    skyline(paper, 616, (20, 90), "#6a4486", "#e0806f", 43, 1100, 800, 0.24)
    canton_tower(paper, 1700, 616, 240)
    sea = vertical(610, HEIGHT, ["#c9606f", "#6a3a80", "#32245f", "#15113c"], [0, 0.14, 0.5, 1])
    paper.fill(box(0, 612, WIDTH, HEIGHT), sea)
    waves = tuple(
        (612 + (y - 812) * 1.9 + 14, height, length, code) for y, height, length, code in WAVES
    )
    lights = ((1220, "#ffd9a0", 40, 150), (700, "#ff9ec0", 14, 200), (1640, "#ffcf8a", 16, 150))
    water(paper, waves, lights, "#ff9f74", "#120e38", lambda row: fleet(paper, row))
    shore(paper)
    paper.finish()


def fleet(paper: Paper, row: int) -> None:
    """The boats of one sheet of water, and at last the threads between all of them."""
    span = ((0, 670), (670, 720), (720, 782), (782, 850), (850, 2000))[row]
    if row == 4:
        for first, second in _THREADS:
            thread(paper, _BOATS[first], _BOATS[second])
    for x, y, scale in _BOATS:
        if span[0] <= y < span[1]:
            paper_boat(paper, x + 6 * paper.swing(1, x), y + 3 * paper.swing(1, y), scale)
    if row == 2:
        sampan(paper, 430, 800, 0.7)


def thread(
    paper: Paper, first: tuple[float, float, float], second: tuple[float, float, float]
) -> None:
    """A dotted line of light from boat to boat."""
    start = (first[0], first[1] - 34 * first[2])
    end = (second[0], second[1] - 34 * second[2])
    count = max(4, int(math.dist(start, end) / 15))
    for k in range(1, count):
        share = k / count
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share - 60 * share * (1 - share)
        paper.fill(
            circle(x, y, 2.2), "#ffe3a8", 0.4 + 0.3 * math.sin(9 * share + 6.28 * paper.time)
        )


def shore(paper: Paper) -> None:
    """The steps where boats are set on the water."""
    bank(
        paper,
        points("-40,1010 500,1000 980,986 1400,966 1980,950"),
        ("#8a527f", "#45286a", "#1a1240"),
    )
    flagstones(paper, 1000, "#120c30", (1040,), 0.2)
    with paper.placed(160, -6):
        people(paper)


def people(paper: Paper) -> None:
    """Those who send boats."""
    kneeling = Pose(30, 10, (44, 60), (50, 70), (78, -70), (30, -84))
    person(paper, 1130, 1030, 1.5, kneeling, cast.MOTHER.but(skirt=0, bottom="#4a3a6a"), -1)
    paper_boat(paper, 1010, 1010, 0.72)
    person(paper, 1300, 1022, 1.06, Pose(6, 8, (56, 84), (50, 80)), cast.GIRL, -1, held_boat)
    person(paper, 1430, 1016, 1.5, Pose(2, 6, (50, 92), (44, 88)), cast.GRANDFATHER, -1, held_boat)
    person(paper, 1610, 1010, 1.5, cast.STANDING.but(head=-4), cast.STUDENT.but(top="#5a7fb0"), -1)
    person(paper, 1700, 1016, 1.06, cast.POINTING, cast.BOY, -1)
    paper.glow(1160, 980, 260, "#ffcf7d", 0.22)


def held_boat(paper: Paper, far: tuple[float, float], near: tuple[float, float]) -> None:
    """A paper boat carried on both hands."""
    paper_boat(paper, (far[0] + near[0]) / 2 + 4, (far[1] + near[1]) / 2 - 1, 0.36)
