# SPDX-License-Identifier: MIT
"""Files that are what they say, and are made to keep somebody at work."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.hostile.case import (
    Case,
    Make,
    case,
    folder_of,
    rows_of,
    sound,
    story,
    with_files,
    written,
)
from tests.hostile.pixels import PNG, chunk, png, svg, webp
from tests.hostile.trap import Trap
from tests.support.archives import archive

PICTURE = "background: {{file: media/{}, alt: B}}\ntransition: cut"
PAGE = 'width="1280" height="720"'
FILL = '<rect width="1280" height="720" fill="url(#p)"/>'


def jpeg_of_scans(side: int, scans: int) -> bytes:
    """A grey progressive JPEG: its first scan, and the same empty one again and again."""
    blocks = (side // 8) ** 2
    frame = struct.pack(">B2HB", 8, side, side, 1) + bytes((1, 0x11, 0))
    quantities = b"\xff\xdb" + struct.pack(">H", 67) + b"\0" + b"\1" * 64
    direct = b"\xff\xc4" + struct.pack(">H", 20) + b"\x00" + b"\1" + bytes(15) + b"\0"
    others = b"\xff\xc4" + struct.pack(">H", 20) + b"\x10" + b"\1" + bytes(15) + b"\xe0"
    first = b"\xff\xda\0\x08\1\1\0\0\0\0" + bytes(blocks // 8 + 1)
    runs = b"".join(b"0" + b"1" * 14 for _ in range(blocks // 32_767 + 1)).ljust(512, b"0")
    bits = int(runs, 2).to_bytes(64, "big").replace(b"\xff", b"\xff\0")
    again = b"\xff\xda\0\x08\1\1\0\1\x3f\0" + bits
    sof = b"\xff\xc2" + struct.pack(">H", 2 + len(frame)) + frame
    return b"\xff\xd8" + quantities + sof + direct + others + first + again * scans + b"\xff\xd9"


def png_of_words(count: int) -> bytes:
    """A PNG with so many pieces of text, each with a key of its own."""
    whole = png(16, 16)
    texts = b"".join(chunk(b"tEXt", f"k{number}".encode() + b"\0v") for number in range(count))
    at = len(PNG) + 25
    return whole[:at] + texts + whole[at:]


def moving_webp(count: int) -> bytes:
    """A WebP that moves: so many frames of one picture."""
    still = webp(999, 999)
    inside = still[12 : still.index(b"JUNK")]
    size = (998).to_bytes(3, "little") * 2
    frame = bytes(6) + size + (10).to_bytes(3, "little") + b"\0" + inside
    frames = (b"ANMF" + struct.pack("<L", len(frame)) + frame + bytes(len(frame) % 2)) * count
    head = b"VP8X" + struct.pack("<L", 10) + b"\x02\0\0\0" + size
    body = b"WEBP" + head + b"ANIM" + struct.pack("<L", 6) + bytes(6) + frames
    return b"RIFF" + struct.pack("<L", len(body)) + body


def wav(channels: int, rate: int, bits: int, says: int) -> bytes:
    """A WAV that says to have so many channels and so much of them."""
    block = channels * bits // 8 & 0xFFFF
    form = struct.pack("<2H2L2H", 1, channels, rate, rate * block & 0xFFFFFFFF, block, bits)
    head = b"WAVEfmt " + struct.pack("<L", 16) + form + b"data" + struct.pack("<L", says)
    return b"RIFF" + struct.pack("<L", says) + head + bytes(100_000)


def boxes(depth: int) -> bytes:
    """An MP4 whose boxes lie so deep inside one another."""
    inside = b""
    for _ in range(depth):
        inside = (
            struct.pack(">L", 8 + len(inside)) + b"moov" + inside if len(inside) < 1e6 else inside
        )
    return struct.pack(">L", 20) + b"ftypisom\0\0\2\0isom" + inside


def font(tables: dict[bytes, bytes]) -> bytes:
    """A TrueType font of these tables."""
    head = b"\0\1\0\0" + struct.pack(">4H", len(tables), 16, 0, 0)
    at = len(head) + 16 * len(tables)
    rows, body = b"", b""
    for name, data in tables.items():
        rows += name + struct.pack(">3L", 0, at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return head + rows + body


PICTURES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "JPEG of 20,000 layers": ("b.jpg", lambda: jpeg_of_scans(4_000, 20_000), "too-many-layers"),
    "PNG of 200,000 pieces of text": ("b.png", lambda: png_of_words(200_000), ""),
    "WebP that moves 20,000 times": ("b.webp", lambda: moving_webp(20_000), ""),
    "tiles in SVG smaller than a pixel": (
        "b.svg",
        lambda: svg(
            '<pattern id="p" width=".001" height=".001" patternUnits="userSpaceOnUse">'
            f'<rect width="9" height="9"/></pattern>{FILL * 9}',
            attributes=PAGE,
        ),
        "",
    ),
    "tiles in SVG as large as a country": (
        "b.svg",
        lambda: svg(
            '<pattern id="p" width="1e6" height="1e6" patternUnits="userSpaceOnUse">'
            f'<rect width="9" height="9"/></pattern>{FILL * 9}',
            attributes=PAGE,
        ),
        "",
    ),
    "colours in SVG of 20,000 stops": (
        "b.svg",
        lambda: svg(
            '<linearGradient id="p" x2=".0001" spreadMethod="repeat">'
            + "".join(f'<stop offset="{n / 20_000}" stop-color="#{n:06x}"/>' for n in range(20_000))
            + f"</linearGradient>{FILL}",
            attributes=PAGE,
        ),
        "",
    ),
    "a blur in SVG of a million pixels": (
        "b.svg",
        lambda: svg(
            '<filter id="f"><feGaussianBlur stdDeviation="1000000"/></filter>'
            + '<g filter="url(#f)"><rect width="1280" height="720"/></g>' * 3,
            attributes=PAGE,
        ),
        "",
    ),
    "a filter in SVG larger than the world": (
        "b.svg",
        lambda: svg(
            '<filter id="f" x="-1e6" y="-1e6" width="1e7" height="1e7"><feOffset dx="9"/></filter>'
            '<g filter="url(#f)"><rect width="1280" height="720"/></g>',
            attributes=PAGE,
        ),
        "",
    ),
    "9,000 movements in SVG": (
        "b.svg",
        lambda: svg(
            '<rect width="9" height="9">'
            + '<animateTransform attributeName="transform" type="rotate" from="0" to="9" dur=".01s"'
            ' repeatCount="indefinite"/>' * 9_000 + "</rect>",
            attributes=PAGE,
        ),
        "",
    ),
    "numbers in SVG of 100,000 figures": (
        "b.svg",
        lambda: svg(f'<path d="M{"1" * 100_000} 1L{"9" * 100_000}e-99999 1"/>', attributes=PAGE),
        "",
    ),
}

SOUNDS: dict[str, tuple[Callable[[], bytes], str]] = {
    "WAV of 65,535 channels": (lambda: wav(65_535, 48_000, 8, 100_000), "unplayable-sound"),
    "WAV of 4 thousand million hertz": (
        lambda: wav(2, 0xFFFFFFFF, 16, 0xFFFFFFFF),
        "unplayable-sound",
    ),
    "FLAC with a picture that has no end": (
        lambda: b"fLaC\0\0\0\x22" + bytes(34) + b"\x86\xff\xff\xff" + bytes(9_000),
        "unplayable-sound",
    ),
}

VAST_WORDS = {**dict.fromkeys(("check", "install", "read"), "file-too-large"), "verify": "no-sums"}

FILMS: dict[str, tuple[Callable[[], bytes], str]] = {
    "MP4 of boxes 10,000 deep": (lambda: boxes(10_000), "unplayable-film"),
}

FONTS: dict[str, tuple[Callable[[], bytes], str]] = {
    "font with tables over one another": (
        lambda: font(
            {
                b"head": bytes(54),
                b"maxp": b"\0\1\0\0\xff\xff" + bytes(26),
                b"loca": bytes(9),
                b"glyf": b"\xff" * 99,
            }
        ),
        "broken-font",
    ),
    "font packed from nothing into 2 GB": (
        lambda: b"wOF2\0\1\0\0" + struct.pack(">L2H2L", 200, 1, 0, 0x7FFFFFFF, 100) + bytes(200),
        "broken-font",
    ),
}


def cases() -> Iterator[Case]:
    """All of them."""
    for name, (file, make, code) in PICTURES.items():
        yield case(name, _with(PICTURE.format(file), file, make), check=code)
    for name, (make, code) in SOUNDS.items():
        kind = "flac" if "FLAC" in name else "wav"
        page = f"audio: {{file: media/b.{kind}, transcript: media/b.md}}"
        yield case(name, _with(page, f"b.{kind}", make), check=code, read="unplayable")
    for name, (make, code) in FILMS.items():
        page = "video: {file: media/b.mp4, transcript: media/b.md}"
        yield case(name, _with(page, "b.mp4", make), check=code, read="unplayable")
    for name, (make, code) in FONTS.items():
        yield case(name, _font(make), check=code, read="")
    yield case("99 languages of 190,000 values", _languages, check="languages-too-large", read="")
    vast = "file-too-large"
    yield case("story.yaml of a terabyte that is nowhere", _sparse("story.yaml"), **VAST_WORDS)
    yield case(
        "picture of a terabyte that is nowhere",
        _sparse("media/a.png"),
        check=vast,
        install="no-room",
        verify="no-sums",
    )
    yield case("checksums of a terabyte that is nowhere", _sparse("SHA256SUMS"), refused=vast)
    yield case("folder of words that is a file", _words_file, verify="no-sums")
    yield case("gallery of 12 drawings of lines that cross", _drawings)


def _with(page: str, file: str, make: Callable[[], bytes]) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        files = {f"media/{file}": make()}
        if "transcript" in page:
            files["media/b.md"] = b"What is heard.\n"
        return with_files(files, page)(folder, trap)

    return made


def _font(make: Callable[[], bytes]) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        words = story() + b"fonts: [fonts/a.ttf]\n"
        return written(
            folder, archive(rows_of({**sound(), "story.yaml": words, "fonts/a.ttf": make()}))
        )

    return made


def _languages(folder: Path, trap: Trap) -> Path:
    files = sound()
    for number in range(99):
        code = f"{chr(97 + number // 26)}{chr(97 + number % 26)}"
        words = "title: x\nx-a: [" + "a," * 120_000 + "]\n"
        files[f"text/{code}.yaml"] = words.encode()
    return written(folder, archive(rows_of(files)))


def _words_file(folder: Path, trap: Trap) -> Path:
    return folder_of({**sound(), "text": b"x"}, folder)


def _sparse(name: str) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        path = folder_of(sound(), folder)
        with (path / name).open("ab") as file:
            file.truncate(1 << 40)
        return path

    return made


def _drawings(folder: Path, trap: Trap) -> Path:
    corners = " ".join(f"{n * 509 % 1280} {n * 307 % 720}" for n in range(200))
    drawing = svg(f'<polygon points="{corners}"/>', attributes=PAGE)
    page = "gallery: [" + ", ".join(f"{{file: media/{n}.svg, alt: B}}" for n in range(12)) + "]"
    return with_files({f"media/{n}.svg": drawing for n in range(12)}, page)(folder, trap)
