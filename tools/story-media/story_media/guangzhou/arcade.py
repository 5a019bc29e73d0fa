# SPDX-License-Identifier: MIT
"""A lit hall under the arcades of the old town: whoever comes is let in. The words stand right."""

from __future__ import annotations

from .. import cast
from ..buildings import lattice
from ..colour import linear, mix, vertical
from ..hands import stick
from ..land import flagstones
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Pose, from_behind, person
from ..props import lantern, wheelchair
from ..shapes import box, circle, drawn, polygon
from ..sky import cloud, rings, stars

ASIDE = 190
"""How far everything stands to the left, clear of the words."""


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(vertical(0, 900, ["#14113f", "#33246a", "#7a3f80"]))
    sheets = ((1150, "#1f1b56"), (860, "#332668"), (600, "#512d78"), (380, "#7a3f80"))
    rings(paper, (640, 700), sheets, "#ffb56b", "#140f40", 0.34)
    stars(paper, (640, 700), 140, 420)
    for x, y, scale, code, flip in (
        (1420, 220, 1.2, "#3f2c72", 1),
        (1730, 420, 0.9, "#5a377f", -1),
    ):
        cloud(paper, x, y, scale, code, flip, "#b08ab8")
    for left, width, top, codes in (
        (930, 300, 300, ("#a3668c", "#5d3a74")),
        (1210, 330, 370, ("#7d5088", "#472f6c")),
        (1520, 420, 440, ("#614482", "#382862")),
        (1940, 360, 340, ("#74497f", "#3f2a66")),
    ):
        house(paper, left - ASIDE, width, top, codes)
    with paper.placed(-ASIDE, 0):
        hall(paper)
    street(paper)
    with paper.placed(-ASIDE, 0):
        people(paper)
    paper.finish()


def house(paper: Paper, left: float, width: float, top: float, codes: tuple[str, str]) -> None:
    """A neighbour with its arcade: rooms above, a walk on pillars below."""
    wall = box(left, top, width, 900 - top)
    paper.piece(wall, vertical(top, 900, codes), (6, 0, 18, 0.42), rim=0.6)
    gable = drawn(
        f"M{left - 8} {top + 4} L{left - 8} {top - 14} L{left + width * 0.3} {top - 18} "
        f"C{left + width * 0.36} {top - 70} {left + width * 0.64} {top - 70} {left + width * 0.7} "
        f"{top - 18} L{left + width + 8} {top - 14} L{left + width + 8} {top + 4} Z"
    )
    paper.piece(gable, mix(codes[0], "#ffffff", 0.12), (2, 4, 8, 0.4), rim=0.7)
    count = max(2, int(width / 92))
    for row in range(2):
        y = top + 44 + row * 140
        for k in range(count if y < 530 else 0):
            x = left + width * (k + 0.24) / count
            lit = (row + k + int(left)) % 3 != 0
            glass = ["#ffe9ad", "#ffb95e"] if lit else ["#4a3a78", "#2f2560"]
            paper.fill(box(x - 6, y - 6, width * 0.52 / count + 12, 98, 3), codes[1], 0.8)
            lattice(paper, x, y, width * 0.52 / count, 86, "#3a2150", glass)
    walk = box(left, 640, width, 260)
    paper.fill(walk, "#1d1444", 0.8)
    for k in range(count + 1):
        x = left + width * k / count
        paper.piece(
            box(x - 13, 640, 26, 262),
            linear((x - 13, 0), (x + 13, 0), [codes[0], codes[1]]),
            (4, 2, 8, 0.4),
        )


