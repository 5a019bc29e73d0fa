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


def write(samples: NDArray[Any], rate: int, target: Path, kilobits: int, channels: int) -> None:
    """Write samples (-1 to 1; a row a moment where stereo) as Opus of the one loudness."""
    with tempfile.TemporaryDirectory() as folder:
        master = Path(folder) / "master.wav"
        soundfile.write(str(master), samples, rate, subtype="PCM_24")
        layout = "mono" if channels == 1 else "stereo"
        shape = f"aformat=sample_rates={_HIGHEST}:channel_layouts={layout}"
        levelled = f"volume={_gain(master):.2f}dB,{shape}"
        coding = ["-c:a", "libopus", "-b:a", f"{kilobits}k", "-map_metadata", "-1"]
        exact = ["-fflags", "+bitexact", "-flags:a", "+bitexact"]
        _ffmpeg("-i", str(master), "-af", levelled, *coding, *exact, "-f", "ogg", str(target))


def _gain(master: Path) -> float:
    """Decibels to the one loudness, less where a peak would be too high."""
    told = _ffmpeg("-i", str(master), "-af", "loudnorm=print_format=json", "-f", "null", "-")
    measured = json.loads(told[told.rindex("{") : told.rindex("}") + 1])
    return min(LOUDNESS - float(measured["input_i"]), PEAK - float(measured["input_tp"]))


def _ffmpeg(*options: str) -> str:
    command = ["ffmpeg", "-hide_banner", "-nostdin", "-y", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"ffmpeg failed: {done.stderr[-400:]}")
    return done.stderr


def silence(seconds: float, rate: int) -> NDArray[np.float32]:
    """Nothing, for so long."""
    return np.zeros(round(seconds * rate), np.float32)
