# SPDX-License-Identifier: MIT
"""River volunteers: some gather litter, some plant, some count birds."""

from __future__ import annotations

from .. import cast
from ..buildings import skyline
from ..colour import linear, mix, vertical
from ..garden import egret, reeds
from ..hands import binoculars, spade, watering_can
from ..land import bank, hills, thicket
from ..paper import Paper
from ..people import Held, Pose, person
from ..props import bicycle
from ..shapes import Point, capsule, circle, drawn, points, polygon
from ..sky import cloud, crane, morning
from .landmarks import great_bridge, river, river_bed

SUN = (560, 470)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 128)
    for x, y, scale, code, flip in (
        (240, 260, 0.9, "#9fd0bd", 1),
        (930, 190, 0.9, "#d9e3bb", -1),
        (1560, 260, 1.05, "#5fa9a3", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y, scale in ((1180, 260, 0.9), (1270, 310, 0.75), (1120, 320, 0.65)):
        crane(paper, x, y, scale)
    hills(paper, 660, 70, "#7fb9a6", "#f6e7b6", 1.4, 830)
    for x, tall in ((1330, 250), (1500, 300), (1680, 260)):
        wind_wheel(paper, x, 690, tall)
    hills(paper, 720, 50, "#4d9690", "#f6e7b6", 4.6, 830)
    skyline(paper, 780, (30, 140), "#3f8a8b", "#b9dcc0", 12, 300, 380, 0.2, (-20, 900), 0.25)
    river_bed(paper)
    great_bridge(paper, 706, -20, 1990, (120, 760))
    river(paper, ((SUN[0], "#fff6cf", 60, 90), (SUN[0], "#ffd98a", 26, 170)))
    thicket(paper, (1260, 1980), (870, 920), (24, 46), 44, 3, ("#6fb890", "#2a7a6c"))
    bank(
        paper,
        points("-40,1060 300,1040 700,990 1000,940 1400,910 1980,890"),
        ("#b9d08a", "#6fae82", "#256a5e"),
    )
    egret(paper, 330, 1010, 0.9, 1)
    reeds(paper, (-20, 260), 1090, 190, ("#8fb46a", "#3f7f5e"), 26, 6)
    reeds(paper, (420, 660), 1050, 130, ("#8fb46a", "#3f7f5e"), 18, 8)
    people(paper)
    paper.finish(tooth=0.2)


def wind_wheel(paper: Paper, x: float, base: float, tall: float) -> None:
    """A wind turbine on the hills."""
    mast = polygon([(x - 6, base), (x - 3, base - tall), (x + 3, base - tall), (x + 6, base)])
    paper.piece(mast, linear((x - 6, 0), (x + 6, 0), ["#ffffff", "#b9cfc6"]), (3, 3, 8, 0.35))
    for k in range(3):
        with paper.placed(x, base - tall, tall / 300, 120 * k + 360 * paper.time + x % 60):
            blade = drawn("M-4 0 C-8 -40 -6 -90 0 -128 C4 -90 7 -40 4 0 Z")
            paper.piece(blade, linear((-8, 0), (8, 0), ["#ffffff", "#cfdfd6"]), (3, 4, 7, 0.3), 0.3)
    paper.piece(circle(x, base - tall, 6), "#e6efe8", (1, 2, 3, 0.3))


def litter_bag(code: str = "#2f8a7a") -> Held:
    """A sack for what was found."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        x, y = far
        sack = drawn(
            f"M{x - 6} {y} C{x - 30} {y + 14} {x - 32} {y + 56} {x - 14} {y + 62} L{x + 16} "
            f"{y + 62} C{x + 32} {y + 56} {x + 28} {y + 14} {x + 6} {y} Z"
        )
        paper.piece(
            sack,
            linear((x - 30, y), (x + 30, y + 60), [mix(code, "#ffffff", 0.3), code]),
            (2, 4, 7, 0.4),
        )
        paper.piece(
            capsule((near[0] - 4, near[1] - 10), 2, (near[0] + 22, near[1] + 52), 2),
            "#c9ab74",
            (1, 2, 4, 0.35),
        )
        for side in (-1, 1):
            paper.line(
                [(near[0] + 22, near[1] + 50), (near[0] + 22 + side * 6, near[1] + 66)],
                "#5a4a36",
                3,
            )

    return draw


def people(paper: Paper) -> None:
    """Volunteers of all ages in their green waistcoats."""
    green = "#3f9a6a"
    picking = Pose(18, 14, (30, 20), (-6, 20), (14, -2), (-12, -10))
    person(paper, 1612, 1062, 1.4, picking, cast.STUDENT.but(top=green), -1, litter_bag())
    paper.piece(drawn("M1536 1066 L1544 1040 L1554 1040 L1562 1066 Z"), "#a9d3e0", (1, 3, 5, 0.3))
    person(
        paper,
        1748,
        1056,
        1.02,
        Pose(10, 12, (40, 60), (30, 50)),
        cast.BOY.but(top=green),
        -1,
        litter_bag("#e0a24a"),
    )
    tree(paper, 1342, 1024)
    person(
        paper,
        1262,
        1040,
        1.5,
        Pose(24, 10, (34, 46), (58, 40), (20, -4), (-14, -12)),
        cast.FATHER.but(top=green),
        1,
        spade,
    )
    person(
        paper,
        1438,
        1034,
        1.06,
        Pose(12, 14, (58, 78), (30, 70), (8, 0), (-10, -8)),
        cast.SISTER,
        -1,
        watering_can,
    )
    person(
        paper,
        1504,
        976,
        1.35,
        Pose(4, 10, (24, 70), (-34, -76)),
        cast.GRANDMOTHER.but(top=green),
        -1,
    )
    looking = cast.READING.but(head=-6, near_arm=(70, 150), far_arm=(76, 152))
    person(paper, 1650, 966, 1.3, looking, cast.WELDER.but(top=green), -1, binoculars)
    with paper.placed(374, 82, 0.85):
        bicycle(paper, 1720, 1010, "#e0a24a")
        pushing = cast.WALKING.but(near_arm=(50, 74), far_arm=(54, 78))
        person(paper, 1660, 1004, 1.5, pushing, cast.GRANDFATHER.but(coat=0), 1)


def tree(paper: Paper, x: float, y: float) -> None:
    """A young willow, just planted."""
    mound = drawn(f"M{x - 60} {y + 22} C{x - 36} {y - 6} {x + 36} {y - 6} {x + 60} {y + 22} Z")
    paper.piece(mound, vertical(y - 8, y + 22, ["#9a7a4f", "#5a5038"]), (0, 4, 8, 0.4))
    paper.piece(capsule((x, y + 2), 6, (x + 2, y - 190), 4), "#8a6a48", (2, 4, 7, 0.4))
    for k in range(11):
        lean = (k - 5) * 17
        top = y - 190 + abs(k - 5) * 7
        sway = 5 * paper.swing(1, k)
        twig = drawn(
            f"M{x + lean * 0.3} {top} C{x + lean * 0.9} {top - 12} {x + lean * 1.1 + sway} "
            f"{top + 40} {x + lean * 1.15 + sway} {top + 92 - abs(k - 5) * 6}"
        )
        paper.line(twig, mix("#7fb46a", "#3f8f62", (k % 3) / 3), 6, 0.95)
