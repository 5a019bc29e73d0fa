# SPDX-License-Identifier: MIT
"""A quiet hour in the library: everybody reads."""

from __future__ import annotations

from random import Random

from .. import cast
from ..colour import linear, vertical
from ..hands import book
from ..indoors import (
    arched,
    armchair,
    armrest,
    cat,
    desk_lamp,
    floor,
    ladder,
    rug,
    shelves,
    window,
)
from ..land import hills
from ..paper import WIDTH, Paper
from ..people import Pose, person
from ..props import flower_pot, open_book, stool, table
from ..shapes import box, circle
from ..sky import cloud, rings, stars
from .landmarks import yellow_crane_tower

WOOD = ("#7a5a3e", "#3f3a34")


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(linear((0, 0), (WIDTH, 900), ["#12404c", "#1d6270", "#12404c"]))
    for x in range(-10, WIDTH, 64):
        paper.line([(x, 0), (x, 780)], "#0a2a3a", 2, 0.18)
    opening = arched(640, 70, 640, 640)
    window(paper, opening, night, ("#a9794c", "#5a4030"), (0.25, 0.5, 0.75), (0.42, 0.72))
    paper.piece(
        box(596, 704, 728, 26, 4),
        vertical(704, 730, ["#c99a62", "#7a5238"]),
        (0, 8, 12, 0.45),
        rim=0.7,
    )
    for x, seed in ((30, 3), (320, 5), (1348, 7), (1636, 11)):
        shelves(paper, x, 60, 262, 730, 6, seed, WOOD)
    floor(paper, 786, ("#8a6f4c", "#3a3a36"))
    cat(paper, 1196, 706, 0.9)
    flower_pot(paper, 716, 706, 0.66, "#4f9a6a")
    ladder(paper, (1520, 830), (1470, 150))
    person(
        paper,
        1492,
        560,
        1.3,
        Pose(-2, -6, (132, 150), (60, 90), (30, -30), (4, 2)),
        cast.STUDENT.but(top="#d98a4a", style="tail"),
    )
    rug(paper, 960, 1000, 860, ("#2f6f6a", "#c9a468", "#24585a", "#8a4a4a"))
    reading_table(paper)
    reading_corner(paper)
    children(paper)
    motes(paper)
    for x, strength in ((960, 0.25), (300, 0.18), (1640, 0.18)):
        paper.glow(x, 800, 560, "#ffdf9a", strength)
    paper.finish(tooth=0.2)


def night(paper: Paper) -> None:
    """Moon and tower in the window."""
    paper.ground(vertical(60, 720, ["#0b2c44", "#17606c", "#4f9f98"]))
    sheets = ((460, "#12485a"), (340, "#1d6272"), (230, "#2b7f83"), (140, "#63b0a2"))
    rings(paper, (1090, 260), sheets, "#fff0b8", "#0a3040", 0.3)
    stars(paper, (1900, 900), 160, 420)
    paper.glow(1090, 260, 230, "#fff6c8", 0.5)
    paper.piece(circle(1090, 260, 66), "#fff3c4", (0, 0, 18, 0.3), 0.3)
    cloud(paper, 1190, 330, 0.5, "#3f8a8b", 1, "#ffffff")
    cloud(paper, 730, 250, 0.55, "#2f7a80", -1, "#ffffff")
    hills(paper, 640, 60, "#2a7278", "#7fb9a6", 3.4, 740)
    yellow_crane_tower(paper, 880, 640, 0.62)
    hills(paper, 690, 44, "#1a5560", "#3f8a8b", 0.6, 760)


def motes(paper: Paper) -> None:
    """Dust that dances in the light of the lamps."""
    random = Random(31)
    for _ in range(46):
        x, y, phase = random.uniform(560, 1380), random.uniform(560, 840), random.uniform(0, 6.3)
        light = 0.32 + 0.3 * paper.swing(1, 2 * phase)
        spot = circle(x + 16 * paper.swing(1, phase), y + 22 * paper.swing(1, phase + 1.3), 1.8)
        paper.fill(spot, "#ffe9b0", light)


def reading_table(paper: Paper) -> None:
    """The long table in the middle with its green lamps."""
    for x in (640, 1280):
        stool(paper, x, 952, 66)
    person(paper, 640, 952, 1.5, cast.SITTING_READING, cast.READER, 1, book("#2f7a78"), 70)
    person(
        paper, 1280, 952, 1.5, cast.SITTING_WRITING, cast.WELDER.but(top="#5a86a0"), -1, None, 70
    )
    table(paper, 690, 962, 540, 118, "#a9714a")
    for x in (850, 1070):
        desk_lamp(paper, x, 846, 1.1)
    open_book(paper, 950, 846, 1.3, "#c9504a")
    for i, code in enumerate(("#3f7fa0", "#e0a24a", "#c9504a")):
        paper.piece(box(740 + i * 4, 832 - i * 14, 78 - i * 8, 13, 2), code, (1, 3, 4, 0.3))
    open_book(paper, 1170, 848, 1.1, "#3f7fa0")


def reading_corner(paper: Paper) -> None:
    """A grandfather and a child with one book."""
    armchair(paper, 250, 1000, "#b5563f")
    person(
        paper,
        230,
        1000,
        1.5,
        cast.SITTING_READING.but(lean=-6, head=20 + 3 * paper.swing()),
        cast.PAINTER,
        1,
        book("#e0a24a"),
        66,
    )
    armrest(paper, 250, 1000, "#b5563f")
    stool(paper, 404, 1010, 46)
    person(
        paper,
        404,
        1010,
        1.0,
        cast.SITTING.but(lean=-4, head=-4 - 4 * paper.swing(1, 1)),
        cast.SISTER,
        -1,
        None,
        48,
    )


def children(paper: Paper) -> None:
    """Two who read on the floor, a mother at the shelf."""
    person(paper, 1700, 1000, 1.5, cast.READING, cast.MOTHER, -1, book("#c9504a"))
    sitting = Pose(-6, 22 + 3 * paper.swing(1, 2), (30, 84), (40, 92), (100, 60), (94, 50))
    person(paper, 1000, 1046, 1.06, sitting, cast.BOY, 1, book("#4f9a72", scale=0.9), 14)
    person(paper, 1480, 1040, 1.06, sitting, cast.GIRL, -1, book("#8a4a6a", scale=0.9), 14)
