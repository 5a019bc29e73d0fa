# SPDX-License-Identifier: MIT
"""How loud recordings are, as ffmpeg measures it by EBU R 128.

ffmpeg is not ours, and so gets only files that have played, is told what each is, may open no
address and nothing but that file, and is held to little time and memory.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import threading
from collections.abc import Mapping
from statistics import median
from typing import Final

from lcreader.package.kinds import AAC, FLAC, MP3, MP4, OPUS, VORBIS, WAV, WEBM, Kind
from lcreader.package.package import Package
from lcreader.package.playing import played_range

MEASURED: Final = 300
"""Seconds of a file that are measured, from its beginning; they take 0.4 to 0.6 s of computing."""
COMPUTING: Final = 5
"""Seconds of the processor that ffmpeg may take for one file."""
SECONDS: Final = 30
"""So long it may take in all."""
MEGABYTES: Final = 300
"""Megabytes (10⁶ bytes) of data that it may hold."""

_FORMS: Final = {
    **{MP3: "mp3", AAC: "aac", FLAC: "flac", WAV: "wav", OPUS: "ogg", VORBIS: "ogg"},
    **{WEBM: "matroska", MP4: "mov"},
}
"""What ffmpeg calls the form of a file: it would guess by itself, and follow a list of files."""
_INTEGRATED = re.compile(rb"Integrated loudness:\s+I:\s+(-?\d+(?:\.\d+)?) LUFS")
_SILENCE = -60.0
_TAIL = 1 << 16


def can_measure() -> bool:
    """Whether there is an ffmpeg."""
    return shutil.which("ffmpeg") is not None


def measure(package: Package, name: str, kind: Kind) -> float | None:
    """The loudness of a file in LUFS; None where it is silent or cannot be measured.

    Raises StoryError where there is no such file.
    """
    lies = played_range(package, name)
    address = f"file:{lies.path}"
    if lies != package.range(name) or lies.path == package.path:
        end = lies.offset + lies.length
        address = f"subfile,,start,{lies.offset},end,{end},,:{lies.path}"
    with package.open(name) as file:
        boxed = kind is AAC and file.read(8)[4:] == b"ftyp"
    try:
        said = _heard(_command(address, "mov" if boxed else _FORMS[kind]))
    except OSError:
        return None
    found = _INTEGRATED.findall(said)
    loud = float(found[-1]) if found else _SILENCE
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


def _heard(command: list[str]) -> bytes:
    """The last that ffmpeg says; nothing where it has failed or been ended. Raises OSError."""
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        _fence(process.pid)
        clock = threading.Timer(SECONDS, process.kill)
        clock.start()
        said = b""
        assert process.stderr is not None
        while piece := process.stderr.read(_TAIL):
            said = (said + piece)[-_TAIL:]
        failed = process.wait()
        clock.cancel()
    return b"" if failed else said


def _fence(process: int) -> None:
    """Let the system hold a process to its bounds, where it can: Linux."""
    try:
        from resource import RLIMIT_CORE, RLIMIT_CPU, RLIMIT_DATA, RLIMIT_FSIZE, prlimit
    except ImportError:
        return
    for what, most in (
        (RLIMIT_CPU, COMPUTING),
        (RLIMIT_DATA, MEGABYTES * 1_000_000),
        (RLIMIT_FSIZE, 0),
        (RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):  # it has ended; its bounds were narrower
            prlimit(process, what, (most, most))


def _command(address: str, form: str) -> list[str]:
    return [
        *("ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-threads", "1"),
        *("-protocol_whitelist", "file,subfile", "-f", form, "-t", str(MEASURED), "-i", address),
        *("-map", "0:a:0", "-vn", "-sn", "-dn", "-af", "ebur128=framelog=verbose"),
        *("-threads", "1", "-f", "null", "-"),
    ]
