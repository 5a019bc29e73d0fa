# SPDX-License-Identifier: MIT
"""Wheel, touchpad, fingers and mouse on the real window (reading.md, 3)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from lcreader.app.fingers import Fingers
from lcreader.app.singletons import singleton
from lcreader.reading.gestures import POINTER_STAYS, PointerGate, WheelGate
from lcreader.reading.swipe import SwipeGate
from tests.app.reading import Reading

Phase = Qt.ScrollPhase
WIDTH, HEIGHT = 1280, 720


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _fingers(reading: Reading) -> Fingers:
    return singleton(reading.program.engine, Fingers)


@pytest.fixture
def clock(reading: Reading) -> Iterator[Clock]:
    """The time as wheel, pointer and fingers know it; it stands until a test moves it."""
    clock = Clock()
    inputs, fingers = reading.program.desk.inputs, _fingers(reading)
    kept = inputs._wheel, inputs._pointer, fingers._gate
    inputs._wheel, inputs._pointer = WheelGate(clock), PointerGate(clock)
    fingers._gate = SwipeGate(clock)
    yield clock
    inputs._wheel, inputs._pointer, fingers._gate = kept


def at(reading: Reading, page: str, language: str = "en") -> int:
    """Open the fixture story at a page; its number."""
    reading.open("fixture", page, language, (WIDTH, HEIGHT))
    return int(reading.session.number)


def test_a_wheel_with_notches_turns_one_page_a_notch(reading: Reading, clock: Clock) -> None:
    number = at(reading, "going-on")
    reading.wheel(-120)
    assert reading.session.number == number + 1
    clock.now += 0.6
    reading.wheel(120)
    assert reading.session.number == number


def test_a_wheel_of_small_steps_turns_one_page_a_notch(reading: Reading, clock: Clock) -> None:
    number = at(reading, "tall")
    for turned in (1, 2):
        for _ in range(8):
            assert reading.session.number == number + turned - 1
            reading.wheel(-15)
            clock.now += 0.02
        assert reading.session.number == number + turned
        clock.now += 0.6


def test_a_stroke_on_a_touchpad_turns_one_page_whatever_its_momentum(
    reading: Reading, clock: Clock
) -> None:
    number = at(reading, "tall")
    reading.wheel(0, 0, Phase.ScrollBegin)
    for _ in range(30):
        clock.now += 0.012
        reading.wheel(-24, -14, Phase.ScrollUpdate)
    for strength in range(60, 0, -2):
        clock.now += 0.016
        reading.wheel(-strength, -strength // 2, Phase.ScrollMomentum)
    reading.wheel(0, 0, Phase.ScrollEnd)
    assert reading.session.number == number + 1


def test_an_event_without_movement_turns_nothing(reading: Reading, clock: Clock) -> None:
    number = at(reading, "tall")
    for phase in (Phase.NoScrollPhase, Phase.ScrollBegin, Phase.ScrollUpdate, Phase.ScrollEnd):
        clock.now += 1
        reading.wheel(0, 0, phase)
    assert reading.session.number == number


def test_words_that_overflow_scroll_before_the_page_turns(reading: Reading, clock: Clock) -> None:
    number = at(reading, "many-words")
    assert reading.viewer.roomDown
    notches = 0
    while reading.viewer.roomDown:
        reading.wheel(-120)
        reading.settled()
        clock.now += 0.6
        notches += 1
        assert reading.session.number == number
        assert notches < 30
    assert notches > 1
    clock.now += 2
    reading.wheel(-120)
    assert reading.session.number == number + 1


def test_a_story_opened_after_words_that_overflow_turns_at_once(
    reading: Reading, clock: Clock
) -> None:
    at(reading, "many-words")
    assert reading.viewer.roomDown
    number = at(reading, "tall")
    assert not reading.viewer.roomDown
    reading.wheel(-120)
    assert reading.session.number == number + 1


def test_words_that_overflow_still_scroll_when_one_comes_back_from_the_end(
    reading: Reading, clock: Clock
) -> None:
    at(reading, "many-words")
    reading.session.end()
    reading.settled()
    assert not reading.viewer.roomDown
    reading.session.back()
    reading.settled()
    assert reading.page == "many-words"
    assert reading.viewer.roomDown


def test_the_wheel_scrolls_the_panel_that_is_open_and_turns_nothing(
    reading: Reading, clock: Clock
) -> None:
    number = at(reading, "tall")
    reading.press("F1")
    panel = reading.one("HelpPanel")
    view = next(item for item in reading.all_of("Roll") if panel.isAncestorOf(item))
    reading.wheel(-120)
    reading.wait_until(lambda: view.property("contentY") > 0)
    assert reading.session.number == number


@pytest.mark.parametrize(
    ("start", "end", "turned"),
    [
        ((900, 300), (500, 310), 1),
        ((500, 300), (900, 310), -1),
        ((900, 300), (900 - 60, 300), 0),
        ((640, 600), (640, 300), 1),
        ((640, 200), (640, 500), -1),
    ],
)
def test_a_swipe_turns_past_a_tenth_and_springs_back_before(
    reading: Reading,
    clock: Clock,
    start: tuple[int, int],
    end: tuple[int, int],
    turned: int,
) -> None:
    number = at(reading, "tall")
    reading.swipe(start, end)
    reading.settled()
    assert reading.session.number == number + turned
    assert reading.says("A tall picture") == (turned == 0)


def test_a_flick_turns_however_short_it_is(reading: Reading, clock: Clock) -> None:
    number = at(reading, "tall")
    reading.swipe((900, 300), (860, 300), steps=4, lift=False)
    clock.now += 0.04
    reading.lift((860, 300))
    assert reading.session.number == number + 1


def test_the_page_follows_the_finger(reading: Reading, clock: Clock) -> None:
    at(reading, "tall")
    reading.swipe((900, 300), (580, 300), lift=False)
    assert reading.stage.property("turning")
    assert reading.stage.property("progress") == pytest.approx(0.25, abs=0.02)
    reading.swipe_on((580, 300), (890, 300))
    assert reading.stage.property("progress") < 0.02
    reading.lift((890, 300))
    reading.settled()
    assert reading.page == "tall"


def test_swipes_are_mirrored_where_words_run_from_right_to_left(
    reading: Reading, clock: Clock
) -> None:
    number = at(reading, "tall", "ar")
    reading.swipe((500, 300), (900, 300))
    assert reading.session.number == number + 1


def test_a_swipe_never_begins_on_a_control(reading: Reading, clock: Clock) -> None:
    at(reading, "choices")
    row = reading.all_of("ChoiceRow")[0]
    middle = row.mapToScene(QPointF(row.width() / 2, row.height() / 2)).toPoint()
    reading.swipe((middle.x(), middle.y()), (middle.x() - 400, middle.y()))
    reading.settled()
    assert reading.page == "choices"


@pytest.mark.parametrize(("language", "forward"), [("en", 1), ("zh-Hans", 1), ("ar", -1)])
def test_a_click_on_an_edge_turns(
    reading: Reading, clock: Clock, language: str, forward: int
) -> None:
    number = at(reading, "tall", language)
    reading.click(WIDTH - 20, HEIGHT / 2)
    assert reading.session.number == number + forward
    reading.click(20, HEIGHT / 2)
    assert reading.session.number == number


def test_a_click_elsewhere_shows_the_bar_and_turns_nothing(reading: Reading, clock: Clock) -> None:
    at(reading, "tall")
    assert not reading.viewer.presence.barShown
    reading.click(WIDTH / 2, HEIGHT / 3)
    assert reading.viewer.presence.barShown
    assert reading.page == "tall"


def test_a_double_click_is_full_screen_and_another_a_window(reading: Reading, clock: Clock) -> None:
    at(reading, "tall")
    for full in (True, False):
        reading.double_click(reading.window.width() / 2, reading.window.height() / 3)
        assert reading.viewer.fullScreen is full
        reading.settled()
    assert reading.page == "tall"


def pointer_is_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor


def wander(reading: Reading, clock: Clock, x: float) -> None:
    """Move the pointer for a while."""
    for step in range(8):
        reading.move(x + step * 4, 300)
        clock.now += 0.05


def test_the_pointer_hides_and_comes_back_on_sustained_movement(
    reading: Reading, clock: Clock
) -> None:
    at(reading, "tall")
    inputs = reading.program.desk.inputs
    wander(reading, clock, 400)
    assert not pointer_is_hidden()
    assert reading.viewer.presence.barShown
    clock.now += 2.1
    inputs._hide_timer.timeout.emit()
    assert pointer_is_hidden()
    reading.move(700, 300)  # a knock at the table
    assert pointer_is_hidden()
    wander(reading, clock, 500)
    assert not pointer_is_hidden()
    reading.to_shelf()
    assert not pointer_is_hidden()


def test_the_pointer_comes_back_with_the_shelf(reading: Reading, clock: Clock) -> None:
    at(reading, "tall")
    wander(reading, clock, 400)
    clock.now += 2.1
    reading.program.desk.inputs._hide_timer.timeout.emit()
    assert pointer_is_hidden()
    reading.press("Ctrl+W")
    reading.app.processEvents()
    assert not pointer_is_hidden()


def test_the_pointer_comes_back_with_a_panel(reading: Reading, clock: Clock) -> None:
    at(reading, "tall")
    wander(reading, clock, 400)
    clock.now += 2.1
    reading.program.desk.inputs._hide_timer.timeout.emit()
    reading.press("F1")
    assert not pointer_is_hidden()
    reading.press("Esc")
    assert pointer_is_hidden()


def test_the_pointer_hides_where_its_time_runs_out_while_it_is_asked_for(
    reading: Reading, clock: Clock
) -> None:
    at(reading, "tall")
    wander(reading, clock, 400)
    inputs, looks = reading.program.desk.inputs, itertools.count()
    inputs._pointer._clock = lambda: clock.now + POINTER_STAYS * next(looks)
    inputs._follow_pointer()
    inputs._follow_pointer()
    assert pointer_is_hidden()
