# SPDX-License-Identifier: MIT
"""How large the frames of a film are, read before any decoder sees it.

A film of some kilobytes can have frames that take a gigabyte to decode. Its container says how
large they are, and so does the first frame itself, which is what the decoder goes by.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

from lcreader.package import limits
from lcreader.package.kinds import MP4, WEBM, Kind
from lcreader.package.refusal import refusal
from lcreader.package.sps import frame_size
from lcreader.story.sentence import QT_TRANSLATE_NOOP

LOOK: Final = 1 << 20
"""Bytes of a WebM that are looked through: its tracks and its first frames."""
BOXES: Final = 10_000
"""Boxes of an MP4 that are passed on the way to what is wanted."""
_SEGMENT, _TRACKS, _ENTRY, _VIDEO = 0x18538067, 0x1654AE6B, 0xAE, 0xE0
_CLUSTER, _GROUP, _WIDTH, _HEIGHT = 0x1F43B675, 0xA0, 0xB0, 0xBA
_BLOCKS = (0xA3, 0xA1)
_OPENED = (_SEGMENT, _TRACKS, _ENTRY, _VIDEO, _CLUSTER, _GROUP)
_WAY = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd")

_VP9_COLOURS = (4, 5, 7, 7)
"""Bits that say what colours are, before the size; by the two bits that give the profile."""
_SOUND = (b"mp4a", b"Opus", b"fLaC", b".mp3", b"ac-3")

Size = tuple[int, int]


def require_film_size(name: str, file: BinaryIO, kind: Kind) -> None:
    """Raise StoryError where the frames of the film ``name`` are too large to be shown.

    What cannot be read here is left to the decoder. Raises OSError.
    """
    sizes = {WEBM: _webm, MP4: _mp4}.get(kind, lambda file: ())(file)
    width, height = max(sizes, key=lambda size: size[0] * size[1], default=(0, 0))
    if width * height > limits.FILM_PIXELS:
        raise refusal(
            "film-too-large",
            QT_TRANSLATE_NOOP(
                "Package",
                "The film “{file}” has {width} × {height} pixels; at most 4096 × 2304 are shown.",
            ),
            file=name,
            width=width,
            height=height,
            mend=QT_TRANSLATE_NOOP("Package", "Save it with at most 1920 × 1080 pixels."),
        )


def _webm(file: BinaryIO) -> Iterator[Size]:
    """The sizes that the tracks give, and those of the frames near the beginning."""
    file.seek(0)
    data = file.read(LOOK)
    width = height = 0
    for kind, start, end in _elements(data):
        if kind in (_WIDTH, _HEIGHT):
            value = int.from_bytes(data[start : min(end, start + 8)], "big")
            width, height = (value, height) if kind == _WIDTH else (width, value)
            yield width, height
        elif kind in _BLOCKS:
            _, after = _number(data, start, keep=False)
            yield _frame(data[after + 3 : min(end, after + 40)])


def _elements(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Every element of a WebM: its kind, and where its content begins and ends."""
    at = 0
    while at < len(data):
        kind, after = _number(data, at, keep=True)
        size, start = _number(data, after, keep=False)
        if not kind or start <= after:
            return
        if kind in _OPENED:
            at = start
            continue
        yield kind, start, start + size
        at = start + size


def _number(data: bytes, at: int, *, keep: bool) -> tuple[int, int]:
    """A number of variable length, and where it ends; ``keep`` keeps the bit that gives that."""
    first = data[at] if at < len(data) else 0
    length = 9 - first.bit_length()
    if not first or at + length > len(data):
        return 0, at
    value = int.from_bytes(data[at : at + length], "big")
    return (value if keep else value & ((1 << 7 * length) - 1)), at + length


def _frame(head: bytes) -> Size:
    """The size that a key frame of VP8 or VP9 gives; nought for any other."""
    if head[3:6] == b"\x9d\x01\x2a" and len(head) >= 10:
        width, height = struct.unpack_from("<2H", head, 6)
        return width & 0x3FFF, height & 0x3FFF
    if head[1:4] == b"\x49\x83\x42" and len(head) >= 12:
        colours = _VP9_COLOURS[head[0] >> 4 & 3]
        bits = int.from_bytes(head[4:12], "big")
        return (bits >> 48 - colours & 0xFFFF) + 1, (bits >> 32 - colours & 0xFFFF) + 1
    return 0, 0


def _mp4(file: BinaryIO) -> Iterator[Size]:
    """The sizes that the descriptions of the pictures give, and the decoder's own."""
    end = file.seek(0, 2)
    for start, stop in _boxes(file, 0, end, _WAY, iter(range(BOXES))):
        file.seek(start)
        data = file.read(min(stop - start, 1 << 16))
        at = 8
        while at + 36 <= len(data):
            length = int.from_bytes(data[at : at + 4], "big")
            if data[at + 4 : at + 8] not in _SOUND:
                yield struct.unpack_from(">2H", data, at + 32)
            found = data.find(b"avcC", at, at + max(length, 8))
            if found >= 0 and found + 12 < len(data):
                yield frame_size(data[found + 12 : found + 12 + 400])
            at += max(length, 8)


def _boxes(
    file: BinaryIO, start: int, end: int, way: tuple[bytes, ...], left: Iterator[int]
) -> Iterator[tuple[int, int]]:
    """Where the contents of the boxes lie to which ``way`` leads."""
    for _ in left:
        file.seek(start)
        head = file.read(16)
        if len(head) < 8 or start >= end:
            return
        length, begin = int.from_bytes(head[:4], "big"), start + 8
        if length == 1:
            length, begin = int.from_bytes(head[8:], "big"), start + 16
        stop = min(start + length, end) if length else end
        if stop < begin:
            return
        if head[4:8] == way[0]:
            if len(way) == 1:
                yield begin, stop
            else:
                yield from _boxes(file, begin, stop, way[1:], left)
        start = stop
