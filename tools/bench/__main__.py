# SPDX-License-Identifier: MIT
"""``make bench``: prints a table and writes ``build/bench.json``.

Everything is measured from outside, on an X server of its own: keys go in through it, pixels are
read back. ``python -m tools.bench start turn`` measures only those rows.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.bench import authors, films, fixture, measure, programs, report, shelf
from tools.bench.report import Bar, Figures, Row
from tools.bench.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
STARTS = 9
TURNS = 56
WATCH = 10.0
FILES, SIZE = 3000, 4 << 30


@dataclass(frozen=True)
class Bench:
    """What the rows are measured with: a screen, the programs, and a folder for what they keep."""

    screen: Screen
    scratch: Path
    pictures: list[Path]
    reader: programs.Program
    peer: programs.Program
    floor: programs.Program

    def home(self, program: programs.Program, number: int = 0) -> Path:
        """Where ``program`` keeps its own things; another ``number`` is a machine as if new."""
        return self.scratch / "homes" / f"{program.name} {number}"

    def starts(self, *which: programs.Program) -> list[Figures]:
        """Start each program in turn, over and over, after one start that does not count."""
        found: list[list[float]] = [[] for _ in which]
        for turn in range(STARTS + 1):
            for program, figures in zip(which, found, strict=True):
                milliseconds = measure.start(self.screen, program, self.home(program))
                if turn:
                    figures.append(milliseconds)
        return [Figures(tuple(figures), "ms") for figures in found]


def start_rows(bench: Bench) -> Iterator[Row]:
    """From the start of the process to the first page, with and without caches."""
    reader, peer, floor = bench.starts(bench.reader, bench.peer, bench.floor)
    bars = (
        Bar("0.6 × peer", reader.median, 0.6 * peer.median),
        Bar("1.4 × floor", reader.median, 1.4 * floor.median),
    )
    yield Row("start to first picture", (reader, peer, floor), bars)
    new = Figures(
        tuple(
            measure.start(bench.screen, bench.reader, bench.home(bench.reader, number))
            for number in range(1, STARTS + 1)
        ),
        "ms",
    )
    bar = Bar("1.5 × warm", new.median, 1.5 * reader.median)
    yield Row("the same, first start, no caches", (new,), (bar,))


def turn_rows(bench: Bench) -> Iterator[Row]:
    """From a key to the next page."""
    reader, peer, floor = (
        measure.turns(bench.screen, program, bench.home(program), 8, TURNS)
        for program in (bench.reader, bench.peer, bench.floor)
    )
    changed = tuple(Figures(tuple(turns.changed), "ms") for turns in (reader, peer, floor))
    shown = tuple(Figures(tuple(turns.shown), "ms") for turns in (reader, peer, floor))
    bars = (
        Bar("0.75 × peer", changed[0].median, 0.75 * changed[1].median),
        Bar("95 % within 33 ms", changed[0].within(0.95), 33),
    )
    yield Row("key to first changed pixels", changed, bars)
    yield Row("key to the whole next page", shown)


def stay_rows(bench: Bench) -> Iterator[Row]:
    """Memory at page 8, and what a still page costs."""
    reader, peer, floor = (
        measure.stay(bench.screen, program, bench.home(program), WATCH)
        for program in (bench.reader, bench.peer, bench.floor)
    )
    memory = tuple(Figures((stay.memory,), "MB") for stay in (reader, peer, floor))
    bar = Bar("0.25 × peer", reader.memory, 0.25 * peer.memory)
    yield Row("memory at page 8 (PSS)", memory, (bar,))
    work = tuple(Figures((stay.processor,), "%") for stay in (reader, peer, floor))
    yield Row("idle: share of a core", work, (Bar("1 %", reader.processor, 1),))
    drawn = tuple(Figures((stay.drawn,), "/s") for stay in (reader, peer, floor))
    yield Row("idle: drawn", drawn, (Bar("0", reader.drawn, 0),))


def length_rows(bench: Bench) -> Iterator[Row]:
    """Memory in a long story against a short one."""
    short, long = (
        fixture.story(bench.scratch / f"story-{pages}", bench.pictures, pages)
        for pages in (10, 2000)
    )
    home = bench.home(bench.reader, -1)
    [few] = measure.memory_after(bench.screen, programs.reader(short), home, 10, (200,))
    many, later = measure.memory_after(bench.screen, programs.reader(long), home, 2000, (200, 400))
    unit = "MB"
    yield Row("own memory, 10 pages, after 200 turns", (Figures((few,), unit),))
    bar = Bar("20 MB over 10 pages", many - few, 20)
    yield Row("own memory, 2,000 pages, after 200 turns", (Figures((many,), unit),), (bar,))
    bar = Bar("no growth (2 MB of noise)", later - many, 2)
    yield Row("own memory, 2,000 pages, after 400 turns", (Figures((later,), unit),), (bar,))


def archive_rows(bench: Bench) -> Iterator[Row]:
    """Opening a large archive against a small folder."""
    folder = fixture.story(bench.scratch / "story-folder", bench.pictures, 10)
    large = fixture.archive(bench.scratch / "large.lcstory", folder, FILES, SIZE)
    small, big = bench.starts(programs.reader(folder), programs.reader(large))
    yield Row("open a folder of 10 pages", (small,))
    bar = Bar("1.5 × folder", big.median, 1.5 * small.median)
    yield Row("open 4 GB, 3,000 files, in an archive", (big,), (bar,))


def check_rows(bench: Bench) -> Iterator[Row]:
    """What `lcreader check` takes."""
    yield from authors.check_rows(bench.scratch, bench.pictures[0])


def pack_rows(bench: Bench) -> Iterator[Row]:
    """What `lcreader pack` and `verify` take."""
    yield from authors.pack_rows(bench.scratch, bench.pictures[0])


def shelf_rows(bench: Bench) -> Iterator[Row]:
    """What the shelf takes with very many stories."""
    yield from shelf.rows(bench.screen, bench.scratch, bench.pictures[0])


def film_rows(bench: Bench) -> Iterator[Row]:
    """Films: in an archive, on the screen, and memory over many turns."""
    yield from films.film_rows(bench.scratch, bench.pictures)


ROWS = {
    "start": start_rows,
    "turn": turn_rows,
    "stay": stay_rows,
    "length": length_rows,
    "archive": archive_rows,
    "shelf": shelf_rows,
    "check": check_rows,
    "pack": pack_rows,
    "film": film_rows,
}


def main() -> None:
    """Measure the rows named on the command line, or all."""
    wanted = sys.argv[1:] or list(ROWS)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        scratch = Path(folder)
        pictures = fixture.pictures(scratch / "pictures")
        bench = Bench(
            screen,
            scratch,
            pictures,
            programs.reader(fixture.story(scratch / "story-8", pictures, 8)),
            programs.peer(fixture.deck(scratch / "deck", pictures)),
            programs.floor(pictures),
        )
        for name in wanted:
            for row in ROWS[name](bench):
                rows.append(row)
                print(report.table([row]).splitlines()[-1], flush=True)
    print("\n" + "\n".join(f"{name}: {said}" for name, said in report.machine().items()))
    print("\n" + report.table(rows))
    report.write(ROOT / "build" / "bench.json", rows)


if __name__ == "__main__":
    main()
