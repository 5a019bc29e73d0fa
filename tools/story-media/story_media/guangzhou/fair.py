# SPDX-License-Identifier: MIT
"""The halls of the Canton Fair: roofs like waves, traders from everywhere."""

from __future__ import annotations

from random import Random

from .. import cast
from ..buildings import skyline
from ..colour import linear, mix, vertical
from ..hands import case, phone
from ..land import flagstones, hills, trees
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Pose, person
from ..props import crate
from ..shapes import box, drawn, polygon, union
from ..sky import cloud, evening
from .landmarks import canton_tower

SUN = (1290, 560)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in (
        (300, 250, 1.0, "#5a377f", 1),
        (780, 400, 0.85, "#a0477f", -1),
        (1730, 240, 1.05, "#7a4690", -1),
        (1050, 190, 0.7, "#5a377f", 1),
    ):
        cloud(paper, x, y, scale, code, flip)
    hills(paper, 760, 40, "#a8527f", "#ffb38a", 2)
    skyline(paper, 800, (40, 170), "#6f3f80", "#ff9d78", 11, 200, 420, 0.16)
    canton_tower(paper, 420, 800, 300)
    trees(paper, 806, ("#5d3a7c", "#3a2663"), (12, 28), 6, (-20, 900), 40)
    forecourt(paper)
    halls(paper)
    flags(paper)
    people(paper)
    paper.finish()


def halls(paper: Paper) -> None:
    """Three halls behind each other, each roof one long wave."""
    for left, top, height, code in (
        (1120, 470, 350, "#8a4a88"),
        (940, 560, 280, "#a2588a"),
        (760, 656, 206, "#c06a86"),
    ):
        base = top + height
        wall = drawn(
            f"M{left + 60} {base} L{left + 60} {top + 40} C{left + 120} {top + 2} {left + 240} "
            f"{top + 16} {left + 320} {top + 50} C{left + 470} {top + 112} {left + 580} {top - 20} "
            f"{left + 720} {top - 4} C{left + 860} {top + 16} {left + 980} {top + 116} "
            f"{left + 1200} {top + 30} L{left + 1200} {base} Z"
        )
        with paper.sheet(wall, (-6, 2, 18, 0.45), 0.45):
            glass = ["#ffe6ae", mix(code, "#ffb45e", 0.6), mix(code, "#2a1850", 0.35)]
            paper.cut(wall, vertical(top + 60, base, glass), rim=0.5)
        with paper.clipped(wall):
            for x in range(int(left) + 76, WIDTH + 20, 34):
                paper.line([(x, top + 40), (x, base)], mix(code, "#1a0f3a", 0.6), 3, 0.75)
            for y in range(int(top) + 96, int(base), 58):
                paper.line([(left + 60, y), (WIDTH, y)], mix(code, "#1a0f3a", 0.6), 2.4, 0.55)
        roof = drawn(
            f"M{left - 70} {top + 74} C{left + 60} {top - 70} {left + 200} {top - 60} {left + 330} "
            f"{top + 6} C{left + 460} {top + 70} {left + 560} {top - 70} {left + 720} {top - 56} "
            f"C{left + 860} {top - 40} {left + 980} {top + 70} {left + 1200} {top - 40} "
            f"L{left + 1200} {top + 30} C{left + 980} {top + 120} {left + 860} {top + 16} "
            f"{left + 720} {top - 4} C{left + 580} {top - 20} {left + 470} {top + 118} "
            f"{left + 320} {top + 56} C{left + 200} {top} {left + 80} {top + 4} {left - 70} "
            f"{top + 74} Z"
        )
        fill = linear(
            (left, top - 60), (left, top + 110), ["#ffe0c0", mix(code, "#ffffff", 0.3), code]
        )
        paper.piece(roof, fill, (-4, 10, 18, 0.5), 0.42, rim=0.85, width=2.6)
    paper.glow(1340, 820, 420, "#ffcf8a", 0.3)


def forecourt(paper: Paper) -> None:
    """The paving in front."""
    ground = box(-20, 846, WIDTH + 40, HEIGHT - 820)
    with paper.sheet(ground, (0, -6, 18, 0.45), 0.52):
        fill = vertical(846, HEIGHT, ["#a8648a", "#5a3570", "#211648"])
        paper.cut(ground, fill, rim=0.6, dark=0, light=(0, -1), width=2.4)
        flagstones(paper, 846, "#120c30", (884, 930, 990), 0.26)


def flags(paper: Paper) -> None:
    """Plain flags of many colours on their poles."""
    random = Random(3)
    codes = ("#f2b84b", "#e2574a", "#4f9fb0", "#f0e2c0", "#7d8bff", "#5aa08a", "#e27d94")
    for i, code in enumerate(codes):
        x, top = 890 + i * 132, 640 - 14 * (i % 2)
        paper.piece(box(x - 2.5, top, 5, 300), "#f0d9c0", (3, 4, 6, 0.4), 0.3)
        wave = 7 * paper.swing(1, i) + random.uniform(-4, 4)
        flag = drawn(
            f"M{x + 3} {top + 4} C{x + 26} {top - 8 + wave} {x + 50} {top + 18 - wave} {x + 78} "
            f"{top + 6} "
            f"L{x + 78} {top + 54} C{x + 50} {top + 66 - wave} {x + 26} {top + 40 + wave} "
            f"{x + 3} {top + 52} Z"
        )
        fill = linear(
            (x, 0), (x + 78, 0), [mix(code, "#ffffff", 0.2), code, mix(code, "#2a1850", 0.25)]
        )
        paper.piece(flag, fill, (3, 6, 8, 0.4), 0.4)


def people(paper: Paper) -> None:
    """Traders, porters, guests."""
    greeting = Pose(6, 4, (62, 84), (-10, 0), (8, 0), (-10, -6))
    person(paper, 1268, 1010, 1.5, greeting, cast.FATHER.but(top="#3f5f9c", bottom="#2f3a66"))
    lady = cast.MOTHER.but(top="#c9504a", bottom="#4a2a50", hair="#8a4a2a", skin="#e9b48e")
    person(paper, 1378, 1012, 1.5, greeting, lady, -1)
    trader = cast.TEACHER.but(
        top="#e0a24a", skin="#8a5a3e", hair="#1a1218", style="short", glasses=False
    )
    person(
        paper, 1504, 1024, 1.55, cast.WALKING.but(near_arm=(-10, -4)), trader, -1, case("#7a4a3a")
    )
    person(paper, 1614, 1016, 1.5, Pose(2, 12, (36, 104), (-8, 4)), cast.STUDENT, -1, phone())
    pushing = Pose(16, 4, (58, 80), (52, 74), (20, -8), (-22, -34))
    person(
        paper,
        1700,
        1040,
        1.55,
        pushing,
        cast.WORKER.but(top="#4f8d86", style="cap", hair="#c9604a"),
    )
    paper.piece(
        union([box(1762, 1026, 150, 9, 3), box(1768, 930, 8, 100, 3)]), "#3a2a4a", (3, 4, 8, 0.4)
    )
    for x, y, size, code in (
        (1786, 1026, 62, "#d9a25a"),
        (1852, 1026, 54, "#c98a4a"),
        (1800, 962, 58, "#e0b470"),
    ):
        crate(paper, x, y, size, code)
    for x in (1784, 1890):
        paper.piece(
            polygon([(x - 11, 1044), (x, 1033), (x + 11, 1044), (x, 1055)]),
            "#20163a",
            (1, 2, 4, 0.3),
        )
    person(paper, 1434, 910, 1.0, cast.WALKING, cast.GRANDFATHER.but(top="#8a6aa8"), -1)
