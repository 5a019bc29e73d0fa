# SPDX-License-Identifier: MIT
"""A million books on the phone: they fly out over the river like birds."""

from __future__ import annotations

from random import Random

from .. import cast
from ..colour import linear, mix, vertical
from ..hands import phone
from ..indoors import shelves
from ..land import bank, flagstones, hills, thicket
from ..paper import Paper
from ..people import person
from ..props import bench, flower_pot
from ..shapes import box, circle, drawn, points
from ..sky import cloud, morning
from .landmarks import river, river_bed

SUN = (700, 430)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 130)
    for x, y, scale, code, flip in ((280, 260, 1.0, "#9fd0bd", 1), (960, 170, 0.7, "#d9e3bb", -1)):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    hills(paper, 700, 70, "#7fb9a6", "#f6e7b6", 4.0, 830)
    hills(paper, 760, 40, "#4d9690", "#f6e7b6", 1.2, 830)
    river_bed(paper)
    river(paper, ((SUN[0], "#fff6cf", 60, 90), (SUN[0], "#ffd98a", 26, 170)))
    thicket(paper, (1080, 1960), (930, 980), (28, 52), 40, 3, ("#6fb890", "#2a7a6c"))
    bank(
        paper,
        points("-40,1010 500,1000 1000,984 1500,960 1980,950"),
        ("#d9cfa4", "#8fae8d", "#3d7a74"),
    )
    flagstones(paper, 990, "#2a5a58", (1030,), 0.18)
    giant_phone(paper)
    flight(paper)
    people(paper)
    paper.finish(tooth=0.2)


def giant_phone(paper: Paper) -> None:
    """A phone as tall as a house, its screen full of shelves."""
    with paper.placed(1600, 560, turn=5):
        paper.glow(0, 0, 620, "#fff0b8", 0.4)
        paper.piece(
            box(-250, -470, 500, 900, 56),
            linear((-250, -470), (250, 430), ["#3f5f6a", "#14303c"]),
            (-8, 14, 34, 0.5),
            rim=0.8,
            width=3,
        )
        glass = box(-222, -424, 444, 808, 26)
        paper.fill(glass, vertical(-424, 384, ["#fff6d8", "#ffe3a6", "#f4c98a"]))
        with paper.clipped(glass):
            shelves(paper, -240, -440, 480, 620, 5, 23, ("#d9a76a", "#9a6a44"))
            paper.fill(box(-240, 180, 480, 240), vertical(180, 384, ["#2f7f86", "#1d5a68"]))
            play(paper, 0, 268)
        paper.fill(box(-60, -452, 120, 12, 6), "#0c2430")


def play(paper: Paper, x: float, y: float) -> None:
    """The sound of a book being read: a mark to press, and its waves."""
    paper.piece(circle(x, y, 54), "#ffe6a4", (1, 4, 8, 0.35), rim=0.7)
    paper.fill(drawn(f"M{x - 16} {y - 26} L{x + 30} {y} L{x - 16} {y + 26} Z"), "#1d6272")
    random = Random(5)
    for side in (-1, 1):
        for k in range(6):
            tall = random.uniform(16, 62)
            paper.fill(box(x + side * (84 + 20 * k) - 4, y - tall / 2, 8, tall, 4), "#c9dfb8", 0.9)


def flight(paper: Paper) -> None:
    """Books on the wing, from the phone across the sky."""
    codes = ("#c9504a", "#3f7fa0", "#e0a24a", "#4f9a72", "#8a4a6a", "#d9824a")
    places = (
        (1290, 330, 1.5, -14),
        (1180, 470, 1.2, 8),
        (1080, 300, 1.15, -6),
        (1000, 420, 0.9, 12),
        (900, 280, 0.85, -10),
        (820, 360, 0.7, 6),
        (740, 250, 0.6, -8),
        (1310, 560, 1.0, -4),
        (650, 310, 0.5, 8),
        (580, 240, 0.42, -4),
    )
    for i, (x, y, scale, turn) in enumerate(places):
        flying_book(
            paper,
            x,
            y + 8 * paper.swing(1, i),
            scale,
            turn,
            codes[i % len(codes)],
            8 * paper.swing(2, i),
        )


def flying_book(
    paper: Paper, x: float, y: float, scale: float, turn: float, code: str, beat: float
) -> None:
    """An open book whose covers beat."""
    with paper.placed(x, y, scale, turn):
        for side in (-1, 1):
            cover = drawn(
                f"M0 12 C{side * 24} {-6 - beat} {side * 52} {-26 - beat} {side * 84} "
                f"{-28 - beat} L{side * 84} {-8 - beat} C{side * 52} {-4 - beat} {side * 24} "
                f"{14 - beat / 2} 0 30 Z"
            )
            paper.piece(
                cover,
                linear((0, -20), (side * 84, 10), [code, mix(code, "#0a2a3a", 0.25)]),
                (2, 8, 12, 0.35),
            )
            leaf = drawn(
                f"M0 6 C{side * 22} {-16 - beat} {side * 48} {-38 - beat} {side * 78} "
                f"{-40 - beat} L{side * 80} {-20 - beat} C{side * 50} {-16 - beat} {side * 24} "
                f"{6 - beat / 2} 0 24 Z"
            )
            paper.piece(
                leaf, linear((0, -30), (side * 80, 10), ["#fffaf0", "#f0e2c0"]), (1, 3, 5, 0.25)
            )


def people(paper: Paper) -> None:
    """One who listens, one who reads by touch, one who shows."""
    bench(paper, 1206, 1046, 290)
    listening = cast.SITTING.but(lean=-4, head=-8, near_arm=(20, 60))
    person(paper, 1262, 1046, 1.5, listening, cast.PUPIL.but(top="#e0a24a"), 1, None, 62)
    headphones(paper, 1246, 868)
    person(
        paper,
        1442,
        1046,
        1.5,
        cast.SITTING_READING.but(near_arm=(30, 96)),
        cast.PAINTER,
        -1,
        phone(),
        62,
    )
    person(
        paper,
        1706,
        1044,
        1.5,
        cast.STANDING.but(head=12, near_arm=(28, 100)),
        cast.MOTHER,
        -1,
        phone(),
    )
    flower_pot(paper, 1866, 1000, 1.4, "#4f9a72")


def headphones(paper: Paper, x: float, y: float) -> None:
    """Headphones over somebody's hair."""
    paper.line(
        drawn(f"M{x - 8} {y + 6} C{x - 16} {y - 34} {x + 18} {y - 36} {x + 14} {y - 2}"),
        "#20303a",
        6,
    )
    paper.piece(box(x - 14, y - 4, 16, 26, 7), "#c9504a", (1, 2, 4, 0.35))
