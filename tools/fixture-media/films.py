# SPDX-License-Identifier: MIT
"""Makes the small films that the tests of the application play.

Run ``python tools/fixture-media/films.py`` with ffmpeg at hand; it writes into
``tests/app/media/files``. Each is one colour after the other, six tenths of a second each, so that
a test can tell from a single point of the screen where a film is.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

FILES = Path(__file__).resolve().parents[2] / "tests" / "app" / "media" / "files"
COLOURS = ("0xc02020", "0x20a040", "0x2040c0", "0xd0b020")


def film(name: str, video: str, sound: str = "", seconds: float = 0.6) -> None:
    """Write a film of the four colours, and a tone where it has sound."""
    colours = [f"color={colour}:s=160x90:r=25:d={seconds}" for colour in COLOURS]
    command = [word for colour in colours for word in ("-f", "lavfi", "-i", colour)]
    if sound:
        tone = f"sine=f=440:d={seconds * len(COLOURS)},volume=0.3"
        command += ["-f", "lavfi", "-i", tone, "-map", str(len(COLOURS)), "-c:a", sound]
        command += ["-b:a", "16k"]
    joined = "".join(f"[{number}]" for number in range(len(COLOURS)))
    command += ["-filter_complex", f"{joined}concat=n={len(COLOURS)}[v]", "-map", "[v]"]
    command += ["-pix_fmt", "yuv420p", "-g", "25", "-map_metadata", "-1", "-fflags", "+bitexact"]
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", *command, "-c:v", *video.split(), str(FILES / name)],
        check=True,
    )


def main() -> None:
    """Write them all."""
    FILES.mkdir(parents=True, exist_ok=True)
    film("colours.webm", "libvpx-vp9 -b:v 40k", "libopus")
    film("colours.mp4", "libx264 -crf 30 -movflags +faststart", "aac")
    film("silent.webm", "libvpx -b:v 60k")
    film("av1.webm", "libaom-av1 -crf 50 -cpu-used 8")
    film("av1.mp4", "libaom-av1 -crf 50 -cpu-used 8")


if __name__ == "__main__":
    main()
