# SPDX-License-Identifier: MIT
"""Rooms: walls, shelves, windows, lamps, boards."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random

import skia

from .colour import linear, mix, radial, vertical
from .paper import HEIGHT, WIDTH, Paper
from .shapes import box, drawn, oval, polygon, stroked, union, without

SPINES = ("#c9504a", "#e0a24a", "#3f7fa0", "#4f9a72", "#f0e2c0", "#8a4a6a", "#2f6f7a", "#d9824a")


def floor(paper: Paper, y: float, codes: tuple[str, str], boards: bool = True) -> None:
    """Floor boards running away from us."""
    ground = box(-20, y, WIDTH + 40, HEIGHT - y + 20)
    with paper.sheet(ground, (0, -4, 14, 0.4), 0.5):
        paper.cut(ground, vertical(y, HEIGHT, codes), rim=0.5, dark=0, light=(0, -1), width=2)
        if boards:
            for k in range(-16, 17):
                start, end = (WIDTH / 2 + k * 96, y), (WIDTH / 2 + k * 230, HEIGHT + 20)
                paper.line([start, end], paper.palette.thickness, 1.8, 0.28)


def shelves(
    paper: Paper,
    x: float,
    y: float,
    width: float,
    height: float,
    rows: int,
    seed: int,
    wood: tuple[str, str],
    spines: Sequence[str] = SPINES,
) -> None:
    """A book case with its top left corner at (x, y)."""
    random = Random(seed)
    case = box(x, y, width, height, 6)
    with paper.sheet(case, (5, 8, 18, 0.5), 0.5):
        paper.cut(case, linear((x, y), (x + width, y + height), wood), rim=0.6, width=2.4)
        step = height / rows
        for row in range(rows):
            top = y + row * step + 12
            hollow = box(x + 12, top, width - 24, step - 18)
            dark = mix(wood[1], paper.palette.thickness, 0.55)
            paper.cut(hollow, dark, rim=0, dark=0.4, light=(0.5, 0.8))
            _books(paper, random, x + 16, x + width - 16, top + step - 18, step - 30, spines)


def _books(
    paper: Paper,
    random: Random,
    left: float,
    right: float,
    foot: float,
    tallest: float,
    spines: Sequence[str],
) -> None:
    at = left
    while at < right - 10:
        if random.random() < 0.07:
            at += random.uniform(16, 40)
            continue
        width, tall = random.uniform(9, 22), tallest * random.uniform(0.66, 1.0)
        if at + width > right:
            break
        code = mix(random.choice(spines), paper.palette.air, paper.palette.tint + 0.12)
        path = box(at, foot - tall, width, tall, 1.5)
        paper.cut(
            path, linear((at, 0), (at + width, 0), [mix(code, "#ffffff", 0.18), code]), width=1.2
        )
        if random.random() < 0.5:
            paper.fill(box(at + 2, foot - tall * 0.8, width - 4, 4), "#ffe9c0", 0.5)
        at += width + 0.8


def arched(x: float, y: float, width: float, height: float) -> skia.Path:
    """A window's opening with a round top; (x, y) is the top left of its frame."""
    half = width / 2
    return drawn(
        f"M{x} {y + height} L{x} {y + half} C{x} {y + half * 0.45} "
        f"{x + half * 0.45} {y} {x + half} {y} "
        f"C{x + width - half * 0.45} {y} {x + width} {y + half * 0.45} {x + width} {y + half} "
        f"L{x + width} {y + height} Z"
    )


