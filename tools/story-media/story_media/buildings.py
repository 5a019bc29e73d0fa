# SPDX-License-Identifier: MIT
"""Houses, towers and roofs."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np
import skia

from .colour import linear, mix, vertical
from .paper import WIDTH, Paper
from .shapes import Point, box, drawn, polygon, union

KINDS = ("flat", "flat", "slant", "round", "step", "spire")
_OUTLINES: dict[str, Sequence[Point]] = {
    "flat": ((0, 0), (0, 1), (1, 1), (1, 0)),
    "slant": ((0, 0), (0, 0.9), (1, 1), (1, 0)),
    "step": (
        (0, 0),
        (0, 0.78),
        (0.14, 0.78),
        (0.14, 0.92),
        (0.28, 0.92),
        (0.28, 1),
        (0.72, 1),
        (0.72, 0.92),
        (0.86, 0.92),
        (0.86, 0.78),
        (1, 0.78),
        (1, 0),
    ),
    "spire": (
        (0, 0),
        (0, 0.88),
        (0.42, 0.96),
        (0.48, 1.14),
        (0.52, 1.14),
        (0.58, 0.96),
        (1, 0.88),
        (1, 0),
    ),
}


def block(x: float, width: float, height: float, base: float, kind: str) -> skia.Path:
    """A building's outline, standing on ``base`` with its left side at ``x``."""
    if kind in _OUTLINES:
        return polygon([(x + a * width, base - b * height) for a, b in _OUTLINES[kind]])
    top = base - height
    if kind == "round":
        outline = (
            f"M{x} {base} L{x} {top + width * 0.5} C{x} {top - width * 0.1} {x + width} "
            f"{top - width * 0.1} {x + width} {top + width * 0.5} L{x + width} {base} Z"
        )
    else:  # "bottle": widest at a third of its height, like the International Finance Centre
        outline = (
            f"M{x} {base} C{x - width * 0.06} {base - height * 0.5} {x + width * 0.04} "
            f"{top + height * 0.1} {x + width * 0.2} {top} L{x + width * 0.8} {top} "
            f"C{x + width * 0.96} {top + height * 0.1} {x + width * 1.06} {base - height * 0.5} "
            f"{x + width} {base} Z"
        )
    return drawn(outline)


def windows(
    paper: Paper,
    path: skia.Path,
    span: tuple[float, float, float, float],
    random: Random,
    code: str,
    density: float,
    pane: tuple[float, float] = (4, 7),
    pitch: tuple[float, float] = (9, 13),
    strength: float = 0.9,
) -> None:
    """Lit windows on a grid inside ``path``; ``span`` is left, width, top and bottom."""
    left, width, top, bottom = span
    with paper.clipped(path):
        for y in np.arange(top + 12, bottom, pitch[1]):
            for x in np.arange(left + 7, left + width - pane[0] - 3, pitch[0]):
                if random.random() < density:
                    phase, bright = 6.3 * random.random(), random.random()
                    flicker = 1.0 if bright < 0.85 else 0.6 + 0.4 * paper.swing(1, phase)
                    shown = code if bright > 0.25 else mix(code, "#ff7a4a", 0.5)
                    lit = strength * (0.55 + 0.45 * bright) * flicker
                    paper.fill(box(float(x), float(y), *pane), shown, lit)


def skyline(
    paper: Paper,
    base: float,
    heights: tuple[float, float],
    code: str,
    foot: str,
    seed: int,
    middle: float,
    spread: float,
    density: float,
    span: tuple[float, float] = (-20, WIDTH + 20),
    shadow: float = 0.3,
) -> None:
    """A far row of buildings as one sheet, highest around ``middle``."""
    random = Random(seed)
    rows = []
    x = span[0]
    while x < span[1]:
        width = random.uniform(26, 62)
        share = 0.5 + 0.5 * float(np.exp(-(((x - middle) / spread) ** 2)))
        height = random.uniform(*heights) * share
        rows.append((block(x, width, height, base, random.choice(KINDS)), x, width, height))
        x += width + random.uniform(-4, 16)
    path = union([row[0] for row in rows])
    fill = vertical(base - heights[1], base, [code, mix(code, foot, 0.5)])
    with paper.sheet((span[0], base - heights[1] * 1.3, span[1], base), (0, -2, 12, shadow), 0.45):
        paper.cut(path, fill, rim=0.36, width=1.4, dark=0)
        for outline, left, width, height in rows:
            span4 = (left, width, base - height, base)
            windows(
                paper, outline, span4, random, paper.palette.glow, density, (3, 4), (8, 10), 0.75
            )


def tower(
    paper: Paper,
    x: float,
    width: float,
    height: float,
    kind: str,
    random: Random,
    base: float,
    codes: tuple[str, str] = ("#33256a", "#5b3a80"),
    lit: str = "#ffb27d",
) -> None:
    """One near tower with its own face: grid, ribs or bands."""
    path = block(x, width, height, base, kind)
    top = base - height
    code = mix(*codes, random.random())
    stops = [mix(code, lit, 0.42), mix(code, lit, 0.06), mix(code, paper.palette.thickness, 0.35)]
    ink = paper.palette.thickness
    with paper.sheet(
        (x - 20, base - height * 1.2 - 20, x + width + 20, base + 8), (6, 2, 16, 0.45), 0.45
    ):
        paper.cut(
            path, linear((x, top), (x + width, base), stops, [0, 0.42, 1]), rim=0.75, width=2.2
        )
        face = random.choice(["grid", "ribs", "bands", "grid"])
        with paper.clipped(path):
            if face == "ribs":
                for at in np.arange(x + 5, x + width, 7):
                    paper.line([(float(at), top), (float(at), base)], ink, 1.4, 0.30)
            if face == "bands":
                for at in np.arange(top + 24, base, 44):
                    paper.fill(box(x - 5, float(at), width + 10, 5), ink, 0.38)
            if kind == "bottle":
                for k in range(-6, 12):
                    paper.line([(x + k * 18, base), (x + k * 18 + 150, top)], lit, 1.6, 0.16)
                    right = x + width - k * 18
                    paper.line([(right, base), (right - 150, top)], lit, 1.6, 0.16)
        density = 0.26 if face == "ribs" else 0.34
        windows(paper, path, (x, width, top + height * 0.06, base - 8), random, "#ffd98c", density)
    if kind in ("step", "spire"):
        tip = top - (height * 0.14 if kind == "spire" else 2)
        paper.glow(x + width / 2, tip, 20, "#ffd08a", 0.8)


