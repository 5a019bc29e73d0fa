# SPDX-License-Identifier: MIT
"""What is above: rings of evening or morning, sun, stars, clouds, birds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

import skia

from .colour import Stop, mix, radial, vertical
from .paper import WIDTH, Fill, Paper
from .shapes import Point, box, circle, drawn, ring, rounded, union


def rings(
    paper: Paper,
    centre: Point,
    sheets: Sequence[tuple[float, str]],
    warm: str,
    dark: str,
    shadow: float = 0.4,
) -> None:
    """Large discs laid on each other around the sun, (radius, colour), the largest first."""
    x, y = centre
    for i, (radius, code) in enumerate(sheets):
        fill = radial(
            x, y, radius, [mix(code, warm, 0.22), code, mix(code, dark, 0.2)], [0, 0.72, 1]
        )
        with paper.sheet(shadow=(0, -4, 32, shadow), tooth=0.48):
            paper.cut(ring(x, y, radius, seed=i), fill, rim=0.2, width=2, dark=0)


def sun(
    paper: Paper, centre: Point, radius: float, stops: Sequence[Stop], light: str, strength: float
) -> None:
    """A disc with its light around it."""
    x, y = centre
    paper.glow(x, y, radius * 2.4, light, strength)
    disc = circle(x, y, radius)
    with paper.sheet(disc, (0, 0, 28, 0.28), 0.32):
        paper.fill(disc, vertical(y - radius, y + radius, stops))


def stars(paper: Paper, away_from: Point, count: int = 120, lowest: float = 400) -> None:
    """Small stars, none near the light."""
    random = Random(7)
    for _ in range(count):
        x, y = random.uniform(0, WIDTH), random.uniform(0, lowest)
        radius, phase = random.uniform(0.8, 2.3), 6.3 * random.random()
        strength = (0.3 + 0.6 * random.random()) * (0.65 + 0.35 * paper.swing(1, phase))
        if math.dist((x, y), away_from) > 560:
            paper.fill(circle(x, y, radius), "#fff3d6", strength)


def cloud(
    paper: Paper, x: float, y: float, scale: float, code: str, flip: int = 1, lit: str = "#ffe2b8"
) -> None:
    """An auspicious cloud: stacked bars with every corner filleted."""
    bars = []
    x += 11 * paper.swing(1, x)
    for dx, dy, width, height in (
        (-250, 22, 470, 34),
        (-168, -10, 330, 40),
        (-92, -44, 200, 42),
        (-40, -74, 96, 40),
        (-60, 50, 330, 26),
    ):
        left = x + (dx if flip > 0 else -dx - width) * scale
        bars.append(box(left, y + dy * scale, width * scale, height * scale))
    shape = rounded(union(bars), 17 * scale)
    fill = vertical(y - 62 * scale, y + 66 * scale, [mix(code, lit, 0.4), code])
    paper.piece(shape, fill, (0, 8, 16, 0.34), 0.42, rim=0.48, dark=0.1, width=2)


def crane(paper: Paper, x: float, y: float, scale: float = 1.0, flip: int = 1) -> None:
    """A flying crane."""
    beat = 8 * paper.swing(2, x)
    with (
        paper.placed(x, y, (scale * flip, scale)),
        paper.sheet((-70, -60, 70, 40), (2, 6, 6, 0.3), 0.2),
    ):
        far = (
            f"M-8 0 C -24 {-14 - beat} -44 {-22 - beat} -66 {-20 - beat} "
            f"C -46 {-8 - beat} -28 4 -10 8 Z"
        )
        near = (
            f"M2 -2 C 10 {-20 - beat} 26 {-34 - beat} 46 {-38 - beat} C 34 {-20 - beat} 22 -2 8 6 Z"
        )
        body = (
            "M-30 8 C -14 -2 8 -2 22 2 C 34 4 46 -2 58 -8 L 60 -5 C 48 4 36 8 22 9 "
            "C 6 12 -12 14 -30 8 Z"
        )
        paper.cut(drawn(far), "#ffffff", rim=0.3)
        paper.cut(drawn(near), "#f3f6ee", rim=0.3)
        paper.cut(drawn(body), "#ffffff", rim=0.3, dark=0.15)
        paper.cut(drawn("M-30 8 L-48 12 L-46 7 L-30 4 Z"), "#23343c")
        paper.fill(circle(59, -8, 3), "#d6402f")


def bird(paper: Paper, x: float, y: float, scale: float = 1.0, code: str = "#ffffff") -> None:
    """A small bird far away: two wings."""
    lift = 3 * paper.swing(3, x)
    wings = drawn(
        f"M0 0 C -8 {-12 - lift} -22 {-14 - lift} -34 {-6 - lift} C -22 {-8 - lift} -10 -2 0 8 "
        f"C 10 -2 22 {-8 - lift} 34 {-6 - lift} C 22 {-14 - lift} 8 {-12 - lift} 0 0 Z"
    )
    with paper.placed(x, y, scale):
        paper.piece(wings, code, (1, 5, 6, 0.25), 0.2, rim=0.3)


def evening(paper: Paper, sun_at: Point, code: Fill | None = None) -> None:
    """Guangzhou's sky: dusk in violets around an orange sun."""
    paper.ground(code or vertical(0, 780, ["#14133f", "#221c58", "#3a2670"]))
    sheets = (
        (1180, "#1c1a50"),
        (960, "#2b2163"),
        (770, "#472c79"),
        (600, "#6e3784"),
        (450, "#a0477f"),
        (325, "#d9626f"),
        (225, "#f58a62"),
    )
    rings(paper, sun_at, sheets, "#ffb56b", "#140f40")
    stars(paper, sun_at)
    sun(paper, sun_at, 132, ["#fff1c4", "#ffd583", "#ff9a5a"], "#ffb45e", 0.5)


def morning(paper: Paper, sun_at: Point, radius: float = 150) -> None:
    """Wuhan's sky: greens around a pale sun."""
    paper.ground(vertical(0, 760, ["#0e3f52", "#17606c", "#2f8a8a"]))
    sheets = (
        (1240, "#12485a"),
        (1010, "#1a616d"),
        (810, "#2b7f83"),
        (640, "#4f9f98"),
        (490, "#86bda7"),
        (365, "#c5d6ae"),
        (260, "#f4dfa0"),
    )
    rings(paper, sun_at, sheets, "#fff0b8", "#0a3040", shadow=0.3)
    sun(paper, sun_at, radius, ["#fffbe2", "#ffe9a6", "#ffc873"], "#ffe9a8", 0.55)


def petals(
    paper: Paper, code: str, count: int, within: tuple[float, float, float, float], seed: int = 77
) -> None:
    """Petals on the wind."""
    random = Random(seed)
    left, top, right, bottom = within
    petal: skia.Path = drawn("M0 0 C -6 -4 -7 -12 0 -16 C 7 -12 6 -4 0 0 Z")
    for _ in range(count):
        x, y, turn = (
            random.uniform(left, right),
            random.uniform(top, bottom),
            random.uniform(0, 360),
        )
        with paper.placed(x, y, random.uniform(0.6, 1.1), turn):
            paper.fill(petal, code, 0.9)
