# SPDX-License-Identifier: MIT
"""Plants and animals of the wetland, the garden and the field."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .colour import linear, mix, radial, vertical
from .paper import Paper
from .shapes import capsule, circle, drawn, oval, polygon, smooth, union


def reeds(
    paper: Paper,
    span: tuple[float, float],
    y: float,
    height: float,
    codes: tuple[str, str],
    count: int,
    seed: int,
) -> None:
    """A stand of reeds with plumes and cat's-tails, feet around ``y``."""
    random = Random(seed)
    for _ in range(count):
        x, tall = random.uniform(*span), height * random.uniform(0.6, 1.0)
        lean = random.uniform(-0.16, 0.16) * tall + 6 * paper.swing(1, x / 90)
        code = mix(*codes, random.random())
        blade = drawn(
            f"M{x - 5} {y} C{x - 4} {y - tall * 0.5} {x + lean * 0.4} {y - tall * 0.8} "
            f"{x + lean} {y - tall} C{x + lean * 0.5 + 5} {y - tall * 0.7} {x + 7} "
            f"{y - tall * 0.4} {x + 5} {y} Z"
        )
        paper.piece(blade, vertical(y - tall, y, [mix(code, "#f6efb8", 0.3), code]), (2, 4, 6, 0.3))
        if random.random() < 0.3:
            top = (x + lean * 0.9, y - tall * 0.92)
            tail = capsule((top[0], top[1] - 34), 7, (top[0] - lean * 0.06, top[1] + 14), 7)
            paper.piece(tail, "#8a5634", (2, 3, 5, 0.3))
            paper.line([(top[0], top[1] - 40), (top[0] + lean * 0.04, top[1] - 62)], "#8a5634", 2)


def lotus_leaf(paper: Paper, x: float, y: float, across: float, code: str) -> None:
    """A lotus leaf lying on the water."""
    leaf = oval(x, y, across, across * 0.34)
    fill = linear((x - across, y), (x + across, y), [mix(code, "#eef6b8", 0.35), code])
    with paper.sheet(leaf, (3, 6, 8, 0.35), 0.45):
        paper.cut(leaf, fill, rim=0.6, width=2)
        for k in range(12):
            angle = math.pi * 2 * k / 12
            end = (x + across * 0.9 * math.cos(angle), y + across * 0.3 * math.sin(angle))
            paper.line([(x, y), end], mix(code, "#eef6b8", 0.5), 1.4, 0.5)


def lotus_flower(paper: Paper, x: float, y: float, scale: float) -> None:
    """An open lotus on its stem, its heart at (x, y)."""
    paper.line(
        drawn(f"M{x} {y} C{x + 6} {y + 40} {x - 6} {y + 80} {x} {y + 120 * scale}"), "#4f8a5a", 5
    )
    with paper.placed(x, y, scale, 2 * paper.swing(1, x)):
        petal = drawn("M0 4 C-20 -10 -20 -44 0 -66 C20 -44 20 -10 0 4 Z")
        for turn, pale in (
            (-74, 0.0),
            (74, 0.0),
            (-46, 0.25),
            (46, 0.25),
            (-20, 0.45),
            (20, 0.45),
            (0, 0.6),
        ):
            fill = vertical(
                -66, 4, [mix("#f08aa4", "#ffffff", pale * 0.4), mix("#fff0f0", "#ffffff", pale)]
            )
            with paper.placed(0, 0, turn=turn):
                paper.piece(petal, fill, (1, 3, 6, 0.3), 0.3)


def egret(paper: Paper, x: float, y: float, scale: float = 1.0, flip: int = 1) -> None:
    """A white egret standing in shallow water, feet at ``y``, looking right."""
    with paper.placed(x, y, (scale * flip, scale)):
        for dx in (-8, 8):
            paper.line([(dx, -92), (dx + 4, -46), (dx, 0)], "#2a3a40", 3.4)
        body = drawn(
            "M-62 -96 C-40 -132 4 -142 28 -128 C44 -120 40 -150 34 -168 C24 -196 34 -222 58 -224 "
            "C70 -224 76 -216 76 -208 L74 -202 C66 -206 56 -204 52 -194 C46 -178 62 -154 56 -126 "
            "C50 -100 16 -84 -14 -86 C-32 -88 -48 -90 -62 -96 Z"
        )
        paper.piece(
            body, linear((-60, -220), (60, -80), ["#ffffff", "#f3f6ee", "#c9d9d2"]), (2, 5, 9, 0.3)
        )
        wing = drawn("M-70 -92 C-40 -122 -6 -130 20 -118 C14 -98 -20 -88 -70 -92 Z")
        paper.piece(wing, linear((-60, -130), (20, -90), ["#ffffff", "#dfe9e2"]), (1, 3, 6, 0.25))
        paper.piece(polygon([(73, -212), (112, -204), (73, -203)]), "#e8b04a", (1, 2, 4, 0.3))
        paper.fill(circle(64, -213, 2.6), "#20303a")


