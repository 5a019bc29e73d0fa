# SPDX-License-Identifier: MIT
"""After the shift: the machines rest, the evening class is full."""

from __future__ import annotations

from random import Random

from .. import cast
from ..buildings import skyline
from ..colour import linear, vertical
from ..hands import book
from ..indoors import board as blackboard
from ..indoors import pendant
from ..land import hills
from ..paper import HEIGHT, WIDTH, Paper
from ..people import from_behind, person
from ..props import bicycle, street_lamp
from ..shapes import box, circle, drawn, polygon
from ..sky import cloud, evening

SUN = (330, 640)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in ((640, 250, 0.9, "#5a377f", 1), (170, 330, 0.8, "#a0477f", -1)):
        cloud(paper, x, y, scale, code, flip)
    hills(paper, 780, 34, "#a8527f", "#ffb38a", 4.0, 900)
    skyline(paper, 830, (40, 140), "#7a4486", "#ff9d78", 29, 760, 420, 0.16, (-20, 1000))
    factory(paper)
    school(paper)
    street(paper)
    people(paper)
    paper.finish()


def factory(paper: Paper) -> None:
    """The factory at the left, dark now, a wisp of smoke above."""
    base = 900
    for x, tall in ((90, 360), (190, 300)):
        stack = polygon([(x, base), (x + 12, base - tall), (x + 46, base - tall), (x + 58, base)])
        paper.piece(
            stack, linear((x, 0), (x + 58, 0), ["#a8587f", "#4a2a66"]), (4, 2, 10, 0.42), rim=0.6
        )
        paper.fill(box(x + 10, base - tall + 24, 38, 14), "#f0a07f", 0.6)
    for k, radius in enumerate((16, 22, 30, 24)):
        paper.fill(circle(118 + 34 * k, 516 - 34 * k, radius), "#d9a0b0", 0.16)
    teeth = "".join(
        f"L{280 + k * 110} {base - 150} L{280 + k * 110} {base - 214} " for k in range(4)
    )
    hall = drawn(
        f"M-20 {base} L-20 {base - 150} L60 {base - 150} L60 {base - 214} L170 {base - 150} L170 "
        f"{base - 214} {teeth}L720 {base - 150} L720 {base} Z"
    )
    paper.piece(hall, vertical(base - 214, base, ["#7a4680", "#2f2058"]), (6, 0, 16, 0.45), rim=0.6)
    for k in range(9):
        paper.fill(box(30 + k * 76, base - 112, 44, 44, 3), "#4a3478")


