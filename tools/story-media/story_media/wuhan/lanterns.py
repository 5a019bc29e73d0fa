# SPDX-License-Identifier: MIT
"""An evening of lanterns at the foot of the tower: the prize belongs to everybody."""

from __future__ import annotations

from random import Random

from .. import cast
from ..colour import mix, radial, vertical
from ..hands import book
from ..land import bank, flagstones, grove, hills, water
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Held, Pose, person
from ..shapes import Point, box, circle, drawn, oval, points, smooth
from ..sky import cloud, rings, stars
from .landmarks import great_bridge, yellow_crane_tower

MOON = (470, 260)
_WAVES = (
    (812, 3, 420, "#4f9a98"),
    (836, 4, 520, "#34808a"),
    (866, 6, 640, "#246c7a"),
    (902, 8, 760, "#1a586a"),
    (944, 10, 900, "#124658"),
)


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(vertical(0, 800, ["#0a2a40", "#125062", "#2f7f86"]))
    sheets = (
        (1150, "#0f3a50"),
        (860, "#165264"),
        (600, "#206a78"),
        (380, "#34858c"),
        (220, "#63aca0"),
    )
    rings(paper, MOON, sheets, "#fff0b8", "#06202e", 0.32)
    stars(paper, (1900, 1400), 190, 520)
    paper.glow(*MOON, 260, "#fff6c8", 0.5)
    paper.piece(circle(*MOON, 84), "#fff6d0", (0, 0, 22, 0.3), 0.3)
    for x, y, scale, code, flip in ((700, 200, 0.8, "#2f7a80", -1), (1700, 180, 0.9, "#1f6070", 1)):
        cloud(paper, x, y, scale, code, flip, "#cfeadf")
    hills(paper, 690, 60, "#1f6472", "#63aca0", 2.2, 830)
    hills(paper, 740, 40, "#164f5e", "#3f8a8b", 5.1, 830)
    bed = vertical(792, HEIGHT, ["#cfe3c4", "#3f8a8b", "#144f60", "#0a2f40"], [0, 0.12, 0.5, 1])
    paper.fill(box(0, 792, WIDTH, HEIGHT), bed)
    great_bridge(paper, 706, -20, 960, (180, 820))
    hill = smooth(
        points(
            "760,830 860,770 1000,716 1140,688 1300,680 1460,690 1640,730 1980,770 1980,860 760,860"
        ),
        tension=0.9,
    )
    paper.piece(
        hill, vertical(680, 840, ["#2a7468", "#124450"]), (0, -4, 18, 0.4), rim=0.55, dark=0
    )
    yellow_crane_tower(paper, 1290, 700, 1.04)
    random = Random(8)
    for row, codes in enumerate((("#2f8070", "#155058"), ("#206a64", "#0f3e4a"))):
        spots = []
        for _ in range(44):
            left = random.uniform(800, 1940)
            spots.append(
                (
                    left,
                    730 + abs(left - 1290) * 0.1 + 34 * row + random.uniform(0, 14),
                    random.uniform(14, 30),
                )
            )
        grove(paper, [spot for spot in spots if row or not 1070 < spot[0] < 1510], codes)
    lights = ((MOON[0], "#fff6cf", 50, 100), (1290, "#ffd98a", 44, 170))
    water(paper, _WAVES, lights, "#8fd0bc", "#06202e")
    bank(
        paper,
        points("-40,1000 400,990 900,1002 1400,988 1980,998"),
        ("#5f9a8e", "#2f6a6e", "#10404e"),
    )
    flagstones(paper, 998, "#0a3040", (1026,), 0.25)
    sky_lanterns(paper)
    people(paper)
    paper.finish(tooth=0.2)


def sky_lanterns(paper: Paper) -> None:
    """Paper lanterns rising."""
    random = Random(14)
    places = [
        (620, 560, 0.5),
        (860, 420, 0.62),
        (1010, 250, 0.5),
        (1600, 470, 0.8),
        (1760, 340, 0.62),
        (1560, 250, 0.46),
        (760, 640, 0.44),
        (960, 560, 0.8),
        (1840, 560, 0.9),
        (1680, 620, 0.6),
        (1060, 420, 0.42),
        (540, 430, 0.36),
    ]
    for x, y, scale in places:
        floating(
            paper,
            x + 6 * paper.swing(1, x),
            y + 8 * paper.swing(1, y),
            scale * random.uniform(0.9, 1.1),
        )


def floating(paper: Paper, x: float, y: float, scale: float) -> None:
    """One rising lantern."""
    paper.glow(x, y, 120 * scale, "#ffb45e", 0.5)
    with paper.placed(x, y, scale):
        body = drawn("M-30 40 C-44 0 -40 -44 0 -48 C40 -44 44 0 30 40 Z")
        paper.piece(
            body,
            radial(0, 30, 86, ["#fff6cf", "#ffc06a", "#e2743f"]),
            (1, 5, 9, 0.35),
            0.35,
            rim=0.6,
        )
        paper.fill(oval(0, 40, 30, 6), "#fff3c4")
        for dx in (-15, 15):
            paper.line(drawn(f"M{dx} 40 C{dx * 1.4} 0 {dx * 1.2} -34 0 -48"), "#b5502f", 1.4, 0.5)


def carried(code: str = "#e2574a") -> Held:
    """A lantern on a stick."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        x, y = near[0] + 46, near[1] + 8
        paper.line([(near[0] - 8, near[1] + 6), (x, near[1] - 30)], "#8a5a36", 3)
        paper.line([(x, near[1] - 30), (x, y - 16)], "#8a5a36", 1.6)
        paper.glow(x, y, 64, "#ffc06a", 0.6)
        paper.piece(
            oval(x, y, 17, 14),
            radial(x, y + 2, 18, ["#fff0c0", mix(code, "#ffb04a", 0.4), code]),
            (1, 3, 5, 0.35),
            0.3,
        )
        paper.line([(x, y + 14), (x, y + 28)], "#ffcf66", 3)

    return draw


def people(paper: Paper) -> None:
    """Those we met in the story, once more."""
    carrying = Pose(0, -4, (70, 104), (-10, 10))
    walking = cast.WALKING.but(near_arm=(66, 100))
    small = cast.WALKING.but(near_arm=(60, 96))
    person(paper, 1560, 1056, 1.35, carrying, cast.GRANDMOTHER, 1, carried())
    person(paper, 1480, 1050, 1.35, cast.WALKING, cast.MOTHER, 1)
    person(paper, 1356, 1054, 1.35, walking, cast.FATHER, 1, carried("#e0a24a"))
    person(paper, 1408, 1064, 0.94, small, cast.GIRL, 1, carried("#4f9a72"))
    person(paper, 1250, 1052, 1.35, walking, cast.TEACHER, 1, carried())
    person(paper, 1654, 1054, 1.35, cast.WAVING, cast.PAINTER, -1)
    student = cast.STUDENT.but(top="#3f9a6a")
    person(paper, 1784, 1054, 1.35, walking, student, -1, carried("#e0a24a"))
    person(paper, 1716, 1064, 0.94, cast.READING, cast.BOY, -1, book("#c9504a", scale=0.9))
    person(paper, 1884, 1056, 1.35, walking, cast.FARMER, -1, carried())
