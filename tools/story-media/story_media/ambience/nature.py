# SPDX-License-Identifier: MIT
"""Water, wind, birds and crickets, made of noise and sines; all of them go round without a seam."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.random import Generator

from .strings import RATE, Samples

Layer = Callable[[int, Generator], Samples]
"""So many samples of one channel."""


def river(count: int, random: Generator) -> Samples:
    """Water running by, and drops."""
    water = 0.011 * _noise(count, random, 0.62, 5200) * _swell(count, 3, random)
    for _ in range(70):
        pitch, fall = random.uniform(500, 1500), np.arange(int(0.05 * RATE)) / RATE
        drop = np.sin(2 * np.pi * (pitch * fall + 2600 * fall**2)) * np.exp(-75 * fall)
        _put(water, drop * random.uniform(0.003, 0.012), int(random.integers(count)))
    return water


def sea(count: int, random: Generator) -> Samples:
    """Long waves that come in and draw back."""
    return 0.02 * _noise(count, random, 0.8, 3000) * _swell(count, 2, random) ** 2


def wind(count: int, random: Generator) -> Samples:
    """Air in leaves."""
    return 0.006 * _noise(count, random, 0.35, 2600) * _swell(count, 4, random)


def birds(count: int, random: Generator) -> Samples:
    """A few birds, near and far, over a little wind."""
    morning = 0.4 * wind(count, random)
    for _ in range(11):
        pitch, near = random.uniform(2300, 4300), random.uniform(0.15, 1.0)
        at = int(random.integers(count))
        for chirp in range(int(random.integers(2, 6))):
            time = np.arange(int(random.uniform(0.05, 0.12) * RATE)) / RATE
            slide = pitch * (1 + random.uniform(-2.2, 2.6) * time)
            call = np.sin(2 * np.pi * np.cumsum(slide) / RATE) * np.hanning(len(time))
            _put(morning, 0.012 * near * call, at + chirp * int(0.16 * RATE))
    return morning


def crickets(count: int, random: Generator) -> Samples:
    """An evening in the grass."""
    evening = 0.5 * wind(count, random)
    for _ in range(5):
        pitch, near, pulse = random.uniform(3900, 4700), random.uniform(0.2, 1.0), 0.045
        at = random.uniform(0, count / RATE)
        for number in range(int(random.integers(26, 40))):
            time = np.arange(int(0.022 * RATE)) / RATE
            chirp = np.sin(2 * np.pi * pitch * time) * np.hanning(len(time))
            rest = 0.5 * (number // 4)
            _put(evening, 0.0035 * near * chirp, int((at + number * pulse + rest) * RATE))
    return evening


def calm(count: int, random: Generator) -> Samples:
    """A room in which nobody speaks."""
    return 0.003 * _noise(count, random, 0.9, 900)


def _noise(count: int, random: Generator, fall: float, highest: float) -> Samples:
    """Noise that falls off towards high tones; its end joins its beginning."""
    pitch = np.fft.rfftfreq(count, 1 / RATE)
    strength = np.zeros_like(pitch)
    heard = pitch > 40
    strength[heard] = (pitch[heard] + 60) ** -fall * np.exp(-((pitch[heard] / highest) ** 2))
    turned = np.exp(2j * np.pi * random.random(len(pitch)))
    noise = np.fft.irfft(turned * strength, count)
    return np.asarray(noise / noise.std())


def _swell(count: int, times: int, random: Generator) -> Samples:
    turn = np.arange(count) / count * times + random.random()
    return np.asarray(0.65 + 0.35 * np.sin(2 * np.pi * turn))


def _put(layer: Samples, sound: Samples, at: int) -> None:
    np.add.at(layer, (at + np.arange(len(sound))) % len(layer), sound)
