# SPDX-License-Identifier: MIT
"""Films: loops behind the words, and camera moves through drawn scenes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import skia

from .layers import Stage
from .palette import Palette
from .paper import WIDTH, Scene

FRAME_WIDTH, FRAME_HEIGHT = 1280, 720
RATE = 24
"""Frames a second."""
LOOP = 6
"""Seconds until what moves in a scene is back where it was."""
POSTER = 0.12
"""The moment of the loop that the still picture shows; a loop begins with it."""
_SCALE = FRAME_WIDTH / WIDTH
_FFMPEG = ("ffmpeg", "-hide_banner", "-loglevel", "error", "-y")
_EXACT = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact")


def loop(scene: Scene, palette: Palette) -> Iterator[bytes]:
    """The frames of one turn of a scene, as BGRA bytes; the last leads back to the first."""
    stage = Stage(scene, palette, _SCALE, POSTER)
    surface = skia.Surface(FRAME_WIDTH, FRAME_HEIGHT)
    canvas = surface.getCanvas()
    canvas.scale(_SCALE, _SCALE)
    for number in range(RATE * LOOP):
        stage.draw(canvas, number / (RATE * LOOP))
        yield pixels(surface)


def pixels(surface: skia.Surface) -> bytes:
    """A surface as BGRA bytes, row by row."""
    image = surface.makeImageSnapshot()
    return bytes(image.toarray(colorType=skia.kBGRA_8888_ColorType).tobytes())


@dataclass(frozen=True)
class Coding:
    """How a film is written: VP9 at a constant quality (0 the best, 63 the least)."""

    quality: int = 28


def write(frames: Iterable[bytes], target: Path, coding: Coding = Coding()) -> None:
    """Encode ``frames`` as WebM without sound."""
    command = [
        *_FFMPEG,
        *("-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{FRAME_WIDTH}x{FRAME_HEIGHT}"),
        *("-r", str(RATE), "-i", "-", "-an"),
        *"-c:v libvpx-vp9 -pix_fmt yuv420p -b:v 0 -deadline good -cpu-used 2 -row-mt 1".split(),
        *("-crf", str(coding.quality), "-g", str(RATE * LOOP)),
        *"-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv".split(),
        *"-vf scale=out_color_matrix=bt709:out_range=tv".split(),
        *(*_EXACT, str(target)),
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin is not None
        for frame in frames:
            encoder.stdin.write(frame)
        encoder.stdin.close()
        if encoder.wait():
            raise OSError(f"{target.name} could not be encoded")


def add_sound(silent: Path, voice: Path, target: Path) -> None:
    """Put a film and its sound, both encoded, into one file."""
    command = [*_FFMPEG, "-i", str(silent), "-i", str(voice), "-c", "copy", *_EXACT, str(target)]
    subprocess.run(command, check=True)
