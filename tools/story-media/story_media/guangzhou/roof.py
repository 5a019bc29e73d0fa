# SPDX-License-Identifier: MIT
"""Looking ahead: kites and a telescope on a roof above the city."""

from __future__ import annotations

from random import Random

from .. import cast
from ..buildings import skyline, tower
from ..colour import linear, mix, vertical
from ..land import hills
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Pose, person
from ..props import flower_pot, telescope
from ..shapes import box, drawn, polygon, stroked, union
from ..sky import bird, cloud, evening
from .landmarks import canton_tower

SUN = (1180, 690)
_KITES = (
    (960, 250, 1.0, "#e2574a", -14, (1297, 838)),
    (1330, 170, 1.25, "#f2b84b", 8, (1472, 790)),
    (1640, 300, 0.95, "#4f9fb0", 18, (1544, 846)),
)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in (
        (330, 260, 1.1, "#5a377f", 1),
        (640, 480, 0.8, "#a0477f", -1),
        (1760, 180, 0.9, "#5a377f", -1),
        (1010, 420, 0.6, "#c9606f", 1),
    ):
        cloud(paper, x, y, scale, code, flip)
    for x, y in ((540, 330), (600, 300), (480, 300)):
        bird(paper, x, y, 0.7, "#ffe9d0")
    hills(paper, 790, 40, "#a8527f", "#ffb38a", 2.6, 900)
    skyline(paper, 830, (50, 190), "#7a4486", "#ff9d78", 13, 1180, 520, 0.16)
    random = Random(41)
    for x, width, height, kind in (
        (40, 70, 190, "flat"),
        (130, 60, 250, "step"),
        (640, 62, 220, "slant"),
        (724, 74, 300, "bottle"),
        (1440, 60, 230, "round"),
        (1520, 78, 330, "step"),
        (1790, 66, 260, "spire"),
    ):
        tower(paper, x, width, height, kind, random, 860)
    canton_tower(paper, 1690, 862, 360)
    roof(paper)
    for x, y, scale, code, turn, hand in _KITES:
        kite(paper, x, y, scale, code, turn, hand)
    people(paper)
    paper.finish()


def roof(paper: Paper) -> None:
    """The terrace and its parapet."""
    parapet = union(
        [box(-20, 856, WIDTH + 40, 18), box(-20, 940, WIDTH + 40, 20)]
        + [box(x, 870, 16, 80, 3) for x in range(-6, WIDTH, 58)]
    )
    paper.piece(parapet, vertical(856, 960, ["#e0a58f", "#8a5078"]), (0, 6, 12, 0.45), rim=0.75)
    ground = box(-20, 952, WIDTH + 40, 160)
    with paper.sheet(ground, (0, -4, 14, 0.45), 0.52):
        paper.cut(
            ground,
            vertical(952, HEIGHT, ["#8a527f", "#45286a", "#1d1444"]),
            rim=0.6,
            dark=0,
            light=(0, -1),
        )
        for k in range(-12, 13):
            paper.line([(960 + k * 130, 952), (960 + k * 200, HEIGHT)], "#120c30", 1.6, 0.26)
    for x, scale in ((70, 1.2), (760, 1.0), (600, 0.8)):
        flower_pot(paper, x, 1010, scale, "#6a9a72")


def kite(
    paper: Paper,
    x: float,
    y: float,
    scale: float,
    code: str,
    turn: float,
    hand: tuple[float, float],
) -> None:
    """A swallow-shaped kite and its line down to a hand."""
    x, y = x + 8 * paper.swing(1, x), y + 10 * paper.swing(1, y)
    bend = (x + hand[0]) / 2 + 60
    paper.line(
        drawn(f"M{x} {y + 20} C{x + 10} {y + 200} {bend} {hand[1] - 160} {hand[0]} {hand[1]}"),
        "#ffe9d0",
        1.8,
        0.7,
    )
    with paper.placed(x, y, scale, turn + 2 * paper.swing(1, x)):
        for side in (-1, 1):
            tail = drawn(
                f"M{side * 6} 46 C{side * 20} 80 {side * 44} 110 {side * 58} 150 C{side * 36} "
                f"128 {side * 14} 96 {side * 2} 56 Z"
            )
            paper.piece(tail, mix(code, "#2a1850", 0.2), (2, 6, 9, 0.4))
            wing = drawn(
                f"M0 -18 C{side * 40} -54 {side * 90} -58 {side * 138} -30 C{side * 104} -22 "
                f"{side * 70} 0 {side * 0} 30 Z"
            )
            paper.piece(
                wing,
                linear((0, -50), (side * 130, 20), [mix(code, "#fff0c0", 0.45), code]),
                (2, 6, 9, 0.4),
            )
            paper.fill(
                polygon([(side * 54, -30), (side * 74, -22), (side * 62, -8), (side * 44, -16)]),
                "#fff0d0",
                0.85,
            )
        body = drawn("M0 -56 C16 -44 18 10 0 60 C-18 10 -16 -44 0 -56 Z")
        paper.piece(
            body,
            vertical(-56, 60, [mix(code, "#fff0c0", 0.3), mix(code, "#2a1850", 0.15)]),
            (2, 6, 9, 0.4),
            rim=0.7,
        )
        paper.fill(stroked(drawn("M-8 -30 L8 -30"), 5), "#fff0d0", 0.9)


def people(paper: Paper) -> None:
    """Kite flyers and one who looks at the stars."""
    up = Pose(-4, -16, (128, 150), (112, 134), (8, 0), (-10, -6))
    person(paper, 1262, 1000, 1.06, up, cast.GIRL)
    person(paper, 1430, 1002, 1.5, up.but(near_arm=(112, 140), far_arm=(100, 130)), cast.FATHER)
    person(paper, 1346, 1016, 1.02, Pose(-6, -20, (20, 40), (-10, 0)), cast.BOY)
    person(
        paper,
        1590,
        1008,
        1.5,
        up.but(near_arm=(118, 140), far_arm=(100, 130)),
        cast.GRANDMOTHER,
        -1,
    )
    telescope(paper, 1800, 1020)
    person(
        paper, 1730, 1020, 1.5, Pose(16, -4, (64, 110), (20, 60), (10, 0), (-10, -8)), cast.PUPIL
    )
