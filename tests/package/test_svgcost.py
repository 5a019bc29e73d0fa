# SPDX-License-Identifier: MIT
"""Drawings that take seconds to draw are refused unseen; rich ones that do not are kept."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from lcreader.package.svg import svg_problem

ROOT = Path(__file__).parents[2]
CORNERS = " ".join(f"{n * 509 % 1280} {n * 307 % 720}" for n in range(300))
SMALL = " ".join(f"{n * 509 % 1280 / 1e6} {n * 307 % 720 / 1e6}" for n in range(300))
SCRIPTS = "".join(chr(code) for code in range(0x380, 0x1200, 0x80))
LINE = '<tspan x="9" dy="16">Words that stand in lines.</tspan>'
STROKE = 'fill="none" stroke="red" stroke-width="2"'


def drawing(inside: str, view: str = 'viewBox="0 0 1280 720"') -> bytes:
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {space} {view}>{inside}</svg>".encode()


def ring(x: float, y: float, radius: float, corners: int, *, rough: float = 0.0) -> str:
    points = []
    for n in range(corners):
        angle, far = n * math.tau / corners, radius * (1 - rough * (n * 7919 % 97) / 97)
        points.append(f"{x + far * math.cos(angle):.1f} {y + far * math.sin(angle):.1f}")
    return "M" + "L".join(points) + "z"


def places(count: int) -> list[tuple[int, int]]:
    return [(n * 509 % 1280, n * 307 % 720) for n in range(count)]


HOSTILE = {
    "polygons": f'<polygon points="{CORNERS}"/>' * 30,
    "paths": f'<path d="M{CORNERS}"/>' * 30,
    "relative paths": ('<path d="M0 0' + "l1280 720l-1280-700l1280 650l-1280-670" * 90 + '"/>') * 6,
    "curves": f'<path d="M0 0C{CORNERS}"/>' * 30,
    "circles of arcs": '<path d="M640 0' + "a360 360 0 11.5.5" * 3000 + '"/>',
    "strokes": f'<polyline {STROKE} points="{CORNERS}"/>' * 30,
    "strokes by a style sheet": "<style>polyline { fill: none; stroke: red }</style>"
    + f'<polyline fill="none" points="{CORNERS}"/>' * 30,
    "strokes by a style": f'<g style="fill:none;stroke:red"><path d="M{CORNERS}"/></g>' * 30,
    "dashes": f'<polyline {STROKE} stroke-dasharray=".1" points="{CORNERS}"/>',
    "magnified": f'<polygon transform="scale(1000000)" points="{SMALL}"/>' * 30,
    "magnified by a group": '<g transform="scale(1000)"><g transform="matrix(1000 0 0 1000 0 0)">'
    + f'<polygon points="{SMALL}"/>' * 30
    + "</g></g>",
    "drawn again": f'<polygon id="a" points="{CORNERS}"/>' + '<use href="#a"/>' * 30,
    "drawn again, magnified": f'<defs><polygon id="a" points="{SMALL}"/></defs>'
    + '<use transform="scale(1000000)" xlink:href="#a"/>' * 30,
    "a pattern": f'<pattern id="a">{f"""<polygon points="{CORNERS}"/>""" * 30}</pattern>'
    + '<rect fill="url(#a)" width="9" height="9"/>',
    "a marker at every point": f'<marker id="a"><polygon points="{CORNERS}"/></marker>'
    + f'<polyline fill="none" marker-mid="url(#a)" points="{CORNERS}"/>',
    "surfaces": '<rect width="1280" height="720"/>' * 9_000,
    "points": '<path d="M' + "0 1 " * 260_000 + '"/>',
    "large letters": '<text y="900" font-size="1000">ab</text>' * 3_000,
    "large letters by a style sheet": "<style>text { font-size: 1000px }</style>"
    + '<text y="900">ab</text>' * 3_000,
    "large letters by a group": '<g font-size="10" transform="scale(100)">'
    + '<text y="9"><tspan>ab</tspan></text>' * 3_000
    + "</g>",
    "letters in a pattern": f'<pattern id="a"><text>{"ab" * 3_000}</text></pattern>'
    + '<rect fill="url(#a)" width="9" height="9"/>',
    "outlines of letters": '<text y="9" font-size="500" fill="none" stroke="red">@@</text>' * 2_000,
    "dashes around letters": f'<text y="900" font-size="900" {STROKE} stroke-dasharray=".1">'
    + "@" * 9
    + "</text>",
    "fonts for many scripts": "".join(
        f'<text font-family="F{n}">{SCRIPTS}</text>' for n in range(30)
    ),
    "sizes for many scripts": "".join(
        f'<text font-size="{n + 9}">{SCRIPTS}</text>' for n in range(30)
    ),
    "thousands of fonts": "".join(f'<text font-family="F{n}">a</text>' for n in range(9_000)),
    "no number": '<g transform="scale(1e9)">' * 40 + '<path d="M0 0L9 9L3 1"/>' + "</g>" * 40,
}

GOOD = {
    "a coastline": f'<path stroke="red" d="{ring(640, 360, 350, 20_000, rough=0.015)}"/>',
    "a city map": "".join(
        f'<path fill="#aaa" stroke="red" d="{ring(x, y, 8, 6)}"/>' for x, y in places(5_000)
    ),
    "a chart of lines": "".join(
        f'<line stroke="red" x1="{x}" y1="{y}" x2="{y}" y2="{x * 9 // 16}"/>'
        for x, y in places(2_000)
    ),
    "a chart of curves": "".join(
        f'<polyline {STROKE} points="'
        + " ".join(f"{n * 25},{row * 2 + (n * 31 + row) % 40}" for n in range(50))
        + '"/>'
        for row in range(300)
    ),
    "hatching": f'<path {STROKE} d="'
    + "".join(f"M{n * 4 - 720} 0l720 720" for n in range(500))
    + '"/>',
    "text as outlines": "".join(
        f'<path transform="translate({x} {y})" d="{ring(0, 0, 6, 40, rough=0.2)}"/>'
        for x, y in places(5_000)
    ),
    "letters drawn again": f'<defs><path id="a" d="{ring(0, 0, 6, 40, rough=0.2)}"/></defs>'
    + "".join(f'<use href="#a" x="{x}" y="{y}"/>' for x, y in places(5_000)),
    "a map with a thousand names": "".join(
        f'<text x="{x}" y="{y}" font-size="{9 + x % 3 * 4}" stroke="#fff">Новгород 武汉</text>'
        for x, y in places(1_000)
    ),
    "a page of words": f'<text font-size="14">{LINE * 900}' + "</text>",
    "a large title in three scripts": '<text y="300" font-size="300">قطار поезд 列车</text>',
    "lines far outside": '<g transform="translate(9000 9000)">'
    + f'<path d="M{CORNERS}"/>' * 30
    + "</g>",
    "small lines that cross": '<g transform="scale(.02)">'
    + f'<path d="M{CORNERS}"/>' * 30
    + "</g>",
}


@pytest.mark.parametrize("inside", HOSTILE.values(), ids=HOSTILE)
def test_a_drawing_that_takes_seconds_to_draw_is_refused(inside: str) -> None:
    found = svg_problem("x.svg", drawing(inside))
    assert found is not None
    assert found.code == "svg-too-large"


@pytest.mark.parametrize("view", ["", 'width="100%"', 'width="128mm" height="72mm"'])
def test_lines_that_cross_are_found_whatever_a_drawing_says_of_its_size(view: str) -> None:
    assert svg_problem("x.svg", drawing(HOSTILE["polygons"], view)) is not None


@pytest.mark.parametrize("inside", GOOD.values(), ids=GOOD)
def test_a_rich_drawing_is_kept(inside: str) -> None:
    assert svg_problem("x.svg", drawing(inside)) is None


@pytest.mark.parametrize("folder", ["resources", "tests"])
def test_every_drawing_of_our_own_is_kept(folder: str) -> None:
    ours = list((ROOT / folder).rglob("*.svg"))
    assert ours
    assert [name for name in ours if svg_problem(name.name, name.read_bytes())] == []
