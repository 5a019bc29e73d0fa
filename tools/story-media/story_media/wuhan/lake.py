# SPDX-License-Identifier: MIT
"""A song on the lake: some sing in the pavilion, many join in by phone."""

from __future__ import annotations

import math

import skia

from .. import cast
from ..buildings import skyline, tiled_roof
from ..colour import linear, radial, vertical
from ..garden import lotus_flower, lotus_leaf
from ..hands import erhu, phone
from ..land import bank, hills, thicket, water
from ..paper import HEIGHT, WIDTH, Paper
from ..people import Pose, person
from ..props import stool
from ..shapes import box, circle, points, polygon
from ..sky import cloud, crane, morning
from .landmarks import plum_bough

SUN = (860, 400)
_WAVES = (
    (662, 2, 380, "#cfe0b4"),
    (690, 3, 460, "#a3d0b0"),
    (726, 4, 560, "#78bca8"),
    (772, 6, 700, "#4fa39e"),
    (830, 8, 860, "#338a92"),
    (904, 9, 1000, "#226f80"),
)


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 124)
    for x, y, scale, code, flip in (
        (560, 330, 0.8, "#d9e3bb", -1),
        (1260, 190, 0.9, "#9fd0bd", 1),
        (1780, 300, 0.9, "#5fa9a3", -1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y, scale in ((1010, 250, 0.8), (1090, 290, 0.65)):
        crane(paper, x, y, scale)
    hills(paper, 620, 70, "#8fc3ac", "#f6e7b6", 0.4, 700)
    skyline(paper, 640, (30, 110), "#5fa59c", "#d9e8c4", 7, 300, 420, 0.2, (-20, 900), 0.2)
    hills(paper, 650, 34, "#5fa596", "#e8e7b6", 3.2, 720)
    thicket(paper, (-20, WIDTH), (646, 656), (10, 24), 90, 5, ("#5fae8c", "#2a7a6c"))
    paper.fill(box(0, 658, WIDTH, HEIGHT), vertical(658, HEIGHT, ["#ffeeb4", "#78bca8", "#226f80"]))
    water(
        paper,
        _WAVES,
        ((SUN[0], "#fffbe0", 56, 80), (SUN[0], "#ffe9b0", 26, 160)),
        "#fff0b8",
        "#0a3040",
    )
    for x, y, across in (
        (200, 960, 80),
        (380, 990, 70),
        (560, 960, 60),
        (90, 1010, 74),
        (700, 1010, 66),
    ):
        lotus_leaf(paper, x, y, across, "#4f9a72")
    lotus_flower(paper, 300, 930, 0.7)
    lotus_flower(paper, 620, 950, 0.8)
    with paper.placed(410, 188, 0.8):
        pavilion(paper)
        singers(paper)
        notes(paper)
    plum_bough(paper)
    paper.finish(tooth=0.2)


def pavilion(paper: Paper) -> None:
    """An open pavilion on its stone terrace."""
    x, base = 1400, 930
    bank(
        paper,
        points("780,1120 860,1010 1000,960 1200,944 1600,940 1980,936"),
        ("#d9cfa4", "#9ab892", "#3d7a74"),
    )
    terrace = polygon([(1000, 972), (1030, base), (1770, base), (1800, 972)])
    paper.piece(terrace, vertical(base, 972, ["#f3e6cf", "#b5b096"]), (0, 6, 12, 0.45), rim=0.75)
    for dx in (-300, -120, 120, 300):
        pillar = box(x + dx - 13, 470, 26, base - 470)
        paper.piece(
            pillar,
            linear((x + dx - 13, 0), (x + dx + 13, 0), ["#e0644a", "#b5432f", "#7d2a22"]),
            (4, 3, 9, 0.4),
            rim=0.6,
        )
        paper.piece(box(x + dx - 20, base - 18, 40, 18, 3), "#cfc6a4", (1, 3, 5, 0.35))
    frieze = box(x - 330, 470, 660, 34, 3)
    paper.piece(frieze, vertical(470, 504, ["#2f8a7a", "#1d6272"]), (0, 6, 10, 0.45), rim=0.6)
    for k in range(17):
        paper.fill(box(x - 318 + k * 38, 478, 24, 18, 3), "#ffd98f", 0.75)
    for dx in (-210, 210):
        rail = [(x + dx - 84, base - 66), (x + dx + 84, base - 66)]
        paper.line(rail, "#b5432f", 9)
        for k in range(9):
            at = x + dx - 80 + k * 20
            paper.line([(at, base - 62), (at, base - 6)], "#b5432f", 5)
    tiled_roof(paper, x, 478, 920, 420, 120, 46)
    tiled_roof(paper, x, 350, 560, 120, 130, 34)
    paper.piece(circle(x, 208, 17), "#ffcf66", (1, 4, 7, 0.4), rim=0.8)


def singers(paper: Paper) -> None:
    """Four sing, one plays, one films; a girl conducts from the grass."""
    stool(paper, 1220, 930, 62)
    person(
        paper,
        1220,
        930,
        1.5,
        cast.SITTING.but(near_arm=(34, 70), far_arm=(40, 110), head=8),
        cast.PAINTER,
        1,
        erhu,
        66,
    )
    singing = Pose(-4, -10, (44, 104), (36, 92), (5, 0), (-6, -3))
    for x, look in (
        (1372, cast.GRANDMOTHER.but(top="#c9504a")),
        (1452, cast.FATHER),
        (1528, cast.READER.but(top="#4f8d86")),
        (1604, cast.MOTHER),
    ):
        person(paper, x, 930, 1.5, singing, look, -1)
    person(
        paper,
        1040,
        1030,
        1.5,
        Pose(2, -6, (72, 116), (60, 112)),
        cast.STUDENT.but(top="#5a86a0"),
        1,
        phone(),
    )
    person(
        paper,
        1770,
        1034,
        1.5,
        cast.STANDING.but(head=12, near_arm=(28, 100)),
        cast.WELDER,
        -1,
        phone(),
    )
    person(paper, 1680, 1044, 1.04, Pose(-4, -8, (120, 150), (70, 130)), cast.GIRL, -1)


def notes(paper: Paper) -> None:
    """What is earned: a trail of bright points rising from the song."""
    for k in range(13):
        share = k / 12
        x = 1190 - 560 * share + 30 * math.sin(7 * share)
        y = 720 - 330 * share - 60 * math.sin(3.2 * share)
        size = 15 - 9 * share
        paper.glow(x, y, size * 4, "#ffe6a4", 0.5)
        paper.piece(
            star(x, y, size), radial(x, y, size, ["#fffbe0", "#ffc95e"]), (1, 4, 6, 0.3), 0.2
        )


def star(x: float, y: float, size: float) -> skia.Path:
    """A five-pointed star."""
    spots = []
    for k in range(10):
        reach = size if k % 2 == 0 else size * 0.45
        angle = math.pi * k / 5 - math.pi / 2
        spots.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return polygon(spots)
