# SPDX-License-Identifier: MIT
"""Drawings reach nothing outside themselves, run nothing, and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.package.svg import svg_problem

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def drawing(inside: str) -> bytes:
    return f"{HEAD}{inside}</svg>".encode()


GOOD = [
    '<rect width="3" height="4"/>',
    '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/>',
    "<style>rect { fill: url(#g); stroke: red }</style><rect/>",
    '<g id="a"><path d="M0 0"/></g><use href="#a"/><use xlink:href="#a"/>',
    '<a href="#a"><text>words &amp; words</text></a>',
    '<animate attributeName="opacity" to="1"/>',
    "<text>see https://example.org/image(1)</text>",
    '<filter id="f"><feGaussianBlur/><feOffset/></filter>' + '<rect filter="url(#f)"/>' * 9,
    '<mask id="m"><rect/></mask><g mask="url(#m)"><g mask="url(#m)"><rect mask="none"/></g></g>',
    "<style>.a { mask: url(#m) }</style><mask id='m'><rect/></mask><rect class='a'/>",
]

BLUR = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'
MASK = '<mask id="m"><rect/></mask>'
EXPENSIVE = {
    "filters": BLUR + '<g filter="url(#f)"/>' * 50,
    "steps of a filter": f'<filter id="f">{"<feOffset/>" * 50}</filter><g filter="url(#f)"/>',
    "filters in a style": BLUR + '<g style="fill: red; filter: url(#f)"/>' * 50,
    "filters drawn again": BLUR
    + '<g id="a">'
    + "<g filter='url(#f)'/>" * 10
    + "</g>"
    + "<use href='#a'/>" * 9,
    "masks in one another": MASK + '<g mask="url(#m)">' * 7 + "</g>" * 7,
    "masks of masks": "".join(
        f'<mask id="m{n}"><g mask="url(#m{n - 1})"/></mask>' for n in range(1, 8)
    ).replace("m0", "m")
    + MASK
    + '<g mask="url(#m7)"/>',
    "masks by a style sheet": f"<style>g {{ mask: url(#m) }}</style>{MASK}"
    + "<g>" * 8
    + "</g>" * 8,
    "filters by a style sheet": f"<style>g {{ filter: url(#f) }}</style>{BLUR}" + "<g/>" * 50,
    "rules": "<style>" + "* * rect { fill: red }" * 1000 + "</style>" + "<rect/>" * 10_000,
}
"""Drawings that take seconds, or hundreds of megabytes, to draw."""

OUTSIDE = [
    '<image href="/etc/passwd.png"/>',
    '<image href="#a"/>',
    '<g xmlns:s="http://www.w3.org/2000/svg"><s:image/></g>',
    '<filter><feImage href="x.png"/></filter>',
    "<foreignObject/>",
    '<use href="other.svg#a"/>',
    '<use xlink:href="file:///x.svg#a"/>',
    '<a href="https://example.org"/>',
    '<use href="data:image/svg+xml,x"/>',
    '<rect fill="url(x.svg#g)"/>',
    '<rect fill="url( &quot;/abs.png&quot; )"/>',
    '<rect style="fill:URL(x)"/>',
    "<style>@import 'x.css';</style>",
    "<style>rect { fill: u\\72l(x) }</style>",
    "<style><![CDATA[rect { fill: ur]]>l(x) }</style>",
    "<style>rect { background: image-set('x.png' 1x) }</style>",
    '<set attributeName="xlink:href" to="x"/>',
    '<g xml:base="file:///"/>',
]

SCRIPTS = ["<script>1</script>", '<rect onclick="x()"/>', '<rect ONLOAD="x()"/>']


@pytest.mark.parametrize("inside", GOOD)
def test_a_drawing_of_its_own_parts_is_shown(inside: str) -> None:
    assert svg_problem("x.svg", drawing(inside)) is None


@pytest.mark.parametrize("inside", OUTSIDE)
def test_a_drawing_that_reaches_outside_is_refused(inside: str) -> None:
    found = svg_problem("x.svg", drawing(inside))
    assert found is not None
    assert found.code == "svg-reaches-outside"
    assert "outside itself" in str(found.sentence)


@pytest.mark.parametrize("inside", EXPENSIVE.values(), ids=EXPENSIVE)
def test_a_drawing_that_is_made_to_cost_time_or_memory_is_refused(inside: str) -> None:
    found = svg_problem("x.svg", drawing(inside))
    assert found is not None
    assert found.code == "svg-too-large"


@pytest.mark.parametrize("inside", SCRIPTS)
def test_a_drawing_with_a_script_is_refused(inside: str) -> None:
    found = svg_problem("x.svg", drawing(inside))
    assert found is not None
    assert found.code == "svg-script"


@pytest.mark.parametrize(
    "start",
    [
        '<?xml-stylesheet href="x.css"?>',
        '<!DOCTYPE svg [<!ENTITY a "aaaa">]>',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_what_stands_before_the_drawing_reaches_nothing_either(start: str) -> None:
    found = svg_problem("x.svg", start.encode() + drawing("<rect/>"))
    assert found is not None
    assert found.code == "svg-reaches-outside"


def test_an_old_document_type_is_harmless() -> None:
    start = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    assert svg_problem("x.svg", start + drawing("<rect/>")) is None


def bomb(link: str) -> bytes:
    parts = "".join(f'<g id="p{n}">' + link.format(f"p{n + 1}") * 10 + "</g>" for n in range(8))
    return drawing(parts + '<g id="p8"><rect/></g>')


@pytest.mark.parametrize(
    "data",
    [
        bomb('<use href="#{}"/>'),
        bomb('<rect fill="url(#{})"/>'),
        drawing('<g id="a"><use href="#a"/></g>'),
        drawing("<g>" * 300 + "</g>" * 300),
        drawing("<g/>" * 100_001),
    ],
    ids=["use", "pattern", "circle", "deep", "many"],
)
def test_a_drawing_without_end_is_refused(data: bytes) -> None:
    found = svg_problem("x.svg", data)
    assert found is not None
    assert found.code == "svg-too-large"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg>",
        b"<svg><g></svg>",
        b"\xff\xfe<",
        b"<svg>&x;</svg>",
        b'<?xml version="1.0" encoding="x"?><svg/>',
    ],
)
def test_a_broken_drawing_is_refused(data: bytes) -> None:
    found = svg_problem("x.svg", data)
    assert found is not None
    assert found.code == "svg-malformed"


@given(st.text(st.sampled_from("<>/gsvuse#\"=' href&;!-[]CDATA?"), max_size=80))
def test_no_drawing_is_too_strange_to_be_looked_at(inside: str) -> None:
    found = svg_problem("x.svg", drawing(inside))
    assert found is None or found.code.startswith("svg-")
