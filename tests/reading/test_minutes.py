# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.reading.minutes import minutes, reading_minutes
from lcreader.story.model import Audio, Page, Words
from tests.reading.stories import chapter, gallery, open_question, page, story


def test_the_shortest_story_takes_a_minute() -> None:
    assert minutes(story(chapter("one"))) == 1
    assert minutes(story(chapter("one", "a"))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("word " * 160, 1),
        ("It’s well-known, 1.5 times. " * 40, 1),
        ("读" * 240, 1),
        ("，。！" * 100, 0),
        ("한" * 240, 1),
        ("ก" * 800, 1),
        ("读 word " * 240, 1 + 240 / 160),
    ],
)
def test_words_and_characters_take_their_time(text: str, expected: float) -> None:
    assert reading_minutes(text) == pytest.approx(expected)


def test_pictures_questions_and_recordings_take_theirs() -> None:
    plain = [page(f"p{number}") for number in range(10)]
    rich: list[Page] = [
        page("g", feature=gallery(16)),
        page("q", feature=open_question(think=120)),
        page("a", feature=Audio(("a.opus",))),
    ]
    base = minutes(story(chapter("one", *plain)))
    assert minutes(story(chapter("one", *plain, *rich))) - base in (5, 6)


def test_excursions_are_not_counted() -> None:
    long = Page("x", text=Words("word " * 16000))
    assert minutes(story(chapter("one", "a"), chapter("side", long, excursion=True))) == 1
    assert minutes(story(chapter("one", "a", long))) in (100, 101)
