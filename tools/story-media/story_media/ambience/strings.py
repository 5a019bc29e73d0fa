# SPDX-License-Identifier: MIT
"""A plucked string, and little tunes for it on five notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from scipy.signal import lfilter

RATE = 48_000
"""Samples a second."""
Samples = NDArray[np.float64]
_STEPS = (0, 2, 4, 7, 9)
"""The five notes of gong mode, in semitones."""
_RHYTHMS = ((0, 1.5, 2, 4), (0, 1, 2, 3.5), (0, 2, 3, 4.5), (0, 0.5, 2, 4))
"""When the notes of a phrase of six beats are plucked."""


@dataclass(frozen=True)
class Note:
    """A note of a tune: when (beats), how high (MIDI number), how strong (0–1), bent upwards."""

    beat: float
    pitch: int
    strength: float
    bent: bool = False


def frequency(pitch: float) -> float:
    """Hertz of a MIDI number."""
    return float(440 * 2 ** ((pitch - 69) / 12))


def pluck(note: Note, seconds: float, random: Generator) -> Samples:
    """A string of silk and wood: noise goes round a loop and wears off (Karplus and Strong)."""
    pitch = frequency(note.pitch)
    period = RATE / pitch - 0.5
    whole = int(period)
    share = period - whole
    burst = random.uniform(-1, 1, whole)
    burst = lfilter([1], [1, -(0.25 + 0.45 * (1 - note.strength))], burst)
    burst = burst - np.roll(burst, max(1, int(whole * 0.13)))
    excitation = np.zeros(int(seconds * RATE))
    excitation[:whole] = burst
    worn = 0.5 ** (1 / (pitch * (2.6 if note.pitch < 62 else 1.7)))
    allpass = (1 - share) / (1 + share)
    loop = np.zeros(whole + 3)
    loop[:2] = 1, allpass
    loop[whole : whole + 3] -= np.convolve([0.5 * worn, 0.5 * worn], [allpass, 1])
    tone = np.asarray(lfilter([1, allpass], loop, excitation))
    if note.bent:
        tone = _bent(tone)
    tone *= np.minimum(1, np.arange(len(tone))[::-1] / (0.4 * RATE))
    return np.asarray(tone / (np.abs(tone).max() + 1e-9) * note.strength)


def _bent(tone: Samples) -> Samples:
    """The left hand presses the string: the note slides up a whole tone and trembles."""
    time = np.arange(len(tone)) / RATE
    rise = 2 ** (2 / 12 * np.clip((time - 0.10) / 0.22, 0, 1))
    tremble = 1 + 0.0022 * np.sin(2 * np.pi * 5.2 * time) * np.clip((time - 0.35) / 0.4, 0, 1)
    speed = rise * tremble
    where = np.cumsum(speed) - speed[0]
    return np.asarray(np.interp(where, np.arange(len(tone)), tone, right=0.0))


def tune(root: int, beats: int, random: Generator) -> list[Note]:
    """Four phrases: a motif, the motif with another end, an answer, and home."""
    length = beats / 4
    rhythm = _RHYTHMS[int(random.integers(len(_RHYTHMS)))]
    motif = _walk(len(rhythm), int(random.integers(3, 7)), random)
    turned = [*motif[:-1], motif[-1] + int(random.choice((-1, 1, 2)))]
    answer = [step + int(random.choice((-2, 2))) for step in motif]
    home = [*motif[:-2], 5, 5]
    notes: list[Note] = []
    for number, steps in enumerate((motif, turned, answer, home)):
        for at, step in zip(rhythm, steps, strict=True):
            beat = number * length + at * length / 6
            bent = at >= 2 and bool(random.random() < 0.25)
            strength = 0.75 if at == 0 else float(random.uniform(0.42, 0.62))
            notes.append(Note(beat, _pitch(root, step), strength, bent))
    return notes


def ground(root: int, beats: int) -> list[Note]:
    """Low strings under a tune, one at the beginning and the middle of each phrase."""
    steps = (0, 3, 0, 2, 4, 3, 3, 0)
    gap = beats / len(steps)
    return [Note(i * gap, _pitch(root - 24, step), 0.6) for i, step in enumerate(steps)]


def _walk(count: int, start: int, random: Generator) -> list[int]:
    steps = [start]
    while len(steps) < count:
        steps.append(int(np.clip(steps[-1] + random.choice((-2, -1, -1, 1, 1, 2)), 0, 9)))
    return steps


@cache
def _pitch(root: int, step: int) -> int:
    octave, degree = divmod(step, len(_STEPS))
    return root + 12 * octave + _STEPS[degree]


def chord(root: int) -> Sequence[int]:
    """Long tones that a tune on ``root`` can lie on."""
    return (root - 12, root - 5, root, root + 4, root + 7)
