# SPDX-License-Identifier: MIT
"""Pictures that are too large, that lie, or that reach for something else."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.hostile.case import Case, Make, case, rows_of, sound, story, with_files, written
from tests.hostile.pixels import (
    chunk,
    jpeg_header,
    png,
    squeezed,
    stuffed_webp,
    svg,
    webp,
    webp_header,
)
from tests.hostile.trap import Trap
from tests.support.archives import archive

USE_BOMB = "".join(
    f'<g id="g{level}">' + f'<use xlink:href="#g{level - 1}"/>' * 10 + "</g>"
    for level in range(1, 10)
)
BLUR = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'
CROSSING = " ".join(f"{n * 509 % 1280} {n * 307 % 720}" for n in range(300))
"""Corners of 300 lines over a whole drawing, all of which cross."""
ON_PATH = f'<textPath xlink:href="#p">{"a" * 99_000}</textPath>'
SCRIPTS = "".join(chr(code) for code in range(0x380, 0x1200, 0x80))
"""A letter of each of many scripts."""
LAUGHS = (
    '<!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n > 1 else str()};" * 10}">' for n in range(1, 9))
    + "]>"
)


def crossing(lines: str) -> bytes:
    """A drawing as large as a page: its lines take Qt more than ten seconds."""
    return svg(lines, attributes='width="1280" height="720"')


PICTURES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "PNG of 60,000 × 60,000": (
        "b.png",
        lambda: png(60_000, 60_000, whole=False),
        "picture-too-large",
    ),
    "PNG of 2 thousand million × 1": (
        "b.png",
        lambda: png(2**31 - 1, 1, whole=False),
        "broken-picture",
    ),
    "PNG of 0 × 0": ("b.png", lambda: png(0, 0, whole=False), "broken-picture"),
    "JPEG of 60,000 × 60,000": ("b.jpg", lambda: jpeg_header(60_000, 60_000), "picture-too-large"),
    "JPEG of 100 megapixels that is kept whole": (
        "b.jpg",
        lambda: jpeg_header(10_000, 10_000, progressive=True),
        "picture-too-large",
    ),
    "WebP of 60,000 × 60,000": (
        "b.webp",
        lambda: webp_header(60_000, 60_000),
        "broken-picture",
    ),
    "PNG of 16 bits a colour at the limit": (
        "b.png",
        lambda: png(4_890, 4_890, depth=16, colours=6, whole=False),
        "picture-too-large",
    ),
    "PNG at the limit, interlaced": (
        "b.png",
        lambda: png(4_890, 4_890, colours=6, interlaced=True),
        "",
    ),
    "PNG that breaks off": ("b.png", lambda: png(64, 64)[:-30], "broken-picture"),
    "PNG with less than it says": ("b.png", lambda: png(64, 64, whole=False), "broken-picture"),
    "PNG with a colour profile that explodes": (
        "b.png",
        lambda: png(64, 64, more=chunk(b"iCCP", b"x\0\0" + squeezed(250_000_000))),
        "",
    ),
    "PNG with words that explode": (
        "b.png",
        lambda: png(64, 64, more=chunk(b"zTXt", b"x\0\0" + squeezed(250_000_000))),
        "",
    ),
    "WebP without loss at the limit of others": (
        "b.webp",
        lambda: webp(4_890, 4_890),
        "picture-too-large",
    ),
    "WebP without loss at its limit": ("b.webp", lambda: webp(3_460, 3_460), ""),
    "small WebP of 40 MB": ("b.webp", lambda: stuffed_webp(webp(999, 999), 40_000_000), ""),
    "WebP of 58 MB at its limit": (
        "b.webp",
        lambda: stuffed_webp(webp(3_460, 3_460), 58_000_000),
        "picture-too-large",
    ),
    "PNG of 60 MB at the limit": (
        "b.png",
        lambda: png(4_890, 4_890, colours=6) + bytes(60_000_000),
        "picture-too-large",
    ),
    "small PNG of 66 MB": ("b.png", lambda: png(999, 999) + bytes(66_000_000), ""),
    "PNG of 68 MB": ("b.png", lambda: png(9, 9) + bytes(68_000_000), "file-too-large"),
    "JPEG header alone": ("b.jpg", lambda: jpeg_header(64, 64), "broken-picture"),
    "PDF as PNG": ("b.png", lambda: b"%PDF-1.7\n" + bytes(200), "wrong-kind"),
    "TIFF as PNG": ("b.png", lambda: b"II*\0\x08\0\0\0" + bytes(200), "wrong-kind"),
    "HTML as PNG": ("b.png", lambda: b"<!DOCTYPE html><script>1</script>", "wrong-kind"),
    "TGA as PNG": (
        "b.png",
        lambda: b"\0\0\2" + bytes(9) + b"\x40\0\x40\0\x20\0" + bytes(99),
        "unknown-kind",
    ),
    "words as PNG": ("b.png", lambda: b"a picture of a cat\n", "wrong-kind"),
    "film as PNG": ("b.png", lambda: b"\x1a\x45\xdf\xa3\x8b\x42\x82\x84webm", "unplayable-film"),
    "nothing as PNG": ("b.png", lambda: b"", "empty-file"),
    "script in SVG": ("b.svg", lambda: svg("<script>alert(1)</script>"), "svg-script"),
    "script in an attribute of SVG": (
        "b.svg",
        lambda: svg('<rect width="9" height="9" onclick="alert(1)"/>'),
        "svg-script",
    ),
    "entities that explode in SVG": (
        "b.svg",
        lambda: svg("<text>&a8;</text>", before=LAUGHS),
        "svg-reaches-outside",
    ),
    "outside entity in SVG": (
        "b.svg",
        lambda: svg("&x;", before='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        "svg-reaches-outside",
    ),
    "parts of SVG that explode": (
        "b.svg",
        lambda: svg(f'<rect id="g0" width="9" height="9"/>{USE_BOMB}'),
        "svg-too-large",
    ),
    "SVG that draws itself": (
        "b.svg",
        lambda: svg('<g id="a"><use xlink:href="#a"/></g>'),
        "svg-too-large",
    ),
    "10,000 levels of SVG": ("b.svg", lambda: svg("<g>" * 10_000), "svg-too-large"),
    "thousands of filters in SVG": (
        "b.svg",
        lambda: svg(BLUR + '<g filter="url(#f)"><path/></g>' * 3_000),
        "svg-too-large",
    ),
    "masks in one another in SVG": (
        "b.svg",
        lambda: svg('<mask id="m"><path/></mask>' + '<g mask="url(#m)">' * 32 + "</g>" * 32),
        "svg-too-large",
    ),
    "9,000 rules for 9,000 parts of SVG": (
        "b.svg",
        lambda: svg(f"<style>{'* * * rect {fill: red}' * 9_000}</style>{'<rect/>' * 9_000}"),
        "svg-too-large",
    ),
    "polygons of lines that cross in SVG": (
        "b.svg",
        lambda: crossing(f'<polygon points="{CROSSING}"/>' * 30),
        "svg-too-large",
    ),
    "paths of lines that cross in SVG": (
        "b.svg",
        lambda: crossing(f'<path id="p" d="M{CROSSING}"/>' + '<use xlink:href="#p"/>' * 29),
        "svg-too-large",
    ),
    "dashes of lines that cross in SVG": (
        "b.svg",
        lambda: crossing(
            '<g fill="none" stroke="red" stroke-width="2" stroke-dasharray=".1">'
            f'<polyline points="{CROSSING}"/></g>'
        ),
        "svg-too-large",
    ),
    "letters in SVG that cover it thousands of times": (
        "b.svg",
        lambda: crossing('<text y="700" font-size="900">ab</text>' * 9_000),
        "svg-too-large",
    ),
    "fonts and scripts in SVG by the hundred": (
        "b.svg",
        lambda: crossing("".join(f'<text font-family="F{n}">{SCRIPTS}</text>' for n in range(300))),
        "svg-too-large",
    ),
    "letters in SVG as large as a house": (
        "b.svg",
        lambda: crossing('<text y="700" font-size="1e9">ab</text>' * 99),
        "",
    ),
    "letters on a path in SVG": (
        "b.svg",
        lambda: crossing(f'<path id="p" d="M0 9h9"/><text>{ON_PATH}</text>'),
        "",
    ),
    "SVG of 60,000 × 60,000": (
        "b.svg",
        lambda: svg("<path d='M0 0h9v9z'/>", attributes='width="60000" height="60000"'),
        "",
    ),
    "SVG without an end": ("b.svg", lambda: svg("<g>")[:-9], "svg-malformed"),
    "HTML as SVG": ("b.svg", lambda: b"<html><body onload='x()'></body></html>", "wrong-kind"),
    "HTML inside SVG": (
        "b.svg",
        lambda: svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
        "svg-reaches-outside",
    ),
    "compressed SVG": ("b.svg", lambda: gzip.compress(svg("<g/>")), "wrong-kind"),
    "SVG in UTF-16": ("b.svg", lambda: svg("<g/>").decode().encode("utf-16"), "wrong-kind"),
}

SHOWN = {"JPEG header alone": "", "film as PNG": "wrong-kind"}
"""What the reader tells where it is not what `check` tells: it shows what there is of a JPEG."""

REACHING = {
    "local picture": '<image href="file://{bait}" width="64" height="64"/>',
    "local picture by its path": '<image xlink:href="{bait}" width="64" height="64"/>',
    "picture of the internet": '<image href="{trap}/a.png" width="64" height="64"/>',
    "style sheet of the internet": '<style>@import url("{trap}/a.css");</style>',
    "font of the internet": "<style>@font-face {{src: url({trap}/a.ttf)}}</style>",
    "filling of the internet": '<rect width="9" height="9" fill="url({trap}/a.svg#b)"/>',
    "drawing written into it": '<image href="data:image/svg+xml,%3Csvg/%3E" width="9" height="9"/>',
    "part of a local drawing": '<use xlink:href="file://{bait}#a"/>',
}
"""What is in a drawing that reaches for what is outside of it."""


def cases() -> Iterator[Case]:
    """All of them."""
    for name, (file, make, code) in PICTURES.items():
        yield case(name, _with_picture(file, make), check=code, read=SHOWN.get(name, code))
    for name, inside in REACHING.items():
        yield case(f"SVG with a {name}", _reaching(inside), check="svg-reaches-outside")
    yield case("four pictures at the limit, one after the other", _several(4, 0))
    yield case("two pictures at the limit with 23 MB each", _several(2, 23_000_000))


def _page(name: str) -> str:
    return f"background: {{file: media/{name}, alt: B}}\ntransition: cut"


def _with_picture(name: str, make: Callable[[], bytes]) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        return with_files({f"media/{name}": make()}, _page(name))(folder, trap)

    return made


def _reaching(inside: str) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        bait = trap.bait("picture.png", sound()["media/a.png"])
        drawing = svg(inside.format(bait=bait, trap=trap.address))
        files = {**sound(), "story.yaml": story(_page("b.svg")), "media/b.svg": drawing}
        return written(folder, archive(rows_of(files)))

    return made


def _several(count: int, more: int) -> Make:
    """So many of the largest pictures, each with so many bytes behind it, on a page each."""
    return lambda folder, trap: _pages_of(count, more, folder)


def _pages_of(count: int, more: int, folder: Path) -> Path:
    large = png(4_890, 4_890, colours=6) + bytes(more)
    names = [f"{number}.png" for number in range(count)]
    pages = "".join(
        f"      - {{id: p{name[0]}, background: {{file: media/{name}, alt: B}}}}\n"
        for name in names
    )
    words = story().replace(b"media:\n", pages.encode() + b"media:\n")
    files = {f"media/{name}": large for name in names}
    return written(folder, archive(rows_of({**sound(), "story.yaml": words, **files})))
