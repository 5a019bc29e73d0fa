# SPDX-License-Identifier: MIT
"""The size of an H.264 film's frames, as its sequence parameter set gives it to the decoder."""

from __future__ import annotations

from typing import Final

_HIGH: Final = frozenset({100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135})
"""Profiles that say more of colours before the size (ITU-T H.264, 7.3.2.1.1)."""


class _Bits:
    """Reads numbers of some bits, and numbers of variable length (9.1)."""

    def __init__(self, data: bytes) -> None:
        self._bits = "".join(f"{byte:08b}" for byte in data.replace(b"\0\0\3", b"\0\0"))
        self._at = 0

    def take(self, count: int) -> int:
        piece = self._bits[self._at : self._at + count]
        self._at += count
        if len(piece) < count:
            raise ValueError("it ends too soon")
        return int(piece, 2) if piece else 0

    def unsigned(self) -> int:
        zeros = 0
        while not self.take(1):
            zeros += 1
        return (1 << zeros) - 1 + self.take(zeros)

    def signed(self) -> int:
        value = self.unsigned()
        return (value + 1) // 2 if value % 2 else -value // 2


def frame_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels; nought where ``data`` is no parameter set."""
    try:
        return _size(data)
    except ValueError:
        return 0, 0


def _size(data: bytes) -> tuple[int, int]:
    bits = _Bits(data)
    if bits.take(8) & 0x1F != 7:
        return 0, 0
    profile = bits.take(8)
    bits.take(16)
    bits.unsigned()
    if profile in _HIGH:
        _colours(bits)
    bits.unsigned()
    order = bits.unsigned()
    if order == 0:
        bits.unsigned()
    elif order == 1:
        bits.take(1)
        bits.signed()
        bits.signed()
        for _ in range(bits.unsigned()):
            bits.signed()
    bits.unsigned()
    bits.take(1)
    width, height = bits.unsigned() + 1, bits.unsigned() + 1
    return 16 * width, 16 * height * (1 if bits.take(1) else 2)


def _colours(bits: _Bits) -> None:
    chroma = bits.unsigned()
    if chroma == 3:
        bits.take(1)
    bits.unsigned()
    bits.unsigned()
    bits.take(1)
    if bits.take(1):
        for index in range(12 if chroma == 3 else 8):
            if bits.take(1):
                _scaling(bits, 16 if index < 6 else 64)


def _scaling(bits: _Bits, length: int) -> None:
    last = following = 8
    for _ in range(length):
        if following:
            following = (last + bits.signed()) % 256
        last = following or last