def hall(paper: Paper) -> None:
    """The hall: a broad front with an open door, people already listening inside."""
    left, right, top = 130, 960, 150
    front = box(left, top, right - left, 750)
    paper.piece(
        front,
        linear((left, top), (right, 900), ["#d98a78", "#a8567a", "#6a3a78"]),
        (0, 2, 26, 0.5),
        rim=0.7,
    )
    crown = drawn(
        "M110 156 L110 128 L330 122 C360 40 430 20 545 20 C660 20 730 40 760 122 L980 128 L980 "
        "156 Z"
    )
    paper.piece(
        crown, vertical(20, 156, ["#f0b08a", "#b5607e"]), (0, 6, 14, 0.45), rim=0.8, width=2.4
    )
    paper.piece(circle(545, 92, 40), "#ffd9a0", (1, 3, 6, 0.4), rim=0.6)
    paper.fill(circle(545, 92, 30), "#c9566a")
    for petal in range(5):
        with paper.placed(545, 92, turn=72 * petal):
            paper.fill(drawn("M0 -4 C-8 -12 -8 -22 0 -26 C8 -22 8 -12 0 -4 Z"), "#ffe9c0")
    for x in (180, 300, 710, 830):
        paper.piece(box(x - 8, 192, 96, 150, 6), "#7a3a5e", (2, 4, 8, 0.4))
        lattice(paper, x, 200, 80, 134, "#5a2444", ["#fff0b8", "#ffb95e"])
    for x in (420, 590):
        paper.piece(box(x - 8, 192, 96, 150, 6), "#7a3a5e", (2, 4, 8, 0.4))
        lattice(paper, x, 200, 80, 134, "#5a2444", ["#fff0b8", "#ffc873"])
    band = box(110, 388, 870, 34, 4)
    paper.piece(band, vertical(388, 422, ["#ffd2a0", "#b5607e"]), (0, 8, 14, 0.45), rim=0.8)
    inside = box(290, 430, 510, 470)
    paper.fill(inside, vertical(430, 900, ["#ffe9b0", "#ffb45e", "#c9603f"]))
    paper.glow(545, 640, 520, "#ffcf7d", 0.5)
    with paper.clipped(inside):
        lesson(paper)
    for x in (150, 290, 800, 940):
        pillar = box(x - 24, 422, 48, 480)
        paper.piece(
            pillar,
            linear((x - 24, 0), (x + 24, 0), ["#f6c09a", "#c9707e", "#7a3f72"]),
            (6, 2, 12, 0.45),
            rim=0.7,
        )
        paper.piece(box(x - 34, 422, 68, 22, 3), "#ffd2a0", (0, 4, 6, 0.4))
        paper.piece(box(x - 34, 878, 68, 24, 3), "#b5607e", (0, 2, 6, 0.4))
    for side, hinge in ((-1, 314), (1, 776)):
        leaf = polygon(
            [(hinge, 440), (hinge + side * -96, 470), (hinge + side * -96, 928), (hinge, 900)]
        )
        paper.piece(leaf, vertical(440, 928, ["#a83a48", "#5a1f3a"]), (4, 4, 12, 0.5), rim=0.7)
    for x in (220, 870):
        lantern(paper, x, 520, 1.15)


def lesson(paper: Paper) -> None:
    """Seen through the door: a speaker, rows of listeners."""
    paper.piece(box(440, 500, 210, 130, 4), "#fff6e0", (2, 5, 10, 0.35))
    for x, height in ((470, 34), (510, 58), (550, 46), (590, 82)):
        paper.fill(box(x, 612 - height, 24, height), "#c9707e", 0.85)
    person(paper, 680, 750, 1.12, cast.POINTING, cast.TEACHER, -1)
    for x, y, look, nod in (
        (420, 752, cast.GRANDMOTHER, 3),
        (490, 750, cast.STUDENT, -3),
        (566, 752, cast.MOTHER, 2),
        (376, 806, cast.WELDER, -2),
        (456, 808, cast.GRANDFATHER, 4),
        (536, 806, cast.GIRL, 0),
        (612, 808, cast.WORKER.but(style="short", hair="#20162c"), -4),
    ):
        from_behind(paper, x, y, 0.92, look, nod)


def street(paper: Paper) -> None:
    """The pavement in front, warm before the door."""
    ground = box(-20, 896, WIDTH + 40, HEIGHT - 870)
    with paper.sheet(ground, (0, -5, 16, 0.45), 0.52):
        paper.cut(
            ground,
            vertical(896, HEIGHT, ["#8a527f", "#4a2c66", "#1d1444"]),
            rim=0.6,
            dark=0,
            light=(0, -1),
        )
        flagstones(paper, 896, "#120c30", (924, 962, 1010), 0.26)
    light = polygon([(110, 898), (600, 898), (870, HEIGHT), (-130, HEIGHT)])
    paper.fill(light, vertical(898, HEIGHT, [("#ffd08a", 0.55), ("#ffb45e", 0.05)]), add=True)


def people(paper: Paper) -> None:
    """Those who come: all who are easily forgotten, and those who bring them."""
    person(paper, 330, 984, 1.55, cast.WALKING, cast.MOTHER, 1)
    person(paper, 252, 986, 1.04, cast.WALKING, cast.BOY, 1)
    wheelchair(paper, 640, 1010)
    seated = Pose(0, 2, (36, 84), (40, 88), (84, 14), (78, 8))
    person(paper, 636, 1010, 1.5, seated, cast.GRANDFATHER.but(coat=0), -1, None, 66)
    pushing = Pose(10, 2, (50, 72), (46, 68), (16, -8), (-18, -30))
    person(paper, 740, 1012, 1.52, pushing, cast.STUDENT, -1)
    slow = cast.WALKING.but(lean=12, near_arm=(26, 44), near_leg=(12, 2), far_leg=(-12, -20))
    person(paper, 516, 1000, 1.5, slow, cast.GRANDMOTHER, -1, stick())
    coat = cast.FATHER.but(top="#6a5a58", bottom="#3a3448", hair="#8a7a7a", style="cap", coat=0.4)
    person(paper, 842, 1010, 1.5, cast.WALKING, coat, -1)
