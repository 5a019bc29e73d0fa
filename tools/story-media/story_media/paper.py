# SPDX-License-Identifier: MIT
"""The cutting board: sheets of paper laid on each other, each with shadow, tooth and a lit edge."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

import skia

from .colour import Stop, colour, radial
from .palette import Palette
from .shapes import Point, moved, polygon, without
from .texture import grain

WIDTH, HEIGHT = 1920, 1080
Fill: TypeAlias = "str | skia.Shader"
"""One colour, or a gradient."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Shadow = tuple[float, float, float, float]
"""To the right, down, blur, strength (0–1)."""
LIGHT: Point = (-0.55, -0.83)
"""Where the light comes from: above, a little to the left."""


class Paper:
    """What a scene draws on. ``time`` runs from 0 to 1 through a loop; a picture is one moment."""

    def __init__(self, canvas: skia.Canvas, palette: Palette, time: float = 0.12) -> None:
        self.canvas = canvas
        self.palette = palette
        self.time = time

    def swing(self, cycles: int = 1, phase: float = 0.0) -> float:
        """-1 to 1, a whole number of times in a loop: whatever moves, moves by this."""
        return math.sin(2 * math.pi * cycles * self.time + phase)

    @contextmanager
    def placed(
        self, x: float, y: float, scale: float | Point = 1.0, turn: float = 0.0
    ) -> Iterator[None]:
        """Draw with the origin at (x, y), scaled and turned (degrees)."""
        across, down = scale if isinstance(scale, tuple) else (scale, scale)
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.rotate(turn)
        self.canvas.scale(across, down)
        yield
        self.canvas.restore()

    @contextmanager
    def clipped(self, path: skia.Path) -> Iterator[None]:
        """Draw inside ``path`` only."""
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        yield
        self.canvas.restore()

    @contextmanager
    def sheet(
        self,
        within: Box | skia.Path | None = None,
        shadow: Shadow | None = (0, 10, 14, 0.45),
        tooth: float = 0.5,
    ) -> Iterator[None]:
        """Everything drawn inside becomes one sheet. ``within`` bounds it (much faster)."""
        bounds = _bounds(within)
        if shadow:
            dx, dy, blur, strength = shadow
            paint = skia.Paint()
            paint.setImageFilter(
                skia.ImageFilters.DropShadow(
                    dx, dy, blur / 2, blur / 2, colour(self.palette.shadow, strength)
                )
            )
            self.canvas.save()
            if bounds:
                self.canvas.clipRect(bounds)
            self.canvas.saveLayer(bounds, paint)
        self.canvas.saveLayer(bounds, None)
        yield
        if tooth:
            if bounds:
                self.canvas.drawRect(bounds, grain(3, tooth))
            else:
                self.canvas.drawPaint(grain(3, tooth))
        self.canvas.restore()
        if shadow:
            self.canvas.restore()
            self.canvas.restore()

    def cut(
        self,
        path: skia.Path,
        fill: Fill,
        rim: float = 0.5,
        dark: float = 0.22,
        width: float = 1.8,
        light: Point = LIGHT,
        rim_colour: str | None = None,
    ) -> None:
        """One shape: its fill, a thin lit crescent towards the light, a dark one away from it."""
        self.fill(path, fill)
        for strength, code, side in (
            (dark, self.palette.thickness, -1),
            (rim, rim_colour or self.palette.rim, 1),
        ):
            if strength:
                shifted = moved(path, -light[0] * width * side, -light[1] * width * side)
                self.fill(without(path, shifted), code, strength)

    def piece(
        self,
        path: skia.Path,
        fill: Fill,
        shadow: Shadow | None = (2, 4, 8, 0.4),
        tooth: float = 0.45,
        rim: float = 0.5,
        dark: float = 0.22,
        width: float = 1.8,
        light: Point = LIGHT,
    ) -> None:
        """One shape as a sheet of its own."""
        with self.sheet(path, shadow, tooth):
            self.cut(path, fill, rim, dark, width, light)

    def fill(self, path: skia.Path, fill: Fill, opacity: float = 1.0, add: bool = False) -> None:
        """Fill ``path`` flat; with ``add``, as light."""
        paint = self._paint(fill, opacity)
        if add:
            paint.setBlendMode(skia.BlendMode.kPlus)
        self.canvas.drawPath(path, paint)

    def line(
        self, path: skia.Path | Sequence[Point], fill: Fill, width: float, opacity: float = 1.0
    ) -> None:
        """A drawn line with round ends."""
        if not isinstance(path, skia.Path):
            path = polygon(path, closed=False)
        paint = self._paint(fill, opacity)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        self.canvas.drawPath(path, paint)

    def ground(self, fill: Fill) -> None:
        """Cover everything."""
        self.canvas.drawPaint(self._paint(fill, 1.0))

    def glow(self, x: float, y: float, radius: float, code: str, strength: float = 0.8) -> None:
        """Light around a point, added to what is there."""
        stops: list[Stop] = [(code, strength), (code, strength * 0.35), (code, 0.0)]
        paint = self._paint(radial(x, y, radius, stops, [0, 0.35, 1]), 1.0)
        paint.setBlendMode(skia.BlendMode.kPlus)
        self.canvas.drawCircle(x, y, radius, paint)

    def finish(self, tooth: float = 0.22) -> None:
        """The last thing in every picture: corners a little darker, and one tooth over all."""
        corner = self.palette.corner
        stops: list[Stop] = [(corner, 0), (corner, 0), (corner, self.palette.vignette)]
        veil = radial(WIDTH / 2, HEIGHT * 0.46, WIDTH * 0.66, stops, [0, 0.58, 1])
        self.canvas.drawPaint(self._paint(veil, 1.0))
        self.canvas.drawPaint(grain(11, tooth))

    @staticmethod
    def _paint(fill: Fill, opacity: float) -> skia.Paint:
        paint = skia.Paint(AntiAlias=True)
        if isinstance(fill, str):
            paint.setColor(colour(fill, opacity))
        else:
            paint.setShader(fill)
            paint.setAlphaf(opacity)
        return paint


Scene = Callable[[Paper], None]
"""A picture: draws itself on paper of 1920 × 1080 units."""


def picture(
    scene: Scene,
    palette: Palette,
    time: float = 0.12,
    scale: float = 1.0,
    part: tuple[float, float, float] = (0, 0, WIDTH),
) -> skia.Image:
    """A scene at one moment of its loop, ``scale`` × 1920 by ``scale`` × 1080 pixels.

    ``part`` is what of it fills the picture: left, top, width.
    """
    left, top, width = part
    surface = skia.Surface(round(WIDTH * scale), round(HEIGHT * scale))
    canvas = surface.getCanvas()
    canvas.scale(scale * WIDTH / width, scale * WIDTH / width)
    canvas.translate(-left, -top)
    scene(Paper(canvas, palette, time))
    return surface.makeImageSnapshot()


def _bounds(within: Box | skia.Path | None) -> skia.Rect | None:
    if within is None:
        return None
    if isinstance(within, skia.Path):
        rect = within.getBounds()
        within = (rect.left(), rect.top(), rect.right(), rect.bottom())
    left, top, right, bottom = within
    return skia.Rect.MakeLTRB(left - 50, top - 50, right + 50, bottom + 50)
