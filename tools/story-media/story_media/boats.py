# SPDX-License-Identifier: MIT
"""Boats on the rivers."""

from __future__ import annotations

from .cast import BOATMAN
from .colour import mix, vertical
from .paper import Paper
from .people import Pose, person
from .shapes import box, drawn, polygon

Coat = tuple[str, str, str, str, str]
"""A boat's paints: keel, hull, lower deck, upper deck or mat, roof."""
VIOLET: Coat = ("#1c1540", "#5f386f", "#7d4a80", "#a05a74", "#c9706f")
JADE: Coat = ("#123c46", "#3f7a80", "#e9ecd6", "#c9dcc4", "#d8694a")
REED: Coat = ("#2e2a20", "#6e5a3e", "#b08a56", "#c79a5a", "#8a5a3a")


def ferry(paper: Paper, x: float, y: float, scale: float, coat: Coat = VIOLET) -> None:
    """A river cruiser with two lit decks."""
    keel, hull_code, deck, upper_deck, roof_code = coat
    with paper.placed(x, y, scale):
        with paper.sheet((-160, -70, 160, 40), (0, 5, 10, 0.5), 0.5):
            hull = drawn("M-150 0 L150 0 C142 20 132 28 116 30 L-118 30 C-136 28 -146 18 -150 0 Z")
            paper.cut(hull, vertical(0, 30, [hull_code, keel]), rim=0.7)
            lower = polygon([(-122, 0), (-116, -26), (112, -26), (122, 0)])
            paper.cut(lower, vertical(-26, 0, [deck, mix(deck, keel, 0.5)]), rim=0.6)
            upper = polygon([(-92, -26), (-86, -48), (70, -48), (84, -26)])
            paper.cut(upper, vertical(-48, -26, [upper_deck, mix(upper_deck, keel, 0.4)]), rim=0.6)
            roof = drawn("M-110 -48 C-60 -60 60 -60 96 -48 L88 -46 L-100 -46 Z")
            paper.cut(roof, roof_code, rim=0.6)
            for left in range(-106, 106, 15):
                paper.fill(box(left, -19, 10, 11), "#ffdf9a")
            for left in range(-78, 66, 15):
                paper.fill(box(left, -42, 10, 10), "#ffd083")
        for left in range(-100, 110, 40):
            paper.glow(left, -12, 32, "#ffcf7d", 0.28)


def sampan(paper: Paper, x: float, y: float, scale: float, coat: Coat = VIOLET) -> None:
    """A small boat with a mat roof and its boatman."""
    keel, hull_code, _, mat_code, _ = coat
    with paper.placed(x, y, scale):
        with paper.sheet((-130, -90, 130, 40), (0, 4, 10, 0.5), 0.5):
            body = drawn(
                "M-110 -8 C-60 14 60 14 112 -14 C100 18 60 24 0 24 C-60 24 -96 14 -110 -8 Z"
            )
            paper.cut(body, vertical(-10, 24, [hull_code, keel]), rim=0.8)
            mat = drawn("M-40 4 C-38 -34 34 -34 38 4 Z")
            paper.cut(mat, vertical(-30, 6, [mat_code, mix(mat_code, keel, 0.6)]), rim=0.7)
            paper.line([(60, -46), (122, 26)], "#1d1440", 3)
        rowing = Pose(
            lean=8, head=6, near_arm=(40, 60), far_arm=(60, 80), near_leg=(8, 0), far_leg=(-10, -6)
        )
        person(paper, 74, 4, 0.52, rowing, BOATMAN)
    paper.glow(x, y - 8 * scale, 34, paper.palette.glow, 0.5)
