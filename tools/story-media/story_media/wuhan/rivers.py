# SPDX-License-Identifier: MIT
"""The map of Wuhan: the Han coming down to the Yangtze, lakes all around."""

from __future__ import annotations

from ..maps import Inks, View, draw_map
from ..paper import Paper
from ..sky import crane

VIEW = View(114.04, 30.5, 1.75)
_INKS = Inks(
    sea=("#1d4d6b", "#123450"),
    shelves=("#2f6f86", "#4f93a0"),
    land=("#e3e8bd", "#a3c79c"),
    river=("#4fa3a8", "#1f6f86"),
)


def draw(paper: Paper) -> None:
    """The scene."""
    draw_map(paper, VIEW, _INKS, {"Yangtze": 30, "Han": 16})
    for x, y, scale in ((1010, 150, 1.0), (1104, 196, 0.8), (930, 206, 0.7)):
        crane(paper, x, y, scale)
    paper.finish(tooth=0.2)
