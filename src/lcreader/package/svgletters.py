# SPDX-License-Identifier: MIT
"""What the letters of a drawing cost: a font looked for, and outlines filled one after the other.

The unit is that of :mod:`lcreader.package.svgcost`, about 3 µs; the numbers were measured with Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from lcreader.package.svgpath import pixels, shortest

FONT_STYLES: Final = ("font-family", "font-size", "font-style", "font-variant", "font-weight")
LETTERED: Final = frozenset({"text", "tspan", "textarea", "textpath"})

_FONT: Final = 250.0  # what it costs to find a font for Latin or Chinese letters,
_RARE: Final = 4_000.0  # and for a script that few fonts have: all are looked through
_USUAL: Final = ((0, 0x250), (0x2000, 0x2070), (0x3000, 0xA000), (0xAC00, 0xD800), (0xFF00, 0xFFF0))
_USUAL_SIZE: Final = 16.0
_PIECE: Final = 5.0  # what an element with letters costs besides them
_WIDE: Final = 0.1  # what a letter costs for each pixel of its height,
_FILLED: Final = 1e-4  # and of its surface
_STROKED: Final = 8.0  # times that where its outline is drawn
_OUTLINE: Final = 6.0  # heights of a letter that its outline is long
_DASH: Final = 8.0


@dataclass
class Letters:
    """The letters that stand in one element: how many, and in which scripts."""

    count: int = 0
    scripts: set[int] = field(default_factory=set)

    def add(self, text: str) -> None:
        """Take in some more."""
        self.count += len(text)
        self.scripts.update(map(_script, set(text)))


class Fonts:
    """The fonts that a drawing has asked for so far: each is looked for once."""

    def __init__(self) -> None:
        self._found: set[tuple[tuple[str, ...], int]] = set()

    def cost(self, style: Mapping[str, str], scripts: Iterable[int]) -> float:
        """What it costs to find the fonts of these scripts in this style."""
        name = tuple(style.get(key, "") for key in FONT_STYLES)
        new = {(name, script) for script in scripts} - self._found
        self._found |= new
        return sum(_RARE if script else _FONT for _, script in new)


def letters_cost(
    letters: Letters, style: Mapping[str, str], sizes: Iterable[str], scale: float, most: float
) -> float:
    """What it costs to draw them. ``sizes`` are those that style sheets name; ``scale`` are pixels
    of the picture for one of the drawing, and ``most`` those of its height: no letter has more."""
    told = [style.get("font-size", ""), *sizes]
    high = min(max(pixels(size) or _USUAL_SIZE for size in told) * scale, most)
    one = 1 + _WIDE * high + _FILLED * high * high
    if style.get("stroke", "none") != "none":
        one *= _STROKED
        dash = shortest(style.get("stroke-dasharray", "")) * scale
        one += _OUTLINE * high / max(dash, 1e-9) * _DASH
    return _PIECE + letters.count * one


def _script(letter: str) -> int:
    """About the script of a letter: 0 for those that most fonts have."""
    code = ord(letter)
    return 0 if any(first <= code < end for first, end in _USUAL) else code >> 7
