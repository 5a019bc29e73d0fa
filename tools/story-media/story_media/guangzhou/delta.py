# SPDX-License-Identifier: MIT
"""The Pearl River delta, with a ship setting out on the sea road."""

from __future__ import annotations

from ..colour import vertical
from ..maps import Inks, View, draw_map
from ..paper import Paper
from ..shapes import Point, along, circle, drawn, smooth

VIEW = View(112.94, 22.72, 2.7)
_INKS = Inks(
    sea=("#41307a", "#1d174c"),
    shelves=("#5a4896", "#8273b6"),
    land=("#eccaa4", "#cf9585"),
    river=("#7f74ba", "#5a4c9c"),
)


ROUTE: tuple[Point, ...] = (
    (1190, 284),
    (1300, 278),
    (1362, 292),
    (1372, 345),
    (1398, 420),
    (1434, 492),
    (1480, 548),
    (1512, 630),
    (1536, 720),
    (1526, 820),
    (1540, 900),
    (1600, 990),
)
"""From the harbour down to the open sea."""


def draw(paper: Paper) -> None:
    """The scene."""
    land(paper)
    wake = smooth([(1508, 616), (1536, 720), (1526, 820), (1530, 900), (1560, 985)], False, 1)
    for share in range(1, 24):
        paper.fill(circle(*along(wake, share / 24), 3.2), "#ffe3b0", 0.75)
    junk(paper, 1580, 1010, 0.62)
    paper.finish()


def land(paper: Paper) -> None:
    """The map alone."""
    draw_map(paper, VIEW, _INKS, {"Xi": 20, "Bei": 14, "Dong": 14})


def voyage(paper: Paper, progress: float) -> None:
    """The ship on its way, from 0 (in the harbour) to 1 (at sea), and its wake."""
    way = smooth(list(ROUTE), False, 1)
    for share in range(int(90 * progress)):
        paper.fill(circle(*along(way, share / 90), 2.6), "#ffe3b0", 0.8)
    x, y = along(way, progress)
    harbour = circle(1190, 284, 11)
    paper.piece(harbour, "#f2643f", (1, 3, 5, 0.45), rim=0.8)
    rock = 3 * paper.swing(4)
    with paper.placed(x, y + 4, 1, rock):
        junk(paper, 0, 0, 0.2 + 0.42 * progress)


def junk(paper: Paper, x: float, y: float, scale: float) -> None:
    """An old sea-going ship with ribbed sails, heading right."""
    paper.glow(x, y - 60 * scale, 150 * scale, "#ffcf8a", 0.35)
    with paper.placed(x, y, scale):
        for mast, width, height, lean in ((-52, 62, 120, 0), (14, 84, 168, 4), (78, 50, 96, 8)):
            paper.line([(mast, -20), (mast + lean, -height - 26)], "#3a1f2e", 5)
            sail = drawn(
                f"M{mast - width * 0.42} -40 C{mast - width * 0.62} {-height * 0.6} "
                f"{mast - width * 0.4} {-height * 0.95} {mast + lean + 4} {-height - 18} "
                f"C{mast + width * 0.5} {-height * 0.9} {mast + width * 0.72} {-height * 0.55} "
                f"{mast + width * 0.55} -36 Z"
            )
            paper.piece(
                sail, vertical(-height, -30, ["#ffb46a", "#e2603f", "#a83a48"]), (2, 5, 9, 0.4)
            )
            with paper.clipped(sail):
                for k in range(1, 7):
                    rib = -36 - (height - 20) * k / 7
                    paper.line(
                        [(mast - width, rib + 5), (mast + width, rib - 5)], "#5a1f2e", 2.2, 0.55
                    )
        hull = drawn(
            "M-120 -42 L-96 -44 C-60 -22 60 -18 112 -46 L140 -52 C122 -6 96 14 60 16 L-70 16 "
            "C-100 12 -116 -14 -120 -42 Z"
        )
        paper.piece(hull, vertical(-50, 16, ["#b5704a", "#5a2a3a"]), (2, 6, 12, 0.5), rim=0.8)
        paper.line(drawn("M-112 -26 C-60 -6 70 -4 126 -32"), "#ffd9a0", 2.5, 0.7)
