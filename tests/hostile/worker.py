# SPDX-License-Identifier: MIT
"""The watched process: reads paths of stories, does its job with each, and writes what came of it.

``python -m tests.hostile.worker JOB OWN``: JOB is a command of `lcreader`, ``read`` for the reader
itself, ``shelf`` for many stories at once, or ``misbehave`` to see that the watch sees. OWN is the
folder that may be written into.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from lcreader.library.places import stories_folder
from lcreader.package.probing import Probe
from tests.hostile.guard import Guard
from tests.hostile.watch import peak

Answer = tuple[set[str], str]
"""Codes of the problems that were told, and what was said."""


class KeptProbe(Probe):
    """One helper process for many stories: to start one takes longer than to look at a story."""

    def itself(self) -> KeptProbe:
        """The one that there is."""
        return self

    def __exit__(self, *error: object) -> None:
        pass


def command(name: str) -> Callable[[Path], Answer]:
    """`lcreader NAME --json STORY`, and the same in words."""
    from lcreader.cli.main import main

    module = importlib.import_module(f"lcreader.cli.{name}")
    if hasattr(module, "Probe"):
        module.Probe = KeptProbe().itself  # type: ignore[attr-defined]

    def run(path: Path) -> Answer:
        shutil.rmtree(stories_folder(), ignore_errors=True)  # each is new to this computer
        quick = ["--no-media"] if name == "check" else []
        words = _printed(main, [name, str(path), *quick])
        shutil.rmtree(stories_folder(), ignore_errors=True)
        found = _printed(main, [name, "--format", "json", str(path)])
        return set(_codes(json.loads(found))) if found else set(), words

    return run


def shelf(path: Path) -> Answer:
    """All the stories in the folder ``path`` on one shelf, as `lcreader list` tells of them."""
    from lcreader.cli.main import main

    stories_folder().mkdir(parents=True, exist_ok=True)
    for file in path.iterdir():
        os.link(file, stories_folder() / file.name)
    return set(), _printed(main, ["list", "--json"])


def _printed(main: Callable[[list[str]], int], words: list[str]) -> str:
    out, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        status = main(words)
    said = out.getvalue()
    if status not in (0, 1, 2):
        raise RuntimeError(f"exit status {status}: {said}{errors.getvalue()}")
    if any(sign < " " and sign != "\n" for sign in said):
        raise RuntimeError(f"a control character on the terminal: {said!r}")
    return said + errors.getvalue()


def _codes(found: object) -> list[str]:
    """Every code of an error in what a command writes for programs."""
    if isinstance(found, list):
        return [code for each in found for code in _codes(each)]
    if not isinstance(found, dict):
        return []
    own = [found["code"]] if found.get("code") and found.get("severity") != "warning" else []
    lists = {"damaged": "damaged-file", "missing": "missing-file", "added": "unlisted-file"}
    own += [code for key, code in lists.items() if found.get(key)]
    return own + [code for value in found.values() for code in _codes(value)]


def misbehave(path: Path) -> Answer:
    """Break the promise that the last part of ``path`` names."""
    from tests.hostile.misdeeds import MISDEEDS

    MISDEEDS[path.name](path)
    return set(), ""


def job_of(name: str, own: Path) -> Callable[[Path], Answer]:
    """What to do with each story."""
    if name == "read":
        from tests.hostile.reader import opener

        return opener(own / "data")
    own_jobs = {"misbehave": misbehave, "shelf": shelf}
    return own_jobs.get(name) or command(name)


def main(name: str, own: Path) -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever else is printed is a complaint
    guard = Guard([own])
    job = job_of(name, own)
    print("{}", file=answers, flush=True)
    for line in sys.stdin:
        _forget_peak()
        before = time.thread_time()
        codes: set[str] = set()
        said = ""
        broken: list[str] = []
        guard.broken = []
        guard.armed = True
        try:
            codes, said = job(Path(json.loads(line)))
        except Exception:
            broken.append(f"an exception that nobody caught:\n{traceback.format_exc()}")
        guard.armed = False
        answer = {
            "codes": sorted(codes),
            "said": said,
            "seconds": time.thread_time() - before,
            "megabytes": peak(),
            "broken": [*broken, *guard.broken, *guard.traces()],
        }
        print(json.dumps(answer), file=answers, flush=True)


def _forget_peak() -> None:
    """Let the kernel begin anew to note the most memory, where it can."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
