# SPDX-License-Identifier: MIT
"""A village book house by the lotus pond, its door open."""

from __future__ import annotations

from .. import cast
from ..buildings import gable, lattice
from ..colour import linear, mix, vertical
from ..garden import broad_tree, lotus_flower, lotus_leaf, pond, reeds
from ..hands import book, stick
from ..indoors import shelves
from ..land import bank, hills, thicket
from ..paper import Paper
from ..people import Pose, person
from ..props import flower_pot, stool
from ..shapes import box, drawn, points, polygon
from ..sky import bird, cloud, crane, morning

_SIZE = 0.8
"""Of the house: the chart of its page hides the upper half of the picture."""


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, (640, 430), 120)
    for x, y, scale, code, flip in (
        (260, 230, 0.9, "#9fd0bd", 1),
        (1060, 190, 0.9, "#6fb3a9", -1),
        (1720, 250, 0.9, "#5fa9a3", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y, scale in ((860, 250, 0.8), (940, 290, 0.65)):
        crane(paper, x, y, scale)
    for x, y in ((380, 400), (440, 376)):
        bird(paper, x, y, 0.6)
    hills(paper, 640, 90, "#8fc3ac", "#f6e7b6", 2.2, 760)
    hills(paper, 720, 60, "#5fa596", "#f6e7b6", 5.0, 840)
    for x, base, width, height in ((420, 744, 104, 58), (560, 752, 84, 48), (760, 758, 110, 62)):
        gable(paper, x, base, width, height, "#f3ead6", "#3f6a72")
    thicket(paper, (-20, 1000), (752, 776), (14, 30), 70, 4, ("#6fb890", "#2a7a6c"))
    bank(
        paper,
        points("-40,790 400,780 900,800 1300,812 1980,806"),
        ("#cfd9a0", "#8fb58a", "#2f7a6c"),
    )
    broad_tree(paper, 1830, 930, 0.84, ("#2f7a6c", "#4a9a78", "#7fb884"), ("#9a7a5a", "#4a3a34"), 9)
    with paper.placed(1350 * (1 - _SIZE), 975 - 900 * _SIZE, _SIZE):
        house(paper)
    pond(
        paper,
        points("-60,930 200,900 520,896 760,930 820,990 700,1050 400,1140 -60,1140"),
        ("#8fd0bc", "#2a7c88"),
    )
    plants(paper)
    people(paper)
    paper.finish(tooth=0.2)


def house(paper: Paper) -> None:
    """White walls, a grey roof with high ends, shelves behind the door."""
    left, right, top, base = 1010, 1690, 470, 880
    wall = box(left, top, right - left, base - top)
    paper.piece(
        wall,
        linear((left, top), (right, base), ["#fffaf0", "#efe6d0", "#cfc8ac"]),
        (-4, 4, 20, 0.45),
        rim=0.6,
    )
    paper.fill(box(left, base - 44, right - left, 44), "#8aa89e", 0.8)
    for end, side in ((left, -1), (right, 1)):
        gable_end = drawn(
            f"M{end - 22} {top + 20} L{end - 22} {top - 150} L{end - 34} {top - 158} "
            f"L{end + side * 40} {top - 186} L{end + 34} {top - 158} L{end + 22} {top - 150} "
            f"L{end + 22} {top + 20} Z"
        )
        paper.piece(gable_end, "#e6ddc6", (3, 4, 8, 0.4))
    roof = polygon(
        [
            (left - 40, top + 16),
            (left + 60, top - 150),
            (right - 60, top - 150),
            (right + 40, top + 16),
        ]
    )
    paper.piece(
        roof, vertical(top - 150, top + 16, ["#5f8a8e", "#2f5a62"]), (0, 12, 18, 0.5), rim=0.75
    )
    with paper.clipped(roof):
        for k in range(-2, 40):
            x = left - 40 + k * 20
            paper.line([(1350 + (x - 1350) * 0.86, top - 150), (x, top + 16)], "#163a42", 2, 0.4)
    ridge = drawn(
        f"M{left + 20} {top - 176} C{left + 60} {top - 150} {left + 90} {top - 150} {left + 120} "
        f"{top - 152} L{right - 120} {top - 152} C{right - 90} {top - 150} {right - 60} "
        f"{top - 150} {right - 20} {top - 176} L{right - 40} {top - 138} L{left + 40} "
        f"{top - 138} Z"
    )
    paper.piece(ridge, "#3f6a72", (0, 4, 8, 0.4), rim=0.7)
    door = box(1230, 560, 240, 322)
    paper.fill(door, vertical(560, 880, ["#ffe9b0", "#f0b870"]))
    with paper.clipped(door):
        shelves(paper, 1236, 566, 228, 250, 4, 31, ("#b98a5a", "#7a5a3e"))
        paper.fill(box(1230, 816, 240, 70), "#a9794c")
        paper.glow(1350, 700, 220, "#fff0b8", 0.4)
    for x, side in ((1230, -1), (1470, 1)):
        leaf = polygon([(x, 556), (x + side * 62, 574), (x + side * 62, 900), (x, 882)])
        paper.piece(leaf, vertical(556, 900, ["#b5563f", "#6a2f2a"]), (3, 4, 8, 0.42), rim=0.7)
    for x in (1050, 1560):
        paper.piece(box(x - 8, 592, 116, 136, 5), "#7a4a34", (2, 4, 8, 0.4))
        lattice(paper, x, 600, 100, 120, "#5a3428", ["#ffe9ad", "#ffc873"])
    paper.piece(box(1200, 878, 300, 20, 3), "#c9c2a8", (0, 5, 8, 0.4))
    lamp_board = box(1270, 508, 160, 44, 5)
    paper.piece(lamp_board, "#2f5a62", (1, 4, 7, 0.4))
    for k, code in enumerate(("#c9504a", "#e0a24a", "#4f9a72", "#3f7fa0")):
        paper.fill(box(1300 + 26 * k, 516 + 3 * (k % 2), 18, 28 - 3 * (k % 2), 2), code)


def plants(paper: Paper) -> None:
    """Reeds, leaves, flowers."""
    for x, y, across in (
        (180, 960, 74),
        (360, 944, 60),
        (560, 956, 66),
        (300, 1010, 88),
        (620, 1016, 70),
        (90, 1030, 84),
    ):
        lotus_leaf(paper, x, y, across, mix("#4f9a72", "#8fb46a", (x % 5) / 6))
    lotus_flower(paper, 250, 920, 0.7)
    lotus_flower(paper, 480, 910, 0.8)
    reeds(paper, (-20, 120), 1000, 170, ("#8fb46a", "#3f7f5e"), 16, 6)
    reeds(paper, (720, 830), 1010, 120, ("#8fb46a", "#3f7f5e"), 10, 7)


def people(paper: Paper) -> None:
    """Readers of the village."""
    flower_pot(paper, 1210, 984, 0.8, "#4f9a72")
    flower_pot(paper, 1490, 984, 0.8, "#4f9a72")
    stool(paper, 1000, 1052, 54)
    person(paper, 1000, 1052, 1.5, cast.SITTING_READING, cast.FARMER, 1, book("#c9504a"), 58)
    stool(paper, 1140, 1058, 54)
    person(
        paper, 1140, 1058, 1.5, cast.SITTING.but(head=8), cast.GRANDMOTHER.but(coat=0), -1, None, 58
    )
    person(paper, 1362, 974, 1.2, cast.READING, cast.WELDER.but(top="#d98a4a"), 1, book("#3f7fa0"))
    person(
        paper,
        1640,
        1050,
        1.5,
        cast.WALKING.but(lean=8, near_arm=(26, 44)),
        cast.GRANDFATHER,
        -1,
        stick(),
    )
    person(
        paper,
        1736,
        1056,
        1.04,
        Pose(2, 4, (36, 96), (40, 92), (16, 2), (-14, -26)),
        cast.BOY,
        -1,
        book("#e0a24a", scale=0.9),
    )
