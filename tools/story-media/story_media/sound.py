# SPDX-License-Identifier: MIT
"""Samples to Opus files, all of them equally loud."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

LOUDNESS = -18.0
"""LUFS, of everything that is heard alone or under a voice (EBU R 128 measure)."""
PEAK = -1.5
"""dBTP, the highest that a true peak may be."""
_HIGHEST = 48_000


_LIMIT = f"alimiter=limit={10 ** ((PEAK - 0.3) / 20):.4f}:attack=4:release=60:level=disabled"


def write(samples: NDArray[Any], rate: int, target: Path, kilobits: int, channels: int) -> None:
    """Write samples (-1 to 1; a row a moment where stereo) as Opus of the one loudness."""
    with tempfile.TemporaryDirectory() as folder:
        master = Path(folder) / "master.wav"
        soundfile.write(str(master), samples, rate, subtype="PCM_24")
        level(master, target, kilobits, channels)


def level(master: Path, target: Path, kilobits: int, channels: int) -> None:
    """Encode a sound file as Opus of the one loudness, its highest peaks held down."""
    layout = "mono" if channels == 1 else "stereo"
    shape = f"aformat=sample_rates={_HIGHEST}:channel_layouts={layout}"
    gain = 0.0
    for _ in range(2):  # what the limiter takes is given back once
        gain += LOUDNESS - _loudness(master, f"{shape},volume={gain:.2f}dB,{_LIMIT}")
    levelled = f"{shape},volume={gain:.2f}dB,{_LIMIT}"
    coding = ["-c:a", "libopus", "-b:a", f"{kilobits}k", "-map_metadata", "-1"]
    exact = ["-fflags", "+bitexact", "-flags:a", "+bitexact"]
    _ffmpeg("-i", str(master), "-af", levelled, *coding, *exact, "-f", "ogg", str(target))


def _loudness(master: Path, filters: str) -> float:
    """LUFS of a sound file after ``filters``."""
    measure = f"{filters},loudnorm=print_format=json"
    told = _ffmpeg("-i", str(master), "-af", measure, "-f", "null", "-")
    return float(json.loads(told[told.rindex("{") : told.rindex("}") + 1])["input_i"])


def _ffmpeg(*options: str) -> str:
    command = ["ffmpeg", "-hide_banner", "-nostdin", "-y", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"ffmpeg failed: {done.stderr[-400:]}")
    return done.stderr


def silence(seconds: float, rate: int) -> NDArray[np.float32]:
    """Nothing, for so long."""
    return np.zeros(round(seconds * rate), np.float32)
