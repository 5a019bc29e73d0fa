# SPDX-License-Identifier: MIT
"""Things that stand on the ground or lie on a table."""

from __future__ import annotations

import math

from .colour import linear, mix, radial, vertical
from .paper import Paper
from .shapes import box, capsule, circle, drawn, moved, oval, polygon, stroked, union


def open_book(
    paper: Paper, x: float, y: float, scale: float, cover: str = "#b8423f", leaf: str = "#f6e3bd"
) -> None:
    """An open book, its spine's foot at (x, y)."""
    air, tint = paper.palette.air, 0.12
    with paper.placed(x, y, scale):
        for outline, code in (
            ("M0 3 L -19 -7 L -19 -25 L 0 -14 Z", cover),
            ("M0 3 L 19 -7 L 19 -25 L 0 -14 Z", mix(cover, "#000000", 0.2)),
            ("M0 0 L -17 -9 L -17 -25 L 0 -15 Z", leaf),
            ("M0 0 L 17 -9 L 17 -25 L 0 -15 Z", mix(leaf, "#a06a50", 0.25)),
        ):
            paper.cut(drawn(outline), mix(code, air, tint), width=1)


def bench(paper: Paper, x: float, y: float, width: float = 290) -> None:
    """A plain bench, its left end at ``x``, its feet at ``y``; the seat is 58 units up."""
    legs = [box(x + 20, y - 50, 9, 50), box(x + width - 29, y - 50, 9, 50)]
    path = union([box(x, y - 58, width, 9), *legs])
    paper.piece(path, vertical(y - 62, y, ["#a4684f", "#40243f"]), rim=0.8)


def table(
    paper: Paper, x: float, y: float, width: float, height: float = 80, code: str = "#8a5a48"
) -> None:
    """A table seen from the side, its left end at ``x``, its feet at ``y``."""
    legs = [
        polygon([(a, y - height), (a + 12, y - height), (a + 9, y), (a + 3, y)])
        for a in (x + 16, x + width - 28)
    ]
    path = union([box(x, y - height, width, 12, 3), *legs])
    dark = mix(code, paper.palette.thickness, 0.5)
    paper.piece(path, vertical(y - height, y, [code, dark]), rim=0.7)


def stool(paper: Paper, x: float, y: float, height: float = 52, code: str = "#a4684f") -> None:
    """A small stool, centred on ``x``."""
    legs = [
        polygon([(x + a, y - height), (x + a + 7, y - height), (x + a + b + 5, y), (x + a + b, y)])
        for a, b in ((-20, -5), (13, 5))
    ]
    path = union([box(x - 26, y - height, 52, 9, 3), *legs])
    paper.piece(path, vertical(y - height, y, [code, mix(code, "#20102c", 0.5)]), rim=0.7)


def street_lamp(paper: Paper, x: float, y: float) -> None:
    """A lamp post with three globes, 312 units tall, and its light on the ground."""
    iron = mix(paper.palette.air, "#0a0620", 0.6)
    globes = ((-30, 276), (30, 276), (0, 300))
    with paper.sheet((x - 50, y - 330, x + 50, y + 10), (3, 3, 8, 0.4), 0.4):
        post = "M-9 0 L-4 -16 L-3 -262 L3 -262 L4 -16 L9 0 Z"
        arms = "M-34 -266 C-34 -282 34 -282 34 -266 L28 -262 C20 -272 -20 -272 -28 -262 Z"
        for outline in (post, arms):
            paper.cut(moved(drawn(outline), x, y), iron, rim=0.8)
        for dx, up in globes:
            fill = radial(x + dx, y - up, 16, ["#fff6d8", "#ffd98a"])
            paper.fill(oval(x + dx, y - up + 1.5, 12, 13.5), fill)
    for dx, up in globes:
        paper.glow(x + dx, y - up, 74, paper.palette.glow, 0.42)
    with paper.placed(x, y, (1, 0.16)):
        paper.glow(0, 0, 240, paper.palette.glow, 0.30)


