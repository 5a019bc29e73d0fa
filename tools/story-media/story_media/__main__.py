# SPDX-License-Identifier: MIT
"""The command: ``python tools/story-media NAME …`` makes media of the bundled stories anew."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import skia

from . import manifest
from .catalogue import PICTURES
from .jobs import Job, called, drawn, jobs
from .voice.pages import STORIES


def main() -> int:
    """Make what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python tools/story-media", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="a file (guangzhou/dusk.webp, wuhan/voices/en/award.opus), a folder (wuhan/sound), "
        "a story; without one, the names of all files",
    )
    parser.add_argument("--preview", type=Path, help="only draw pictures, as PNG into this folder")
    parser.add_argument("--scale", type=float, default=1.0, help="of a preview (1 is 1920 × 1080)")
    parser.add_argument(
        "--judge", action="store_true", help="listen to voices (all without NAME), write the report"
    )
    options = parser.parse_args()
    if options.judge:
        return _judge(options.names)
    if options.preview:
        return _preview(options.names, options.preview, options.scale)
    known = list(jobs())
    if not options.names:
        print("\n".join(file for job in known for file in job.files))
        return 0
    unknown = [name for name in options.names if not any(job.answers(name) for job in known)]
    if unknown:
        print(f"Nothing is called {', '.join(unknown)}.", file=sys.stderr)
        return 2
    for job in known:
        if any(job.answers(name) for name in options.names):
            _make(job)
    return 0


def _make(job: Job) -> None:
    started = time.monotonic()
    paths = [STORIES / file for file in job.files]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
    job.make(STORIES)
    manifest.note(job.files, job.tools, STORIES)
    size = sum(path.stat().st_size for path in paths) // 1024
    print(f"{job.files[0]}: {size} KiB, {time.monotonic() - started:.1f} s", flush=True)


def _judge(names: list[str]) -> int:
    from .voice import report

    every = sorted(STORIES.glob("*/media/voices/*/*.opus"))
    asked = [
        path
        for path in every
        if not names or set(names) & set(called(path.relative_to(STORIES).as_posix()))
    ]
    good = True
    for path in asked:
        clip, verdict = report.listen(path)
        report.note([clip], every)
        good = good and verdict.passes
        mark = "good" if verdict.passes else f"BAD: {verdict.heard}"
        print(f"{path}: {verdict.wrong:.1%}, {verdict.clean:.2f}, {mark}", flush=True)
    return 0 if asked and good else 1


def _preview(names: list[str], folder: Path, scale: float) -> int:
    unknown = [name for name in names if name not in PICTURES]
    if unknown or not names:
        print(f"Pictures to look at: {', '.join(PICTURES)}", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        drawn(PICTURES[name], scale).save(str(folder / f"{name.replace('/', '-')}.png"), skia.kPNG)
    return 0


if __name__ == "__main__":
    sys.exit(main())
