# SPDX-License-Identifier: MIT
"""After the storm: the old kapok stands, and a new one is being planted."""

from __future__ import annotations

from random import Random

from .. import cast
from ..buildings import skyline
from ..colour import linear, mix, vertical
from ..hands import spade, watering_can
from ..land import bank, blossom, hills
from ..paper import Paper
from ..people import Pose, person
from ..shapes import capsule, drawn, points, stroked, union
from ..sky import bird, cloud, evening, petals

SUN = (960, 640)
_BOUGHS = (
    ((1480, 640), 30, (1240, 440), 14),
    ((1240, 440), 14, (1110, 400), 8),
    ((1300, 490), 14, (1200, 300), 7),
    ((1500, 560), 34, (1470, 260), 14),
    ((1470, 300), 14, (1350, 160), 7),
    ((1472, 280), 12, (1540, 110), 7),
    ((1520, 640), 32, (1750, 420), 15),
    ((1750, 420), 14, (1880, 380), 8),
    ((1690, 480), 13, (1770, 260), 7),
    ((1500, 420), 16, (1650, 250), 8),
)
_BUDS = points(
    "1110,396 1170,420 1240,436 1200,298 1236,370 1290,470 1350,158 1400,222 1440,300 1540,108 "
    "1508,190 1478,250 1650,248 1590,310 1560,366 1770,258 1730,366 1880,378 1810,402 1750,424 "
    "1380,560 1640,530 1330,262 1700,300 1150,350 1850,440 1420,130 1600,180"
)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in (
        (250, 210, 1.3, "#2c2560", 1),
        (640, 130, 1.0, "#33286a", -1),
        (60, 370, 1.0, "#3f2c72", 1),
        (500, 330, 0.8, "#5a377f", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#8a7ab0")
    rain(paper)
    for x, y in ((1010, 330), (1070, 300), (960, 290)):
        bird(paper, x, y, 0.7, "#ffe9d0")
    hills(paper, 770, 50, "#b5587c", "#ffb38a", 3.2, 900)
    skyline(paper, 812, (40, 190), "#7a4486", "#ff9d78", 17, 700, 320, 0.16)
    hills(paper, 850, 34, "#6f3a78", "#c9706f", 6.1, 1110)
    bank(
        paper,
        points("-40,980 320,960 760,930 1200,866 1560,850 1980,900"),
        ("#8a4a7c", "#45286a", "#1c1440"),
    )
    tree(paper)
    people(paper)
    petals(paper, "#ff7a5a", 16, (900, 560, 1900, 1000), 5)
    paper.finish()


def rain(paper: Paper) -> None:
    """The storm, leaving at the left."""
    random = Random(9)
    for _ in range(70):
        x, y = random.uniform(0, 660), random.uniform(250, 720)
        length = random.uniform(26, 60)
        paper.line(
            [(x, y), (x - length * 0.3, y + length)], "#b9a8e0", 1.6, random.uniform(0.06, 0.2)
        )


def tree(paper: Paper) -> None:
    """The kapok: straight trunk, bare boughs, red flowers."""
    trunk = drawn(
        "M1412 888 C1448 860 1460 800 1466 700 C1470 620 1474 520 1482 420 L1526 420 C1530 520 "
        "1536 620 "
        "1542 700 C1550 800 1566 864 1604 890 C1560 880 1470 880 1412 888 Z"
    )
    parts = [trunk, *(capsule(start, a, end, b) for start, a, end, b in _BOUGHS)]
    bark = linear((1400, 400), (1640, 900), ["#c98a7a", "#7a4460", "#3a2048"])
    paper.piece(union(parts), bark, (8, 10, 20, 0.5), 0.55, rim=0.75, width=3)
    for at in range(470, 860, 34):
        groove = drawn(f"M1474 {at} C1494 {at + 10} 1516 {at + 10} 1536 {at - 2}")
        paper.line(groove, "#2a1436", 2, 0.35)
    random = Random(4)
    for i, (x, y) in enumerate(_BUDS):
        blossom(paper, x, y, random.uniform(0.62, 0.95), random.uniform(0, 72), random, "kapok")
        if i % 3 == 0:
            paper.piece(
                capsule((x + 44, y + 16), 7, (x + 50, y + 34), 9), "#8a2a3a", (2, 4, 6, 0.4)
            )


def people(paper: Paper) -> None:
    """Three generations plant a sapling."""
    sapling(paper, 1352, 960)
    digging = Pose(24, 10, (34, 46), (58, 40), (20, -4), (-14, -12))
    person(paper, 1262, 992, 1.5, digging, cast.WORKER.but(style="cap", hair="#3f6a86"), 1, spade)
    pouring = Pose(12, 14, (58, 78), (30, 70), (8, 0), (-10, -8))
    person(paper, 1462, 984, 1.08, pouring, cast.GIRL, -1, watering_can)
    person(paper, 1556, 978, 1.5, Pose(4, 12, (20, 60), (-34, -76)), cast.GRANDMOTHER, -1)
    person(paper, 1790, 960, 1.5, cast.POINTING.but(near_arm=(96, 128)), cast.GRANDFATHER, -1)
    person(paper, 1700, 968, 1.06, Pose(-6, -16, (10, 20), (-10, 0)), cast.BOY, -1)


def sapling(paper: Paper, x: float, y: float) -> None:
    """A young tree tied to its stake."""
    mound = drawn(f"M{x - 70} {y + 26} C{x - 40} {y - 6} {x + 40} {y - 6} {x + 70} {y + 26} Z")
    paper.piece(mound, vertical(y - 10, y + 26, ["#7a4a5e", "#3a2248"]), (0, 4, 10, 0.4))
    stem = drawn(f"M{x} {y} C{x - 4} {y - 60} {x + 6} {y - 110} {x} {y - 170}")
    paper.piece(stroked(stem, 8), "#a5705a", (2, 4, 6, 0.4))
    paper.piece(capsule((x + 16, y + 4), 3.5, (x + 10, y - 130), 3), "#d9b07a", (2, 3, 5, 0.35))
    for dx, up, turn in (
        (-4, 70, -70),
        (2, 84, 64),
        (-2, 116, -48),
        (4, 128, 52),
        (0, 156, -22),
        (0, 168, 24),
    ):
        leaf = drawn("M0 0 C-14 -14 -13 -42 0 -58 C13 -42 14 -14 0 0 Z")
        with paper.placed(x + dx, y - up, 1, turn + 3 * paper.swing(1, up)):
            code = mix("#7fae6a", "#4f8a7a", up / 200)
            paper.piece(leaf, vertical(-58, 0, [mix(code, "#fff0a0", 0.35), code]), (2, 4, 6, 0.35))
