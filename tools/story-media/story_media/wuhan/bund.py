# SPDX-License-Identifier: MIT
"""Hankou's river bank by the old Customs House: dancing, chess, a lesson on the phone."""

from __future__ import annotations

import math

from .. import cast
from ..boats import JADE, ferry
from ..buildings import lattice
from ..colour import linear, radial, vertical
from ..hands import fan, phone
from ..land import bank, flagstones, hills, thicket
from ..paper import Paper
from ..people import Pose, person
from ..props import bench, stool, table
from ..shapes import box, circle, drawn, points
from ..sky import bird, cloud, morning
from .landmarks import plum_bough, river, river_bed

SUN = (760, 500)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 130)
    for x, y, scale, code, flip in ((420, 330, 0.9, "#9fd0bd", 1), (1060, 210, 0.8, "#d9e3bb", -1)):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y in ((900, 330), (960, 300), (850, 290)):
        bird(paper, x, y, 0.7)
    hills(paper, 700, 60, "#7fb9a6", "#f6e7b6", 3.4, 830)
    river_bed(paper)
    river(
        paper,
        ((SUN[0], "#fff6cf", 60, 90), (SUN[0], "#ffd98a", 26, 170)),
        lambda row: boats(paper, row),
    )
    customs_house(paper)
    thicket(paper, (1010, 1980), (872, 900), (24, 46), 46, 3, ("#6fb890", "#2a7a6c"))
    bank(
        paper,
        points("-40,990 500,976 960,930 1400,908 1980,900"),
        ("#d9cfa4", "#8fae8d", "#3d7a74"),
    )
    flagstones(paper, 930, "#2a5a58", (980, 1036), 0.18)
    people(paper)
    plum_bough(paper)
    paper.finish(tooth=0.2)


def boats(paper: Paper, row: int) -> None:
    """A ferry on its way."""
    if row == 2:
        ferry(paper, 420, 876, 0.8, JADE)


def customs_house(paper: Paper) -> None:
    """The Customs House: columns, a heavy cornice, the clock tower."""
    left, right, base = 1180, 1860, 900
    stone = ["#f6ead0", "#dccfae", "#a9ab94"]
    tower = box(1430, 300, 180, 320)
    paper.piece(tower, linear((1430, 0), (1610, 0), stone), (6, 4, 16, 0.45), rim=0.7)
    for y, width in ((296, 212), (250, 150), (206, 104)):
        paper.piece(box(1520 - width / 2, y, width, 16, 2), "#f6ead0", (0, 5, 8, 0.4), rim=0.7)
    paper.piece(box(1452, 262, 136, 40), linear((1452, 0), (1588, 0), stone), (3, 3, 8, 0.4))
    paper.piece(box(1474, 220, 92, 34), linear((1474, 0), (1566, 0), stone), (3, 3, 8, 0.4))
    dome = drawn("M1470 208 C1472 150 1500 128 1520 124 C1540 128 1568 150 1570 208 Z")
    paper.piece(dome, vertical(124, 208, ["#7fb9a6", "#2f7a6c"]), (2, 4, 10, 0.4), rim=0.75)
    paper.piece(box(1517, 70, 6, 58), "#e0a24a", (1, 2, 4, 0.35))
    clock(paper, 1520, 396, 62)
    wall = box(left, 560, right - left, base - 560)
    paper.piece(wall, linear((left, 560), (right, base), stone), (-4, 4, 20, 0.45), rim=0.6)
    cornice = box(left - 24, 540, right - left + 48, 36, 3)
    paper.piece(cornice, vertical(540, 576, ["#fff6e0", "#b5ae90"]), (0, 10, 14, 0.45), rim=0.8)
    paper.piece(
        box(left - 14, 500, right - left + 28, 42, 3),
        vertical(500, 542, ["#efe3c4", "#bdb596"]),
        (0, 4, 8, 0.4),
    )
    for k in range(12):
        paper.piece(box(left + 4 + k * 59, 470, 12, 32, 3), "#dccfae", (1, 2, 4, 0.3))
    for row in range(2):
        for k in range(7):
            x, y = left + 46 + k * 92, 606 + row * 138
            paper.fill(box(x - 6, y - 6, 58, 104, 3), "#8a9a86", 0.8)
            lattice(paper, x, y, 46, 92, "#5a4a36", ["#ffe9ad", "#ffc873"])
    for k in range(8):
        x = left + 22 + k * 92
        column = box(x - 13, 590, 26, base - 590)
        paper.piece(
            column,
            linear((x - 13, 0), (x + 13, 0), ["#fff6e0", "#dccfae", "#8a9a86"]),
            (4, 3, 9, 0.4),
            rim=0.6,
        )
        paper.piece(box(x - 20, 582, 40, 16, 2), "#f6ead0", (0, 3, 5, 0.35))


def clock(paper: Paper, x: float, y: float, radius: float) -> None:
    """The tower's clock, at eight in the morning."""
    paper.piece(circle(x, y, radius), "#a9824f", (2, 4, 8, 0.4), rim=0.7)
    paper.fill(circle(x, y, radius * 0.86), radial(x, y, radius, ["#fffdf0", "#f3e6c4"]))
    for k in range(12):
        angle = math.pi * k / 6
        spot = (x + radius * 0.72 * math.sin(angle), y - radius * 0.72 * math.cos(angle))
        paper.fill(circle(*spot, 3.4), "#5a4a36")
    for hour, length, width in ((8.0, 0.42, 6), (0.0, 0.64, 4)):
        angle = math.pi * hour / 6
        end = (x + radius * length * math.sin(angle), y - radius * length * math.cos(angle))
        paper.line([(x, y), end], "#2a3a40", width)


def people(paper: Paper) -> None:
    """Older people, each at something of their own; a grandchild too."""
    for x, y, look, lean, code in (
        (1472, 990, cast.GRANDMOTHER.but(top="#e2574a", coat=0.3), -4, "#f2b84b"),
        (1580, 976, cast.READER.but(top="#3f8f86", glasses=False), 3, "#e27d94"),
    ):
        dancing = Pose(lean, -6, (104, 140), (-70, -110), (24, -8), (-16, -24))
        person(paper, x, y, 1.4, dancing, look, 1, fan(code))
    table(paper, 1276, 1050, 122, 80, "#b5824f")
    for x, flip, look in ((1252, 1, cast.GRANDFATHER.but(coat=0)), (1422, -1, cast.PAINTER)):
        stool(paper, x, 1050, 56)
        person(
            paper, x, 1050, 1.42, cast.SITTING.but(head=14, near_arm=(36, 88)), look, flip, None, 59
        )
    for k in range(4):
        paper.piece(circle(1303 + 23 * k, 966, 8), ("#c9504a", "#2a3a40")[k % 2], (1, 2, 4, 0.3))
    bench(paper, 1650, 1056, 250)
    looking = cast.SITTING.but(head=18, near_arm=(30, 96))
    person(
        paper, 1690, 1056, 1.5, looking, cast.GRANDMOTHER.but(coat=0, top="#8a6aa8"), 1, phone(), 62
    )
    person(
        paper,
        1836,
        1056,
        1.06,
        cast.SITTING.but(lean=6, head=10, near_arm=(44, 88)),
        cast.GIRL,
        -1,
        None,
        62,
    )
