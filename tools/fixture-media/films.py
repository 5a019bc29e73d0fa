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


START = ("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i")
PLAIN = ("-map_metadata", "-1", "-fflags", "+bitexact")


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


def long_film(name: str) -> None:
    """Write 16 seconds of which no reader takes all at once: noise, so that it is large."""
    noise = "color=0x404040:s=96x54:r=10:d=16,noise=alls=60:allf=t"
    made = (noise, "-pix_fmt", "yuv420p", "-c:v", "libvpx", "-b:v", "160k", "-g", "10")
    subprocess.run([*START, *made, *PLAIN, str(FILES / name)], check=True)


def sound_alone(name: str) -> None:
    """Write what calls itself a film and has no picture."""
    subprocess.run(
        [*START, "sine=f=440:d=1", "-c:a", "libopus", "-b:a", "12k", *PLAIN, str(FILES / name)],
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
    long_film("long.webm")
    sound_alone("sound-alone.webm")


if __name__ == "__main__":
    main()
