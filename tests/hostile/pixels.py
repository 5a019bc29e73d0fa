# SPDX-License-Identifier: MIT
"""Pictures written by hand: small files that say and hold what one wants."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG file."""
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def squeezed(length: int) -> bytes:
    """Zeros, compressed without ever being in memory at once."""
    press = zlib.compressobj(1)
    out = io.BytesIO()
    piece = bytes(1 << 20)
    while length > 0:
        out.write(press.compress(piece[:length]))
        length -= len(piece)
    return out.getvalue() + press.flush()


def png(
    width: int,
    height: int,
    *,
    depth: int = 8,
    colours: int = 2,
    interlaced: bool = False,
    whole: bool = True,
    more: bytes = b"",
) -> bytes:
    """A black PNG; ``colours`` is its colour type (0 grey, 2 RGB, 6 RGBA), ``more`` are chunks."""
    header = struct.pack(">2L5B", width, height, depth, colours, 0, 0, interlaced)
    bits = depth * {0: 1, 2: 3, 6: 4}[colours]
    rows = height * (1 + (width * bits + 7) // 8)
    if interlaced:
        rows += 4 * (width + height) + 64  # its seven passes have more, shorter rows
    data = squeezed(rows) if whole else squeezed(100)
    return PNG + chunk(b"IHDR", header) + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def jpeg_header(width: int, height: int, *, progressive: bool = False) -> bytes:
    """A JPEG that says how large it is and ends where its first line should begin."""
    frame = struct.pack(">B2HB", 8, height, width, 3)
    frame += b"".join(bytes((number, 0x11, 0)) for number in (1, 2, 3))
    sign = b"\xff\xc2" if progressive else b"\xff\xc0"
    table = b"\xff\xdb" + struct.pack(">H", 67) + b"\0" + b"\1" * 64
    scan = b"\xff\xda\0\x0c\3\1\0\2\0\3\0" + (b"\0\0\0" if progressive else b"\0\x3f\0")
    return b"\xff\xd8" + table + sign + struct.pack(">H", 2 + len(frame)) + frame + scan


def webp_header(width: int, height: int) -> bytes:
    """A WebP that says how large it is and holds nothing."""
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    large = b"VP8X" + struct.pack("<L", 10) + bytes(4) + sides
    return b"RIFF" + struct.pack("<L", 4 + len(large)) + b"WEBP" + large


def webp(width: int, height: int) -> bytes:
    """A black WebP without loss, of a few bytes."""
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, "WEBP", lossless=True, quality=0, method=0)
    return stuffed_webp(out.getvalue(), 200)  # Qt looks at no fewer than 40 bytes


def stuffed_webp(data: bytes, size: int) -> bytes:
    """The WebP with a part that nobody knows, so that it has so many bytes."""
    data += bytes(len(data) % 2) + b"JUNK" + struct.pack("<L", size - len(data) - 8)
    data += bytes(size - len(data))
    return data[:4] + struct.pack("<L", len(data) - 8) + data[8:]


def svg(inside: str, *, attributes: str = "", before: str = "") -> bytes:
    """A drawing with ``inside`` in it."""
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    size = "" if "width=" in attributes else 'width="64" height="64"'
    return f"{before}<svg {space} {size} {attributes}>{inside}</svg>".encode()
