# SPDX-License-Identifier: MIT
"""One table, many departments: everybody knows who does what. The words stand right."""

from __future__ import annotations

from .. import cast
from ..boats import JADE, ferry
from ..colour import linear, vertical
from ..indoors import floor
from ..land import hills, water
from ..paper import WIDTH, Paper
from ..people import from_behind, person
from ..props import cup, flower_pot
from ..shapes import box, drawn, oval, union
from ..sky import cloud, morning
from .landmarks import great_bridge

_TASKS = ("#c9504a", "#e0a24a", "#4f9a72", "#3f7fa0", "#8a5a9a")


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(linear((0, 0), (WIDTH, 900), ["#1d6270", "#16505e", "#0f3f4e"]))
    panorama(paper)
    floor(paper, 800, ("#9a7f58", "#3a3f3a"))
    flower_pot(paper, 60, 830, 1.0, "#4f9a72")
    with paper.placed(-285, 76, 0.57):
        chart(paper)
    with paper.placed(-118, 206, 0.8):
        meeting(paper)
    paper.finish(tooth=0.2)


def panorama(paper: Paper) -> None:
    """A wide window on the river."""
    pane = box(70, 120, 250, 560, 6)
    with paper.clipped(pane):
        morning(paper, (210, 360), 80)
        cloud(paper, 150, 220, 0.5, "#9fd0bd", 1, "#ffffff")
        hills(paper, 470, 40, "#7fb9a6", "#f6e7b6", 2, 560)
        paper.fill(box(0, 500, WIDTH, 200), vertical(500, 640, ["#ffe3a0", "#4f9f9c"]))
        great_bridge(paper, 450, 60, 1060, (262, 830))
        waves = ((530, 3, 420, "#a3d0b0"), (562, 4, 520, "#6fb5a4"), (602, 6, 640, "#3f9296"))
        water(paper, waves, ((210, "#fff6cf", 40, 90),), "#fff0b8", "#0a3040")
        ferry(paper, 150, 610, 0.5, JADE)
    bars = [box(70 + 125 * k - 8, 110, 16, 580) for k in range(3)]
    bars += [box(54, 104, 282, 22, 4), box(54, 674, 282, 22, 4), box(54, 300, 282, 10)]
    paper.piece(union(bars), vertical(104, 696, ["#c99a62", "#7a5238"]), (4, 8, 16, 0.5), rim=0.7)
    paper.piece(
        box(34, 688, 322, 26, 4),
        vertical(688, 714, ["#e0b47a", "#8a5f3f"]),
        (0, 8, 12, 0.45),
        rim=0.7,
    )


def chart(paper: Paper) -> None:
    """On the wall, a plan without words: one mark leads to five."""
    sheet = box(1160, 170, 420, 330, 4)
    paper.piece(sheet, "#fbf3df", (4, 8, 16, 0.45), rim=0.6)
    for k, code in enumerate(_TASKS):
        x = 1214 + k * 78
        paper.line(drawn(f"M1370 262 C1370 320 {x} 300 {x} 356"), "#8aa89e", 4)
        paper.piece(box(x - 28, 356, 56, 44, 8), code, (1, 3, 5, 0.3))
        paper.line(drawn(f"M{x - 12} 428 L{x - 3} 438 L{x + 14} 416"), "#2f8a6a", 5)
    paper.piece(box(1330, 214, 80, 56, 10), "#2f7a78", (1, 3, 5, 0.3))


def meeting(paper: Paper) -> None:
    """People around a round table."""
    for x, look, flip in (
        (330, cast.TEACHER, 1),
        (470, cast.PAINTER, 1),
        (620, cast.MOTHER.but(skirt=0), -1),
        (760, cast.WORKER.but(style="short", hair="#20162c"), -1),
    ):
        person(
            paper,
            x,
            900,
            1.5,
            cast.SITTING.but(near_arm=(40, 84), far_arm=(36, 96)),
            look,
            flip,
            None,
            96,
        )
    leg = union([box(520, 880, 60, 150), oval(550, 1030, 150, 18)])
    paper.piece(leg, vertical(880, 1048, ["#8a5a3a", "#3a2a24"]), (4, 6, 12, 0.45))
    rim = union([oval(550, 884, 370, 58), oval(550, 904, 370, 58), box(180, 884, 740, 20)])
    paper.piece(rim, vertical(830, 962, ["#7a4f34", "#4a3226"]), (0, 14, 22, 0.5))
    top = oval(550, 882, 370, 58)
    paper.piece(top, linear((180, 830), (920, 940), ["#e6bf86", "#b5824f"]), None, rim=0.8)
    for k, code in enumerate(_TASKS):
        at = ((300, 886), (420, 862), (560, 904), (690, 862), (800, 888))[k]
        paper.piece(
            drawn(
                f"M{at[0] - 40} {at[1] + 12} L{at[0] - 28} {at[1] - 14} L{at[0] + 40} "
                f"{at[1] - 12} L{at[0] + 32} {at[1] + 14} Z"
            ),
            "#fffaf0",
            (1, 3, 5, 0.3),
        )
        paper.fill(box(at[0] - 22, at[1] - 5, 12, 10, 2), code)
        paper.line([(at[0] - 2, at[1]), (at[0] + 24, at[1] + 1)], "#8aa89e", 3)
    for x, y in ((360, 912), (490, 926), (640, 926), (740, 910)):
        cup(paper, x, y, 0.7)
    for x, look in ((380, cast.WELDER.but(top="#d98a4a")), (720, cast.GRANDFATHER)):
        from_behind(paper, x, 1066, 1.6, look)
