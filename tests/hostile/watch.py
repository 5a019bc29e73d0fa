# SPDX-License-Identifier: MIT
"""Runs the program on many stories in one watched process, and says which promise each breaks.

The process does one story after the other. One that crashes, hangs, or takes too much is the end
of that process only: the next story gets a new one.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.guard import children
from tests.hostile.trap import Trap

ROOT = Path(__file__).parents[2]
CPU_SECONDS = 5.0
WALL_SECONDS = 40.0
"""A busy machine may keep a process waiting; one that hangs without work waits for ever."""
MEGABYTES = 300.0
BATCH = 50
"""Stories for one process: what a few hundred leave in its memory is not the last one's."""
ALONE = 3
"""How often a story that took too much memory is done again, alone: what others have left in a
process, more or less by chance, is not its own."""
LOOK_SECONDS = 0.1
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one story: what the program answered, and the promises that it broke."""

    codes: frozenset[str] = frozenset()
    said: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0
    broken: tuple[str, ...] = ()

    @property
    def too_large(self) -> bool:
        """Whether it took more memory than it may."""
        return any("MB of memory; at most" in promise for promise in self.broken)


class Places:
    """Where a watched program lives: ``own`` may change, nothing else in ``root`` may."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.own = root / "own"
        for name in ("own/data", "own/cache", "own/run", "home", "tmp", "here"):
            (root / name).mkdir(parents=True)
        (root / "own/run").chmod(0o700)
        self._before = self._seen()

    def environment(self) -> dict[str, str]:
        """What the program finds itself in; nothing of the person who runs the tests."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | {
            "HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"),
            "LCREADER_DATA": str(self.own / "data"),
            "LCREADER_SITE": str(self.own / "no-site.yaml"),
            "LCREADER_RENDERER": "software",
            "LC_ALL": "C.UTF-8",
            "XDG_CACHE_HOME": str(self.own / "cache"),
            "XDG_RUNTIME_DIR": str(self.own / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def intruders(self) -> list[str]:
        """What has appeared, gone or changed where nothing should."""
        now = self._seen()
        return sorted(f"{name}" for name, _ in now ^ self._before)

    def _seen(self) -> set[tuple[str, int]]:
        return {
            (path.relative_to(self.root).as_posix(), path.stat(follow_symlinks=False).st_size)
            for name in ("home", "tmp", "here")
            for path in (self.root / name).rglob("*")
        } | {(path.name, 0) for path in self.root.iterdir()}


def watch(
    job: str,
    stories: Mapping[str, Path],
    places: Places,
    trap: Trap,
    *,
    cpu_seconds: float = CPU_SECONDS,
    megabytes: Mapping[str, float] | None = None,
) -> dict[str, Outcome]:
    """Do ``job`` (see :mod:`tests.hostile.worker`) for each story; case → what came of it.

    ``megabytes``: what some cases may take instead of `MEGABYTES`.
    """
    bounds = megabytes or {}
    outcomes: dict[str, Outcome] = {}
    while left := {case: path for case, path in stories.items() if case not in outcomes}:
        with _Worker(job, places, trap, cpu_seconds) as worker:
            for case, path in list(left.items())[:BATCH]:
                outcomes[case] = worker.do(path, bounds.get(case, MEGABYTES))
                if outcomes[case].broken:
                    break
    for case in [case for case, outcome in outcomes.items() if outcome.too_large]:
        for _ in range(ALONE):
            with _Worker(job, places, trap, cpu_seconds) as worker:
                outcomes[case] = worker.do(stories[case], bounds.get(case, MEGABYTES))
            if not outcomes[case].too_large:
                break
    return outcomes


class _Worker:
    """The watched process."""

    def __init__(self, job: str, places: Places, trap: Trap, cpu_seconds: float) -> None:
        self._trap = trap
        self._cpu_seconds = cpu_seconds
        self._most = MEGABYTES
        self._log = places.own / f"{job}.stderr"
        self._errors = self._log.open("ab")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.worker", job, str(places.own)],
            cwd=places.root / "here",
            env=places.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self.alive = True
        ready = self._answer(WALL_SECONDS)
        if isinstance(ready, str):
            raise RuntimeError(f"{job}: {ready}\n{self._log.read_text(errors='replace')}")

    def __enter__(self) -> _Worker:
        return self

    def __exit__(self, *error: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(WALL_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()

    def do(self, path: Path, most: float) -> Outcome:
        """One story, which may take ``most`` megabytes."""
        self._most = most
        assert self._process.stdin
        said_before = self._log.stat().st_size
        self._process.stdin.write(json.dumps(str(path)).encode() + b"\n")
        self._process.stdin.flush()
        helped = self._helped()
        found = self._answer(self._cpu() + self._cpu_seconds)
        answer = found if isinstance(found, dict) else {}
        broken = [found] if isinstance(found, str) else [*answer["broken"]]
        broken += self._trap.sprung()
        if answer.get("seconds", 0) > self._cpu_seconds:
            broken.append(f"computes for {answer['seconds']:.1f} s; at most {CPU_SECONDS:.0f} s")
        if (helped := self._helped() - helped) > min(CPU_SECONDS, self._cpu_seconds):
            broken.append(f"lets helpers compute for {helped:.1f} s; at most {CPU_SECONDS:.0f} s")
        megabytes = max(answer.get("megabytes", 0.0), self._megabytes())
        if answer and megabytes > most:
            broken.append(_too_large(megabytes, most))
        with self._log.open("rb") as log:
            log.seek(said_before)
            complained = log.read().decode(errors="replace")
        if "Traceback" in complained:
            broken.append(f"an exception that nobody caught:\n{complained}")
        elif not self.alive and complained:
            broken.append(complained)
        return Outcome(
            frozenset(answer.get("codes", ())),
            answer.get("said", ""),
            answer.get("seconds", 0.0),
            megabytes,
            tuple(broken),
        )

    def _answer(self, cpu: float) -> dict[str, object] | str:
        """The next line that the process writes, or the promise that it broke instead.

        Looks are counted, not seconds: while this process stands still, so may the other.
        """
        assert self._process.stdout
        for _ in range(round(WALL_SECONDS / LOOK_SECONDS)):
            ready, _, _ = select.select([self._process.stdout], [], [], LOOK_SECONDS)
            if ready:
                line = self._process.stdout.readline()
                if line:
                    return dict(json.loads(line))
                self.alive = False
                return f"crashes: exit status {self._process.wait()}"
            if (size := self._megabytes()) > self._most:
                return self._ended(_too_large(size, self._most))
            if self._cpu() > cpu:
                return self._ended(f"computes for more than {CPU_SECONDS:.0f} s")
        return self._ended(f"hangs: no answer in {WALL_SECONDS:.0f} s")

    def _ended(self, why: str) -> str:
        for process in children(self._process.pid):
            with contextlib.suppress(OSError):
                os.kill(process, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        self.alive = False
        return why

    def _cpu(self) -> float:
        """Seconds that the process has computed, all its threads together."""
        return sum(_ticks(self._process.pid)[:2]) / _TICK

    def _helped(self) -> float:
        """Seconds that the processes which it started have computed, also those that ended."""
        running = sum(sum(_ticks(each)[:2]) for each in children(self._process.pid))
        return (running + sum(_ticks(self._process.pid)[2:])) / _TICK

    def _megabytes(self) -> float:
        """The most memory that it, or a process that it started, has had at once."""
        found = 0.0
        for process in (self._process.pid, *children(self._process.pid)):
            with contextlib.suppress(OSError):
                found = max(found, peak(f"/proc/{process}/status"))
        return found


def _ticks(process: int) -> list[int]:
    """What a process has computed for itself and for the kernel, and its ended children so."""
    try:
        text = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return []
    return [int(field) for field in text.rpartition(")")[2].split()[11:15]]


def _too_large(megabytes: float, most: float) -> str:
    return f"takes {megabytes:.0f} MB of memory; at most {most:.0f} MB"


def peak(status: str = "/proc/self/status") -> float:
    """The most memory that a process has had at once, in megabytes (10⁶ bytes)."""
    lines: Iterable[str] = Path(status).read_text().splitlines()
    for line in lines:
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    return 0.0
