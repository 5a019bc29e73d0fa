# SPDX-License-Identifier: MIT
"""The estimate of how much of a page its words take, held against the reader itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lcreader.story.lengths import covered, filled
from lcreader.story.model import Chart, Choice, Page, Position, Question, Quote, Row, Words

EN = (
    "The river brings everything the town needs"
    " and it takes away what nobody wants to keep any longer. "
)
ZH = "江水带来城里需要的一切，也带走谁都不想再留下的东西，日复一日，从不停歇。"
CHART = Chart("bar", (Row(Words("a"), 1), Row(Words("b"), 2)))


def page(text: str, feature: Chart | Quote | Question | None = None) -> Page:
    return Page("p", title=Words("The title of the page"), text=Words(text), feature=feature)


SEEN = [
    # so many times the sentence was seen to be scrolled in the reader, at 1280 x 720
    (lambda n: page(EN * n), 14),
    (lambda n: page("\n\n".join([EN * 2] * (n // 2))), 12),
    (lambda n: page(EN * n, CHART), 11),
    (lambda n: page("", Quote(Words(EN * n), Words("Somebody"))), 8),
    (lambda n: page(ZH * n), 14),
    (lambda n: page("\n\n".join([ZH * 2] * (n // 2))), 10),
    (lambda n: page(ZH * n, CHART), 11),
    (lambda n: page("", Quote(Words(ZH * n), Words("Somebody"))), 9),
]


@pytest.mark.parametrize(("make", "seen"), SEEN)
def test_it_is_off_by_a_sentence_or_two_at_most(make: Callable[[int], Page], seen: int) -> None:
    assert filled(make(seen - 3)) <= 1
    assert filled(make(seen + 2)) > 1


def test_marks_and_addresses_take_no_room() -> None:
    link = f"[here](https://example.org/{'long/' * 300})"
    assert filled(page(f"**{EN}** {link}")) == filled(page(f"{EN} here"))


def test_many_choices_take_room() -> None:
    few, many = (
        Question(Words("What?"), tuple(Choice(Words(EN)) for _ in range(n))) for n in (2, 8)
    )
    assert filled(page("", few)) < 0.6
    assert filled(page("", many)) > 0.9


@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("text", ["", "Short.", EN * 3, EN * 40, ZH * 40])
def test_the_words_cover_a_part_of_the_window(position: Position, text: str) -> None:
    one = Page("p", title=Words("Title"), text=Words(text), position=position)
    x, y, width, height = covered(one)
    assert 0 <= x < x + width <= 1
    assert 0 <= y < y + height <= 1
    side = {Position.LEFT: x < 0.1, Position.RIGHT: x + width > 0.9, Position.CENTRE: True}
    assert side[position]