def lantern(
    paper: Paper, x: float, y: float, scale: float = 1.0, code: str = "#e2483a", cord: float = 60
) -> None:
    """A round hanging lantern with a tassel, its middle at (x, y), its cord going up."""
    paper.line([(x, y - (36 + cord) * scale), (x, y - 34 * scale)], "#3a1a2a", 1.6)
    paper.glow(x, y, 150 * scale, mix(code, "#ffb45e", 0.5), 0.45)
    with (
        paper.placed(x, y, scale, paper.swing(1, x) * 2),
        paper.sheet((-60, -60, 60, 110), (3, 6, 12, 0.4), 0.35),
    ):
        paper.cut(
            oval(0, 0, 44, 34), radial(0, 4, 46, ["#ffe2a0", mix(code, "#ffb04a", 0.35), code])
        )
        for across in (14, 30):
            paper.line(oval(0, 0, across, 34), "#8a1a24", 1.3, 0.5)
        for top in (-38, 30):
            paper.cut(box(-16, top, 32, 8, 2), "#e8b04a", rim=0.7)
        for dx in (-5, 0, 5):
            paper.line([(dx, 38), (dx * 1.3, 78)], "#ffcf66", 2)


def easel(paper: Paper, x: float, y: float, flip: int = 1) -> None:
    """An easel with a river picture begun on it."""
    with paper.placed(x, y, (flip, 1)), paper.sheet((-70, -200, 70, 10), (3, 4, 8, 0.4), 0.4):
        for outline in ("M-34 0 L-4 -170 L2 -170 L-26 0 Z", "M40 0 L6 -170 L0 -170 L30 0 Z"):
            paper.cut(drawn(outline), "#8a5a3a", rim=0.6)
        paper.cut(drawn("M-52 -172 L42 -160 L34 -66 L-56 -80 Z"), "#fbf3df")
        hill = "M-40 -100 C -20 -140 -8 -108 6 -132 C 14 -144 22 -118 30 -112"
        paper.line(drawn(hill), "#2f7a78", 4, 0.8)
        paper.line(drawn("M-44 -92 C -20 -98 6 -90 30 -84"), "#4f9aa8", 3.4, 0.7)
        paper.fill(circle(18, -146, 6), "#e2643f", 0.9)


def teapot(paper: Paper, x: float, y: float, scale: float = 1.0, code: str = "#b8563f") -> None:
    """A clay teapot standing at ``y``."""
    dark = mix(code, "#2a0f20", 0.5)
    with paper.placed(x, y, scale), paper.sheet((-70, -80, 70, 10), (2, 4, 8, 0.4), 0.4):
        paper.cut(drawn("M24 -30 C 44 -34 44 -50 60 -54 L 62 -48 C 54 -42 50 -20 24 -14 Z"), code)
        handle = drawn("M-26 -42 C -62 -48 -62 -8 -26 -14 L -26 -20 C -50 -16 -50 -40 -26 -34 Z")
        paper.cut(handle, code)
        body = drawn("M-32 -26 C -32 -48 32 -48 32 -26 C 32 -6 22 0 0 0 C -22 0 -32 -6 -32 -26 Z")
        paper.cut(
            body, linear((-30, -48), (30, 0), [mix(code, "#ffd0a0", 0.4), code, dark]), rim=0.7
        )
        paper.cut(oval(0, -43, 17, 5), mix(code, "#ffd0a0", 0.3))
        paper.cut(circle(0, -50, 5), code)


def cup(paper: Paper, x: float, y: float, scale: float = 1.0, code: str = "#f4ecdf") -> None:
    """A small tea cup with a breath of steam."""
    with paper.placed(x, y, scale):
        outline = drawn("M-13 -18 L13 -18 C 12 -6 8 0 0 0 C -8 0 -12 -6 -13 -18 Z")
        paper.piece(outline, linear((-13, -18), (13, 0), [code, mix(code, "#6a5a78", 0.4)]))
        paper.fill(oval(0, -18, 12, 3), "#8a5a2a")
    steam(paper, x, y - 24 * scale, 0.5 * scale)