def school(paper: Paper) -> None:
    """The school, cut open so that the lit class is seen."""
    left, top = 1110, 200
    wall = box(left, top, 1000, 720)
    paper.piece(
        wall,
        linear((left, top), (WIDTH, 920), ["#c9707e", "#8a4a7c", "#5a3472"]),
        (-8, 2, 24, 0.5),
        rim=0.7,
    )
    paper.piece(
        box(left - 26, top - 24, 1040, 40, 4),
        vertical(top - 24, top + 16, ["#f0b08a", "#a8567a"]),
        (0, 8, 14, 0.45),
        rim=0.8,
    )
    for k in range(4):
        x = left + 60 + k * 232
        pane = box(x, top + 48, 180, 110, 4)
        paper.piece(box(x - 8, top + 40, 196, 126, 5), "#5a2f66", (2, 4, 8, 0.4))
        paper.fill(pane, vertical(top + 48, top + 158, ["#fff0b8", "#ffb95e"]))
        for at in (60, 120):
            paper.line([(x + at, top + 48), (x + at, top + 158)], "#5a2f66", 5)
        if k % 2 == 0:
            from_behind(paper, x + 58, top + 160, 0.8, (cast.MOTHER, cast.STUDENT)[k // 2])
    room = box(left + 50, top + 210, 1000, 480)
    paper.fill(room, vertical(top + 210, top + 690, ["#ffe9b0", "#ffcf86", "#f0a05e"]))
    with paper.clipped(room):
        lesson(paper, left + 50, top + 210)
    for x in (left + 44, left + 850):
        paper.piece(box(x, top + 204, 16, 492), "#7a3f66", (4, 2, 8, 0.4))
    paper.piece(box(left + 44, top + 198, 1010, 18), "#7a3f66", (0, 5, 8, 0.4))
    paper.piece(
        box(left + 30, top + 684, 1010, 26),
        vertical(top + 684, top + 710, ["#d98a86", "#7a3f66"]),
        (0, 6, 10, 0.45),
        rim=0.7,
    )


def lesson(paper: Paper, x: float, y: float) -> None:
    """A blackboard, a teacher, workers in their rows."""
    paper.fill(box(x, y + 330, 1000, 160), "#c9805e")
    pendant(paper, x + 230, y + 74, 0.9, "#e2574a")
    pendant(paper, x + 700, y + 74, 0.9, "#e2574a")
    blackboard(paper, x + 110, y + 110, 360, 170)
    chalk(paper, x + 110, y + 110)
    person(paper, x + 560, y + 420, 1.5, cast.POINTING.but(near_arm=(96, 118)), cast.TEACHER, -1)
    random = Random(12)
    looks = (
        cast.WORKER.but(style="short", hair="#20162c"),
        cast.WELDER,
        cast.FATHER,
        cast.WORKER.but(top="#c9604a", style="bob", hair="#20162c"),
        cast.PUPIL,
        cast.STUDENT.but(top="#5aa08a"),
    )
    for row, (foot, scale, count) in enumerate(((430, 1.15, 6), (486, 1.42, 5))):
        for k in range(count):
            at = x + 80 + row * 70 + k * (150 + 22 * row)
            look = looks[(k * 2 + row * 3) % len(looks)]
            from_behind(paper, at, y + foot, scale, look, random.uniform(-6, 6))


def chalk(paper: Paper, x: float, y: float) -> None:
    """What stands on the board: a triangle, a wheel, a curve."""
    white = "#f6f0e0"
    paper.line(polygon([(x + 40, y + 130), (x + 40, y + 50), (x + 140, y + 130)]), white, 3.4, 0.9)
    paper.line(circle(x + 206, y + 92, 36), white, 3.4, 0.9)
    for angle in range(3):
        with paper.placed(x + 206, y + 92, turn=60 * angle):
            paper.line([(-36, 0), (36, 0)], white, 2.4, 0.8)
    paper.line(
        drawn(f"M{x + 262} {y + 130} C{x + 290} {y + 30} {x + 306} {y + 140} {x + 336} {y + 44}"),
        "#ffd27a",
        3.4,
        0.95,
    )


def street(paper: Paper) -> None:
    """The road between."""
    ground = box(-20, 896, WIDTH + 40, HEIGHT - 860)
    with paper.sheet(ground, (0, -5, 16, 0.45), 0.52):
        paper.cut(
            ground,
            vertical(896, HEIGHT, ["#7a4a7c", "#3f2860", "#1a1240"]),
            rim=0.6,
            dark=0,
            light=(0, -1),
        )
    street_lamp(paper, 960, 980)


def people(paper: Paper) -> None:
    """They come from the shift."""
    person(paper, 1590, 1056, 1.42, cast.WALKING, cast.WORKER)
    bicycle(paper, 1402, 1062)
    pushing = cast.WALKING.but(near_arm=(50, 74), far_arm=(54, 78))
    person(paper, 1344, 1058, 1.42, pushing, cast.WELDER.but(top="#c9604a"))
    person(
        paper,
        1780,
        1058,
        1.42,
        cast.WALKING.but(near_arm=(30, 90)),
        cast.STUDENT.but(top="#5a7fb0"),
        1,
        book("#2f7a78"),
    )
