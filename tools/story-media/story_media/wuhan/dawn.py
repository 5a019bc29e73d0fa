# SPDX-License-Identifier: MIT
"""Morning on the Yangtze: the tower, the bridge, painters and readers on the bank."""

from __future__ import annotations

from random import Random

from .. import cast
from ..boats import REED, sampan
from ..buildings import skyline
from ..colour import vertical
from ..hands import book
from ..land import bank, flagstones, grove, hills
from ..paper import WIDTH, Paper
from ..people import Pose, person
from ..props import easel
from ..shapes import box, points, smooth
from ..sky import cloud, crane, morning, petals
from .landmarks import great_bridge, plum_bough, river, river_bed, yellow_crane_tower

SUN = (1235, 520)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN)
    for x, y, scale, code, flip in (
        (420, 250, 1.1, "#9fd0bd", 1),
        (860, 400, 0.85, "#e9e6bd", -1),
        (1640, 250, 1.15, "#5fa9a3", 1),
        (1720, 470, 0.8, "#d9e3bb", -1),
        (90, 430, 0.8, "#6fb3a9", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y, scale in ((760, 222, 0.8), (640, 226, 0.7), (700, 262, 1)):
        crane(paper, x, y, scale)
    hills(paper, 640, 70, "#7fb9a6", "#f6e7b6", 2)
    hills(paper, 690, 50, "#4d9690", "#f6e7b6", 6)
    skyline(paper, 770, (40, 170), "#3f8a8b", "#b9dcc0", 3, 420, 330, 0.22, shadow=0.25)
    snake_hill(paper)
    river(
        paper,
        ((SUN[0], "#fff6cf", 70, 90), (SUN[0], "#ffd98a", 30, 170), (500, "#eaf5dc", 14, 220)),
        lambda row: boats(paper, row),
    )
    with paper.clipped(box(0, 792, WIDTH, 168)), paper.placed(SUN[0], 792, (1, 0.6)):
        paper.glow(0, 0, 320, "#ffe9a8", 0.5)
    promenade(paper)
    people(paper)
    plum_bough(paper)
    petals(paper, "#ffc3d0", 22, (0, 150, 1300, 960))
    paper.finish(tooth=0.2)


def snake_hill(paper: Paper) -> None:
    """Snake Hill with its tower and trees, and the bridge that comes to it."""
    shape = smooth(
        points(
            "820,800 900,742 1010,706 1110,690 1240,684 1380,690 1500,712 1640,744 1790,760 "
            "1980,772 1980,830 820,830"
        ),
        tension=0.9,
    )
    paper.piece(
        shape, vertical(680, 800, ["#3f8f76", "#1f5f62"]), (0, -4, 18, 0.35), rim=0.6, dark=0
    )
    yellow_crane_tower(paper, 1240, 700, 0.92)
    random = Random(14)
    for row, codes in enumerate((("#4fa583", "#1f6a63"), ("#3a8a77", "#174f56"))):
        spots = []
        for _ in range(46):
            x = random.uniform(860, 1930)
            top = 712 + abs(x - 1240) * 0.115 + row * 34 + random.uniform(0, 14)
            spots.append((x, top, random.uniform(14, 30)))
        grove(paper, [spot for spot in spots if row or not 1030 < spot[0] < 1450], codes)
    river_bed(paper)
    great_bridge(paper, 700, -20, 905, (265, 875))


def boats(paper: Paper, row: int) -> None:
    """A sampan near the bank."""
    if row == 2:
        sampan(paper, 1010 + 8 * paper.swing(), 892, 1.0, REED)


def promenade(paper: Paper) -> None:
    """The bank's pavement."""
    edge = points("-40,1000 400,990 900,1002 1400,988 1980,998")
    bank(paper, edge, ("#d9cfa4", "#8fae8d", "#3d7a74"), rim=0.7)
    flagstones(paper, 998, "#2a5a58", (1018, 1044), 0.2)


def people(paper: Paper) -> None:
    """Two painters and one who looks on, a father reading to his daughter."""
    stroke = 2 * paper.swing()
    easel(paper, 1342, 1058, -1)
    easel(paper, 1638, 1062, -1)
    person(paper, 1262, 1060, 1.5, Pose(2, 4, (60, 112 + stroke), (10, 40)), cast.READER)
    person(paper, 1548, 1064, 1.5, Pose(4, 6, (66, 116 - stroke), (10, 46)), cast.PAINTER)
    person(paper, 1452, 1056, 1.5, Pose(-2, -2, (24, 70), (-14, -60)), cast.MOTHER, -1)
    person(paper, 1766, 1060, 1.45, cast.READING, cast.FATHER, 1, book("#2f7a78"))
    person(paper, 1862, 1060, 1.0, Pose(0, 0, (60, 110), (10, 20)), cast.SISTER, -1)