def porpoise(paper: Paper, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> None:
    """A Yangtze finless porpoise leaping to the right, with its smile."""
    with paper.placed(x, y, scale, turn):
        body = drawn(
            "M-150 58 C-120 10 -70 -34 0 -42 C52 -48 98 -34 118 -6 C126 8 120 22 106 26 "
            "C84 32 60 30 30 34 C-30 40 -90 48 -128 66 C-136 86 -156 98 -176 98 C-168 86 -160 76 "
            "-156 68 C-174 68 -192 62 -202 50 C-184 46 -164 50 -150 58 Z"
        )
        paper.piece(
            body, vertical(-46, 70, ["#8ea6b4", "#5f7d90", "#b9cdd2"]), (4, 10, 14, 0.4), rim=0.7
        )
        fin = drawn("M30 30 C24 58 6 78 -14 84 C-10 64 -4 44 4 34 Z")
        paper.piece(fin, vertical(30, 84, ["#5f7d90", "#48667a"]), (2, 4, 6, 0.3))
        paper.line(drawn("M116 8 C104 18 92 20 82 16"), "#2f4a5a", 2.4)
        paper.fill(circle(82, -4, 4), "#1a2a34")


def splash(paper: Paper, x: float, y: float, width: float) -> None:
    """Rings and drops where something broke the water."""
    for share, strength in ((1.0, 0.5), (0.7, 0.65), (0.42, 0.8)):
        paper.line(oval(x, y, width * share, width * share * 0.16), "#f4fbee", 3, strength)
    random = Random(int(x))
    for _ in range(10):
        dx, up = random.uniform(-0.6, 0.6) * width, random.uniform(8, 0.5 * width)
        paper.fill(circle(x + dx, y - up, random.uniform(2, 5)), "#f4fbee", 0.9)


def broad_tree(
    paper: Paper,
    x: float,
    y: float,
    scale: float,
    leaves: Sequence[str],
    bark: tuple[str, str],
    seed: int = 3,
) -> None:
    """A broad old tree (a banyan), its foot at (x, y), about 620 tall at scale 1."""
    random = Random(seed)
    with paper.placed(x, y, scale):
        trunk = union(
            [
                drawn(
                    "M-64 6 C-34 -60 -40 -160 -30 -260 L34 -260 C40 -160 36 -60 70 6 "
                    "C30 -8 -20 -8 -64 6 Z"
                ),
                capsule((-16, -220), 20, (-170, -380), 9),
                capsule((18, -220), 20, (180, -372), 9),
                capsule((0, -240), 24, (24, -430), 10),
                capsule((-90, -300), 10, (-120, -450), 6),
                capsule((100, -300), 10, (130, -440), 6),
            ]
        )
        paper.piece(
            trunk, linear((-70, -300), (80, 0), bark), (5, 8, 14, 0.45), rim=0.65, width=2.4
        )
        for dx in (-130, -86, 96, 150):
            paper.line(
                drawn(f"M{dx} -330 C{dx + 6} -240 {dx - 6} -180 {dx + 2} -130"), bark[1], 3, 0.8
            )
        for row, code in enumerate(leaves):
            tops = []
            for k in range(15):
                angle = math.pi * (1.08 - 1.16 * k / 14)
                reach = 300 - row * 74 + random.uniform(-22, 22)
                tops.append(
                    circle(
                        reach * math.cos(angle), -400 - reach * 0.56 * math.sin(angle), 86 - row * 8
                    )
                )
            tops.append(oval(0, -430, 230 - row * 66, 120 - row * 20))
            path = union(tops)
            bounds = path.getBounds()
            fill = vertical(
                bounds.top(),
                bounds.bottom(),
                [mix(code, "#fff0b8", 0.22), mix(code, "#0a1a2a", 0.22)],
            )
            paper.piece(path, fill, (3, 8, 14, 0.38), 0.5, rim=0.55, dark=0.14, width=2)


def pond(paper: Paper, points: Sequence[tuple[float, float]], codes: tuple[str, str]) -> None:
    """Still water let into the ground."""
    path = smooth(points, tension=0.9)
    bounds = path.getBounds()
    with paper.sheet(path, None, 0.4):
        fill = vertical(bounds.top(), bounds.bottom(), codes)
        paper.cut(path, fill, rim=0, dark=0.45, light=(0.5, 0.8), width=3)


def fish(paper: Paper, x: float, y: float, scale: float, code: str, flip: int = 1) -> None:
    """A fish seen through clear water."""
    with paper.placed(x, y, (scale * flip, scale)):
        body = drawn(
            "M-40 0 C-20 -18 16 -18 34 0 C16 18 -20 18 -40 0 Z M-36 0 L-62 -16 L-54 0 L-62 16 Z"
        )
        paper.piece(body, radial(0, -4, 46, [mix(code, "#ffffff", 0.5), code]), (1, 6, 8, 0.3), 0.3)
        paper.fill(circle(22, -3, 2.4), "#20303a")
