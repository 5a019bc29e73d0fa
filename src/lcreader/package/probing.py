# SPDX-License-Identifier: MIT
"""Has pictures, films and sound really opened, by a helper process that may come to harm.

The helper, ``lcreader.app.probe``, is one process for many files. It is ended where a file makes it
hang or takes too much memory, and started anew for the next.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from lcreader.package import processes
from lcreader.package.package import ByteRange

Use = Literal["picture", "film", "sound", "font"]

START_SECONDS: Final = 60
SECONDS: Final = 4.5
"""Seconds that one file may take, those not counted in which the helper waits for a processor or
for a disk: so that a computer that is busy, or a slow stick, makes no file a bad one."""
WAITING_SECONDS: Final = 30.0
"""Seconds that one file may take in all."""
MEMORY_MB: Final = 300
"""Megabytes (10⁶ bytes) that the helper may hold at any time."""
RESTED_MB: Final = 100
"""A helper that holds more than this between two files is started anew; it begins with 50."""

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
    is any; ``words``: (contrast, shade needed) for each of the trial's. ``end_unseen``: it begins
    well, and to look at its end took this computer too long.
    """

    failed: str = ""
    width: int = 0
    height: int = 0
    megapixels: int = 0
    limit: int = 0
    seconds: float = 0.0
    sound: bool = False
    words: tuple[tuple[float, float], ...] = ()
    end_unseen: bool = False


class ProbeUnavailable(Exception):
    """The helper cannot start here; says why."""


class Probe:
    """The helper process, seen from outside. To be used in a ``with`` block."""

    def __init__(
        self,
        command: tuple[str, ...] = (sys.executable, "-m", "lcreader.app.probe"),
        *,
        seconds: float = SECONDS,
        waiting: float = WAITING_SECONDS,
        megabytes: int = MEMORY_MB,
    ) -> None:
        self._command = command
        self._waiting = waiting
        self.megabytes = megabytes
        self.seconds = seconds
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
        spent = _Spent(process.pid)
        begun: Answer | None = None
        while True:
            try:
                line = self._answers.get(timeout=_GLANCE)
            except queue.Empty:
                spent.look()
                if spent.megabytes > self.megabytes:
                    break
                if spent.seconds < self.seconds and spent.in_all < self._waiting:
                    continue
                self.close()
                return _too_long(trial, begun, quiet=spent.resting > spent.computing)
            if not line:  # it came to harm
                self.close()
                return Answer("broken" if trial.use in ("picture", "font") else "unplayable")
            said = json.loads(line)
            if said.get("begun"):
                begun = _read(said)
                continue
            spent.look()
            if spent.megabytes > self.megabytes:
                break
            if processes.memory(process.pid) > RESTED_MB:
                self.close()
            return _read(said)
        self.close()
        return Answer("greedy")

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


class _Spent:
    """What a file costs the helper: its time from now on, and the most memory."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peaks = processes.forget_most(pid)
        self._computed = processes.computed(pid)
        self._began = self._looked = time.monotonic()
        self.computing = self.resting = self.in_all = self.megabytes = 0.0

    @property
    def seconds(self) -> float:
        """In which the helper computed, or none of its threads had anything to do."""
        return self.computing + self.resting

    def look(self) -> None:
        """See how far it is by now; often, lest this process is kept waiting itself meanwhile."""
        now, computing = time.monotonic(), processes.computed(self._pid) - self._computed
        passed = min(now - self._looked, 2 * _GLANCE) - (computing - self.computing)
        if processes.is_at_rest(self._pid):
            self.resting += max(0.0, passed)
        self._looked, self.computing, self.in_all = now, computing, now - self._began
        seen = processes.most_memory if self._peaks else processes.memory
        self.megabytes = max(self.megabytes, seen(self._pid))


def _too_long(trial: Trial, begun: Answer | None, *, quiet: bool) -> Answer:
    """What to say of a file that took too long: ``quiet`` where nothing came, and nobody worked."""
    if trial.use in ("picture", "font") or (begun is None and not quiet):
        return Answer("hangs")
    if begun is None:
        return Answer("unplayable")
    return replace(begun, failed="broken") if quiet else replace(begun, end_unseen=True)


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