def steam(paper: Paper, x: float, y: float, scale: float = 1.0, strength: float = 0.4) -> None:
    """Steam curling up from (x, y)."""
    sway = paper.swing(1, x) * 8
    for dx, rise in ((-14, 90), (4, 120), (20, 80)):
        path = drawn(
            f"M{dx} 0 C {dx - 24 + sway} {-rise * 0.3} {dx + 26} {-rise * 0.6} "
            f"{dx - 4 + sway} {-rise}"
        )
        fill = vertical(-rise, 0, [("#ffffff", 0), ("#fff4e0", strength)])
        with paper.placed(x, y, scale):
            paper.line(path, fill, 7)


def steamer(paper: Paper, x: float, y: float, scale: float = 1.0, layers: int = 2) -> None:
    """Bamboo steamers stacked on ``y``, the lid on top."""
    bamboo, dark = "#e6bf7d", "#8a5a2e"
    with paper.placed(x, y, scale):
        for i in range(layers):
            top = -34 * (i + 1)
            fill = linear((-56, 0), (56, 0), [bamboo, "#f6dfa6", mix(bamboo, dark, 0.6)])
            paper.piece(box(-56, top, 112, 32, 5), fill, (2, 4, 8, 0.4))
            for band in (top + 7, top + 24):
                paper.line([(-55, band), (55, band)], dark, 2, 0.55)
        top = -34 * layers
        lid = drawn(f"M-56 {top} C -52 {top - 22} 52 {top - 22} 56 {top} Z")
        paper.piece(lid, vertical(top - 22, top, ["#f6dfa6", bamboo]), (2, 4, 8, 0.4))
        for across in (18, 38):
            paper.line(oval(0, top - 2, across, 13), dark, 1.2, 0.25)


def flower_pot(paper: Paper, x: float, y: float, scale: float = 1.0, leaf: str = "#4f9a6a") -> None:
    """A broad-leaved plant in a pot."""
    with paper.placed(x, y, scale):
        for degrees, length in ((-62, 70), (-34, 96), (-8, 108), (20, 98), (48, 74)):
            half = f"M0 0 C -16 -24 -14 -60 0 -{length} C 14 -60 16 -24 0 0 Z"
            fill = vertical(-length, 0, [mix(leaf, "#f6f0a0", 0.35), mix(leaf, "#0a2a3a", 0.35)])
            with paper.placed(0, -44, turn=degrees + 2 * paper.swing(1, x + degrees)):
                paper.piece(drawn(half), fill, (2, 3, 6, 0.35))
        pot = polygon([(-30, -50), (30, -50), (22, 0), (-22, 0)])
        paper.piece(pot, linear((-30, 0), (30, 0), ["#c9704f", "#7a3a3f"]))


def paper_boat(
    paper: Paper, x: float, y: float, scale: float = 1.0, light: str = "#ffd98a"
) -> None:
    """A folded paper boat with a candle in it."""
    paper.glow(x, y - 30 * scale, 110 * scale, light, 0.6)
    with paper.placed(x, y, scale):
        paper.piece(
            polygon([(-26, -18), (0, -64), (26, -18)]),
            linear((-26, 0), (26, 0), ["#fff8e6", "#e6cfa8"]),
        )
        hull = polygon([(-62, -28), (-30, 0), (30, 0), (62, -28), (0, -16)])
        paper.piece(hull, vertical(-28, 0, ["#fffaf0", "#d9bd98"]), rim=0.8)
        paper.line([(0, -64), (0, -18)], "#a08060", 1.2, 0.6)
        paper.glow(0, -36, 46, light, 0.8)


def crate(paper: Paper, x: float, y: float, size: float, code: str = "#d9a25a") -> None:
    """A cardboard box with a band of tape, its lower left corner at (x, y)."""
    fill = linear((x, y - size), (x + size, y), [mix(code, "#ffffff", 0.25), code])
    paper.piece(box(x, y - size, size, size, 2), fill, (2, 4, 6, 0.4), rim=0.6)
    paper.fill(box(x + size * 0.42, y - size, size * 0.16, size), mix(code, "#ffffff", 0.35), 0.8)


