# SPDX-License-Identifier: MIT
"""The promenade on the Pearl River at dusk, people of all ages learning there."""

from __future__ import annotations

from random import Random

from .. import cast
from ..boats import ferry, sampan
from ..brush import character
from ..buildings import skyline, tower
from ..colour import vertical
from ..hands import book, water_brush
from ..land import flagstones, hills, trees
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Pose, person
from ..props import bench, street_lamp
from ..shapes import polygon, smooth
from ..sky import cloud, evening
from .landmarks import balustrade, canton_tower, kapok_bough, river

SUN = (610, 655)
_TOWERS = (
    (868, 54, 250, "flat"),
    (930, 64, 330, "slant"),
    (1002, 74, 470, "bottle"),
    (1090, 60, 290, "round"),
    (1158, 84, 520, "step"),
    (1250, 62, 300, "spire"),
    (1320, 52, 240, "flat"),
    (1548, 62, 280, "slant"),
    (1616, 70, 350, "step"),
    (1694, 58, 250, "round"),
    (1760, 80, 300, "flat"),
    (1848, 70, 220, "slant"),
    (60, 66, 190, "step"),
    (134, 56, 150, "flat"),
    (4, 52, 130, "slant"),
)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in (
        (300, 470, 1.15, "#d9788a", 1),
        (1000, 330, 1.0, "#7a4690", -1),
        (905, 560, 0.8, "#f2a07a", -1),
        (1720, 330, 1.05, "#3b2b74", 1),
        (120, 250, 0.9, "#5a377f", -1),
    ):
        cloud(paper, x, y, scale, code, flip)
    hills(paper, 668, 46, "#b5587c", "#ffb38a", 1)
    hills(paper, 700, 36, "#8c4783", "#ffb38a", 5)
    city(paper)
    river(
        paper,
        (
            (SUN[0], "#ffe0a0", 64, 84),
            (SUN[0], "#ff9d6b", 30, 150),
            (1440, "#ff9ec0", 26, 40),
            (1440, "#ffcf9a", 12, 24),
            (1080, "#ffcf8a", 18, 150),
            (220, "#ffb98a", 8, 150),
            (1720, "#ffcf8a", 8, 120),
        ),
        lambda row: boats(paper, row),
    )
    for x, radius, flat, code, strength in (
        (SUN[0], 300, (1, 0.62), "#ffb45e", 0.55),
        (1440, 190, (0.45, 1), "#ff8fc0", 0.42),
    ):
        with (
            paper.clipped(polygon([(0, 812), (WIDTH, 812), (WIDTH, 960), (0, 960)])),
            paper.placed(x, 812, flat),
        ):
            paper.glow(0, 0, radius, code, strength)
    promenade(paper)
    for x in (236, 1150):
        street_lamp(paper, x, 1030)
    people(paper)
    kapok_bough(paper)
    paper.finish()


def city(paper: Paper) -> None:
    """The new town across the river."""
    skyline(paper, 790, (45, 165), "#8a4a88", "#ff9d78", 3, 1120, 480, 0.10)
    skyline(paper, 792, (80, 240), "#5d3a7c", "#ff9d78", 9, 1120, 480, 0.20)
    random = Random(21)
    for x, width, height, kind in sorted(_TOWERS, key=lambda row: -row[2]):
        tower(paper, x, width, height, kind, random, 792)
    canton_tower(paper, 1440, 794, 540)
    opera = (
        ([(800, 794), (815, 752), (860, 732), (915, 742), (950, 794)], ("#c08aa8", "#3a2a66")),
        ([(925, 794), (940, 760), (975, 748), (1012, 762), (1025, 794)], ("#cf9aa8", "#44306f")),
    )
    for points, codes in opera:
        paper.piece(smooth(points), vertical(730, 790, codes), (0, 3, 12, 0.45), 0.5, rim=0.8)
    trees(paper, 784, ("#6b3f7c", "#3a2663"), (12, 26), 4, depth=32)
    trees(paper, 798, ("#3d2868", "#1d1648"), (9, 20), 5, depth=18)


def boats(paper: Paper, row: int) -> None:
    """A cruiser far out, a sampan near by."""
    if row == 1:
        ferry(paper, 860 + 50 * paper.swing(), 868 + 1.5 * paper.swing(2), 0.8)
    if row == 3:
        sampan(paper, 180 + 10 * paper.swing(), 926 + 3 * paper.swing(), 0.95)


def promenade(paper: Paper) -> None:
    """The embankment, with two characters of wet calligraphy: "to learn"."""
    balustrade(paper)
    stones = polygon(
        [(-10, 1008), (WIDTH + 10, 1008), (WIDTH + 10, HEIGHT + 10), (-10, HEIGHT + 10)]
    )
    with paper.sheet(stones, (0, -6, 18, 0.5), 0.55):
        fill = vertical(1008, HEIGHT, ["#6a4479", "#3a2660", "#1c1440"])
        paper.cut(stones, fill, rim=0.6, width=2.4, dark=0, light=(0, -1))
        flagstones(paper, 1008, "#120c30", (1024, 1046), 0.32)
        for x, name in ((1446, "xue"), (1540, "xi")):
            with paper.placed(x, 1044, (0.92, 0.4)):
                paper.fill(character(name), "#0d0728", 0.75)


def people(paper: Paper) -> None:
    """A calligrapher and his audience, two readers, a dancer of tai chi."""
    breath = 1.5 * paper.swing()
    writing = cast.CALLIGRAPHER.but(near_arm=(40 + breath, 26), far_arm=(52 + breath, 34))
    person(paper, 1712, 1060, 1.55, writing, cast.GRANDFATHER, -1, water_brush)
    person(paper, 1788, 1064, 1.02, Pose(4, 8, (60, 100), (20, 40)), cast.GIRL, -1)
    person(paper, 1850, 1060, 1.5, Pose(2, 10, (14, 40), (-30, -70)), cast.GRANDMOTHER, -1)
    bench(paper, 1206, 1044, 216)
    person(paper, 1236, 1044, 1.25, cast.SITTING_READING, cast.READER, 1, book())
    person(paper, 1392, 1044, 1.25, cast.SITTING_READING, cast.STUDENT, -1, book("#2f7a78"))
    tai_chi = cast.TAI_CHI.but(near_arm=(96 + 2 * breath, 70), far_arm=(-64 - 2 * breath, -20))
    person(paper, 1506, 1014, 1.1, tai_chi, cast.DANCER)
