# SPDX-License-Identifier: MIT
"""Shapes of a drawing that are too long are found, with the line they begin in."""

from __future__ import annotations

from lcreader.package.checking import check
from lcreader.package.svglong import PARTS, LongPath, long_paths
from tests.support.workshop import Workshop, said


def drawing(shape: str) -> bytes:
    space = 'xmlns="http://www.w3.org/2000/svg"'
    return f'<svg {space} viewBox="0 0 100 100">\n<g/>\n{shape}</svg>'.encode()


def test_the_line_and_the_number_are_told() -> None:
    path = f'<path d="M0 0{"h1" * 40_000}"/>'
    assert long_paths(drawing(path)) == (LongPath(3, 40_001, PARTS),)


def test_what_is_no_drawing_has_no_long_path() -> None:
    assert long_paths(b"<svg><path") == ()


def test_a_check_warns_of_it(story: Workshop) -> None:
    story.write("background: {file: media/p.svg, alt: it}")
    (story / "p.svg").write_bytes(drawing(f'<path d="M0 0{"h1" * 40_000}"/>'))
    assert said(check(story.path)) == [
        'story.yaml:11:41: warning: page "page-1": "media/p.svg": a shape in its line 3'
        " has 40001 parts; after 32767 it is cut\n"
        "  simplify it in a drawing program, or make several shapes of it"
    ]
