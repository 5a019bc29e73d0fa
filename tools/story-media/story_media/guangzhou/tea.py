# SPDX-License-Identifier: MIT
"""The table is laid: tea, steamers, and a chair for the guest."""

from __future__ import annotations

from .. import cast
from ..buildings import skyline
from ..colour import linear, mix, vertical
from ..hands import case
from ..indoors import floor
from ..land import hills
from ..paper import WIDTH, Paper
from ..people import person
from ..props import bowl, cup, flower_pot, lantern, steam, steamer, stool, teapot
from ..shapes import box, circle, drawn, oval, polygon, stroked, union, without
from ..sky import cloud, evening
from .landmarks import canton_tower


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(linear((0, 0), (WIDTH, 900), ["#3a1f52", "#6a2f5e", "#a84f5e"]))
    moon_window(paper)
    for x in (60, 960, 1892):
        pillar = box(x - 26, -10, 52, 930)
        paper.piece(
            pillar,
            linear((x - 26, 0), (x + 26, 0), ["#d9604f", "#a83a48", "#5a1f3a"]),
            (6, 2, 14, 0.45),
            rim=0.6,
        )
    beam = box(-20, -20, WIDTH + 40, 74)
    paper.piece(beam, vertical(-20, 54, ["#8a2f44", "#5a1f3a"]), (0, 10, 16, 0.5), rim=0.6)
    for x in range(20, WIDTH, 84):
        paper.fill(box(x, 16, 56, 18, 4), "#e8a33d", 0.7)
    for x, y, scale in ((300, 190, 1.1), (640, 170, 0.9), (1120, 190, 1.0), (1760, 180, 1.1)):
        lantern(paper, x, y, scale, cord=100)
    floor(paper, 900, ("#8a4a56", "#2a1436"))
    flower_pot(paper, 1060, 930, 1.2, "#5f9a72")
    guests(paper)
    with paper.placed(70, 0):
        table(paper)
    paper.finish()


def moon_window(paper: Paper) -> None:
    """A moon gate on to the river and the tower."""
    opening = circle(1420, 430, 300)
    with paper.clipped(opening):
        evening(paper, (1330, 560))
        cloud(paper, 1550, 300, 0.6, "#7a4690", -1)
        hills(paper, 640, 30, "#b5587c", "#ffb38a", 1.0, 760)
        skyline(paper, 690, (40, 150), "#7a4486", "#ff9d78", 37, 1370, 300, 0.2)
        canton_tower(paper, 1550, 694, 300)
        hills(paper, 720, 20, "#5d3a7c", "#c9606f", 3.0, 780)
    frame = without(stroked(opening, 44), circle(1420, 430, 282))
    paper.piece(
        frame,
        linear((1120, 130), (1720, 730), ["#e8a33d", "#b5563f", "#6a2838"]),
        (4, 8, 18, 0.5),
        rim=0.75,
        width=2.6,
    )


def guests(paper: Paper) -> None:
    """The hosts at their table, a guest who arrives."""
    for x in (1260, 1550):
        stool(paper, x, 966, 66)
    pouring = cast.SITTING.but(near_arm=(44, 92), far_arm=(40, 84), head=4)
    person(paper, 1260, 966, 1.6, pouring, cast.GRANDMOTHER.but(coat=0), 1, None, 72)
    person(paper, 1550, 966, 1.6, cast.SITTING.but(near_arm=(36, 100)), cast.FATHER, -1, None, 72)
    arriving = cast.WALKING.but(near_arm=(-6, 0), far_arm=(40, 100))
    visitor = cast.MOTHER.but(
        top="#4f9fb0", bottom="#3a2f5e", hair="#c98a4a", skin="#f0c4a4", style="bob"
    )
    person(paper, 1836, 1014, 1.6, arriving, visitor, -1, case("#e0a24a"))
    person(paper, 1692, 1010, 1.6, cast.WAVING.but(near_arm=(112, 150)), cast.GRANDFATHER)


def table(paper: Paper) -> None:
    """A round table in front, richly laid."""
    leg = union(
        [polygon([(1316, 900), (1364, 900), (1384, 1050), (1296, 1050)]), oval(1340, 1050, 120, 16)]
    )
    paper.piece(leg, vertical(900, 1066, ["#8a4a4a", "#3a1a30"]), (4, 6, 12, 0.45))
    top = oval(1340, 896, 230, 40)
    rim = union([top, box(1110, 890, 460, 20), oval(1340, 912, 230, 40)])
    paper.piece(rim, vertical(870, 950, ["#7a3a3f", "#4a1f30"]), (0, 12, 20, 0.5))
    paper.piece(top, linear((1110, 860), (1570, 930), ["#e2967a", "#b5563f"]), None, rim=0.8)
    turning = oval(1340, 888, 140, 22)
    paper.piece(
        turning, linear((1200, 870), (1480, 900), ["#f0c49a", "#c97a5a"]), (0, 4, 8, 0.35), rim=0.8
    )
    steamer(paper, 1290, 888, 0.86, 3)
    steam(paper, 1290, 776, 1.2)
    teapot(paper, 1400, 892, 0.9)
    for x, y in ((1180, 892), (1240, 918), (1450, 918), (1520, 890)):
        cup(paper, x, y, 0.9)
    for x, y, code in ((1340, 924, "#7fa8c0"), (1494, 912, "#f4ecdf")):
        bowl(paper, x, y, 0.7, code)
    bun = drawn("M-16 0 C-18 -18 -6 -22 0 -26 C6 -22 18 -18 16 0 Z")
    for x in (1326, 1342, 1356):
        with paper.placed(x, 905, 0.7):
            paper.piece(bun, mix("#fff6e6", "#e0b08a", 0.15), (1, 2, 4, 0.3))
