# SPDX-License-Identifier: MIT
"""The corner for waste in a courtyard, twice: one heap, and four bins with people who know."""

from __future__ import annotations

from random import Random

from .. import cast
from ..buildings import lattice, skyline
from ..colour import linear, mix, vertical
from ..garden import broad_tree
from ..land import flagstones, hills
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Held, Pose, person
from ..shapes import Point, box, capsule, circle, drawn, oval, polygon, union
from ..sky import cloud, evening

BINS = (("#3f7fc0", "bottle"), ("#c9504a", "battery"), ("#6a6a7a", "dots"), ("#4f9a6a", "leaf"))
"""The four bins of a Chinese town: recyclable, hazardous, other, kitchen; each with its sign."""
_HEAP = 1236
"""Where the heap lies: beside the words, and left of the line that parts the two pictures."""


def heap(paper: Paper) -> None:
    """Before: everything in one place."""
    yard(paper)
    bin_(paper, _HEAP, 960, "#6a6a7a", "dots", 1.2)
    random = Random(2)
    codes = ("#d9c29a", "#8a9ab0", "#c98a5a", "#b5b0a0", "#7a8f6a", "#a86a5a", "#e6dcc6")
    for k in range(54):
        share = random.random()
        x = _HEAP + random.gauss(0, 104) * (1 - 0.35 * share)
        y = 974 - max(0.0, 190 * (1 - abs(x - _HEAP) / 220)) * share
        rubbish(paper, x, y, random.choice(codes), random, k)
    person(paper, 1620, 990, 1.6, Pose(-8, -6, (40, 120), (-10, 10)), cast.GRANDMOTHER, -1)
    person(paper, 950, 994, 1.6, Pose(0, 10, (20, 70), (-16, -4)), cast.STUDENT, 1)
    paper.finish()


def sorted_waste(paper: Paper) -> None:
    """After: four bins, and neighbours who show each other."""
    yard(paper)
    notice(paper, 1520, 662)
    for i, (code, sign) in enumerate(BINS):
        bin_(paper, 1192 + i * 128, 964, code, sign, 0.86)
    bringing = Pose(4, 8, (66, 96), (10, 40))
    bottle = thing("#5aa08a", "bottle")
    person(paper, 960, 994, 1.6, bringing, cast.GRANDFATHER, 1, bottle)
    small = thing("#8ab0d0", "bottle")
    person(paper, 1060, 1004, 1.14, Pose(0, -4, (70, 100), (10, 20)), cast.GIRL, 1, small)
    guide = cast.TEACHER.but(top="#f0e2c0", bottom="#3f6a5e")
    person(paper, 1690, 992, 1.6, cast.POINTING.but(near_arm=(112, 140)), guide, -1)
    dropping, leaf = Pose(6, 8, (50, 84), (20, 50)), thing("#7fae6a", "leaf")
    person(paper, 1848, 996, 1.6, dropping, cast.GRANDMOTHER, -1, leaf)
    paper.finish()


def yard(paper: Paper) -> None:
    """Wall, moon gate, tree and paving, the same in both pictures."""
    evening(paper, (1420, 520))
    skyline(paper, 560, (50, 240), "#7a4486", "#ff9d78", 19, 620, 420, 0.16)
    hills(paper, 560, 26, "#8c4783", "#ffb38a", 2.2, 640)
    cloud(paper, 420, 180, 1.0, "#5a377f", 1)
    cloud(paper, 1080, 150, 0.8, "#7a4690", -1)
    wall = box(-20, 540, WIDTH + 40, 400)
    paper.piece(
        wall, vertical(540, 940, ["#e8b79a", "#c98a8a", "#8a5580"]), (0, -4, 18, 0.45), rim=0.6
    )
    coping = box(-20, 512, WIDTH + 40, 40, 4)
    paper.piece(coping, vertical(512, 552, ["#7a4a88", "#45307a"]), (0, 10, 14, 0.5), rim=0.7)
    for x in range(0, WIDTH, 26):
        paper.piece(
            box(x, 506, 18, 52, 9),
            vertical(506, 558, ["#8a5a94", "#4a3478"]),
            (1, 3, 5, 0.35),
            rim=0.5,
        )
    for x in (380, 1080, 1740):
        paper.piece(circle(x, 680, 74), "#8a4a5e", (2, 5, 10, 0.4))
        with paper.clipped(circle(x, 680, 62)):
            lattice(paper, x - 62, 618, 124, 124, "#5a2444", ["#6e3784", "#d9626f"])
    ground = box(-20, 930, WIDTH + 40, 180)
    with paper.sheet(ground, (0, -4, 16, 0.45), 0.52):
        fill = vertical(930, HEIGHT, ["#a8688a", "#5a3570", "#2a1a50"])
        paper.cut(ground, fill, rim=0.6, dark=0, light=(0, -1), width=2.4)
        flagstones(paper, 930, "#120c30", (966, 1012), 0.24)
    broad_tree(paper, 60, 960, 1.0, ("#3f4a74", "#4f647c", "#6a8a84"), ("#8a5a6a", "#3a2244"), 8)


