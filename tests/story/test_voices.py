# SPDX-License-Identifier: MIT
"""Whether a language has voices, and how complete it is."""

from __future__ import annotations

import pytest

from lcreader.story.voices import Voices
from tests.story.sources import HEAD, read, with_page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pages: {a: {narration: x.opus}}", True),
        ("pages:\n  a: {title: T}\n  b:\n    narration: {file: x.opus}\n", True),
        ("pages: {a: {narration: [x.opus, x.mp3]}}", True),
        ("chapters: {a: {title: T}}\nx: [1, {y: [z]}]\npages: {a: {narration: x}}", True),
        ("pages: {a: {narration: }}", False),
        ("pages: {a: {title: narration}}", False),
        ("pages: {narration: {title: T}}", False),
        ("pages: {a: {text: 'narration: x.opus'}}", False),
        ("narration: x.opus", False),
        ("pages: [a, {narration: x}]", False),
        ("# narration\ntitle: T", False),
        ("narration: [never closed", False),
        ("title: T", False),
        ("", False),
    ],
)
def test_voices_are_found_where_they_are_written(text: str, found: bool) -> None:
    assert Voices().found_in(text.encode()) is found


def test_past_the_budget_the_word_is_enough() -> None:
    assert Voices(events_left=3).found_in(b"a: 1\nb: 2\nc: narration\n")


def test_rubbish_has_no_voice() -> None:
    for data in (b"narration \xff", b"\x00narration", b"[" * 5000 + b"narration"):
        assert not Voices().found_in(data)


def test_completeness_counts_words() -> None:
    text = with_page(
        "id: tried\ntitle: One\ntext: Two\nfigures: [{value: 1, label: 2024, unit: '%'}]"
    )
    reading = read(text, zh="title: 小\npages: {tried: {title: 一}}", ar="{}")
    assert dict(reading.completeness()) == {"en": 1.0, "ar": 0.0, "zh": 2 / 3}


def test_names_of_makers_need_no_translation() -> None:
    head = f"{HEAD}media: {{media/: {{by: Somebody}}}}\n"
    assert read(with_page("id: tried", head=head), zh="title: 小").completeness()["zh"] == 1.0


def test_without_a_story_there_is_no_completeness_and_no_language() -> None:
    reading = read("format: 2\n", zh="title: 小")
    assert dict(reading.completeness()) == {}
    with pytest.raises(ValueError, match="no story"):
        reading.in_language("en")


def test_the_nearest_language_is_given_else_the_main_one() -> None:
    reading = read(with_page("id: tried"), zh_Hans="title: 小", ar="title: ع")
    assert reading.pick(["zh-Hant-TW", "en"]) == "zh-Hans"
    assert reading.pick(["fr", "ar-EG"]) == "ar"
    assert reading.pick(["fr"]) == reading.pick([]) == "en"
    assert reading.in_language("zh-TW").language == "zh-Hans"
    assert reading.in_language("ru").language == "en"


def test_a_language_is_read_once_and_only_when_asked_for() -> None:
    reading = read(with_page("id: tried"), strict=False, zh="titel: 小", ar="title: ع")
    assert reading.in_language("zh") is reading.in_language("zh")
    assert read(with_page("id: tried"), strict=False, zh="title: [").problems == ()
