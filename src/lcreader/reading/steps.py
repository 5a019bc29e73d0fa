# SPDX-License-Identifier: MIT
"""What *next* and *previous* walk within one page before it turns: a remote has two keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lcreader.story.model import Compare, Gallery, Links, Map, Page, Question


class StepKind(StrEnum):
    """What a page shows at a step."""

    PAGE = "page"  # the page as it comes; nothing on it has the focus
    PICTURE = "picture"
    BEFORE = "before"
    AFTER = "after"
    PLACE = "place"
    LINK = "link"
    CHOICE = "choice"
    ASKED = "asked"
    COUNTDOWN = "countdown"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``index`` counts from 0 within its kind (picture 2 is the third picture)."""

    kind: StepKind
    index: int = 0


WHOLE = Step(StepKind.PAGE)


def steps_of(page: Page) -> tuple[Step, ...]:
    """The steps of a page in their order, never empty; a page without any has :data:`WHOLE`."""
    match page.feature:
        case Gallery(pictures=pictures) if pictures:
            return _each(StepKind.PICTURE, len(pictures))
        case Compare():
            return Step(StepKind.BEFORE), Step(StepKind.AFTER)
        case Map(places=places):
            return WHOLE, *_each(StepKind.PLACE, len(places))
        case Links(items=items):
            return WHOLE, *_each(StepKind.LINK, len(items))
        case Question() as question:
            return _asking(question)
        case _:
            return (WHOLE,)


def answer_step(page: Page) -> int:
    """The number of the step that shows a question's answer, or -1 where there is none."""
    for number, step in enumerate(steps_of(page)):
        if step.kind is StepKind.ANSWER:
            return number
    return -1


def _each(kind: StepKind, count: int) -> tuple[Step, ...]:
    return tuple(Step(kind, index) for index in range(count))


def _asking(question: Question) -> tuple[Step, ...]:
    answer = Step(StepKind.ANSWER)
    if question.choices:
        tells = question.answer or any(c.right or c.why for c in question.choices)
        focus = _each(StepKind.CHOICE, len(question.choices))
        return (WHOLE, *focus, answer) if tells else (WHOLE, *focus)
    steps = [Step(StepKind.ASKED)]
    if question.think > 0:
        steps.append(Step(StepKind.COUNTDOWN))
    if question.answer:
        steps.append(answer)
    return tuple(steps)