def bin_(paper: Paper, x: float, y: float, code: str, sign: str, scale: float = 1.0) -> None:
    """A wheeled bin with its sign, standing at ``y``."""
    with paper.placed(x, y, scale):
        body = polygon([(-62, -176), (62, -176), (50, -6), (-50, -6)])
        paper.piece(
            body,
            linear(
                (-62, -176), (62, 0), [mix(code, "#ffffff", 0.3), code, mix(code, "#1a1240", 0.3)]
            ),
            (4, 6, 12, 0.45),
            rim=0.7,
        )
        lid = drawn("M-72 -176 C-70 -200 70 -200 72 -176 Z")
        paper.piece(
            lid, vertical(-200, -176, [mix(code, "#ffffff", 0.45), code]), (2, 5, 8, 0.4), rim=0.8
        )
        for dx in (-36, 36):
            paper.piece(circle(dx, -8, 11), "#20163a", (1, 2, 4, 0.4))
        paper.fill(circle(0, -100, 34), "#fff6e6", 0.95)
        with paper.placed(0, -100):
            symbol(paper, sign, code)


def symbol(paper: Paper, sign: str, code: str) -> None:
    """A sign without words, in a circle of radius 34 around the origin."""
    match sign:
        case "bottle":
            paper.fill(
                drawn("M-6 -25 L6 -25 L6 -14 C14 -8 13 0 13 24 L-13 24 C-13 0 -14 -8 -6 -14 Z"),
                code,
            )
        case "battery":
            paper.fill(union([box(-14, -18, 28, 40, 3), box(-6, -25, 12, 8, 2)]), code)
            paper.fill(drawn("M2 -12 L-8 4 L-1 4 L-3 16 L8 -1 L1 -1 Z"), "#fff6e6")
        case "leaf":
            paper.fill(drawn("M-20 20 C-26 -10 0 -26 22 -22 C24 4 8 24 -12 16 Z"), code)
            paper.line(drawn("M-22 24 C-12 6 2 -6 14 -14"), "#fff6e6", 3)
        case _:
            for dx, dy in ((-12, -8), (10, -12), (0, 8), (16, 10), (-16, 14)):
                paper.fill(circle(dx, dy, 6), code)


def thing(code: str, kind: str) -> Held:
    """Something to throw away, in the near hand."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        with paper.placed(near[0] + 4, near[1] - 8, 0.62):
            if kind == "bottle":
                path = drawn(
                    "M-6 -25 L6 -25 L6 -14 C14 -8 13 0 13 24 L-13 24 C-13 0 -14 -8 -6 -14 Z"
                )
            else:
                path = drawn(
                    "M-26 4 C-18 -26 18 -30 28 -8 C18 -4 6 16 -10 18 C-20 18 -26 12 -26 4 Z"
                )
            paper.piece(path, code, (1, 3, 5, 0.35))

    return draw


def rubbish(paper: Paper, x: float, y: float, code: str, random: Random, kind: int) -> None:
    """One thing of the heap."""
    with paper.placed(x, y, random.uniform(0.8, 1.5), random.uniform(-60, 60)):
        match kind % 5:
            case 0:
                path = drawn(
                    "M-6 -25 L6 -25 L6 -14 C14 -8 13 0 13 24 L-13 24 C-13 0 -14 -8 -6 -14 Z"
                )
            case 1:
                path = box(-22, -18, 44, 36, 3)
            case 2:
                path = drawn(
                    "M-30 10 C-34 -18 -10 -30 4 -26 C26 -24 34 -4 28 12 C14 22 -18 22 -30 10 Z"
                )
            case 3:
                path = union([oval(0, 0, 20, 9), capsule((0, 0), 8, (26, 6), 5)])
            case _:
                path = box(-12, -18, 24, 36, 4)
        paper.piece(
            path, linear((-24, -24), (24, 24), [mix(code, "#ffffff", 0.25), code]), (2, 4, 7, 0.4)
        )


def notice(paper: Paper, x: float, y: float) -> None:
    """The board that explains: four signs, four colours."""
    paper.piece(box(x - 6, y, 12, 310), "#6a3f5e", (3, 4, 8, 0.4))
    paper.piece(box(x - 130, y - 100, 260, 190, 8), "#fff3dc", (4, 6, 12, 0.45), rim=0.7)
    for i, (code, sign) in enumerate(BINS):
        cx, cy = x - 62 + 124 * (i % 2), y - 52 + 92 * (i // 2)
        paper.fill(circle(cx, cy, 38), code)
        paper.fill(circle(cx, cy, 31), "#fff6e6")
        with paper.placed(cx, cy, 0.86):
            symbol(paper, sign, code)
