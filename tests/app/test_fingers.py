# SPDX-License-Identifier: MIT
from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from lcreader.app.fingers import Fingers
from lcreader.app.singletons import singleton
from lcreader.reading.swipe import SwipeGate
from tests.app.reading import Reading

MIDDLE = 640, 360


def timed(reading: Reading, monkeypatch: pytest.MonkeyPatch, seconds: float) -> Reading:
    """A reading in which so many seconds pass from one move of a finger to the next."""
    fingers = singleton(reading.program.engine, Fingers)
    clock = itertools.count()
    monkeypatch.setattr(fingers, "_gate", SwipeGate(lambda: next(clock) * seconds))
    reading.open("fixture", "going-on")
    return reading


@pytest.fixture
def slow(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> Reading:
    """A reading whose fingers move slowly: never a flick."""
    return timed(reading, monkeypatch, 1.0)


@pytest.fixture
def quick(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> Reading:
    """A reading whose fingers are quick."""
    return timed(reading, monkeypatch, 0.001)


def swiped(reading: Reading, dx: int, dy: int = 0) -> str:
    """The page after a swipe by so many pixels from the middle, when all is at rest."""
    reading.swipe(MIDDLE, (MIDDLE[0] + dx, MIDDLE[1] + dy), steps=12)
    page = reading.page
    reading.settled()
    assert reading.page == page
    return page


def follow(reading: Reading, *places: int) -> None:
    """Move the finger that is down from place to place; each is seen before the next."""
    for x in places:
        event = QTest.touchEvent(reading.window, reading._touch)
        event.move(0, QPoint(x, 360), reading.window).commit()
        reading._frame()


@pytest.mark.parametrize(
    ("dx", "page"), [(-200, "many-words"), (-140, "many-words"), (200, "without-words")]
)
def test_a_swipe_past_a_tenth_turns(slow: Reading, dx: int, page: str) -> None:
    assert swiped(slow, dx) == page


@pytest.mark.parametrize("dx", [-110, 110, -30])
def test_a_shorter_swipe_springs_back(slow: Reading, dx: int) -> None:
    assert swiped(slow, dx) == "going-on"
    assert slow.says("The background goes on")
    assert slow.stage.property("progress") in (0, 1)


def test_a_finger_that_comes_back_turns_nothing(slow: Reading) -> None:
    slow.swipe(MIDDLE, (MIDDLE[0] - 20, 360), lift=False)
    follow(slow, 500, 340)
    slow.wait_until(lambda: slow.stage.property("heldPage") == "many-words")
    follow(slow, 500, 600)
    slow.lift((600, 360))
    slow.settled()
    assert slow.page == "going-on"


def test_the_page_follows_the_finger(slow: Reading) -> None:
    slow.swipe(MIDDLE, (MIDDLE[0] - 20, 360), lift=False)
    follow(slow, 560, 440, 320)
    slow.wait_until(lambda: slow.stage.property("heldPage") == "many-words")
    slow.wait_until(lambda: abs(slow.stage.property("progress") - 0.25) < 0.02)
    assert slow.page == "going-on"
    slow.lift((320, 360))
    slow.settled()
    assert slow.page == "many-words"


def test_a_quick_flick_turns_however_short(quick: Reading) -> None:
    assert swiped(quick, -80) == "many-words"


def test_up_and_down_turn_as_well(slow: Reading) -> None:
    assert swiped(slow, 0, -200) == "many-words"


def test_words_that_overflow_take_up_and_down_for_themselves(slow: Reading) -> None:
    slow.resize(800, 600)
    slow.set(text_size="2")
    slow.go("many-words")
    assert slow.stage.property("overflows")
    slow.swipe((400, 400), (400, 200), steps=12)
    slow.settled()
    assert slow.page == "many-words"


def test_swipes_are_mirrored_where_the_story_runs_from_right_to_left(slow: Reading) -> None:
    slow.open("fixture", "going-on", "ar")
    assert swiped(slow, 200) == "many-words"
    assert swiped(slow, -200) == "going-on"


@pytest.mark.parametrize(
    ("language", "x", "page"),
    [
        ("en", 1260, "many-words"),
        ("en", 20, "without-words"),
        ("ar", 20, "many-words"),
        ("ar", 1260, "without-words"),
    ],
)
def test_a_click_on_an_edge_turns(reading: Reading, language: str, x: int, page: str) -> None:
    reading.open("fixture", "going-on", language)
    reading.click(x, 300)
    assert reading.page == page


def test_a_click_elsewhere_shows_the_bar_and_turns_nothing(reading: Reading) -> None:
    reading.open("fixture", "without-words")
    reading.viewer.presence.drop_bar()
    reading.click(*MIDDLE)
    assert reading.viewer.presence.barShown
    assert reading.page == "without-words"


def test_two_clicks_elsewhere_fill_the_screen(reading: Reading) -> None:
    reading.open("fixture", "without-words")
    assert not reading.viewer.fullScreen
    reading.click(*MIDDLE)
    reading.double_click(*MIDDLE)
    reading.wait_until(lambda: reading.viewer.fullScreen)
    assert reading.page == "without-words"


def test_a_swipe_at_the_end_of_the_way_back_changes_nothing(slow: Reading) -> None:
    slow.go("welcome")
    before = slow.session.phase
    slow.swipe(MIDDLE, (MIDDLE[0] + 100, 360), steps=12)
    slow.settled()
    assert (slow.page, slow.session.phase) == ("welcome", before)
