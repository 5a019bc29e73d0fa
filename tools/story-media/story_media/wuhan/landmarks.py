# SPDX-License-Identifier: MIT
"""What everybody in Wuhan knows: the tower, the bridge, the river, plum blossom."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from ..buildings import lattice, tiled_roof
from ..colour import linear, vertical
from ..land import Lights, blossom, water
from ..paper import HEIGHT, WIDTH, Paper
from ..shapes import box, drawn, moved, polygon, stroked, union

WAVES = (
    (812, 3, 420, "#b8d8ac"),
    (836, 4, 520, "#7fbfa9"),
    (866, 6, 640, "#4f9f9c"),
    (902, 8, 760, "#2f7f88"),
    (944, 10, 900, "#1d6272"),
)
LACQUER = ["#7d2a22", "#b5432f", "#d9694a"]


def yellow_crane_tower(paper: Paper, x: float, base: float, scale: float = 1.0) -> None:
    """The Yellow Crane Tower: five storeys that grow smaller, golden roofs with high eaves."""
    paper.glow(x, base - 230 * scale, 330 * scale, "#ffdf9a", 0.45)
    with paper.sheet((x - 260 * scale, base - 40, x + 260 * scale, base + 20), (4, 4, 12, 0.4)):
        for width, low, high in ((430, 0, 14), (380, 14, 30)):
            half = width / 2 * scale
            foot, top = base - low * scale, base - high * scale
            step = polygon(
                [(x - half, foot), (x - half + 6, top), (x + half - 6, top), (x + half, foot)]
            )
            paper.cut(step, vertical(base - 30, base, ["#f3e6cf", "#a9a08c"]), rim=0.7, dark=0.2)
    y = base - 30 * scale
    for storey in range(5):
        wall, height = (300 - storey * 36) * scale, (62 - storey * 3) * scale
        roof, top = wall + 120 * scale, (44 if storey < 4 else 92) * scale
        _storey(paper, x, y, wall, height, 7 - (storey > 1) - (storey > 3))
        y -= height - 4 * scale
        ridge = (wall - 36 * scale) * (0.96 if storey < 4 else 0.14)
        tiled_roof(paper, x, y, roof, ridge, top, (26 - storey) * scale)
        if storey < 4:
            tiled_roof(paper, x, y + 1, roof * 0.34, roof * 0.05, top * 0.92, 15 * scale)
        y -= top - 8 * scale
    finial = drawn(
        "M-7 8 L-4 -10 C-14 -18 -12 -34 -1.5 -38 L0 -64 L1.5 -38 C12 -34 14 -18 4 -10 L7 8 Z"
    )
    paper.piece(moved(finial, x, y, scale), "#ffcf66", (2, 3, 6, 0.4), 0.3, rim=0.8)


def _storey(paper: Paper, x: float, y: float, wall: float, height: float, bays: int) -> None:
    half = wall / 2
    body = polygon(
        [(x - half, y), (x - half + 3, y - height), (x + half - 3, y - height), (x + half, y)]
    )
    with paper.sheet(body, (3, 4, 8, 0.4), 0.4):
        paper.cut(body, linear((x - half, 0), (x + half, 0), LACQUER), dark=0.3, light=(0.7, -0.7))
        for k in range(bays):
            left, width = x - half + wall * (k + 0.18) / bays, wall * 0.64 / bays
            lattice(
                paper,
                left,
                y - height * 0.86,
                width,
                height * 0.62,
                "#6b2018",
                ["#ffe9ad", "#ffb95e"],
            )
        paper.fill(box(x - half - 5, y - height * 0.17, wall + 10, 3.5), "#ffd98f", 0.9)
        for k in range(int(wall / 9)):
            at = x - half + k * 9
            paper.line([(at, y - height * 0.16), (at, y)], "#ffd98f", 1.5, 0.55)


def great_bridge(paper: Paper, y: float, left: int, right: int, heads: tuple[int, ...]) -> None:
    """The Wuhan Yangtze River Bridge: two decks, a trussed girder, towers at its ``heads``."""
    with paper.sheet((left - 20, y - 130, right + 20, y + 150), (0, 8, 12, 0.42), 0.45):
        parts = [box(left, y, right - left, 9), box(left, y + 38, right - left, 7)]
        for x in range(left, right, 150):
            pier = [(x - 11, y + 36), (x - 17, y + 128), (x + 17, y + 128), (x + 11, y + 36)]
            parts.append(polygon(pier))
        for k, x in enumerate(range(left, right, 30)):
            top, foot = (y + 4, y + 42) if k % 2 else (y + 42, y + 4)
            parts.append(stroked(polygon([(x, top), (x + 30, foot)], False), 5))
            parts.append(stroked(polygon([(x, y), (x, y + 42)], False), 3.4))
        steel = vertical(y, y + 128, ["#4a8f90", "#2a6670", "#1d4e5c"])
        paper.cut(union(parts), steel, rim=0.7, width=1.6, dark=0.2)
    for x in heads:
        with paper.sheet((x - 50, y - 130, x + 50, y + 150), (3, 5, 10, 0.45), 0.45):
            walls = [(x - 24, y + 128), (x - 22, y - 60), (x + 22, y - 60), (x + 24, y + 128)]
            shape = union([polygon(walls), box(x - 31, y - 60, 62, 8)])
            stone = linear((x - 24, 0), (x + 24, 0), ["#5d9a94", "#cfe0c4"])
            paper.cut(shape, stone, rim=0.6, light=(0.7, -0.7))
            for at in range(int(y - 42), int(y + 110), 26):
                paper.fill(box(x - 7, at, 14, 15), "#ffe7a8", 0.9)
        tiled_roof(paper, x, y - 60, 84, 14, 44, 12)


def river_bed(paper: Paper) -> None:
    """The Yangtze's far water, from the far bank at 792: what bridges stand in."""
    base = vertical(792, HEIGHT, ["#ffe3a0", "#7fc0ae", "#2a7680", "#0f4152"], [0, 0.2, 0.55, 1])
    paper.fill(box(0, 792, WIDTH, HEIGHT - 792), base)


