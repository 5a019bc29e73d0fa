# SPDX-License-Identifier: MIT
"""The lecture hall for families: parents listen, children are there too."""

from __future__ import annotations

from random import Random

from .. import cast
from ..colour import linear, mix, vertical
from ..indoors import arched, floor, pendant, screen, window
from ..land import hills
from ..paper import WIDTH, Paper
from ..people import from_behind, person
from ..props import flower_pot, open_book, table
from ..shapes import box, circle, drawn, polygon
from ..sky import cloud, morning


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(linear((0, 0), (WIDTH, 800), ["#1d5f6a", "#2f7f80", "#1d5f6a"]))
    for x in range(-10, WIDTH, 96):
        paper.line([(x, 0), (x, 460)], "#0a2a3a", 2, 0.14)
    for x in (90, 400):
        window(paper, arched(x, 110, 190, 270), garden, ("#c99a62", "#7a5238"), (0.5,), (0.5,))
    stage(paper)
    floor(paper, 450, ("#a98a5e", "#4a4a40"))
    for x in (345, 760):
        pendant(paper, x, 130, 0.8, "#e2864a")
    audience(paper)
    paper.finish(tooth=0.2)


def garden(paper: Paper) -> None:
    """Morning in the windows."""
    morning(paper, (360, 330), 70)
    cloud(paper, 240, 260, 0.4, "#9fd0bd", 1, "#ffffff")
    hills(paper, 480, 40, "#7fb9a6", "#f6e7b6", 1.0, 600)


def stage(paper: Paper) -> None:
    """Curtains, a screen with a family on it, the speaker: all above the chart of the page."""
    for x, side in ((930, 1), (1840, -1)):
        curtain = drawn(
            f"M{x} 40 L{x + side * 150} 40 C{x + side * 130} 160 {x + side * 120} 300 "
            f"{x + side * 60} 420 L{x} 420 Z"
        )
        paper.piece(
            curtain,
            linear((x, 0), (x + side * 140, 0), ["#8a2f2a", "#d9604a", "#a8402f"]),
            (4, 6, 14, 0.45),
            rim=0.6,
        )
    paper.piece(
        box(900, 20, 970, 36, 4),
        vertical(20, 56, ["#e0a24a", "#9a5a2f"]),
        (0, 8, 14, 0.45),
        rim=0.75,
    )
    with paper.placed(1130 * 0.2 + 30, 84 - 150 * 0.8, 0.8):
        glass = screen(paper, 1130, 150, 460, 300, ["#fff3cf", "#ffe0a0"])
        with paper.clipped(glass):
            family(paper)
    paper.piece(
        box(880, 404, 1060, 54, 4),
        vertical(404, 458, ["#c98f5e", "#7a5238"]),
        (0, 8, 14, 0.45),
        rim=0.7,
    )
    table(paper, 1556, 404, 84, 76, "#8a5a3f")
    open_book(paper, 1598, 328, 0.7, "#c9504a")
    person(
        paper,
        1672,
        404,
        1.4,
        cast.POINTING.but(near_arm=(84, 118)),
        cast.TEACHER.but(top="#c9504a"),
        -1,
    )
    flower_pot(paper, 1040, 404, 0.8, "#5fa878")


def family(paper: Paper) -> None:
    """On the screen: a house, two grown-ups, a child between them, and a heart."""
    house = polygon([(1190, 420), (1190, 300), (1275, 226), (1360, 300), (1360, 420)])
    paper.fill(house, "#e2864a", 0.9)
    paper.fill(box(1250, 350, 50, 70), "#8a3f2a")
    for x, tall, code in ((1410, 130, "#3f7fa0"), (1460, 84, "#f2b84b"), (1512, 122, "#c9504a")):
        paper.fill(circle(x, 420 - tall, 20), "#8a5a3f")
        body = (
            f"M{x - 24} 420 L{x - 24} {454 - tall} C{x - 24} {436 - tall} {x + 24} {436 - tall} "
            f"{x + 24} {454 - tall} L{x + 24} 420 Z"
        )
        paper.fill(drawn(body), code)
    heart = drawn(
        "M1460 236 C1436 196 1396 226 1424 258 L1460 290 L1496 258 C1524 226 1484 196 1460 236 Z"
    )
    paper.fill(heart, "#e2574a")


def audience(paper: Paper) -> None:
    """Rows of parents, grandparents and children from behind."""
    random = Random(3)
    looks = (
        cast.MOTHER,
        cast.FATHER,
        cast.GRANDMOTHER,
        cast.STUDENT.but(top="#5aa08a"),
        cast.WELDER.but(top="#d98a4a"),
        cast.GRANDFATHER,
        cast.WORKER.but(style="short", hair="#20162c"),
        cast.PUPIL,
    )
    small = (cast.GIRL, cast.BOY, cast.SISTER)
    for row, (y, scale, start, step) in enumerate(
        (
            (590, 0.98, 900, 106),
            (680, 1.14, 850, 124),
            (776, 1.34, 800, 146),
            (886, 1.58, 750, 172),
            (1008, 1.86, 700, 204),
            (1140, 2.16, 640, 238),
        )
    ):
        place = 0
        x = float(start)
        while x < WIDTH + 60:
            bench = mix("#8a5a3f", "#4a3428", row / 6)
            paper.piece(
                box(x - 64, y - 36, 128, 60, 8),
                vertical(y - 36, y + 24, [bench, mix(bench, "#0a2a3a", 0.4)]),
                (2, 4, 8, 0.4),
            )
            look = looks[(place * 3 + row * 2) % len(looks)]
            from_behind(paper, x, y, scale, look, random.uniform(-7, 7))
            if place % 2 == 1:
                child = small[(place + row) % 3]
                from_behind(
                    paper, x + step * 0.5, y + 4, scale * 0.66, child, random.uniform(-8, 8)
                )
                x += step * 0.28
            place += 1
            x += step
