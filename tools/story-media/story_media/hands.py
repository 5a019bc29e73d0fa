# SPDX-License-Identifier: MIT
"""Things in hands: each draws itself from the far and the near hand."""

from __future__ import annotations

import math

from .colour import linear, mix, radial
from .paper import Paper
from .people import Held
from .props import open_book
from .shapes import Point, box, capsule, drawn, moved, polygon


def book(cover: str = "#b8423f", leaf: str = "#f6e3bd", scale: float = 1.0) -> Held:
    """An open book between both hands."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        open_book(paper, (far[0] + near[0]) / 2 + 4, (far[1] + near[1]) / 2 - 2, scale, cover, leaf)

    return draw


def phone(screen: str = "#fff3c8") -> Held:
    """A phone in the near hand, its screen alight."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        x, y = near[0] + 3, near[1] - 8
        with paper.placed(x, y, turn=14):
            paper.piece(box(-5, -11, 10, 21, 2.5), "#241a34", (1, 2, 4, 0.4), tooth=0.2)
            paper.fill(box(-3.6, -9, 7.2, 16, 1), screen)
        paper.glow(x, y, 34, screen, 0.35)

    return draw


def water_brush(paper: Paper, far: Point, near: Point) -> None:
    """A brush as long as a leg, for writing on stones with water."""
    x, y = (near[0] + far[0]) / 2, (near[1] + far[1]) / 2
    with paper.sheet((x - 60, y - 60, x + 90, y + 130), (2, 2, 5, 0.4), 0.3):
        paper.cut(capsule((x - 14, y - 34), 1.8, (x + 40, y + 76), 2.0), "#c98a55", rim=0.6)
        tip = drawn("M36 74 L45 70 C54 80 54 88 54 94 C46 92 38 86 36 74 Z")
        paper.cut(moved(tip, x, y), "#e9dccb")


def stick(code: str = "#8a5a3a", length: float = 80) -> Held:
    """A walking stick."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        foot = (near[0] + 6, near[1] + length)
        paper.piece(capsule((near[0] - 2, near[1] - 8), 2, foot, 1.6), code, (1, 2, 4, 0.4))

    return draw


def fan(code: str = "#e2574a") -> Held:
    """A dancer's folding fan, open."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        with paper.placed(near[0], near[1], turn=-30):
            points = [(0.0, 0.0)] + [
                (34 * math.cos(a), 34 * math.sin(a))
                for a in (math.radians(d) for d in range(-160, -19, 10))
            ]
            paper.piece(polygon(points), radial(0, 0, 34, [mix(code, "#ffffff", 0.5), code]))
            for degrees in range(-150, -20, 20):
                angle = math.radians(degrees)
                end = (33 * math.cos(angle), 33 * math.sin(angle))
                paper.line([(0, 0), end], "#5a1f2a", 1, 0.5)

    return draw


def binoculars(paper: Paper, far: Point, near: Point) -> None:
    """Field glasses at the eyes."""
    x, y = (near[0] + far[0]) / 2 + 2, (near[1] + far[1]) / 2 - 4
    for dy in (-4, 4):
        paper.piece(box(x - 8, y + dy - 4, 19, 8, 3), "#2a2a3a", (1, 2, 3, 0.3), tooth=0.2)


def case(code: str = "#7a4a3a") -> Held:
    """A hand case in the near hand."""

    def draw(paper: Paper, far: Point, near: Point) -> None:
        x, y = near
        paper.line(
            drawn(f"M{x - 8} {y + 8} C{x - 8} {y - 2} {x + 8} {y - 2} {x + 8} {y + 8}"), code, 3
        )
        paper.piece(box(x - 22, y + 7, 44, 30, 4), code, (2, 3, 5, 0.4), rim=0.6)

    return draw


def spade(paper: Paper, far: Point, near: Point) -> None:
    """A spade between both hands, its blade in the ground."""
    dx, dy = near[0] - far[0], near[1] - far[1]
    length = math.hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length
    foot = (near[0] + ux * 34, near[1] + uy * 34 + 20)
    paper.piece(
        capsule((far[0] - ux * 26, far[1] - uy * 26), 2.4, foot, 2.4), "#c98f55", (2, 3, 5, 0.4)
    )
    blade = drawn("M-11 -4 L11 -4 C12 12 6 22 0 26 C-6 22 -12 12 -11 -4 Z")
    angle = math.degrees(math.atan2(foot[0] - far[0], foot[1] - far[1]))
    with paper.placed(*foot, turn=-angle):
        paper.piece(blade, linear((-11, 0), (11, 26), ["#dfe4ea", "#7a8496"]), (2, 3, 5, 0.4))


def watering_can(paper: Paper, far: Point, near: Point) -> None:
    """A watering can, tilted forwards, and its drops."""
    with paper.placed(near[0] + 4, near[1] + 10, turn=24):
        body = drawn("M-18 -14 L16 -14 L19 16 L-20 16 Z")
        spout = drawn("M16 4 L44 -18 L49 -14 L18 14 Z")
        handle = drawn("M-14 -14 C-18 -32 14 -32 12 -14")
        paper.line(handle, "#3f7fa0", 4)
        paper.piece(spout, "#3f7fa0", (1, 2, 4, 0.35))
        paper.piece(body, linear((-20, -14), (20, 16), ["#8ac0d6", "#3f7fa0"]), (2, 3, 5, 0.4))
    for k in range(5):
        x = near[0] + 52 + 4 * k
        paper.line([(x, near[1] + 16 + 5 * k), (x + 3, near[1] + 34 + 8 * k)], "#cfe6f2", 2, 0.8)


def ladle(paper: Paper, far: Point, near: Point) -> None:
    """A long ladle in the near hand."""
    x, y = near
    paper.piece(capsule((x - 10, y - 6), 2.4, (x + 58, y + 22), 2.2), "#c98f55", (2, 3, 5, 0.4))
    paper.piece(
        drawn(f"M{x + 50} {y + 16} C{x + 54} {y + 36} {x + 76} {y + 38} {x + 80} {y + 22} Z"),
        "#b9a8b8",
        (2, 3, 5, 0.4),
    )


def erhu(paper: Paper, far: Point, near: Point) -> None:
    """A two-stringed fiddle on the knee, its bow in the near hand."""
    x, y = far[0] + 2, far[1] + 54
    paper.piece(capsule((x, y), 2.4, (x + 4, y - 118), 2), "#6a2f2a", (2, 3, 5, 0.4))
    for dy in (-104, -92):
        paper.piece(
            capsule((x + 2, y + dy), 2, (x - 14, y + dy - 4), 2.4), "#8a4a36", (1, 2, 3, 0.3)
        )
    paper.piece(box(x - 12, y - 6, 24, 26, 5), "#7a3a30", (2, 3, 5, 0.4))
    for dx in (-1.5, 2):
        paper.line([(x + dx, y - 4), (x + dx + 2, y - 100)], "#fff0d0", 1, 0.8)
    paper.line([(near[0] + 4, near[1] + 4), (x - 40, y - 22)], "#e6cfa0", 2.6)