def river(paper: Paper, lights: Lights, between: Callable[[int], None] | None = None) -> None:
    """The Yangtze's waves in the morning, nearer than :func:`river_bed`."""
    water(paper, WAVES, lights, "#fff0b8", "#0a3040", between)


def plum_bough(paper: Paper) -> None:
    """A bough of plum, Wuhan's flower, reaching in from the upper left."""
    wood = (
        "M-40 40 C110 66 220 120 340 100 C420 86 470 112 520 150 L514 158 C462 124 418 102 340 "
        "120 C210 148 100 110 -40 116 Z",
        "M-40 262 C40 250 80 230 120 180 C150 144 190 128 222 118 L220 108 C180 116 136 138 106 "
        "172 C70 212 30 220 -40 226 Z",
        "M250 118 C276 158 312 186 350 204 L354 196 C320 178 292 150 272 112 Z",
    )
    with paper.sheet((-40, 0, 560, 300), (6, 14, 22, 0.38), 0.5):
        bark = linear((0, 0), (520, 0), ["#5a3a34", "#8a5a48"])
        paper.cut(union([drawn(outline) for outline in wood]), bark, rim=0.7, width=2.4)
    for x, y, scale, turn, random in plum_places():
        blossom(paper, x, y, scale, turn, random, "plum")


def plum_places() -> list[tuple[float, float, float, float, Random]]:
    """Where the flowers of the bough sit: x, y, scale, turn, and the chance each is drawn with."""
    random = Random(12)
    places = []
    for _ in range(30):
        share = random.random()
        spread = random.uniform(-1, 1)
        x, y = random.choice(
            [
                (share * 520, 92 + 46 * share + 40 * spread),
                (share * 230, 230 - share * 120 + 36 * spread),
                (260 + share * 100, 120 + share * 84 + 26 * spread),
            ]
        )
        places.append((x, y, random.uniform(0.55, 1.05), random.uniform(0, 72), random))
    return places
