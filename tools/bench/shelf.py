# SPDX-License-Identifier: MIT
"""The shelf: with 1,000 stories it is to open as fast as with two."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from lcreader.package.packing import pack
from tools.bench.measure import colour
from tools.bench.programs import LCREADER, Program
from tools.bench.report import Bar, Figures, Row
from tools.bench.screen import Screen, TooLateError, near

FEW, MANY = 2, 1000
STARTS = 9
LEFT, RIGHT = 80, 600
"""Where the first two covers stand."""
COVERED = 0.33
"""A third of what is looked at shows them; the rest is a glow in them, and what lies around."""
STORY = """\
format: 1
id: bench-{number:04}
version: 1.0.0
language: en
title: "{number:04}: a story of the bench"
summary: One of very many.
subjects: [{subject}]
cover: media/cover.jpg
chapters:
  - id: all
    pages:
{pages}
"""
PAGE = "      - {{id: p{page}, title: Page {page}, text: Words of page {page} in story {number}.}}"


def rows(screen: Screen, scratch: Path, picture: Path) -> Iterator[Row]:
    """From the start of the process to the covers on the screen; what was read is known already."""
    figures = []
    for count in (FEW, MANY):
        home = scratch / "homes" / f"shelf {count}"
        fill(home / "data" / "lcreader" / "stories", scratch / f"covers-{count}", picture, count)
        program = Program("lcreader", (LCREADER,))
        learn(home)
        found = [start(screen, program, home) for _ in range(STARTS + 1)][1:]
        figures.append(Figures(tuple(found), "ms"))
    few, many = figures
    yield Row(f"start to the shelf, {FEW} stories and the two bundled", (few,))
    bar = Bar(f"1.3 × {FEW}", many.median, 1.3 * few.median)
    yield Row(f"the same, {MANY:,} stories", (many,), (bar,))


def fill(shelf: Path, scratch: Path, picture: Path, count: int) -> None:
    """Put so many stories on the shelf, each with a cover of the first page's colour."""
    shelf.mkdir(parents=True)
    (scratch / "media").mkdir(parents=True)
    QImage(str(picture)).scaled(960, 540).save(str(scratch / "media" / "cover.jpg"), "JPEG", 80)
    for number in range(count):
        pages = "\n".join(PAGE.format(page=page, number=number) for page in range(1, 11))
        words = STORY.format(number=number, subject=f"subject {number % 7}", pages=pages)
        (scratch / "story.yaml").write_text(words, "utf-8")
        pack(scratch, shelf / f"bench-{number:04}.lcstory")


def learn(home: Path) -> None:
    """Have every story read once."""
    command = [LCREADER, "list", "--json"]
    environment = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def start(screen: Screen, program: Program, home: Path) -> float:
    """Milliseconds from the start of the process until its covers are on the screen."""
    began = time.perf_counter()
    started = program.start(screen.name, home)

    def covered() -> bool:
        points = screen.points(LEFT, RIGHT)
        return sum(near(point, colour(0)) for point in points) >= COVERED * len(points)

    try:
        return (screen.wait(covered, what="shelf") - began) * 1000
    except TooLateError as late:
        raise RuntimeError(f"No {late}. {started.told()}") from None
    finally:
        started.stop()