def wheelchair(paper: Paper, x: float, y: float, flip: int = -1) -> None:
    """A wheelchair seen from the side, facing left with ``flip`` -1; its seat is 62 up."""
    with paper.placed(x, y, (flip, 1)):
        frame = union(
            [
                capsule((-34, -128), 4, (-26, -56), 4),
                capsule((-52, -130), 4, (-34, -128), 4),
                capsule((-30, -58), 5, (40, -58), 5),
                capsule((40, -58), 4, (56, -14), 4),
                capsule((44, -8), 4, (76, -8), 4),
                capsule((-30, -92), 4, (22, -92), 4),
            ]
        )
        paper.piece(frame, "#3f4f86", (2, 4, 7, 0.4))
        for cx, cy, radius in ((-16, -42, 42), (56, -14, 14)):
            tyre = union([stroked(circle(cx, cy, radius - 4), 6), circle(cx, cy, 6)])
            paper.piece(tyre, "#241a3a", (2, 4, 7, 0.4))
            for k in range(6):
                angle = math.pi / 3 * k
                end = (cx + (radius - 6) * math.cos(angle), cy + (radius - 6) * math.sin(angle))
                paper.line([(cx, cy), end], "#c9c2d6", 1.4, 0.8)


def telescope(paper: Paper, x: float, y: float) -> None:
    """A telescope on its tripod, looking up to the right; its eyepiece is at (x - 34, y - 172)."""
    legs = [capsule((x, y - 150), 3.4, (x + dx, y), 2.6) for dx in (-40, 4, 44)]
    paper.piece(union(legs), "#5a3a4a", (3, 5, 8, 0.4))
    with paper.placed(x, y - 156, turn=-28):
        for left, width, half, code in (
            (-46, 40, 8, "#3a2a4a"),
            (-8, 66, 13, "#e0a24a"),
            (56, 16, 17, "#c9803a"),
        ):
            fill = vertical(
                -half, half, [mix(code, "#ffffff", 0.4), code, mix(code, "#1a1030", 0.3)]
            )
            paper.piece(box(left, -half, width, half * 2, 3), fill, (2, 4, 7, 0.4))


def bowl(paper: Paper, x: float, y: float, scale: float = 1.0, code: str = "#f4ecdf") -> None:
    """A rice bowl standing at ``y``."""
    with paper.placed(x, y, scale):
        outline = drawn("M-32 -26 L32 -26 C30 -8 18 0 10 0 L-10 0 C-18 0 -30 -8 -32 -26 Z")
        fill = linear((-32, -26), (32, 0), [mix(code, "#ffffff", 0.3), mix(code, "#5a4a78", 0.3)])
        paper.piece(outline, fill, (1, 3, 5, 0.35), rim=0.7)


def bicycle(paper: Paper, x: float, y: float, code: str = "#4f9fb0") -> None:
    """A bicycle heading right, its wheels standing at ``y``."""
    for cx in (x - 62, x + 72):
        paper.line(circle(cx, y - 44, 42), "#241a3a", 6)
        for k in range(8):
            angle = math.pi / 4 * k
            end = (cx + 40 * math.cos(angle), y - 44 + 40 * math.sin(angle))
            paper.line([(cx, y - 44), end], "#c9c2d6", 1.2, 0.7)
    tubes = (
        ((x - 62, y - 44), (x - 20, y - 108)),
        ((x - 62, y - 44), (x + 2, y - 46)),
        ((x + 2, y - 46), (x - 22, y - 118)),
        ((x + 2, y - 46), (x + 50, y - 112)),
        ((x - 20, y - 106), (x + 50, y - 110)),
        ((x + 72, y - 44), (x + 48, y - 134)),
    )
    paper.piece(union([capsule(a, 3.6, b, 3.6) for a, b in tubes]), code, (2, 4, 7, 0.4))
    paper.piece(capsule((x - 36, y - 122), 5, (x - 8, y - 122), 4), "#3a2038", (1, 3, 5, 0.4))
    paper.piece(capsule((x + 48, y - 134), 3, (x + 24, y - 142), 3.6), "#3a2038", (1, 3, 5, 0.4))
