# SPDX-License-Identifier: MIT
"""Which versions of the tools are at work: on them it hangs whether a file comes out the same."""

from __future__ import annotations

import subprocess
from functools import cache
from importlib.metadata import version

_PROGRAM = "ffmpeg"


def stated(tool: str) -> str:
    """A tool with its version: ``ffmpeg (libopus)`` becomes ``ffmpeg 7.1 (libopus)``."""
    name, space, part = tool.partition(" ")
    number = _program() if name == _PROGRAM else version(name)
    return f"{name} {number}{space}{part}"


@cache
def _program() -> str:
    told = subprocess.run([_PROGRAM, "-version"], capture_output=True, text=True, check=True)
    return told.stdout.split()[2]
