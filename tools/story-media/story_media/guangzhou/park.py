# SPDX-License-Identifier: MIT
"""The Third Age under the banyan: dancing, playing, singing, learning the phone."""

from __future__ import annotations

from .. import cast
from ..buildings import skyline
from ..colour import linear, vertical
from ..garden import broad_tree
from ..hands import erhu, fan, phone
from ..land import bank, flagstones, hills, thicket
from ..paper import WIDTH, Paper
from ..people import Pose, person
from ..props import bench, lantern, stool
from ..shapes import box, drawn, points
from ..sky import cloud, evening, petals

SUN = (560, 600)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in (
        (240, 300, 1.0, "#d9788a", 1),
        (880, 210, 0.9, "#7a4690", -1),
        (430, 150, 0.7, "#5a377f", 1),
    ):
        cloud(paper, x, y, scale, code, flip)
    hills(paper, 740, 44, "#b5587c", "#ffb38a", 3.4, 940)
    skyline(paper, 790, (40, 170), "#7a4486", "#ff9d78", 31, 420, 420, 0.16)
    thicket(paper, (-20, WIDTH), (800, 820), (18, 34), 90, 7, ("#7a5090", "#3f2a68"))
    pavilion(paper, 860, 868)
    bank(
        paper,
        points("-40,880 400,868 900,862 1400,872 1980,866"),
        ("#c98a86", "#6a3f70", "#211648"),
    )
    flagstones(paper, 872, "#120c30", (912, 964, 1024), 0.2)
    broad_tree(paper, 1610, 920, 1.3, ("#35406a", "#466078", "#5f8280"), ("#9a6a6a", "#3a2244"), 11)
    for x, y in ((1290, 560), (1470, 610), (1760, 590), (1860, 540)):
        lantern(paper, x, y, 0.7, "#e2574a", 90)
    people(paper)
    petals(paper, "#ff9a6a", 12, (900, 300, 1900, 1000), 8)
    paper.finish()


def pavilion(paper: Paper, x: float, base: float) -> None:
    """A small open pavilion."""
    for dx in (-110, -40, 40, 110):
        paper.piece(box(x + dx - 7, base - 150, 14, 150), "#a83a48", (3, 3, 7, 0.4))
    paper.piece(
        box(x - 134, base - 14, 268, 18, 3),
        vertical(base - 14, base + 4, ["#e0a58f", "#8a5078"]),
        (0, 4, 8, 0.4),
    )
    for width, y, height in ((330, base - 142, 66), (200, base - 206, 74)):
        roof = drawn(
            f"M{x - width / 2} {y - 14} C{x - width * 0.3} {y + 6} {x + width * 0.3} {y + 6} "
            f"{x + width / 2} {y - 14} C{x + width * 0.3} {y - 20} {x + 24} {y - height * 0.6} "
            f"{x} {y - height} C{x - 24} {y - height * 0.6} {x - width * 0.3} {y - 20} "
            f"{x - width / 2} {y - 14} Z"
        )
        paper.piece(
            roof,
            linear(
                (x - width / 2, y - height), (x + width / 2, y), ["#ffc27a", "#c9606f", "#6a3478"]
            ),
            (3, 7, 12, 0.45),
            rim=0.75,
        )


def people(paper: Paper) -> None:
    """Everybody does what they like best."""
    for x, y, look, lean, code in (
        (1400, 1048, cast.GRANDMOTHER.but(top="#e2574a", coat=0.3), -4, "#f2b84b"),
        (1520, 1026, cast.READER.but(top="#4f9fb0", glasses=False, bottom="#4a3a78"), 3, "#e27d94"),
        (1276, 1030, cast.DANCER.but(style="bun"), -2, "#e2574a"),
    ):
        dancing = Pose(lean, -6, (104, 140), (-70, -110), (24, -8), (-16, -24))
        person(paper, x, y, 1.45, dancing, look, 1, fan(code))
    stool(paper, 1722, 896, 44)
    bowing = cast.SITTING.but(near_arm=(34, 70), far_arm=(40, 110), head=8)
    person(paper, 1722, 896, 1.1, bowing, cast.GRANDFATHER.but(coat=0), 1, erhu, 47)
    person(
        paper,
        1826,
        890,
        1.1,
        Pose(-4, -8, (50, 110), (-20, 10)),
        cast.PAINTER.but(top="#f0e2c0", style="short"),
        -1,
    )
    bench(paper, 1630, 1056, 260)
    looking = cast.SITTING.but(head=18, near_arm=(30, 96))
    person(
        paper, 1680, 1056, 1.5, looking, cast.GRANDMOTHER.but(coat=0, top="#8a6aa8"), 1, phone(), 62
    )
    helping = cast.SITTING.but(lean=6, head=14, near_arm=(44, 84))
    person(
        paper, 1820, 1056, 1.5, helping, cast.STUDENT.but(top="#5aa08a", style="tail"), -1, None, 62
    )
