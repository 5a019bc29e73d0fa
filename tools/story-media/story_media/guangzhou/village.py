# SPDX-License-Identifier: MIT
"""A lesson in the village: rice terraces, a screen under the old tree."""

from __future__ import annotations

import math

from .. import cast
from ..buildings import gable
from ..colour import mix, vertical
from ..garden import broad_tree
from ..indoors import screen
from ..land import ground, hills, thicket
from ..paper import HEIGHT, WIDTH, Paper
from ..people import from_behind, person
from ..shapes import Point, box, capsule, circle, drawn, smooth, stroked
from ..sky import bird, cloud, evening

SUN = (520, 520)


def draw(paper: Paper) -> None:
    """The scene."""
    evening(paper, SUN)
    for x, y, scale, code, flip in (
        (250, 240, 1.0, "#a0477f", 1),
        (900, 190, 0.9, "#5a377f", -1),
        (1240, 330, 0.7, "#7a4690", 1),
    ):
        cloud(paper, x, y, scale, code, flip)
    for x, y in ((760, 380), (820, 350), (700, 350)):
        bird(paper, x, y, 0.7, "#ffe9d0")
    hills(paper, 600, 80, "#b5587c", "#ffb38a", 2.2, 760)
    hills(paper, 660, 60, "#8a4783", "#e0806f", 5.5, 820)
    terraces(paper)
    for x, base, width, height in ((1080, 640, 130, 78), (1230, 650, 104, 62), (960, 660, 96, 58)):
        gable(paper, x, base, width, height, "#e6cfc4", "#4a3a6a")
    thicket(paper, (930, 1380), (654, 668), (12, 22), 26, 3, ("#7a6a8a", "#4a3a70"))
    square(paper)
    paper.finish()


def terraces(paper: Paper) -> None:
    """Paddies in steps, each with the sky in its water."""
    for i in range(6):
        y = 640 + i * 58
        points: list[Point] = []
        for x in range(-60, WIDTH + 80, 60):
            wave = 24 * math.sin(x / 230 + i * 1.35) + 12 * math.sin(x / 97 + i * 2.1)
            points.append((float(x), y + wave))
        share = i / 5
        code = mix("#f0906f", "#5a3a86", share)
        with paper.sheet((0, y - 50, WIDTH, y + 160), (0, -4, 12, 0.36), 0.45):
            fill = vertical(y - 20, y + 70, [mix(code, "#ffe0a0", 0.35), code])
            paper.cut(ground(points), fill, rim=0.7, width=2.4, dark=0, light=(0, -1))
        edge = smooth([(left, py + 9) for left, py in points], False, 1)
        paper.fill(stroked(edge, 9), mix("#8fae6a", "#4a6a6a", share), 0.85)
        for k, (left, py) in enumerate(points):
            for dx in (0, 20, 40):
                px, foot = left + dx, py + 28 + 8 * (k % 2)
                tuft = drawn(
                    f"M{px} {foot} C{px - 6} {foot - 8} {px - 7} {foot - 14} {px - 9} "
                    f"{foot - 18} M{px} {foot} L{px} {foot - 20} M{px} {foot} C{px + 6} "
                    f"{foot - 8} {px + 7} {foot - 14} {px + 9} {foot - 18}"
                )
                paper.line(tuft, mix("#b5c97a", "#5a7a6a", share), 2.2, 0.75)


def square(paper: Paper) -> None:
    """The place under the tree, where the class sits."""
    path = smooth(
        [
            (760, 1130),
            (880, 1000),
            (1080, 930),
            (1400, 890),
            (1700, 884),
            (2000, 880),
            (2000, 1130),
        ],
        True,
        0.8,
    )
    paper.piece(
        path,
        vertical(880, HEIGHT, ["#c98a7a", "#7a4a6a", "#2f1c4a"]),
        (-4, -6, 18, 0.45),
        0.52,
        rim=0.65,
        dark=0,
    )
    broad_tree(paper, 1856, 960, 1.12, ("#3f4a74", "#4f647c", "#6a8a84"), ("#9a6a6a", "#3a2244"), 5)
    with paper.placed(244, 0):
        lesson(paper)


def lesson(paper: Paper) -> None:
    """Screen, teacher, village."""
    for x in (1190, 1470):
        paper.piece(capsule((x, 640), 6, (x, 950), 7), "#7a4a4a", (3, 4, 8, 0.4))
    glass = screen(paper, 1170, 640, 320, 196, ["#fff3c8", "#bfe0e8"])
    with paper.clipped(glass):
        picture(paper, 1170, 640)
    person(paper, 1110, 1000, 1.5, cast.POINTING.but(near_arm=(100, 126)), cast.TEACHER)
    for x, y, scale, look, nod in (
        (1250, 1010, 1.2, cast.FARMER, 4),
        (1360, 1004, 1.2, cast.MOTHER, -4),
        (1470, 1010, 1.2, cast.GRANDFATHER, 3),
        (1190, 1074, 1.44, cast.GRANDMOTHER, -3),
        (1316, 1078, 1.44, cast.WORKER.but(style="short", hair="#20162c", top="#5a86a0"), 4),
        (1444, 1076, 1.44, cast.FARMER.but(top="#c9705a"), -5),
        (1568, 1078, 1.44, cast.WELDER, 3),
    ):
        from_behind(paper, x, y, scale, look, nod)


def picture(paper: Paper, x: float, y: float) -> None:
    """What the screen shows: how rice grows."""
    paper.fill(box(x, y + 130, 320, 70), "#8fb46a")
    paper.fill(circle(x + 250, y + 52, 26), "#f2b04a")
    for k in range(4):
        px, tall = x + 46 + k * 58, 30 + k * 26
        paper.line([(px, y + 150), (px, y + 150 - tall)], "#3f7f5e", 6)
        for side in (-1, 1):
            leaf = drawn(
                f"M{px} {y + 150 - tall * 0.4} C{px + side * 14} {y + 140 - tall * 0.7} "
                f"{px + side * 18} {y + 134 - tall} {px + side * 26} {y + 138 - tall}"
            )
            paper.line(leaf, "#3f7f5e", 5)
        for j in range(k * 2):
            paper.fill(circle(px + (j % 2 * 10 - 5), y + 146 - tall - j * 5, 5), "#e0a24a")