def swept_roof(
    x: float, y: float, width: float, ridge: float, height: float, lift: float = 20
) -> skia.Path:
    """A roof with turned-up eaves: its eaves' middle at (x, y), its ridge ``height`` above."""
    half, top = width / 2, ridge / 2
    return drawn(
        f"M{x - half:.1f} {y - lift:.1f} C{x - width * 0.43:.1f} {y - lift * 0.05:.1f} "
        f"{x - width * 0.30:.1f} {y + 3:.1f} {x:.1f} {y + 3:.1f} "
        f"C{x + width * 0.30:.1f} {y + 3:.1f} {x + width * 0.43:.1f} {y - lift * 0.05:.1f} "
        f"{x + half:.1f} {y - lift:.1f} C{x + width * 0.42:.1f} {y - lift * 0.9:.1f} "
        f"{x + top + width * 0.05:.1f} {y - height * 0.62:.1f} {x + top:.1f} {y - height:.1f} "
        f"L{x - top:.1f} {y - height:.1f} C{x - top - width * 0.05:.1f} {y - height * 0.62:.1f} "
        f"{x - width * 0.42:.1f} {y - lift * 0.9:.1f} {x - half:.1f} {y - lift:.1f} Z"
    )


def tiled_roof(
    paper: Paper,
    x: float,
    y: float,
    width: float,
    ridge: float,
    height: float,
    lift: float = 20,
    codes: Sequence[str] = ("#b9622c", "#e8a33d", "#ffd579"),
    rib: str = "#7a3418",
) -> None:
    """A swept roof with its tiles."""
    path = swept_roof(x, y, width, ridge, height, lift)
    fill = linear((x - width / 2, y - height), (x + width / 2, y), codes)
    with paper.sheet(path, (3, 7, 10, 0.5), 0.4):
        paper.cut(path, fill, rim=0.75, width=2.2, dark=0.3, light=(0.45, -0.9))
        with paper.clipped(path):
            count = max(6, int(width / 16))
            for k in range(-count, count + 1):
                top = (x + ridge / 2 * k / count, y - height)
                paper.line([top, (x + width * 0.56 * k / count, y + 6)], rib, 1.5, 0.38)
            eaves = (
                f"M{x - width / 2:.1f} {y - lift:.1f} "
                f"C{x - width * 0.43:.1f} {y - lift * 0.05 - 6:.1f} "
                f"{x - width * 0.30:.1f} {y - 4:.1f} {x:.1f} {y - 4:.1f} "
                f"C{x + width * 0.30:.1f} {y - 4:.1f} "
                f"{x + width * 0.43:.1f} {y - lift * 0.05 - 6:.1f} "
                f"{x + width / 2:.1f} {y - lift:.1f}"
            )
            paper.line(drawn(eaves), mix(codes[-1], "#ffffff", 0.4), 2.2, 0.65)


def lattice(
    paper: Paper, x: float, y: float, width: float, height: float, frame: str, glass: Sequence[str]
) -> None:
    """A lit window behind a wooden lattice."""
    pane = box(x, y, width, height)
    paper.fill(pane, vertical(y, y + height, glass), 0.95)
    for share in (0.33, 0.66):
        paper.line([(x + width * share, y), (x + width * share, y + height)], frame, 1.6, 0.8)
    paper.line([(x, y + height * 0.45), (x + width, y + height * 0.45)], frame, 1.6, 0.8)


def gable(
    paper: Paper, x: float, base: float, width: float, height: float, wall: str, roof: str
) -> None:
    """A small village house: white wall, grey roof, a door and a lit window."""
    ridge = base - height * 1.45
    body = box(x, base - height, width, height)
    paper.piece(
        body, linear((x, base - height), (x + width, base), [mix(wall, "#ffffff", 0.25), wall])
    )
    cover = polygon(
        [
            (x - width * 0.1, base - height * 0.92),
            (x + width * 0.08, ridge),
            (x + width * 0.92, ridge),
            (x + width * 1.1, base - height * 0.92),
        ]
    )
    paper.piece(
        cover, vertical(ridge, base - height * 0.9, [mix(roof, "#ffffff", 0.2), roof]), rim=0.6
    )
    for k in range(1, 12):
        top = (x + width * (0.08 + 0.84 * k / 12), ridge + 2)
        paper.line(
            [top, (x + width * (-0.1 + 1.2 * k / 12), base - height * 0.94)], "#120c2c", 1.2, 0.3
        )
    paper.fill(
        box(x + width * 0.14, base - height * 0.62, width * 0.22, height * 0.62, 2), "#5a3038"
    )
    lattice(
        paper,
        x + width * 0.52,
        base - height * 0.62,
        width * 0.32,
        height * 0.34,
        "#5a3038",
        ["#fff0b8", "#ffc873"],
    )
