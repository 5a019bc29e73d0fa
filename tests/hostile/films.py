# SPDX-License-Identifier: MIT
"""Films written by hand: small files whose frames are as large as one wants."""

from __future__ import annotations

import struct

Size = tuple[int, int]


def vp8(size: Size) -> bytes:
    """A key frame of VP8 of this size, all in one colour."""
    part = bytes(2_000)
    tag = (len(part) << 5 | 1 << 4).to_bytes(3, "little")
    return tag + b"\x9d\x01\x2a" + struct.pack("<2H", *size) + part + bytes(4_000)


def vp9(size: Size) -> bytes:
    """The beginning of a key frame of VP9 of this size."""
    bits = f"{0b0010:04b}{size[0] - 1:016b}{size[1] - 1:016b}".ljust(64, "0")
    return b"\x82\x49\x83\x42" + int(bits, 2).to_bytes(8, "big") + bytes(20)


def webm(size: Size, frame: bytes, frames: int = 10, *, first: int = 0, apart: int = 100) -> bytes:
    """A WebM that says that its frames have this size. The ``first`` one comes after so many
    milliseconds, and the others so far ``apart`` from one another."""
    codec = b"V_VP9" if frame[1:4] == b"\x49\x83\x42" else b"V_VP8"
    video = _element("E0", _number("B0", size[0]) + _number("BA", size[1]))
    entry = _number("D7", 1) + _number("73C5", 1) + _number("83", 1) + _element("86", codec)
    entry += _number("23E383", apart * 1_000_000)
    info = _number("2AD7B1", 1_000_000) + _element(
        "4489", struct.pack(">d", 1.0 * first + apart * frames)
    )
    blocks = b"".join(
        _element("A3", b"\x81" + struct.pack(">h", apart * number) + b"\x80" + frame)
        for number in range(frames)
    )
    head = _number("4286", 1) + _number("42F7", 1) + _number("42F2", 4) + _number("42F3", 8)
    head += _element("4282", b"webm") + _number("4287", 4) + _number("4285", 2)
    tracks = _element("1654AE6B", _element("AE", entry + video))
    cluster = _element("1F43B675", _number("E7", first) + blocks)
    body = _element("1549A966", info) + tracks + cluster
    return _element("1A45DFA3", head) + _element("18538067", body)


def sps(size: Size, profile: int = 100) -> bytes:
    """The parameter set of an H.264 film of this size; each side a multiple of 16."""
    bits = "01100111" + f"{profile:08b}" + "00000000" + "00101000" + _golomb(0)
    if profile == 100:
        bits += _golomb(1) + _golomb(0) * 2 + "0" + "0"
    bits += _golomb(0) + _golomb(0) + _golomb(0) + _golomb(1) + "0"
    bits += _golomb(size[0] // 16 - 1) + _golomb(size[1] // 16 - 1) + "1" + "1" + "0" + "0" + "1"
    bits = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def mp4(size: Size, parameters: bytes) -> bytes:
    """An MP4 that says that its pictures have this size, and has none."""
    record = b"\1\x64\0\x28\xff\xe1" + struct.pack(">H", len(parameters)) + parameters + b"\0"
    entry = bytes(6) + b"\0\1" + bytes(16) + struct.pack(">2H", *size) + bytes(50)
    described = bytes(4) + b"\0\0\0\1" + _box(b"avc1", entry + _box(b"avcC", record))
    box = _box(b"stsd", described)
    for kind in (b"stbl", b"minf", b"mdia", b"trak", b"moov"):
        box = _box(kind, box)
    return _box(b"ftyp", b"isom\0\0\0\0isom") + box


def _golomb(value: int) -> str:
    bits = f"{value + 1:b}"
    return "0" * (len(bits) - 1) + bits


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", 8 + len(data)) + kind + data


def _element(kind: str, data: bytes) -> bytes:
    short = len(data) < 127
    size = bytes((0x80 | len(data),)) if short else (1 << 56 | len(data)).to_bytes(8, "big")
    return bytes.fromhex(kind) + size + data


def _number(kind: str, value: int) -> bytes:
    return _element(kind, value.to_bytes(8, "big"))
