# SPDX-License-Identifier: MIT
"""Films in the installed program, with each way of drawing: frames are read from the X server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from tests.app.media.watching import COLOURS, film_story, ground, packed, video
from tests.support.pulse import PATIENCE
from tools.bench.programs import LCREADER, Program, Running
from tools.bench.screen import Colour, Screen, TooLateError

RENDERERS = ("software", "opengl")
Start = Callable[..., Running]


def colour(name: str) -> Colour:
    value = COLOURS[name]
    return value >> 16, value >> 8 & 255, value & 255


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Start]:
    """Starts `lcreader read STORY` with a way of drawing."""
    started: list[Running] = []

    def start(story: Path, renderer: str) -> Running:
        command = (LCREADER, "read", str(story), "--no-start-page", "--full-screen")
        program = Program("lcreader", command, {"LCREADER_RENDERER": renderer})
        started.append(program.start(screen.name, tmp_path / "home"))
        return started[-1]

    yield start
    for running in started:
        running.stop()


def sees(screen: Screen, running: Running, *names: str) -> None:
    """Wait until these colours have been on the screen, one after the other."""
    for name in names:
        try:
            screen.wait(partial(screen.shows, colour(name)), PATIENCE, name)
        except TooLateError:
            pytest.fail(f"{name} was never on the screen; {running.told()}")


def sees_played(screen: Screen, running: Running, *names: str) -> None:
    """The same of a film that stands at its end: what went by unseen is played again."""
    for name in names:
        try:
            screen.wait(partial(_is_seen_or_played_again, screen, name), PATIENCE, name)
        except TooLateError:
            pytest.fail(f"{name} was never on the screen; {running.told()}")


def _is_seen_or_played_again(screen: Screen, name: str) -> bool:
    if screen.shows(colour(name)):
        return True
    if screen.shows(colour("yellow")):
        screen.focus()
        screen.press("k")
        with suppress(TooLateError):  # it had not yet come to its end, and now pauses
            screen.wait(lambda: not screen.shows(colour("yellow")), 5)
    return False


@pytest.mark.parametrize(("name", "archive"), [("colours.webm", False), ("colours.mp4", True)])
@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_background_moves_and_goes_on(
    screen: Screen, start: Start, tmp_path: Path, renderer: str, name: str, archive: bool
) -> None:
    story = film_story(tmp_path, {"background": ground(name)}, {"transition": "cut"})
    running = start(packed(story) if archive else story, renderer)
    sees(screen, running, "green", "blue", "yellow", "red")
    screen.focus()
    screen.press("Right")
    sees(screen, running, "green", "blue")


@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_film_plays_to_its_last_frame(
    screen: Screen, start: Start, tmp_path: Path, renderer: str
) -> None:
    film = {"video": video("colours.webm"), "transition": "cut"}
    story = film_story(tmp_path, {"background": {"colour": "#404040"}}, film)
    running = start(story, renderer)
    screen.wait(lambda: screen.shows((64, 64, 64)), PATIENCE)
    screen.focus()
    screen.press("Right")
    sees_played(screen, running, "red", "yellow")


@pytest.mark.parametrize("renderer", RENDERERS)
def test_nothing_is_written_to_the_terminal(
    screen: Screen, start: Start, tmp_path: Path, renderer: str
) -> None:
    story = film_story(tmp_path, {"video": video("colours.webm")})
    running = start(story, renderer)
    sees_played(screen, running, "red", "blue")
    running.stop()
    assert running.log.read_text("utf-8") == ""


@pytest.mark.parametrize("renderer", RENDERERS)
def test_who_quits_in_the_midst_of_a_film_leaves_nothing_broken(
    screen: Screen, start: Start, tmp_path: Path, renderer: str
) -> None:
    story = film_story(tmp_path, {"background": ground("colours.webm")}, {"title": "Next"})
    running = start(story, renderer)
    sees(screen, running, "green", "blue")
    screen.focus()
    screen.press("Control_L+q")
    assert running.process.wait(PATIENCE) == 0, running.told()