def window(
    paper: Paper,
    opening: skia.Path,
    view: Callable[[Paper], None],
    wood: tuple[str, str],
    bars: Sequence[float] = (),
    rungs: Sequence[float] = (),
) -> None:
    """A window in the wall, with what is seen through it and its frame."""
    bounds = opening.getBounds()
    with paper.clipped(opening):
        view(paper)
    parts = [without(stroked(opening, 34), skia.Path())]
    inner = []
    for at in bars:
        x = bounds.left() + bounds.width() * at
        inner.append(box(x - 5, bounds.top(), 10, bounds.height()))
    for at in rungs:
        y = bounds.top() + bounds.height() * at
        inner.append(box(bounds.left(), y - 5, bounds.width(), 10))
    fill = linear((bounds.left(), bounds.top()), (bounds.right(), bounds.bottom()), wood)
    if inner:
        with paper.clipped(opening), paper.sheet(opening, (3, 6, 10, 0.45), 0.4):
            paper.cut(union(inner), fill, rim=0.6)
    with paper.sheet(
        (bounds.left() - 30, bounds.top() - 30, bounds.right() + 30, bounds.bottom() + 30),
        (4, 8, 16, 0.5),
        0.45,
    ):
        paper.cut(union(parts), fill, rim=0.7, width=2.4)


def desk_lamp(paper: Paper, x: float, y: float, scale: float = 1.0, shade: str = "#2f8a6a") -> None:
    """A library lamp with a green shade, its foot at (x, y)."""
    with paper.placed(x, y, scale):
        paper.glow(0, -34, 150, paper.palette.glow, 0.5 + 0.06 * paper.swing(2, x))
        paper.piece(
            union([box(-16, -7, 32, 7, 3), box(-3, -70, 6, 66)]), "#d9a94a", (1, 3, 5, 0.35)
        )
        cover = drawn("M-34 -62 C-32 -90 32 -90 34 -62 Z")
        paper.piece(
            cover, vertical(-90, -62, [mix(shade, "#ffffff", 0.35), shade]), (2, 4, 8, 0.4), rim=0.8
        )
        paper.fill(oval(0, -62, 28, 5), "#fff6d0")


def pendant(paper: Paper, x: float, y: float, scale: float = 1.0, shade: str = "#e2a24a") -> None:
    """A lamp hanging from the ceiling, its lower edge at ``y``."""
    paper.line([(x, -10), (x, y - 40 * scale)], paper.palette.thickness, 2.4)
    with paper.placed(x, y, scale):
        light = polygon([(-44, 0), (44, 0), (210, 420), (-210, 420)])
        paper.fill(
            light, vertical(0, 420, [(paper.palette.glow, 0.20), (paper.palette.glow, 0)]), add=True
        )
        paper.glow(0, 6, 120, paper.palette.glow, 0.6)
        cover = drawn("M-50 0 C-46 -34 -20 -46 0 -46 C20 -46 46 -34 50 0 Z")
        paper.piece(
            cover, vertical(-46, 0, [mix(shade, "#ffffff", 0.3), shade]), (2, 6, 10, 0.4), rim=0.7
        )
        paper.fill(oval(0, 0, 44, 7), "#fff6d8")


def board(
    paper: Paper, x: float, y: float, width: float, height: float, code: str = "#2f5f58"
) -> None:
    """A blackboard in a wooden frame."""
    frame = box(x - 12, y - 12, width + 24, height + 24, 5)
    paper.piece(
        frame, linear((x, y), (x, y + height), ["#c99a62", "#7a5238"]), (4, 8, 14, 0.45), rim=0.7
    )
    face = box(x, y, width, height, 2)
    paper.cut(
        face,
        linear((x, y), (x + width, y + height), [mix(code, "#ffffff", 0.1), code]),
        rim=0,
        dark=0.4,
        light=(0.5, 0.8),
    )


def screen(
    paper: Paper, x: float, y: float, width: float, height: float, glass: Sequence[str]
) -> skia.Path:
    """A lit screen; returns the path of its glass, to draw in."""
    paper.glow(x + width / 2, y + height / 2, max(width, height) * 0.8, glass[0], 0.3)
    paper.piece(
        box(x - 10, y - 10, width + 20, height + 20, 10), "#1d1838", (4, 8, 14, 0.5), rim=0.7
    )
    face = box(x, y, width, height, 4)
    paper.fill(face, linear((x, y), (x + width, y + height), glass))
    return face


