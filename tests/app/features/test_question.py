# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.app.features.making import make_story
from tests.app.reading import NEVER_MS, Reading
from tests.app.scene import evaluate

# some of them fill their line to the end
CHOICES = [
    {"text": " ".join(["one"] * words), "right": True, "why": "Counting is never wrong."}
    for words in range(6, 14)
]


def rows(reading: Reading) -> list[QQuickItem]:
    return reading.all_of("ChoiceRow")


def verdicts(reading: Reading) -> list[str]:
    return [row.property("verdict") for row in rows(reading)]


def boxes(reading: Reading) -> list[QRectF]:
    """Where the rows are, were nothing scrolled."""
    scrolled = reading.one("Scroll").property("contentY")
    return [row.mapRectToScene(row.boundingRect()).translated(0, scrolled) for row in rows(reading)]


def test_next_gives_the_choices_the_focus_and_then_the_answer(reading: Reading) -> None:
    reading.open("fixture", "choices")
    walked = []
    for _ in range(3):
        reading.press("PgDown")
        walked.append(reading.focused.property("name"))  # type: ignore[union-attr]
    assert walked == ["On Monday", "On Friday", "Never"]
    reading.press("PgDown")
    assert verdicts(reading) == ["right", "other", "other"]
    assert reading.says("On Mondays nobody buys fish.")
    reading.press("PgDown")
    assert reading.page == "think"


def test_enter_answers_right(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.press("PgDown", "Return")
    assert verdicts(reading) == ["right", "other", "other"]
    assert reading.says("Right")
    assert reading.says("On Mondays nobody buys fish.")


def test_enter_answers_wrong_and_shows_what_is_right(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.press("PgDown", "PgDown", "Return")
    assert verdicts(reading) == ["right", "wrong", "other"]
    assert reading.says("Right")
    assert reading.says("Not quite")
    assert reading.says("On Fridays a man explains how to mend a radio.")


def test_without_a_reason_of_its_own_the_right_one_is_told(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.click_on("Never")
    assert verdicts(reading) == ["right", "other", "wrong"]
    assert reading.says("On Mondays nobody buys fish.")


def test_a_click_answers(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.click_on("On Monday")
    assert reading.session.page_state("choices").answer == 0
    assert verdicts(reading)[0] == "right"


def test_a_finger_answers(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.tap(reading.named("On Friday").rect.center())
    assert reading.session.page_state("choices").answer == 1


def test_a_swipe_over_the_choices_answers_nothing(reading: Reading) -> None:
    reading.open("fixture", "choices")
    at = reading.named("On Friday").rect.center().toPoint()
    reading.swipe((at.x(), at.y()), (at.x() - 300, at.y()))
    assert reading.session.page_state("choices").answer == -1
    assert reading.page == "choices"


def test_nothing_is_told_before_the_answer(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.press("PgDown", "PgDown")
    assert verdicts(reading) == ["", "", ""]
    assert not reading.says("Right")
    assert not reading.says("On Mondays nobody buys fish.")


def test_an_answer_is_come_back_to(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.press("PgDown", "PgDown", "Return", "PgDown")
    assert reading.page == "think"
    reading.settled()
    reading.press("PgUp")
    reading.settled()
    assert verdicts(reading) == ["right", "wrong", "other"]


def test_one_step_back_the_question_can_be_answered_again(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.press("PgDown", "PgDown", "Return", "PgUp")
    assert verdicts(reading) == ["", "", ""]
    reading.click_on("On Monday")
    assert verdicts(reading) == ["right", "other", "other"]


def test_a_screen_reader_hears_the_verdict(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.press("PgDown", "PgDown", "Return")
    assert reading.named("On Monday – Right")
    assert reading.named("On Friday – Not quite")


@pytest.mark.parametrize("size", [(1280, 720), (800, 600), (1080, 1920)])
def test_nothing_moves_when_the_answer_comes(
    reading: Reading, tmp_path: Path, size: tuple[int, int]
) -> None:
    question = {"ask": "How many?", "choices": CHOICES}
    reading.open(make_story(tmp_path, title="Counting", question=question), "page", size=size)
    before = boxes(reading)
    reading.press("PgDown", "Return")
    reading.settled()
    assert boxes(reading) == before


def test_in_a_question_without_a_right_answer_the_choice_is_marked(
    reading: Reading, tmp_path: Path
) -> None:
    question = {"ask": "What do you think?", "choices": [{"text": "This"}, {"text": "That"}]}
    reading.open(make_story(tmp_path, question=question), "page")
    reading.press("PgDown", "PgDown", "Return")
    assert verdicts(reading) == ["other", "chosen"]
    assert reading.says("Chosen")
    reading.press("PgDown")
    assert reading.page == "other"


def test_rows_are_large_enough_for_fingers(reading: Reading) -> None:
    reading.open("fixture", "choices", size=(800, 600))
    assert all(box.height() >= 44 for box in boxes(reading))


def test_an_open_question_shows_how_long_to_think(reading: Reading) -> None:
    reading.open("fixture", "think")
    assert reading.says("1:30")
    assert reading.says("to think")
    assert not reading.says("There is no wrong answer.")


class Clock:
    """The clock of the countdown that is shown; it goes only when it is told to."""

    def __init__(self, reading: Reading) -> None:
        self._inside = reading.one("Thinking").childItems()[0]
        assert evaluate(self._inside, "seconds.interval") in (1000, NEVER_MS)
        evaluate(self._inside, f"seconds.interval = {NEVER_MS}")

    @property
    def runs(self) -> bool:
        return bool(evaluate(self._inside, "seconds.running"))

    def tick(self) -> None:
        evaluate(self._inside, "seconds.triggered()")


def test_next_starts_the_countdown_and_then_shows_the_answer(reading: Reading) -> None:
    reading.open("fixture", "think")
    clock = Clock(reading)
    assert not clock.runs
    reading.press("PgDown")
    assert reading.says("1:30")
    assert clock.runs
    clock.tick()
    assert reading.says("1:29")
    reading.press("PgDown")
    assert reading.says("There is no wrong answer. The town chose a door.")
    reading.press("PgDown")
    assert reading.page != "think"


def test_a_countdown_goes_on_where_it_was_left(reading: Reading) -> None:
    reading.open("fixture", "think")
    Clock(reading)
    reading.press("PgDown")
    reading.session.set_state("think", countdown=42)
    reading.press("PgDown", "PgDown")
    reading.settled()
    assert reading.page != "think"
    assert reading.session.page_state("think").countdown == 42
    reading.press("PgUp", "PgUp")
    reading.settled()
    assert reading.page == "think"
    clock = Clock(reading)
    left = round(reading.session.page_state("think").countdown)
    assert 0 < left <= 42
    assert reading.says(f"0:{left:02}")
    clock.tick()
    assert reading.says(f"0:{left - 1:02}")


def test_at_the_end_the_time_is_up(reading: Reading) -> None:
    reading.open("fixture", "think")
    reading.press("PgDown")
    reading.session.set_state("think", countdown=1)
    reading.wait_until(lambda: reading.says("Time is up"))
    assert reading.says("0:00")
    assert reading.session.step == 1


def test_the_countdown_uses_the_languages_digits(reading: Reading) -> None:
    reading.open("fixture", "think", "ar")
    assert reading.says("١:٣٠")
