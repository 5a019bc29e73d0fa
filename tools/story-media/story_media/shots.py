# SPDX-License-Identifier: MIT
"""Short films: a camera that moves over drawn scenes, from one sentence to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import skia

from .film import FRAME_HEIGHT, FRAME_WIDTH, RATE, pixels
from .palette import Palette
from .paper import HEIGHT, WIDTH, Paper, Scene, picture

_FADE = 0.9
"""Seconds in which one shot becomes the next."""
_SHARPEST = 1.4
"""The most that a scene is drawn larger than 1920 × 1080, for shots that come close."""


@dataclass(frozen=True)
class View:
    """What the camera sees: the middle, and the width in the scene's units."""

    x: float
    y: float
    width: float

    @property
    def part(self) -> tuple[float, float, float]:
        """Left, top and width, within the scene."""
        height = self.width * HEIGHT / WIDTH
        left = min(max(self.x - self.width / 2, 0), WIDTH - self.width)
        top = min(max(self.y - height / 2, 0), HEIGHT - height)
        return left, top, self.width

    def to(self, other: View, share: float) -> View:
        """A view on the way to another; a closer view is reached as evenly as a wider one."""
        width = self.width * (other.width / self.width) ** share
        if abs(other.width - self.width) > 1:
            share = (width - self.width) / (other.width - self.width)
        return View(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share, width)


@dataclass(frozen=True)
class Shot:
    """One scene and the camera's way over it. ``over`` draws what moves, from 0 to 1."""

    scene: Scene
    start: View
    end: View
    over: Callable[[Paper, float], None] | None = None
    goes_on: bool = False
    """The same scene as the shot before: no fade, and ``over`` goes on."""


def frames(
    shots: Sequence[Shot], palette: Palette, starts: Sequence[float], seconds: float
) -> Iterator[bytes]:
    """The frames of a film whose shots begin at ``starts``."""
    surface = skia.Surface(FRAME_WIDTH, FRAME_HEIGHT)
    stills: dict[Scene, skia.Image] = {}
    ends = [*starts[1:], seconds]
    for number in range(round(seconds * RATE)):
        now = number / RATE
        canvas = surface.getCanvas()
        canvas.clear(skia.ColorBLACK)
        for i, shot in enumerate(shots):
            last = ends[i] + (_FADE if i + 1 < len(shots) and not shots[i + 1].goes_on else 0)
            if not starts[i] <= now < last:
                continue
            if shot.scene not in stills:
                stills[shot.scene] = _still(shot, shots, palette)
            light = 1.0 if shot.goes_on or i == 0 else min(1.0, (now - starts[i]) / _FADE)
            share = (now - starts[i]) / (last - starts[i])
            canvas.saveLayerAlpha(None, round(255 * light))
            _draw(canvas, shot, stills[shot.scene], palette, share, _progress(shots, i, share))
            canvas.restore()
        yield pixels(surface)


def poster(shot: Shot, palette: Palette, progress: float) -> skia.Image:
    """A shot at its end as a still picture of 1920 × 1080."""
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.scale(WIDTH / FRAME_WIDTH, HEIGHT / FRAME_HEIGHT)
    _draw(canvas, shot, _still(shot, [shot], palette), palette, 1.0, progress)
    return surface.makeImageSnapshot()


def _draw(
    canvas: skia.Canvas,
    shot: Shot,
    still: skia.Image,
    palette: Palette,
    share: float,
    progress: float,
) -> None:
    view = shot.start.to(shot.end, share * share * (3 - 2 * share))
    canvas.save()
    canvas.scale(FRAME_WIDTH / view.width, FRAME_WIDTH / view.width)
    left, top, _ = view.part
    canvas.translate(-left, -top)
    smooth = skia.SamplingOptions(skia.CubicResampler.Mitchell())
    canvas.drawImageRect(still, skia.Rect.MakeWH(WIDTH, HEIGHT), smooth)
    if shot.over:
        shot.over(Paper(canvas, palette, progress), progress)
    canvas.restore()


def _progress(shots: Sequence[Shot], i: int, share: float) -> float:
    """How far what moves has come: shots that go on divide it between them."""
    first = i
    while shots[first].goes_on:
        first -= 1
    last = i
    while last + 1 < len(shots) and shots[last + 1].goes_on:
        last += 1
    return (i - first + min(1.0, share)) / (last - first + 1)


def _still(shot: Shot, shots: Sequence[Shot], palette: Palette) -> skia.Image:
    views = [
        view for other in shots if other.scene is shot.scene for view in (other.start, other.end)
    ]
    scale = min(_SHARPEST, FRAME_WIDTH / min(view.width for view in views))
    return picture(shot.scene, palette, scale=max(scale, FRAME_WIDTH / WIDTH))
