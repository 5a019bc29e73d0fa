# SPDX-License-Identifier: MIT
"""One palette a city: what light, shadow and distance do to every sheet of its pictures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """The light of a city. ``tint`` (0–1) of ``air`` is mixed into people and things."""

    shadow: str  # under a sheet
    rim: str  # on the lit edge of a sheet
    thickness: str  # on the edge that the light does not reach
    air: str
    tint: float
    glow: str  # lamps and windows
    corner: str  # to which the picture's corners darken
    vignette: float


GUANGZHOU = Palette(
    shadow="#0a0620",
    rim="#ffd9b0",
    thickness="#08031c",
    air="#3a2460",
    tint=0.30,
    glow="#ffcf7d",
    corner="#05021a",
    vignette=0.34,
)
WUHAN = Palette(
    shadow="#06303a",
    rim="#fff2cf",
    thickness="#0a2a3a",
    air="#2c6a72",
    tint=0.12,
    glow="#ffe7a8",
    corner="#04161c",
    vignette=0.26,
)
