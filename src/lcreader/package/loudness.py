# SPDX-License-Identifier: MIT
"""How loud recordings are, as ffmpeg measures it by EBU R 128."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from statistics import median

from lcreader.package.package import Package

SECONDS = 120
"""So long ffmpeg may take for one file."""

_INTEGRATED = re.compile(rb"Integrated loudness:\s+I:\s+(-?\d+(?:\.\d+)?) LUFS")
_SILENCE = -60.0


def can_measure() -> bool:
    """Whether there is an ffmpeg."""
    return shutil.which("ffmpeg") is not None


def measure(package: Package, name: str) -> float | None:
    """The loudness of a file in LUFS; None where it is silent or cannot be measured."""
    lies = package.range(name)
    address = str(lies.path)
    if lies.path == package.path:
        end = lies.offset + lies.length
        address = f"subfile,,start,{lies.offset},end,{end},,:{lies.path}"
    try:
        done = subprocess.run(_command(address), capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    said = _INTEGRATED.findall(done.stderr)
    loud = float(said[-1]) if said and done.returncode == 0 else _SILENCE
    return loud if loud > _SILENCE else None


def uneven(measured: Mapping[str, float], allowed: float) -> Mapping[str, float]:
    """The files that stand out, and by how many LU from the middle of all.

    Where none of them does alone: the loudest, and by how many from the quietest. Empty where
    these two are at most ``allowed`` apart.
    """
    if len(measured) < 2 or max(measured.values()) - min(measured.values()) <= allowed:
        return {}
    middle = median(measured.values())
    apart = {name: loud - middle for name, loud in measured.items()}
    far = {name: by for name, by in apart.items() if abs(by) > allowed}
    if far:
        return far
    loudest = max(measured, key=lambda name: measured[name])
    return {loudest: measured[loudest] - min(measured.values())}


def _command(address: str) -> list[str]:
    filters = "ebur128=framelog=verbose"
    return [
        *("ffmpeg", "-nostdin", "-hide_banner", "-protocol_whitelist", "file,subfile"),
        *("-i", address, "-map", "0:a:0", "-vn", "-af", filters, "-f", "null", "-"),
    ]
