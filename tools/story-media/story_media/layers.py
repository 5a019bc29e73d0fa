# SPDX-License-Identifier: MIT
"""A scene taken apart: what stands still is drawn once, what moves is drawn for every frame.

A scene does not say what in it moves. So every outermost sheet, line or glow is recorded by itself,
drawn at a few moments of the loop, and looked at: where all moments have the same pixels, it stands
still. Neighbours that stand still become one image.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

import skia

from .palette import Palette
from .paper import HEIGHT, LIGHT, WIDTH, Box, Fill, Paper, Scene, Shadow
from .shapes import Point

_MOMENTS = (0.0, 0.13, 0.37, 0.71)
_FRAME = skia.Rect.MakeWH(WIDTH, HEIGHT)


@dataclass(frozen=True)
class Piece:
    """One outermost thing of a scene. ``light`` is added to what lies below, or lies over all."""

    picture: skia.Picture
    light: bool


Layer: TypeAlias = "skia.Image | skia.Picture | int"
"""Still and flat, still but light, or the number of a piece that moves."""


class Recording(Paper):
    """Paper that keeps what is drawn on it, piece by piece; pieces in ``skip`` are left empty."""

    def __init__(self, palette: Palette, time: float, skip: frozenset[int] = frozenset()) -> None:
        super().__init__(skia.Canvas(1, 1), palette, time)
        self.pieces: list[Piece | None] = []
        self._skip = skip
        self._where: list[Callable[[skia.Canvas], None]] = []
        self._inside = False
        self._hush = False

    @contextmanager
    def placed(
        self, x: float, y: float, scale: float | Point = 1.0, turn: float = 0.0
    ) -> Iterator[None]:
        """As on paper; outside of a piece it holds for all pieces that come."""
        if self._inside:
            with super().placed(x, y, scale, turn):
                yield
            return
        across, down = scale if isinstance(scale, tuple) else (scale, scale)

        def place(canvas: skia.Canvas) -> None:
            canvas.translate(x, y)
            canvas.rotate(turn)
            canvas.scale(across, down)

        self._where.append(place)
        yield
        self._where.pop()

    @contextmanager
    def clipped(self, path: skia.Path) -> Iterator[None]:
        """As on paper; outside of a piece it holds for all pieces that come."""
        if self._inside:
            with super().clipped(path):
                yield
            return
        self._where.append(lambda canvas: canvas.clipPath(path, skia.ClipOp.kIntersect, True))
        yield
        self._where.pop()

    @contextmanager
    def sheet(
        self,
        within: Box | skia.Path | None = None,
        shadow: Shadow | None = (0, 10, 14, 0.45),
        tooth: float = 0.5,
    ) -> Iterator[None]:
        """A sheet is a piece."""
        with self._piece(), super().sheet(within, shadow, tooth):
            yield

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
        """A shape outside of a sheet is a piece; where it is left out, so is the work of it."""
        with self._piece():
            if not self._hush:
                super().cut(path, fill, rim, dark, width, light, rim_colour)

    def fill(self, path: skia.Path, fill: Fill, opacity: float = 1.0, add: bool = False) -> None:
        """A shape outside of a sheet is a piece."""
        with self._piece(add):
            super().fill(path, fill, opacity, add)

    def line(
        self, path: skia.Path | Sequence[Point], fill: Fill, width: float, opacity: float = 1.0
    ) -> None:
        """A line outside of a sheet is a piece."""
        with self._piece():
            super().line(path, fill, width, opacity)

    def ground(self, fill: Fill) -> None:
        """The ground is a piece."""
        with self._piece():
            super().ground(fill)

    def glow(self, x: float, y: float, radius: float, code: str, strength: float = 0.8) -> None:
        """Light outside of a sheet is a piece."""
        with self._piece(light=True):
            super().glow(x, y, radius, code, strength)

    def finish(self, tooth: float = 0.22) -> None:
        """The veil over all is a piece."""
        with self._piece(light=True):
            super().finish(tooth)

    @contextmanager
    def _piece(self, light: bool = False) -> Iterator[None]:
        if self._inside:
            yield
            return
        self._inside = True
        self._hush = len(self.pieces) in self._skip
        recorder = skia.PictureRecorder()
        self.canvas = recorder.beginRecording(_FRAME)
        for place in self._where:
            place(self.canvas)
        yield
        picture = recorder.finishRecordingAsPicture()
        self.pieces.append(None if self._hush else Piece(picture, light))
        self._inside = self._hush = False


class Stage:
    """A scene ready to be drawn for many moments, ``scale`` × 1920 by ``scale`` × 1080 pixels."""

    def __init__(self, scene: Scene, palette: Palette, scale: float, start: float = 0.0) -> None:
        self._scene = scene
        self._palette = palette
        self._start = start
        self._scale = scale
        self._surface = skia.Surface(round(WIDTH * scale), round(HEIGHT * scale))
        pieces, still = self._taken_apart()
        self._still = frozenset(still)
        self._layers = list(self._laid(pieces))

    @property
    def moving(self) -> int:
        """How many pieces are drawn anew for every frame."""
        return sum(isinstance(layer, int) for layer in self._layers)

    def draw(self, canvas: skia.Canvas, time: float) -> None:
        """Draw the moment ``time`` (0 to 1 through the loop) in the units of the scene."""
        recording = Recording(self._palette, (self._start + time) % 1.0, self._still)
        self._scene(recording)
        for layer in self._layers:
            if isinstance(layer, int):
                piece = recording.pieces[layer]
                assert piece is not None
                canvas.drawPicture(piece.picture)
            elif isinstance(layer, skia.Picture):
                canvas.drawPicture(layer)
            else:
                canvas.drawImageRect(layer, _FRAME, skia.SamplingOptions(skia.FilterMode.kLinear))

    def _taken_apart(self) -> tuple[list[Piece], set[int]]:
        """All pieces at the first moment, and the numbers of those that never change."""
        first: list[Piece] = []
        looks: list[bytes] = []
        moved: set[int] = set()
        for moment in _MOMENTS:
            recording = Recording(self._palette, (self._start + moment) % 1.0)
            self._scene(recording)
            pieces = [piece for piece in recording.pieces if piece is not None]
            if not first:
                first, looks = pieces, [self._look(piece) for piece in pieces]
                continue
            if len(pieces) != len(first):
                raise ValueError(f"the scene has {len(first)} pieces, and later {len(pieces)}")
            for i in set(range(len(first))) - moved:
                if self._look(pieces[i]) != looks[i]:
                    moved.add(i)
        return first, set(range(len(first))) - moved

    def _laid(self, pieces: list[Piece]) -> Iterator[Layer]:
        """Stills that lie on each other become one image; light only on the opaque lowest one."""
        flat: list[skia.Picture] = []
        lowest = True
        for i, piece in enumerate(pieces):
            if i in self._still and (lowest or not piece.light):
                flat.append(piece.picture)
                continue
            if flat:
                yield self._image(flat)
            flat, lowest = [], False
            yield piece.picture if i in self._still else i
        if flat:
            yield self._image(flat)

    def _image(self, pictures: list[skia.Picture]) -> skia.Image:
        canvas = self._surface.getCanvas()
        canvas.clear(0)
        canvas.save()
        canvas.scale(self._scale, self._scale)
        for picture in pictures:
            canvas.drawPicture(picture)
        canvas.restore()
        return self._surface.makeImageSnapshot().makeRasterImage()

    def _look(self, piece: Piece) -> bytes:
        canvas = self._surface.getCanvas()
        canvas.clear(0)
        canvas.save()
        canvas.scale(self._scale, self._scale)
        canvas.drawPicture(piece.picture)
        canvas.restore()
        return hashlib.blake2b(self._surface.makeImageSnapshot().tobytes()).digest()
