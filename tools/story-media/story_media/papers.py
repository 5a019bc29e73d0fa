# SPDX-License-Identifier: MIT
"""Calm patterned papers for pages that carry numbers: pattern at the right, quiet at the left."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random

from .colour import linear, mix, radial, vertical
from .land import hills
from .paper import HEIGHT, WIDTH, Paper, Scene
from .shapes import box, circle, drawn, rounded, smooth, stroked, union, without
from .sky import bird, cloud, rings

Shades = Sequence[str]
"""Five colours of one family, from the darkest to the lightest, and then an accent."""


def scales(shades: Shades) -> Scene:
    """Water as paper scales, row over row, lit towards the right."""

    def draw(paper: Paper) -> None:
        dark, deep, middle, light, pale, accent = shades
        paper.ground(linear((0, 0), (WIDTH, HEIGHT), [dark, deep]))
        radius, rise = 118, 58
        for row in range(22):
            y = -40 + row * rise
            for column in range(-1, 10):
                x = column * radius * 2 + (row % 2) * radius
                near = max(0.0, min(1.0, (x / WIDTH - 0.30) * 1.3 + (y / HEIGHT - 0.5) * 0.35))
                code = mix(mix(dark, deep, 0.5), mix(middle, light, near), near * 0.8)
                with paper.sheet((x - 130, y - 130, x + 130, y + 130), (0, -3, 9, 0.3), 0.42):
                    paper.cut(circle(x, y + 100, radius), code, rim=0.12 + 0.3 * near, dark=0)
                    for inner, share in ((84, 0.25), (50, 0.5)):
                        tint = mix(code, mix(pale, accent, 0.25), share * near * 0.7)
                        paper.cut(circle(x, y + 100, inner), tint, rim=0.1 + 0.25 * near, dark=0)
        paper.finish()

    return draw


def drifts(shades: Shades) -> Scene:
    """Cloud bands over rings of light, high up and to the right."""

    def draw(paper: Paper) -> None:
        dark, deep, middle, light, pale, accent = shades
        paper.ground(vertical(0, HEIGHT, [deep, dark]))
        centre = (1500.0, 300.0)
        sizes = (1180, 900, 660, 460, 290)
        codes = (mix(dark, deep, 0.6), deep, mix(deep, middle, 0.6), middle, light)
        rings(paper, centre, tuple(zip(sizes, codes, strict=True)), accent, dark, shadow=0.32)
        paper.glow(*centre, 330, accent, 0.35)
        for x, y, scale, share, flip in (
            (1660, 200, 1.1, 0.75, -1),
            (1240, 330, 0.95, 0.55, 1),
            (1720, 470, 1.25, 0.45, 1),
            (1330, 610, 1.0, 0.3, -1),
            (1800, 720, 1.1, 0.2, -1),
            (520, 180, 0.9, 0.12, 1),
        ):
            cloud(paper, x, y, scale, mix(deep, pale, share), flip, mix(pale, accent, 0.3))
        for x, y, scale in ((1050, 190, 0.8), (1120, 150, 0.6), (980, 140, 0.5)):
            bird(paper, x, y, scale, mix(pale, "#ffffff", 0.4))
        paper.finish()

    return draw


def ridges(shades: Shades) -> Scene:
    """Ranges of hills behind each other, mist between them."""

    def draw(paper: Paper) -> None:
        dark, deep, middle, light, pale, accent = shades
        sky = [mix(dark, deep, 0.4), deep, mix(middle, light, 0.5)]
        paper.ground(vertical(0, 760, sky))
        sun = (1420.0, 330.0)
        paper.glow(*sun, 520, accent, 0.4)
        disc = circle(*sun, 118)
        paper.piece(
            disc, radial(*sun, 118, [mix(accent, "#ffffff", 0.6), accent]), (0, 0, 26, 0.25), 0.3
        )
        for i in range(6):
            share = i / 5
            code = mix(mix(light, pale, 0.2), mix(dark, deep, 0.35), share)
            y, height = 520 + i * 92, 120 - i * 6
            hills(paper, y, height, code, mix(code, pale, 0.3), 1.3 + i * 1.9, HEIGHT + 30, 0.34)
        for x, y, scale in ((1130, 250, 0.9), (1210, 210, 0.7), (1060, 200, 0.6)):
            bird(paper, x, y, scale, mix(pale, "#ffffff", 0.3))
        paper.finish()

    return draw


def lattice(shades: Shades) -> Scene:
    """A round garden window at the right, its lattice in front of evening or morning light."""

    def draw(paper: Paper) -> None:
        dark, deep, middle, light, pale, accent = shades
        paper.ground(linear((0, 0), (WIDTH, HEIGHT), [deep, dark]))
        x, y, radius = 1440.0, 500.0, 400.0
        opening = circle(x, y, radius)
        with paper.clipped(opening):
            paper.ground(vertical(y - radius, y + radius, [middle, light, mix(pale, accent, 0.4)]))
            paper.glow(x + 90, y + 120, 360, accent, 0.55)
            _garden(paper, x, y, shades)
        wall = without(box(-60, -60, WIDTH + 120, HEIGHT + 120), opening)
        with paper.sheet(None, (4, 10, 26, 0.55), 0.5):
            paper.cut(
                wall, linear((700, 0), (WIDTH, HEIGHT), [deep, mix(deep, dark, 0.7)]), width=3
            )
        bars = [stroked(circle(x, y, radius - 8), 26), stroked(circle(x, y, 120), 12)]
        for k in range(8):
            angle = math.pi / 4 * k + math.pi / 8
            across, down = math.cos(angle), math.sin(angle)
            way = smooth(
                [(x + 120 * across, y + 120 * down), (x + radius * across, y + radius * down)],
                False,
            )
            bars.append(stroked(way, 10))
        with paper.sheet(opening, (4, 8, 14, 0.5), 0.45):
            wood = linear(
                (x - radius, y - radius),
                (x + radius, y + radius),
                [mix(middle, accent, 0.35), dark],
            )
            paper.cut(union(bars), wood, rim=0.7, width=2.2)
        paper.finish()

    return draw


def _garden(paper: Paper, x: float, y: float, shades: Shades) -> None:
    """Bamboo behind the window."""
    random = Random(31)
    dark, deep, middle, *_ = shades
    for k in range(7):
        left = x - 330 + k * 105 + random.uniform(-24, 24)
        code = mix(deep, middle, random.uniform(0.1, 0.8))
        parts = [box(left, y - 430 + j * 118, 20, 112, 5) for j in range(8)]
        paper.piece(
            union(parts), linear((left, 0), (left + 20, 0), [mix(code, "#ffffff", 0.18), dark])
        )
        for _ in range(9):
            at, turn = (
                y + random.uniform(-380, 330),
                random.choice((-1, 1)) * random.uniform(48, 110),
            )
            leaf = drawn("M0 0 C 9 -18 8 -54 0 -84 C -8 -54 -9 -18 0 0 Z")
            with paper.placed(
                left + 10, at, random.uniform(0.7, 1.15), turn + 2 * paper.swing(1, at)
            ):
                paper.piece(rounded(leaf, 2), mix(code, dark, 0.2), (2, 4, 7, 0.35), rim=0.4)


PAPERS: dict[str, Callable[[Shades], Scene]] = {
    "scales": scales,
    "drifts": drifts,
    "ridges": ridges,
    "lattice": lattice,
}
GUANGZHOU_SHADES = ("#1a1446", "#35216a", "#6e3784", "#b5587c", "#f0a07f", "#ffc27a")
WUHAN_SHADES = ("#0c3340", "#14505c", "#2f7f86", "#63aca0", "#c9dfb8", "#ffe6a4")
