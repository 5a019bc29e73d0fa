# SPDX-License-Identifier: MIT
"""Good bytes made bad: cut, doubled, moved, overwritten."""

from __future__ import annotations

import random

from tools.fuzz.targets import Target

SIZES = (1, 1, 2, 4, 8, 40, 300)


def mutated(target: Target, chance: random.Random, changes: int) -> bytes:
    """One of the target's seeds after so many changes."""
    seeds = target.seeds()
    data = chance.choice(seeds) if seeds else b""
    for _ in range(changes):
        data = _changed(data, target, chance, seeds)
    return data


def _changed(data: bytes, target: Target, chance: random.Random, seeds: list[bytes]) -> bytes:
    at = chance.randrange(len(data) + 1)
    end = at + min(chance.choice(SIZES), len(data) - at)
    other = chance.choice(seeds) if seeds else b""
    start = chance.randrange(len(other) + 1)
    piece = chance.choice(
        (
            b"",
            chance.randbytes(end - at),
            data[at:end] * chance.choice((2, 3, 50)),
            chance.choice(target.words or (b"",)),
            other[start : start + chance.choice(SIZES)],
            bytes((data[at] ^ 1 << chance.randrange(8),)) if at < len(data) else b"\0",
        )
    )
    if chance.random() < 0.05:
        return data[:at]
    return data[:at] + piece + data[chance.choice((at, end)) :]
