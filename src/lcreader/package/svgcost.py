# SPDX-License-Identifier: MIT
"""What a drawing costs to draw, told from its geometry before any decoder draws it.

A rasteriser goes through every row that an edge crosses, and looks for its place among the edges
that cross the row already. So a few kilobytes of long lines that cross keep it at work for seconds.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from lcreader.package.svgletters import FONT_STYLES, LETTERED, Fonts, Letters, letters_cost
from lcreader.package.svgmatrix import STILL, Matrix, matrix_of, product, scale_of
from lcreader.package.svgpath import Lines, lines_of, number, numbers, pixels, shortest

COST: Final = 1_150_000
"""Rows that edges cross, all together, at 1920 × 1080: each takes Qt 3.3 µs at most, all 4 s."""

POINTS: Final = 250_000
"""Points of a drawing, those drawn again counted each time: they take 2 s to look at, at most."""

_EACH: Final = 3  # points that every line counts for besides its own
_SCREEN: Final = (1920.0, 1080.0)
_LARGEST: Final = 8192.0  # pixels of a side that a drawing is ever decoded to
_CROWD: Final = 300.0  # edges across one row at which the next takes twice as long
_ALONG: Final = 0.25  # what a pixel along a row costs, where one across rows costs 1
_NEAR: Final = 16_000.0  # pixels on edges that the processor's cache does not hold any more:
_NEAREST: Final = 0.05  # where an edge's row is all in it, it costs so much less
_PIXELS: Final = 2_000.0  # pixels that are filled in the time of one edge's row
_DASH: Final = 8.0  # what a dash costs
_ALONE: Final = 8.0  # lines of two points are stroked one by one, as much faster than others,
_OPAQUE: Final = 4.0  # and those that nothing shines through as much faster again
_THIN: Final = 1.0  # pixels: thinner strokes cost what this one does

_STROKES = frozenset({"stroke", "stroke-dasharray"})
_OPACITY = frozenset({"opacity", "stroke-opacity"})
_DRAWN = frozenset({"fill", "stroke", "stroke-width", "stroke-dasharray", "transform"})
_STYLES = _DRAWN | _OPACITY | frozenset(FONT_STYLES)
_MARKERS = frozenset({"marker", "marker-start", "marker-mid", "marker-end"})
_UNSEEN = frozenset({"defs", "symbol", "pattern", "marker", "mask", "clippath"})
_SCALED = frozenset({"symbol", "pattern", "mask", "clippath", "svg"})
_PLAIN = re.compile(r"#[0-9a-f]{3}(?:[0-9a-f]{3})?|[a-z]+")
_RULE = re.compile(r"(?<![\w-])([\w-]{1,40})\s{0,9}:\s*([^;}]*)")
_REFERENCE = re.compile(r"url\(\s*['\"]?\s*#([^'\")]*)", re.IGNORECASE)


class TooCostly(Exception):
    """The drawing takes longer to draw than a page may wait."""


@dataclass
class _Part:
    element: str
    style: dict[str, str]
    matrix: Matrix
    lines: Lines
    drawn: list[str]  # ids of the parts that are drawn in its place, or fill it
    markers: list[str]  # ids of those that are drawn at each of its points
    inside: list[_Part] = field(default_factory=list)
    letters: Letters = field(default_factory=Letters)


class Geometry:
    """The lines of a drawing, noted while it is read, and what drawing them costs."""

    def __init__(self) -> None:
        self._root = _Part("", {}, STILL, [], [], [])
        self._open = [self._root]
        self._named: dict[str, _Part] = {}
        self._fonts = Fonts()
        self._rules: dict[str, list[str]] = {}
        self._points = 0
        self._cost = 0.0
        self._box: tuple[float, float] | None = None  # pixels of the picture; None: not known
        self._view: Matrix = STILL

    def start(self, element: str, attributes: dict[str, str]) -> None:
        """Note an element by its name and attributes, all in lower case but their values."""
        style = {**attributes, **dict(_RULE.findall(attributes.get("style", "")))}
        matrix = matrix_of(style.get("transform", ""))
        drawn: list[str] = []
        if element == "use":
            x, y = number(attributes.get("x")), number(attributes.get("y"))
            matrix = product(matrix, (1, 0, 0, 1, x, y))
            drawn = [attributes.get("href", "").strip()[1:]]
        painted = " ".join(style.get(key, "") for key in ("fill", "stroke", "mask", "clip-path"))
        drawn += _REFERENCE.findall(painted)
        lines = lines_of(element, attributes, POINTS - self._points)
        self._count(lines)
        marks = _REFERENCE.findall(" ".join(style.get(key, "") for key in _MARKERS))
        kept = {key: value.strip().lower() for key, value in style.items() if key in _STYLES}
        part = _Part(element, kept, matrix, lines, drawn, marks)
        if element == "svg" and len(self._open) == 1:
            self._look_at(attributes)
            part.element = "g"
        self._open[-1].inside.append(part)
        self._open.append(part)
        if name := attributes.get("id"):
            self._named.setdefault(name, part)

    def end(self) -> None:
        """Note that the element ends which was started last."""
        self._open.pop()

    def words(self, text: str) -> None:
        """Note letters that stand in the element started last."""
        if self._open[-1].element in LETTERED:
            self._open[-1].letters.add(text)

    def sheet(self, rules: str) -> None:
        """Note a style sheet: what it says anywhere may hold for every element."""
        for key, value in _RULE.findall(rules):
            self._rules.setdefault(key.lower(), []).append(value.strip().lower())

    def count(self) -> None:
        """Add up what the drawing costs; raises TooCostly. Nothing in it may draw itself."""
        self._points = 0
        self._draw(self._root, self._view, {}, self._box is not None, 1, shown=True)

    def _look_at(self, attributes: dict[str, str]) -> None:
        view = numbers(attributes.get("viewbox", ""), 4)
        if len(view) < 4:
            view = [0, 0, _pixels(attributes.get("width")), _pixels(attributes.get("height"))]
        left, top, width, height = view
        if width <= 0 or height <= 0:
            return
        scale = min(
            max(_SCREEN[0] / width, _SCREEN[1] / height), _LARGEST / width, _LARGEST / height
        )
        self._box = max(width * scale, 1.0), max(height * scale, 1.0)
        self._view = (scale, 0, 0, scale, -left * scale, -top * scale)

    def _draw(
        self,
        part: _Part,
        matrix: Matrix,
        style: dict[str, str],
        known: bool,  # whether the matrix says how large it comes out
        times: int,
        *,
        shown: bool,
    ) -> None:
        if part.element in _UNSEEN and not shown:
            return
        style = style | part.style
        matrix = product(matrix, part.matrix)
        known = known and part.element not in _SCALED and "transform" not in self._rules
        if part.lines:
            self._shape(part, matrix, style, known, times)
        if part.element in LETTERED:
            self._letter(part, matrix, style, known, times)
        for name in part.drawn:
            if name in self._named:
                self._draw(self._named[name], matrix, style, known, times, shown=True)
        for name in part.markers:
            if name in self._named:
                wide = max(number(style.get("stroke-width"), 1.0), 1.0)
                larger = product(matrix, (wide, 0, 0, wide, 0, 0))
                points = times * sum(map(len, part.lines))
                self._draw(self._named[name], larger, {}, known, points, shown=True)
        for inner in part.inside:
            self._draw(inner, matrix, style, known, times, shown=False)

    def _shape(
        self, part: _Part, matrix: Matrix, style: dict[str, str], known: bool, times: int
    ) -> None:
        self._count(part.lines)
        a, b, c, d, e, f = matrix
        placed = [[(a * x + c * y + e, b * x + d * y + f) for x, y in line] for line in part.lines]
        width, height = self._box or _SCREEN
        scale = scale_of(matrix)
        if not known:
            placed, larger = _as_large_as(placed, width, height)
            scale *= larger
        filled = style.get("fill") != "none" or "fill" in self._rules
        stroked = style.get("stroke", "none") != "none" or self._rules.get("stroke")
        if filled and part.element != "line":
            outline = [[*line, line[0]] for line in placed]
            across, along, area, rows = _measured(outline, width, height)
            self._add(times * (_edges(across, along, rows, area) + area / _PIXELS))
        if stroked:
            thick = [style.get("stroke-width", "1"), *self._rules.get("stroke-width", ())]
            wide = max(_THIN, scale * max(map(number, thick)))
            dashes = [style.get("stroke-dasharray", ""), *self._rules.get("stroke-dasharray", ())]
            dash = min(map(shortest, dashes)) * scale
            alone = [line for line in placed if len(line) == 2]
            faster = _ALONE * (_OPAQUE if self._is_opaque(style) else 1)
            for line in alone:
                self._add(times * _stroke([line], wide, dash, width, height) / faster)
            together = [line for line in placed if len(line) > 2]
            self._add(times * _stroke(together, wide, dash, width, height))

    def _letter(
        self, part: _Part, matrix: Matrix, style: dict[str, str], known: bool, times: int
    ) -> None:
        self._add(self._fonts.cost(style, part.letters.scripts))
        _, height = self._box or _SCREEN
        scale = scale_of(matrix) if known else height
        ruled = {key: value for key, (value, *_) in self._rules.items() if key in _STROKES}
        sizes = self._rules.get("font-size", ())
        self._add(times * letters_cost(part.letters, style | ruled, sizes, scale, height))

    def _is_opaque(self, style: dict[str, str]) -> bool:
        plain = _PLAIN.fullmatch(style.get("stroke", "")) and style["stroke"] != "transparent"
        clear = any(style.get(key, "1") != "1" or key in self._rules for key in _OPACITY)
        return bool(plain) and not clear and "stroke" not in self._rules

    def _count(self, lines: Lines) -> None:
        self._points += sum(_EACH + len(line) for line in lines)
        if self._points > POINTS:
            raise TooCostly

    def _add(self, cost: float) -> None:
        self._cost += cost
        if not self._cost <= COST:  # nor where it is no number
            raise TooCostly


def _measured(lines: Lines, width: float, height: float) -> tuple[float, float, float, float]:
    """Pixels that edges go across rows and along them, of the box, and rows; in the picture."""
    xs = [x for line in lines for x, _ in line]
    ys = [y for line in lines for _, y in line]
    left, right = (min(max(x, 0.0), width) for x in (min(xs), max(xs)))
    top, bottom = (min(max(y, 0.0), height) for y in (min(ys), max(ys)))
    if not (min(xs) >= 0 and max(xs) <= width and min(ys) >= 0 and max(ys) <= height):
        lines = [
            [(min(max(x, 0.0), width), min(max(y, 0.0), height)) for x, y in line] for line in lines
        ]
    across = along = 0.0
    for line in lines:
        for (x, y), (next_x, next_y) in pairwise(line):
            if y != next_y:
                across += abs(next_y - y)
                along += abs(next_x - x)
    rows = max(bottom - top, 1.0)
    return across, along, max(right - left, 0.0) * rows, rows


def _edges(across: float, along: float, rows: float, area: float) -> float:
    near = min(1.0, _NEAREST + min(across + along, area) / _NEAR)
    return near * (across + _ALONG * along) * (1 + across / rows / _CROWD)


def _stroke(lines: Lines, wide: float, dash: float, width: float, height: float) -> float:
    """What the two sides of lines cost, their joins, their dashes and what they cover."""
    if not lines:
        return 0.0
    across, along, area, rows = _measured(lines, width, height)
    joins = sum(map(len, lines)) * min(wide, height) * 2
    covered = min((across + along) * wide, width * height) / _PIXELS
    length = sum(math.dist(one, other) for line in lines for one, other in pairwise(line))
    dashes = length / max(dash, 1e-9) * _DASH if dash < math.inf else 0.0
    area = max(area, rows * wide)
    return _edges(2 * across + joins, 2 * along, rows, area) + covered + dashes


def _as_large_as(lines: Lines, width: float, height: float) -> tuple[Lines, float]:
    """The lines so large that they fill the picture, and how much larger that is."""
    xs, ys = [x for line in lines for x, _ in line], [y for line in lines for _, y in line]
    left, top = min(xs), min(ys)
    larger = min(width / max(max(xs) - left, 1e-9), height / max(max(ys) - top, 1e-9))
    return [[((x - left) * larger, (y - top) * larger) for x, y in line] for line in lines], larger


def _pixels(length: str | None) -> float:
    if not length or "%" in length:
        return 0.0
    return pixels(length)