def ladder(
    paper: Paper, foot: tuple[float, float], top: tuple[float, float], code: str = "#c98f55"
) -> None:
    """A library ladder leaning on the shelves."""
    (ax, ay), (bx, by) = foot, top
    parts = [stroked(polygon([(ax + dx, ay), (bx + dx, by)], False), 9) for dx in (-26, 26)]
    count = int(math.dist(foot, top) / 44)
    for k in range(1, count):
        share = k / count
        x, y = ax + (bx - ax) * share, ay + (by - ay) * share
        parts.append(box(x - 26, y - 4, 52, 8, 3))
    paper.piece(
        union(parts), vertical(by, ay, [mix(code, "#fff0c0", 0.3), code]), (5, 6, 10, 0.42), rim=0.7
    )


def rug(paper: Paper, x: float, y: float, across: float, codes: Sequence[str]) -> None:
    """A round rug on the floor."""
    for i, code in enumerate(codes):
        share = 1 - i / (len(codes) + 0.6)
        paper.piece(
            oval(x, y, across * share, across * 0.2 * share),
            code,
            (0, 2, 4, 0.3) if i == 0 else None,
            0.5,
        )


def armchair(paper: Paper, x: float, y: float, code: str, flip: int = 1) -> None:
    """An armchair seen from the side, facing right; its seat is 62 up."""
    dark = mix(code, paper.palette.thickness, 0.4)
    with paper.placed(x, y, (flip, 1)):
        back = drawn("M-96 -20 C-112 -120 -104 -176 -76 -178 C-48 -178 -46 -120 -44 -70 L-44 -14 Z")
        paper.piece(
            back,
            linear((-110, -180), (-40, 0), [mix(code, "#ffffff", 0.2), code]),
            (4, 6, 12, 0.45),
        )
        seat = box(-80, -66, 146, 50, 18)
        paper.piece(seat, vertical(-66, -16, [code, dark]), (3, 6, 10, 0.4))
        legs = union([box(-76, -18, 12, 20, 2), box(44, -18, 12, 20, 2)])
        paper.piece(legs, "#4a3430", (2, 3, 5, 0.3))


def armrest(paper: Paper, x: float, y: float, code: str, flip: int = 1) -> None:
    """The near arm of an armchair, to be drawn over who sits in it."""
    with paper.placed(x, y, (flip, 1)):
        arm = drawn("M-84 -92 C-84 -110 46 -112 58 -92 C64 -80 54 -70 44 -70 L44 -16 L-74 -16 Z")
        dark = mix(code, paper.palette.thickness, 0.35)
        paper.piece(
            arm, vertical(-110, -16, [mix(code, "#ffffff", 0.16), dark]), (4, 6, 12, 0.45), rim=0.6
        )


def cat(paper: Paper, x: float, y: float, scale: float = 1.0, code: str = "#f0e6d6") -> None:
    """A cat that sits and looks."""
    with paper.placed(x, y, scale):
        body = drawn(
            "M-26 0 C-34 -36 -20 -58 -8 -62 L-12 -84 L0 -76 C6 -78 12 -78 16 -76 L28 -84 L26 -60 "
            "C24 -50 20 -48 22 -40 C30 -24 30 -10 28 0 Z"
        )
        tail = drawn("M-22 -4 C-52 -2 -60 -26 -46 -40 C-44 -34 -50 -16 -24 -14 Z")
        fill = radial(0, -40, 60, [mix(code, "#ffffff", 0.4), mix(code, "#7a6a7a", 0.25)])
        with paper.placed(-24, -8, 1, 9 * paper.swing(2)), paper.placed(24, 8):
            paper.piece(tail, code, (2, 3, 6, 0.35))
        paper.piece(body, fill, (2, 4, 8, 0.4))
