# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.reading.steps import WHOLE, Step, StepKind, answer_step, steps_of
from lcreader.story.model import Choice, Feature, Question, Quote, Video, Words
from tests.reading.stories import (
    a_map,
    compare,
    gallery,
    links,
    open_question,
    page,
    question,
)

ASKED, COUNTDOWN, ANSWER = (
    Step(StepKind.ASKED),
    Step(StepKind.COUNTDOWN),
    Step(StepKind.ANSWER),
)


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        (None, (WHOLE,)),
        (Quote(Words("So")), (WHOLE,)),
        (Video(("a.webm",)), (WHOLE,)),
        (gallery(0), (WHOLE,)),
        (gallery(1), (Step(StepKind.PICTURE, 0),)),
        (gallery(3), tuple(Step(StepKind.PICTURE, index) for index in range(3))),
        (compare(), (Step(StepKind.BEFORE), Step(StepKind.AFTER))),
        (a_map(), (WHOLE,)),
        (a_map("a", ""), (WHOLE, Step(StepKind.PLACE, 0), Step(StepKind.PLACE, 1))),
        (links("a", "b"), (WHOLE, Step(StepKind.LINK, 0), Step(StepKind.LINK, 1))),
        (question(2), (WHOLE, Step(StepKind.CHOICE, 0), Step(StepKind.CHOICE, 1), ANSWER)),
        (open_question(), (ASKED, COUNTDOWN, ANSWER)),
        (open_question(think=0), (ASKED, ANSWER)),
        (open_question(answer=""), (ASKED, COUNTDOWN)),
        (open_question(think=0, answer=""), (ASKED,)),
    ],
)
def test_a_feature_has_its_steps(feature: Feature | None, expected: tuple[Step, ...]) -> None:
    assert steps_of(page("a", feature=feature)) == expected


def test_a_choice_without_right_or_wrong_has_no_answer_to_show() -> None:
    opinion = page("a", feature=Question(Words("?"), (Choice(Words("x")), Choice(Words("y")))))
    assert steps_of(opinion)[-1] == Step(StepKind.CHOICE, 1)
    assert answer_step(opinion) == -1


def test_a_reason_alone_is_an_answer_to_show() -> None:
    reasoned = Question(Words("?"), (Choice(Words("x"), why=Words("because")),))
    assert answer_step(page("a", feature=reasoned)) == 2
