# SPDX-License-Identifier: MIT
"""What everybody in Guangzhou knows: the tower, the boats, the kapok bough, the water."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

import numpy as np
import skia

from ..colour import linear, vertical
from ..land import Lights, blossom, water
from ..paper import HEIGHT, WIDTH, Paper
from ..shapes import box, drawn, oval, polygon, union

WAVES = (
    (828, 3, 420, "#e0806f"),
    (850, 4, 520, "#b45a7e"),
    (878, 6, 640, "#824683"),
    (914, 8, 760, "#583779"),
    (952, 10, 900, "#3d2a6c"),
)
_LAMPS = ["#ffd27a", "#ff9a5c", "#ff6f8e", "#c86bff", "#7d8bff"]


def canton_tower(paper: Paper, x: float, base: float, height: float) -> None:
    """Canton Tower: a twisted lattice with a slender waist, a tilted crown and a mast."""
    wide, waist, top_radius, waist_at = 0.144 * height, 0.05 * height, 0.0926 * height, 0.66

    def radius(share: float) -> float:
        if share < waist_at:
            return waist + (wide - waist) * ((waist_at - share) / waist_at) ** 2
        return waist + (top_radius - waist) * ((share - waist_at) / (1 - waist_at)) ** 2

    shares = [i / 60 for i in range(61)]
    left = [(x - radius(u), base - u * height) for u in shares]
    right = [(x + radius(u), base - u * height) for u in shares]
    crown = (right[-1][0], right[-1][1] - 16)
    body = polygon([*left, crown, *right[-2::-1]])
    light = vertical(base - height, base, _LAMPS)
    paper.glow(x, base - height * 0.55, height * 0.61, "#ff8fb0", 0.30)
    paper.glow(x, base - height * 0.9, height * 0.39, "#ffcf8f", 0.35)
    with paper.sheet((x - 110, base - height - 200, x + 110, base + 10), (6, 6, 16, 0.5), 0.35):
        paper.fill(body, vertical(base - height, base, ["#3a2a6b", "#2a1f58", "#1d1748"]))
        core = polygon(
            [(x - 12, base), (x - 9, base - height), (x + 9, base - height), (x + 12, base)]
        )
        paper.fill(core, linear((x - 12, 0), (x + 12, 0), ["#120c33", "#4a3a86", "#120c33"]), 0.9)
        with paper.clipped(body):
            for behind in (True, False):
                _lattice(paper, x, base, height, radius, light, behind)
            for i in range(1, 40):
                half, y = radius(i / 40), base - i / 40 * height
                arc = skia.Path()
                arc.addArc(
                    skia.Rect.MakeLTRB(x - half, y - half * 0.12, x + half, y + half * 0.12), 0, 180
                )
                paper.line(arc, light, 1.1, 0.42)
            for low, high in (
                (0.08, 0.17),
                (0.30, 0.35),
                (0.50, 0.535),
                (0.72, 0.80),
                (0.90, 0.985),
            ):
                _floors(
                    paper,
                    x,
                    base - high * height,
                    base - low * height,
                    max(radius(low), radius(high)) + 2,
                )
        for edge in (left, right):
            paper.line(edge, light, 2.4, 0.95)
        paper.line([left[-1], crown], "#ffe3b0", 4, 0.95)
        foot = base - height - 8
        for width, low, high in ((13, 0, 26), (8, 26, 66), (5, 66, 112), (2.4, 112, 165)):
            mast = linear((x - width, 0), (x + width, 0), ["#ffd9a0", "#8d5bb0"])
            paper.fill(box(x - width / 2, foot - high, width, high - low), mast)
    paper.glow(x, base - height - 175, 26 + 10 * paper.swing(1), "#ff6b6b", 0.9)


def _lattice(
    paper: Paper,
    x: float,
    base: float,
    height: float,
    radius: Callable[[float], float],
    light: skia.Shader,
    behind: bool,
) -> None:
    strength, width = (0.30, 1.3) if behind else (0.95, 2.3)
    for k in range(26):
        run: list[tuple[float, float]] = []
        for i in range(41):
            share = i / 40
            angle = 2 * math.pi * k / 26 + 1.9 * (share - 0.5)
            front = math.sin(angle) > 0
            y = base - share * height + (6 if front else -6) * radius(share) / 60
            if front != behind:
                run.append((x + radius(share) * math.cos(angle), y))
            elif run:
                if len(run) > 1:
                    paper.line(run, light, width, strength)
                run = []
        if len(run) > 1:
            paper.line(run, light, width, strength)


def _floors(paper: Paper, x: float, top: float, bottom: float, half: float) -> None:
    fill = linear(
        (x - half, 0), (x + half, 0), [("#ffdf9e", 0.85), ("#ff9d6e", 0.45), ("#7b3f8f", 0.55)]
    )
    paper.fill(box(x - half, top, 2 * half, bottom - top), fill)
    for y in np.arange(top + 4, bottom, 7):
        paper.line([(x - half, float(y)), (x + half, float(y))], "#2a1f58", 2, 0.75)


def river(paper: Paper, lights: Lights, between: Callable[[int], None] | None = None) -> None:
    """The Pearl River at dusk, from the far bank at 812 to the foot of the picture."""
    base = vertical(812, HEIGHT, ["#ffb077", "#a64a7c", "#3c2868", "#16123f"], [0, 0.22, 0.55, 1])
    paper.fill(box(0, 812, WIDTH, HEIGHT - 812), base)
    bank_lights(paper)
    water(paper, WAVES, lights, "#ff9f74", "#120e38", between)


def bank_lights(paper: Paper, y: float = 806) -> None:
    """Coloured lamps along the far bank, each with its reflection."""
    random = Random(8)
    x = 10.0
    while x < WIDTH:
        code = random.choice(["#ffcf7d", "#ffcf7d", "#ffb36b", "#ff9ec0", "#9fe0ff"])
        paper.glow(
            x, y + random.uniform(-3, 2), random.uniform(8, 16), code, 0.55 + 0.35 * random.random()
        )
        length = random.uniform(20, 60)
        strength = 0.30 * (0.75 + 0.25 * paper.swing(1, 6.3 * random.random()))
        streak = vertical(y + 6, y + 6 + length, [(code, strength), (code, 0)])
        paper.fill(box(x - 2.5, y + 7, 5, length, 2.5), streak, add=True)
        x += random.uniform(18, 64)


def balustrade(paper: Paper, y: float = 946) -> None:
    """The stone rail of the embankment."""
    parts = [box(-10, y, WIDTH + 20, 10), box(-10, y + 50, WIDTH + 20, 20)]
    for x in range(-6, WIDTH + 20, 22):
        parts.append(
            drawn(
                f"M{x - 4} {y + 8} L{x + 4} {y + 8} L{x + 3} {y + 18} C{x + 9} {y + 28} {x + 9} "
                f"{y + 38} {x + 4} {y + 46} L{x + 5} {y + 54} L{x - 5} {y + 54} L{x - 4} {y + 46} "
                f"C{x - 9} {y + 38} {x - 9} {y + 28} {x - 3} {y + 18} Z"
            )
        )
    for x in range(90, WIDTH, 264):
        parts += [box(x - 13, y - 10, 26, 74), box(x - 17, y - 16, 34, 8)]
    with paper.sheet((-10, y - 20, WIDTH + 10, y + 80), (0, -4, 14, 0.45), 0.5):
        stone = vertical(y - 16, y + 70, ["#b98aa6", "#6b4a86", "#33245f"])
        paper.cut(union(parts), stone, rim=0.7, dark=0.25)


def kapok_bough(paper: Paper) -> None:
    """A bough of kapok, Guangzhou's flower, reaching in from the upper right."""
    wood = (
        "M1960 40 C1820 60 1700 110 1590 90 C1520 78 1470 100 1420 132 L1424 140 C1480 112 1524 "
        "96 1590 108 C1700 132 1830 96 1960 110 Z",
        "M1960 250 C1900 240 1860 220 1820 170 C1800 140 1770 120 1740 112 L1742 104 C1790 112 "
        "1816 134 1838 164 C1870 206 1910 216 1960 220 Z",
        "M1700 112 C1680 150 1650 180 1610 200 L1606 194 C1644 172 1668 146 1684 108 Z",
    )
    random = Random(12)
    with paper.sheet((1380, 0, 1960, 300), (-6, 14, 24, 0.5), 0.55):
        bark = linear((1420, 0), (1960, 0), ["#8a4460", "#5a2a52"])
        paper.cut(union([drawn(outline) for outline in wood]), bark, rim=0.7, width=2.4)
        for x, y in ((1446, 122), (1532, 88), (1660, 172), (1790, 92), (1902, 226), (1420, 136)):
            paper.cut(
                oval(x, y - 6, 10, 16), vertical(y - 22, y + 10, ["#f0593f", "#5c1f3c"]), rim=0.6
            )
    for x, y, scale, turn in (
        (1600, 92, 1.1, -10),
        (1740, 114, 1.3, 30),
        (1832, 182, 1.0, 70),
        (1612, 206, 0.9, -60),
        (1880, 66, 1.25, 10),
        (1488, 106, 0.78, -30),
    ):
        blossom(paper, x, y, scale, turn, random, "kapok")
