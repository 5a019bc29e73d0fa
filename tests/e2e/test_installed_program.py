# SPDX-License-Identifier: MIT
"""The installed program, started as a person starts it, under an X server of its own.

Keys go in through the X server, pixels are read back: nothing here knows the program's inside.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.pulse import PATIENCE
from tools.bench.programs import LCREADER, Program, Running
from tools.bench.screen import HEIGHT, WIDTH, Colour, Screen, TooLateError, near

COLOURS: tuple[Colour, ...] = ((150, 40, 40), (40, 120, 60), (40, 70, 160), (160, 130, 40))
OTHER: Colour = (120, 60, 140)
BLACK: Colour = (0, 0, 0)

Start = Callable[..., Running]


def write_story(folder: Path, colours: tuple[Colour, ...]) -> Path:
    """A story of plain coloured pages, cut from one to the next."""
    folder.mkdir()
    pages = "".join(
        f"      - id: p{number}\n"
        f"        background: {{colour: '#{red:02x}{green:02x}{blue:02x}'}}\n"
        f"        title: Page {number}\n"
        "        transition: cut\n"
        for number, (red, green, blue) in enumerate(colours, 1)
    )
    (folder / "story.yaml").write_text(
        f"format: 1\nid: {folder.name}\nversion: 1.0.0\ndate: 2026-01-01\nlanguage: en\n"
        "title: Colours\nsummary: Coloured pages.\nlicence: CC0-1.0\n"
        f"chapters:\n  - id: all\n    title: All\n    pages:\n{pages}",
        "utf-8",
    )
    return folder


@pytest.fixture
def size() -> tuple[int, int]:
    return WIDTH, HEIGHT


@pytest.fixture
def screen(size: tuple[int, int]) -> Iterator[Screen]:
    with Screen(*size) as screen:
        yield screen


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return write_story(tmp_path / "colours", COLOURS)


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Start]:
    """Starts `lcreader read` with the given words, always with the same home."""
    started: list[Running] = []

    def start(*words: str | Path) -> Running:
        command = (LCREADER, "read", *map(str, words))
        started.append(Program("lcreader", command).start(screen.name, tmp_path / "home"))
        return started[-1]

    yield start
    for running in started:
        running.stop()


def sees(screen: Screen, running: Running, *colours: Colour) -> Colour:
    """Wait until the screen has one of ``colours``; which one. Fails with what the program said."""
    found: list[Colour] = []

    def look() -> bool:
        found[:] = [colour for colour in colours if screen.shows(colour)]
        return bool(found)

    with suppress(TooLateError):
        screen.wait(look, PATIENCE)
        return found[0]
    return pytest.fail(f"none of {colours} is on the screen; {running.told()}")


def test_keys_turn_the_pages_of_the_installed_program(
    screen: Screen, start: Start, story: Path
) -> None:
    running = start(story, "--no-start-page", "--full-screen")
    sees(screen, running, COLOURS[0])
    screen.focus()
    for key, colour in (
        ("Right", COLOURS[1]),
        ("space", COLOURS[2]),
        ("Left", COLOURS[1]),
        ("b", BLACK),
        ("b", COLOURS[1]),
        ("End", COLOURS[3]),
        ("Home", COLOURS[0]),
    ):
        screen.press(key)
        sees(screen, running, colour)


@pytest.mark.parametrize("size", [(1600, 900)])
def test_full_screen_is_the_whole_screen_where_no_window_manager_makes_it_so(
    screen: Screen, start: Start, story: Path
) -> None:
    running = start(story, "--no-start-page", "--full-screen")

    def covers() -> bool:
        far = screen.points(left=1500, right=1580, rows=(40, 860))
        return all(near(point, COLOURS[0]) for point in far)

    sees(screen, running, COLOURS[0])
    screen.wait(covers)
    screen.focus()
    screen.press("F11")
    screen.wait(lambda: not covers())
    sees(screen, running, COLOURS[0])
    screen.press("F5")
    screen.wait(covers)


def test_every_page_has_its_own_background_on_the_way_there_and_back(
    screen: Screen, start: Start, tmp_path: Path
) -> None:
    colours: tuple[Colour, ...] = (*COLOURS, OTHER, (70, 140, 140), (180, 80, 100), (80, 90, 30))
    running = start(write_story(tmp_path / "many", colours), "--no-start-page", "--full-screen")
    sees(screen, running, colours[0])
    screen.focus()
    there = [("Right", colour) for colour in colours[1:]]
    back = [("Left", colour) for colour in reversed(colours[:-1])]
    for key, colour in (*there, *back):
        screen.press(key)
        sees(screen, running, colour)


def test_a_kill_loses_at_most_the_last_page_turn(screen: Screen, start: Start, story: Path) -> None:
    running = start(story, "--no-start-page", "--full-screen")
    sees(screen, running, COLOURS[0])
    screen.focus()
    for colour in COLOURS[1:]:
        screen.press("Right")
        sees(screen, running, colour)
    os.kill(running.process.pid, signal.SIGKILL)
    running.process.wait()
    again = start(story, "--no-start-page", "--full-screen")
    sees(screen, again, COLOURS[2], COLOURS[3])


def test_the_start_page_goes_on_where_the_reader_was(
    screen: Screen, start: Start, story: Path
) -> None:
    running = start(story, "--page", "3", "--no-start-page", "--full-screen")
    sees(screen, running, COLOURS[2])
    running.stop()
    again = start(story, "--full-screen")
    screen.wait(screen.painted, PATIENCE)
    screen.focus()
    screen.press("Return")
    sees(screen, again, COLOURS[2])


def test_a_second_launch_opens_its_story_in_the_window_that_is_there(
    screen: Screen, start: Start, story: Path, tmp_path: Path
) -> None:
    running = start(story, "--no-start-page", "--full-screen")
    sees(screen, running, COLOURS[0])
    other = write_story(tmp_path / "other", (OTHER,))
    second = start(other, "--no-start-page")
    sees(screen, running, OTHER)
    assert second.process.wait(PATIENCE) == 0
    assert running.process.poll() is None
