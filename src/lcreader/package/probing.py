# SPDX-License-Identifier: MIT
"""Has pictures, films and sound really opened, by a helper process that may come to harm.

The helper, ``lcreader.app.probe``, is one process for many files. It is ended where a file makes it
hang or takes too much memory, and started anew for the next.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from lcreader.package.package import ByteRange

Use = Literal["picture", "film", "sound", "font"]

START_SECONDS: Final = 60
COMPUTING_SECONDS: Final = 8.0
"""Seconds of the processor that one file may take."""
WAITING_SECONDS: Final = 30.0
"""Seconds that one file may take in all; a slow stick needs a few."""
MEMORY_MB: Final = 400
"""Megabytes that the helper may hold at any time."""

_GLANCE: Final = 0.02


@dataclass(frozen=True, slots=True)
class Standing:
    """Words on a picture: the ``area`` (x, y, width, height as fractions of the window) that they
    cover, and what the page says of tone, shade and focus."""

    area: tuple[float, float, float, float]
    dark: bool
    shade: float
    focus: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Trial:
    """One file to try: where it lies, what it is to be, and its kind's name."""

    use: Use
    where: ByteRange
    whole: bool
    kind: str
    words: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it. ``failed``: "unplayable", "broken", "too-large", "hangs", "greedy", "" .

    ``width`` and ``height`` are pixels as shown; ``seconds`` the length, ``sound`` whether there
    is any; ``words``: (contrast, shade needed) for each of the trial's.
    """

    failed: str = ""
    width: int = 0
    height: int = 0
    megapixels: int = 0
    limit: int = 0
    seconds: float = 0.0
    sound: bool = False
    words: tuple[tuple[float, float], ...] = ()


class ProbeUnavailable(Exception):  # noqa: N818 - a state of the machine
    """The helper cannot start here; says why."""


class Probe:
    """The helper process, seen from outside. To be used in a ``with`` block."""

    def __init__(
        self,
        command: tuple[str, ...] = (sys.executable, "-m", "lcreader.app.probe"),
        *,
        computing: float = COMPUTING_SECONDS,
        waiting: float = WAITING_SECONDS,
        megabytes: int = MEMORY_MB,
    ) -> None:
        self._command = command
        self._waiting = waiting
        self.megabytes = megabytes
        self.seconds = computing
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def __enter__(self) -> Probe:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the helper, where it does not run. Raises ProbeUnavailable."""
        if self._process is not None:
            return
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise ProbeUnavailable(error.strerror or str(error)) from error
        self._answers = queue.SimpleQueue()
        reader = threading.Thread(
            target=_pass_on, args=(self._process, self._answers), daemon=True, name="probe"
        )
        reader.start()
        try:
            first = self._answers.get(timeout=START_SECONDS)
        except queue.Empty:
            first = b""
        said = json.loads(first) if first else {"error": "it ends at once"}
        if "error" in said:
            self.close()
            raise ProbeUnavailable(str(said["error"]))

    def try_out(self, trial: Trial) -> Answer:
        """What becomes of the helper when it opens the file. Raises ProbeUnavailable."""
        self.start()
        process = self._process
        assert process is not None
        assert process.stdin is not None
        with contextlib.suppress(OSError):
            process.stdin.write(_written(trial))
            process.stdin.flush()
        computed, began = _computed(process.pid), time.monotonic()
        while True:
            try:
                line = self._answers.get(timeout=_GLANCE)
            except queue.Empty:
                slow = (
                    _computed(process.pid) - computed > self.seconds
                    or time.monotonic() - began > self._waiting
                )
                greedy = _memory(process.pid) > self.megabytes
                if not (slow or greedy):
                    continue
                self.close()
                return Answer("greedy" if greedy else "hangs")
            if line:
                return _read(json.loads(line))
            self.close()  # it came to harm
            return Answer("broken" if trial.use in ("picture", "font") else "unplayable")

    def close(self) -> None:
        """End the helper, where it runs."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        process.wait()


def _pass_on(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[bytes]) -> None:
    """Hand on what the helper says, line by line; an empty one when it is gone."""
    assert process.stdout is not None
    with contextlib.suppress(OSError, ValueError):
        for line in process.stdout:
            answers.put(line)
    answers.put(b"")


def _written(trial: Trial) -> bytes:
    job = {
        "use": trial.use,
        "path": str(trial.where.path),
        "offset": trial.where.offset,
        "length": trial.where.length,
        "whole": trial.whole,
        "format": trial.kind,
        "words": [
            {"area": one.area, "dark": one.dark, "shade": one.shade, "focus": one.focus}
            for one in trial.words
        ],
    }
    return json.dumps(job).encode() + b"\n"


def _read(said: dict[str, Any]) -> Answer:
    failed = ""
    if "limit" in said:
        failed = "too-large"
    elif said.get("unplayable"):
        failed = "unplayable"
    elif said.get("broken"):
        failed = "broken"
    return Answer(
        failed,
        said.get("width", 0),
        said.get("height", 0),
        said.get("megapixels", 0),
        said.get("limit", 0),
        said.get("seconds", 0.0),
        said.get("sound", False),
        tuple((one["contrast"], one["needed"]) for one in said.get("words", ())),
    )


def _memory(pid: int) -> int:
    """Megabytes that a process holds; 0 where the system does not tell."""
    try:
        with Path(f"/proc/{pid}/statm").open("rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") >> 20
    except (OSError, ValueError, IndexError):
        return 0


def _computed(pid: int) -> float:
    """Seconds of the processor that a process has taken; 0 where the system does not tell."""
    try:
        with Path(f"/proc/{pid}/stat").open("rb") as file:
            fields = file.read().rpartition(b")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return 0.0
