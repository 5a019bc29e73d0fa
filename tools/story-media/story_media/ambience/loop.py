# SPDX-License-Identifier: MIT
"""Twenty seconds that go round without a seam: a tune, long tones, something of the place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.random import Generator, default_rng
from scipy.signal import lfilter

from .. import sound
from . import strings
from .nature import Layer
from .strings import RATE, Note, Samples

SECONDS = 20
KILOBITS = 64
_COUNT = RATE * SECONDS
_HALL = 3.2
"""Seconds until the hall is silent."""

_EDGE = 0.012
"""Seconds in which the loop begins and ends: too short to be heard as a pause."""


@dataclass(frozen=True)
class Mood:
    """What a chapter sounds like. ``beats`` go into one loop; without them there is no tune."""

    seed: int
    root: int
    beats: int
    places: tuple[Layer, ...]
    place: float = 1.0
    tones: float = 1.0


def make(mood: Mood, target: Path) -> None:
    """Write a mood as an Opus loop."""
    sound.write(samples(mood), RATE, target, KILOBITS, 2)


def samples(mood: Mood) -> Samples:
    """A mood as two channels, a row a moment."""
    random = default_rng(mood.seed)
    left, right = np.zeros(_COUNT), np.zeros(_COUNT)
    if mood.beats:
        beat = SECONDS / mood.beats
        for note in strings.tune(mood.root - 12, mood.beats, random):
            played = strings.pluck(note, 5, random)
            _put((left, right), played * 0.5, note.beat * beat, random.uniform(-0.25, 0.25))
        for note in strings.ground(mood.root, mood.beats):
            played = strings.pluck(note, 7, random)
            _put((left, right), played * 0.42, note.beat * beat, -0.3)
        for number, pitch in enumerate(reversed(strings.chord(mood.root))):
            played = strings.pluck(Note(0, pitch, 0.35), 3, random)
            at = (mood.beats - 1) * beat + number * 0.06
            _put((left, right), played * 0.2, at, 0.4 - 0.15 * number)
    _tones(mood, (left, right))
    left, right = _mellow(left), _mellow(right)
    for channel in (left, right):
        for place in mood.places:
            channel += mood.place * place(_COUNT, random)
    hall = np.stack([_hall(channel, random) for channel in (left, right)], axis=1)
    soft = np.tanh(hall / np.abs(hall).max() * 1.15) * 0.6
    return _joined(np.roll(soft, -_quietest(soft), axis=0))


def _joined(both: Samples) -> Samples:
    """The loop with its two ends at nothing: encoding moves them, and a step would click."""
    edge = np.sin(np.linspace(0, np.pi / 2, int(_EDGE * RATE))) ** 2
    both[: len(edge)] *= edge[:, None]
    both[-len(edge) :] *= edge[::-1, None]
    return both


def _tones(mood: Mood, channels: tuple[Samples, Samples]) -> None:
    """Long tones, each a whole number of waves in the loop, rising and falling."""
    time = np.arange(_COUNT) / _COUNT
    for pitch, side in zip(strings.chord(mood.root - 12), (-0.5, 0.4, 0.0, 0.6, -0.6), strict=True):
        for detuned in (-3, 0, 3):
            waves = round(strings.frequency(pitch) * SECONDS) + detuned
            breath = 0.5 + 0.5 * np.sin(2 * np.pi * (2 * time + pitch / 7))
            turn = 2 * np.pi * waves * time
            tone = (np.sin(turn + pitch + detuned) + 0.25 * np.sin(2 * turn)) * breath
            for channel, share in zip(channels, (1 - side, 1 + side), strict=True):
                channel += 0.0125 * mood.tones * share * tone


def _mellow(channel: Samples) -> Samples:
    """Strings as from the next room: under a voice no pluck may click."""
    pitch = np.fft.rfftfreq(_COUNT, 1 / RATE)
    return np.asarray(np.fft.irfft(np.fft.rfft(channel) / (1 + (pitch / 3200) ** 2), _COUNT))


def _put(channels: tuple[Samples, Samples], played: Samples, at: float, side: float) -> None:
    """Lay a note into the loop at ``at`` seconds, from -1 (left) to 1 (right)."""
    where = (int(at * RATE) + np.arange(len(played))) % _COUNT
    turn = (side + 1) * np.pi / 4
    for channel, share in zip(channels, (np.cos(turn), np.sin(turn)), strict=True):
        np.add.at(channel, where, played * share)


def _hall(channel: Samples, random: Generator) -> Samples:
    """The channel in a large room; what still sounds at the end is heard at the beginning."""
    time = np.arange(int(_HALL * RATE)) / RATE
    answer = random.standard_normal(len(time)) * np.exp(-2.3 * time)
    answer = np.asarray(lfilter([0.32], [1, -0.68], answer))
    answer[: int(0.018 * RATE)] = 0
    answer /= np.sqrt((answer**2).sum())
    wet = np.fft.irfft(np.fft.rfft(channel) * np.fft.rfft(answer, _COUNT), _COUNT)
    return np.asarray(0.8 * channel + 0.42 * wet)


def _quietest(both: Samples) -> int:
    """The moment where a seam would be heard least: quiet, and no jump."""
    power = np.convolve((both**2).sum(axis=1), np.ones(4800) / 4800, "same")
    jump = np.abs(np.diff(both, axis=0, prepend=both[-1:])).max(axis=1)
    return int(np.argmin(power + (jump > 2e-3) * 9))
