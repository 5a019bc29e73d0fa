# SPDX-License-Identifier: MIT
"""The tooth of paper, made by rule: mottling, felt, grain and fibres."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import skia

from .colour import colour

SIZE = 1024
_BANDS = ((0.002, 0.012, 0.35), (0.02, 0.09, 0.55), (0.12, 0.4, 0.75))
"""(lowest and highest spatial frequency, weight) of mottling, felt and tooth."""


@cache
def grain(seed: int, strength: float) -> skia.Paint:
    """A paint that lays paper tooth over what is already drawn; kept, for making one is slow."""
    paint = skia.Paint(_toothed(seed))
    paint.setAlphaf(strength)
    return paint


@cache
def _toothed(seed: int) -> skia.Paint:
    """The tooth at full strength; a paint copied from it shares the tile."""
    paint = skia.Paint()
    paint.setShader(_tile(seed))
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    return paint


@cache
def _tile(seed: int) -> skia.Shader:
    random = np.random.default_rng(seed)
    frequency = np.fft.fftfreq(SIZE)
    across, down = np.meshgrid(frequency, frequency)
    radius = np.hypot(across, down)
    height = np.zeros((SIZE, SIZE), np.float32)
    for low, high, weight in _BANDS:
        band = np.exp(-(((radius - (low + high) / 2) / (high - low)) ** 2))
        noise = np.fft.ifft2(np.fft.fft2(random.standard_normal((SIZE, SIZE))) * band).real
        height += (weight * noise / noise.std()).astype(np.float32)
    height = height / height.std() * 0.085 + _fibres(random) * 0.10
    height -= height.mean()
    value = np.where(height > 0, 255, 0).astype(np.uint8)
    opacity = np.clip(np.abs(height) * 255, 0, 255).astype(np.uint8)
    pixels = np.ascontiguousarray(np.dstack([value, value, value, opacity]))
    surface = skia.Surface(SIZE, SIZE)
    surface.getCanvas().drawImage(skia.Image.fromarray(pixels, skia.kRGBA_8888_ColorType), 0, 0)
    return surface.makeImageSnapshot().makeShader(
        skia.TileMode.kRepeat, skia.TileMode.kRepeat, skia.SamplingOptions(skia.FilterMode.kLinear)
    )


def _fibres(random: np.random.Generator) -> np.ndarray:
    surface = skia.Surface(SIZE, SIZE)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorBLACK)
    for _ in range(1400):
        x, y, angle = random.uniform(0, SIZE), random.uniform(0, SIZE), random.uniform(0, 6.3)
        length, bend = random.uniform(8, 34), angle + random.uniform(-0.9, 0.9)
        middle = x + length * math.cos(angle), y + length * math.sin(angle)
        path = skia.Path()
        path.moveTo(x, y)
        path.quadTo(
            *middle, middle[0] + length * math.cos(bend), middle[1] + length * math.sin(bend)
        )
        paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style)
        paint.setColor(colour("#ffffff", float(random.uniform(0.05, 0.35))))
        paint.setStrokeWidth(float(random.uniform(0.5, 1.3)))
        canvas.drawPath(path, paint)
    return np.asarray(surface.makeImageSnapshot().toarray()[..., 0], np.float32) / 255
