# SPDX-License-Identifier: MIT
"""Colours as ``#rrggbb`` and gradients between them."""

from __future__ import annotations

from collections.abc import Sequence

import skia

Stop = str | tuple[str, float]
"""A colour, or a colour and its opacity (0–1)."""


def colour(code: str, opacity: float = 1.0) -> int:
    """``#rrggbb`` as Skia wants it."""
    red, green, blue = channels(code)
    return int(skia.Color(red, green, blue, round(255 * max(0.0, min(1.0, opacity)))))


def channels(code: str) -> tuple[int, int, int]:
    """Red, green and blue of ``#rrggbb``, 0–255 each."""
    value = int(code.removeprefix("#"), 16)
    return value >> 16, value >> 8 & 255, value & 255


def mix(first: str, second: str, share: float) -> str:
    """``first`` with ``share`` (0–1) of ``second`` in it."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)


def vertical(
    top: float, bottom: float, stops: Sequence[Stop], at: Sequence[float] | None = None
) -> skia.Shader:
    """A gradient from ``top`` down to ``bottom``."""
    return linear((0, top), (0, bottom), stops, at)


def linear(
    start: tuple[float, float],
    end: tuple[float, float],
    stops: Sequence[Stop],
    at: Sequence[float] | None = None,
) -> skia.Shader:
    """A gradient from one point to another."""
    points = [skia.Point(*start), skia.Point(*end)]
    return skia.GradientShader.MakeLinear(points, _colours(stops), None if at is None else list(at))


def radial(
    x: float, y: float, radius: float, stops: Sequence[Stop], at: Sequence[float] | None = None
) -> skia.Shader:
    """A gradient from a centre outwards."""
    return skia.GradientShader.MakeRadial(
        skia.Point(x, y), radius, _colours(stops), None if at is None else list(at)
    )


def _colours(stops: Sequence[Stop]) -> list[int]:
    return [colour(stop) if isinstance(stop, str) else colour(*stop) for stop in stops]
