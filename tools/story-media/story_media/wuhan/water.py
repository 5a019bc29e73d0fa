# SPDX-License-Identifier: MIT
"""Clear water again: egrets, lotus, porpoises, and those who came to look."""

from __future__ import annotations

from random import Random

from .. import cast
from ..colour import mix, vertical
from ..garden import egret, fish, lotus_flower, lotus_leaf, porpoise, reeds, splash
from ..hands import binoculars
from ..land import bank, grove, hills, water
from ..paper import HEIGHT, WIDTH, Paper
from ..people import person
from ..shapes import box, capsule, drawn, points, union
from ..sky import cloud, crane, morning

SUN = (700, 430)
_WAVES = (
    (600, 2, 380, "#cfe0b4"),
    (622, 3, 460, "#a3d0b0"),
    (652, 4, 560, "#78bca8"),
    (690, 5, 680, "#55a8a0"),
    (740, 7, 800, "#3a9296"),
    (806, 9, 940, "#2a7c88"),
    (884, 10, 1080, "#1f6a7a"),
)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 128)
    for x, y, scale, code, flip in (
        (1180, 180, 1.15, "#9fd0bd", -1),
        (240, 170, 0.9, "#6fb3a9", 1),
        (1660, 330, 0.9, "#d9e3bb", -1),
        (1010, 330, 0.6, "#f0ecc4", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y, scale in ((930, 210, 1.0), (1030, 262, 0.8), (846, 268, 0.72), (1110, 216, 0.6)):
        crane(paper, x, y, scale)
    hills(paper, 560, 64, "#9fcab0", "#f6e7b6", 2.4, 640)
    hills(paper, 590, 40, "#5fa596", "#e8e7b6", 5.2, 640)
    random = Random(17)
    spots = [
        (random.uniform(-20, 1940), 594 + random.uniform(0, 8), random.uniform(8, 24))
        for _ in range(86)
    ]
    grove(paper, spots, ("#4f9f88", "#2a7a70"))
    sheet = vertical(596, HEIGHT, ["#ffeeb4", "#9fd0b4", "#3a9296", "#14505e"], [0, 0.1, 0.45, 1])
    paper.fill(box(0, 602, WIDTH, HEIGHT), sheet)
    lights = ((SUN[0], "#fffbe0", 60, 80), (SUN[0], "#ffe9b0", 30, 160), (1500, "#eaf5dc", 10, 240))
    water(paper, _WAVES, lights, "#fff0b8", "#0a3040", lambda row: between(paper, row))
    boardwalk(paper)
    near(paper)
    paper.finish(tooth=0.2)


def between(paper: Paper, row: int) -> None:
    """What lives between the waves."""
    if row == 2:
        for x, y, across in ((250, 676, 52), (350, 684, 44), (160, 690, 40)):
            lotus_leaf(paper, x, y, across, "#5fa878")
    if row == 3:
        porpoise(paper, 1010, 690, 0.78, -12)
        splash(paper, 888, 752, 66)
    if row == 4:
        porpoise(paper, 760, 770, 1.06, -6)
        splash(paper, 592, 846, 96)
        egret(paper, 470, 800, 0.86)
    if row == 5:
        for x, y, across in ((90, 850, 86), (250, 868, 72), (400, 886, 60), (170, 902, 78)):
            lotus_leaf(paper, x, y, across, "#4f9a72")
        egret(paper, 300, 862, 1.08, -1)
    if row == 6:
        for x, y, scale, flip in ((720, 960, 0.9, 1), (840, 990, 0.7, 1), (640, 1010, 0.6, -1)):
            fish(paper, x, y, scale, "#e88a5a", flip)


def boardwalk(paper: Paper) -> None:
    """A jetty over the water, with those who look."""
    posts = [box(x, 858, 16, 150, 4) for x in range(1210, 1930, 130)]
    paper.piece(union(posts), vertical(850, 1010, ["#9a7a5a", "#3a4a44"]), (4, 6, 8, 0.4))
    deck = box(1160, 846, 800, 30, 5)
    with paper.sheet(deck, (0, 12, 14, 0.45), 0.5):
        paper.cut(deck, vertical(846, 876, ["#e0c493", "#9a7a55"]), rim=0.8)
        for x in range(1190, 1920, 44):
            paper.line([(x, 846), (x, 876)], "#5a4636", 1.6, 0.5)
    rail = [capsule((x, 762), 5, (x, 848), 5) for x in range(1230, 1930, 130)]
    rail.append(box(1200, 756, 760, 10, 5))
    paper.piece(union(rail), vertical(756, 848, ["#e6cd9f", "#a5825c"]), (3, 6, 8, 0.35))
    person(
        paper,
        1330,
        846,
        1.5,
        cast.WAVING.but(near_arm=(96, 112)),
        cast.GRANDMOTHER.but(top="#c9606a"),
        -1,
    )
    person(paper, 1250, 846, 1.02, cast.POINTING, cast.BOY, -1)
    person(
        paper,
        1520,
        846,
        1.5,
        cast.READING.but(head=-4, near_arm=(70, 150), far_arm=(76, 152)),
        cast.FATHER,
        -1,
        binoculars,
    )
    person(paper, 1620, 846, 1.06, cast.STANDING, cast.SISTER, -1)
    person(paper, 1760, 846, 1.5, cast.WALKING, cast.PAINTER.but(top="#5a86a0"), -1)


def near(paper: Paper) -> None:
    """The bank at our feet: reeds and lotus, water between them."""
    bank(
        paper,
        points("-40,1050 300,1030 620,1062 900,1084 1980,1090"),
        ("#7fae7c", "#3a7a68", "#1f5a58"),
    )
    reeds(paper, (-20, 520), 1090, 330, ("#8fb46a", "#3f7f5e"), 46, 4)
    reeds(paper, (1420, 1930), 1100, 210, ("#8fb46a", "#3f7f5e"), 40, 9)
    for x, y, across in ((1080, 1010, 100), (1240, 1040, 86), (920, 1052, 80), (1370, 1000, 64)):
        lotus_leaf(paper, x, y, across, mix("#4f9a72", "#8fb46a", (x % 3) / 4))
    lotus_flower(paper, 1150, 936, 0.9)
    lotus_flower(paper, 1010, 976, 0.72)
    stem = drawn("M1300 1010 C1296 980 1304 950 1298 916")
    paper.line(stem, "#4f8a5a", 5)
    paper.piece(
        drawn("M1280 916 L1316 916 C1314 934 1284 934 1280 916 Z"), "#9ab06a", (1, 3, 5, 0.3)
    )
