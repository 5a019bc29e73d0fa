# SPDX-License-Identifier: MIT
"""Notes to play, and how loud each of them is in a recording."""

from __future__ import annotations

import array
import cmath
import math
import wave
from dataclasses import dataclass
from pathlib import Path

from tests.support.pulse import RATE

STEP = 0.01
"""Seconds of one window: notes of whole multiples of 100 Hz do not disturb each other in it."""
SILENCE = 0.004
"""What a note that is not there comes to at most, where 1 is full scale."""
HOLE = 0.03
"""Seconds of silence that are not heard as a hole (docs/sound.md)."""
PAUSE = 0.5
"""Seconds of silence after which a note is another."""
CLICK = 0.08
"""Seconds that the first sample of a note, which holds all of them, may be taken for another."""
LOUD = 0.25
"""The amplitude of every note that is made here."""
FULL = LOUD * 0.9
"""A note is at its full strength from here on."""
PLAYED = 48_000


def write_notes(path: Path, *notes: tuple[int, float]) -> Path:
    """A WAV file of notes, each so many Hz and seconds, which begin and end between two waves."""
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = array.array("h")
    for hertz, seconds in notes:
        assert hertz * seconds == int(hertz * seconds)
        turn = 2 * math.pi * hertz / PLAYED
        one = (round(32767 * LOUD * math.sin(turn * at)) for at in range(int(seconds * PLAYED)))
        samples.extend(sample for each in one for sample in (each, each))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(PLAYED)
        file.writeframes(samples.tobytes())
    return path


@dataclass(frozen=True)
class Stretch:
    """Seconds of a recording."""

    start: float
    end: float

    @property
    def length(self) -> float:
        return self.end - self.start

    def touches(self, time: float, near: float) -> bool:
        """Whether a time lies within it, or no further than ``near`` from it."""
        return self.start - near <= time <= self.end + near


def note(recorded: bytes, hertz: int, last: int = 0) -> list[float]:
    """How loud a note is in every `STEP` of a recording, or its ``last``; 1 is full scale."""
    size = round(RATE * STEP)
    samples = array.array("h", recorded[: len(recorded) // (2 * size) * 2 * size])[-last * size :]
    wheel = [cmath.exp(-2j * math.pi * hertz * at / RATE) for at in range(size)]
    return [
        2 / size / 32768 * abs(sum(map(complex.__mul__, wheel, map(complex, part))))
        for part in (samples[at : at + size] for at in range(0, len(samples), size))
    ]


def stretches(levels: list[float], low: float, high: float = 9.0) -> list[Stretch]:
    """Where the levels stay between ``low`` and ``high``."""
    found: list[Stretch] = []
    start = -1
    for at, level in enumerate([*levels, -1.0]):
        inside = low <= level <= high
        if inside and start < 0:
            start = at
        elif not inside and start >= 0:
            found.append(Stretch(start * STEP, at * STEP))
            start = -1
    return found


def passages(levels: list[float], low: float = FULL) -> list[Stretch]:
    """Where a note is heard, as a listener counts: a busy machine's holes do not divide it."""
    found: list[Stretch] = []
    for each in stretches(levels, low):
        if found and each.start - found[-1].end < PAUSE:
            found[-1] = Stretch(found[-1].start, each.end)
        else:
            found.append(each)
    return [each for each in found if each.length > CLICK]


def sounding(levels: list[float]) -> float:
    """For how many seconds a note is heard, the holes that a busy machine makes left out."""
    return sum(each.length for each in stretches(levels, FULL) if each.length > CLICK)


def middle(levels: list[float]) -> float:
    """The median of some levels."""
    return sorted(levels)[len(levels) // 2]
