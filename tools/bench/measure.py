# SPDX-License-Identifier: MIT
"""The measurements themselves; each answers with every single figure."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tools.bench.fixture import COLOURS
from tools.bench.programs import Program, Running
from tools.bench.screen import Screen, TooLateError, near

SETTLE = 1.0
LINGER = 20.0  # by then the reader has shown, once, its hint to those who linger


def colour(page: int) -> tuple[int, int, int]:
    """The colour of page ``page``, counted from 0."""
    return COLOURS[page % len(COLOURS)]


@contextmanager
def running(screen: Screen, program: Program, home: Path, page: int = 0) -> Iterator[Running]:
    """The program with ``page`` on the screen and the keys given to it."""
    started = program.start(screen.name, home)
    try:
        screen.wait(lambda: screen.shows(colour(page)), what="first page")
        screen.focus()
        time.sleep(SETTLE)
        yield started
    except TooLateError as late:
        raise RuntimeError(f"No {late}. {started.told()}") from None
    finally:
        started.stop()


def start(screen: Screen, program: Program, home: Path) -> float:
    """Milliseconds from the start of the process until its first page is on the screen."""
    began = time.perf_counter()
    started = program.start(screen.name, home)
    try:
        return (screen.wait(lambda: screen.shows(colour(0)), what="first page") - began) * 1000
    except TooLateError as late:
        raise RuntimeError(f"No {late}. {started.told()}") from None
    finally:
        started.stop()


@dataclass
class Turns:
    """Milliseconds from a key to the first changed pixel, and to the whole next page."""

    changed: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)


def turn(screen: Screen, key: str, to: int) -> tuple[float, float]:
    """Press ``key`` and wait for page ``to``; milliseconds to the first change, and to the page."""
    before = screen.points()
    pressed = time.perf_counter()
    screen.press(key)
    changed = screen.wait(
        lambda: any(not near(a, b) for a, b in zip(before, screen.points(), strict=True)),
        what=f"change after {key} towards page {to + 1}",
    )
    shown = screen.wait(lambda: screen.shows(colour(to)), what=f"page {to + 1} after {key}")
    return (changed - pressed) * 1000, (shown - pressed) * 1000


def walk(pages: int, turns: int) -> Iterator[tuple[str, int]]:
    """So many turns, forward to the last of ``pages`` and back again: the key, and the page."""
    page, step = 0, 1
    for _ in range(turns):
        if not 0 <= page + step < pages:
            step = -step
        page += step
        yield ("Right" if step > 0 else "Left"), page


def turns(screen: Screen, program: Program, home: Path, pages: int, count: int) -> Turns:
    """Turn ``count`` pages at a reader's pace, the keys after pauses of different length."""
    result = Turns()
    with running(screen, program, home):
        for number, (key, page) in enumerate(walk(pages, count)):
            time.sleep(0.5 + 0.0071 * (number % 5))
            changed, shown = turn(screen, key, page)
            result.changed.append(changed)
            result.shown.append(shown)
    return result


@dataclass(frozen=True)
class Stay:
    """A program that stays on page 8: MB, percent of a core, and how often it draws a second."""

    memory: float
    processor: float
    drawn: float


def stay(screen: Screen, program: Program, home: Path, seconds: float) -> Stay:
    """Walk to page 8, wait, and watch a still page."""
    with running(screen, program, home) as started:
        for key, page in walk(8, 7):
            time.sleep(0.5)
            turn(screen, key, page)
        time.sleep(LINGER)
        memory = started.memory()
        used = started.processor()
        began = time.perf_counter()
        drawn = screen.drawn(seconds)
        passed = time.perf_counter() - began
        return Stay(memory, (started.processor() - used) / passed * 100, drawn / passed)


def memory_after(
    screen: Screen, program: Program, home: Path, pages: int, counts: tuple[int, ...]
) -> list[float]:
    """The memory of its own, in MB, after each of ``counts`` turns through so many pages."""
    found = []
    with running(screen, program, home) as started:
        for number, (key, page) in enumerate(walk(pages, max(counts)), 1):
            turn(screen, key, page)
            time.sleep(0.05)
            if number in counts:
                time.sleep(SETTLE)
                found.append(started.memory("Pss_Anon"))
    return found
