# SPDX-License-Identifier: MIT
"""What Linux tells of a process that was started; elsewhere nothing is known."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_WORKING: Final = frozenset({b"R", b"D"})
"""States of a thread that computes, waits for a processor, or waits for a disk."""


def computed(pid: int) -> float:
    """Seconds of the processor that it has taken, all threads together; 0 if unknown."""
    try:
        fields = _fields(Path(f"/proc/{pid}/stat"))
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return 0.0


def is_at_rest(pid: int) -> bool:
    """Whether none of its threads has anything to do just now; False if unknown."""
    states = set()
    for thread in Path(f"/proc/{pid}/task").glob("*/stat"):
        try:
            states.add(_fields(thread)[0])
        except (OSError, IndexError):  # it has ended
            continue
    return bool(states) and not states & _WORKING


def forget_most(pid: int) -> bool:
    """Let :func:`most_memory` begin anew; whether the system does so."""
    try:
        Path(f"/proc/{pid}/clear_refs").write_text("5")
    except OSError:
        return False
    return True


def most_memory(pid: int) -> float:
    """The most megabytes (10⁶ bytes) that it has held since then; 0 if unknown."""
    return _status(pid, "VmHWM:")


def memory(pid: int) -> float:
    """Megabytes (10⁶ bytes) that it holds; 0 if unknown."""
    return _status(pid, "VmRSS:")


def _status(pid: int, key: str) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return next(
            (int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(key)), 0
        )
    except (OSError, ValueError, IndexError):
        return 0.0


def _fields(stat: Path) -> list[bytes]:
    """The fields behind the name, which may have blanks in it."""
    return stat.read_bytes().rpartition(b")")[2].split()
