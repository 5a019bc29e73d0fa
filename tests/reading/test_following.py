# SPDX-License-Identifier: MIT
"""Which words of a page its narration reads, and when."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcreader.reading.following import HOLD, Following, Passage, parts_of
from lcreader.story.captions import CUES, Cue, parse
from lcreader.story.model import (
    Chart,
    Choice,
    Figure,
    Figures,
    Link,
    Links,
    Page,
    Question,
    Quote,
    Row,
    Words,
)
from lcreader.story.reader import read_story
from tests.story.sources import FIXTURE, Folder, the_story

RAIN = Page(
    id="rain",
    tagline=Words("Before seven"),
    title=Words("Who wakes the harbour?"),
    subtitle=Words("A morning"),
    text=Words(
        "The first lamp is the **baker's**. The second one\nhangs over the "
        "[night school](#night).\n\n- bread,\n- and *letters*."
    ),
)


def cues(*texts: str) -> list[Cue]:
    """One a second."""
    return [Cue(float(at), at + 1.0, text) for at, text in enumerate(texts)]


def said(page: Page, *texts: str) -> list[str]:
    """What of the page each cue reads: its words, " | " between passages."""
    blocks = dict(parts_of(page))
    return [
        " | ".join(blocks[p.part][p.block][p.start : p.end] for p in passages)
        for passages in Following(page, cues(*texts)).passages
    ]


def page(text: str) -> Page:
    return Page(id="page", text=Words(text))


def test_cues_follow_the_words_in_reading_order() -> None:
    assert said(
        RAIN,
        "BEFORE SEVEN",
        "Who wakes the harbour",
        "a morning",
        "the first lamp is the baker’s",
        "The second one hangs over the night school.",
        "Bread, and letters",
    ) == [
        "Before seven",
        "Who wakes the harbour?",
        "A morning",
        "The first lamp is the baker's.",
        "The second one hangs over the night school.",
        "bread, | and letters.",
    ]


def test_a_passage_says_part_block_and_characters() -> None:
    found = Following(RAIN, cues("hangs over the night school", "and letters")).passages
    assert found == (
        (Passage("text", 0, 46, 74),),
        (Passage("text", 2, 0, 12),),
    )


def test_a_cue_may_go_over_several_parts() -> None:
    assert said(RAIN, "Before seven: Who wakes the harbour? A morning. The first lamp") == [
        "Before seven | Who wakes the harbour? | A morning | The first lamp"
    ]


def test_words_that_differ_are_passed_over() -> None:
    assert said(
        page("In 1874 the library had over 200 books and one lamp. Nobody slept there."),
        "In eighteen seventy-four the library had",
        "more than two hundred books and one lamp",
        "No one slept there",
    ) == ["In 1874 the library had", "books and one lamp.", "slept there."]


def test_words_that_no_cue_reads_are_left_out() -> None:
    text = "One is here. Two is left out, and so is this. Three comes after that."
    assert said(page(text), "one is here", "three comes after that") == [
        "One is here.",
        "Three comes after that.",
    ]


def test_a_cue_that_fits_nowhere_is_not_marked() -> None:
    text = "First comes the rain, and the rain comes from the sea."
    following = Following(
        page(text), cues("(birds)", "First comes the rain", "Thank you", "the end")
    )
    assert [bool(found) for found in following.passages] == [False, True, False, False]
    assert [cue.text for cue in following.lost] == ["(birds)", "Thank you", "the end"]


def test_a_repeated_phrase_is_marked_where_the_reading_has_come_to() -> None:
    text = "The river is wide. The river is deep. The river is old."
    found = Following(page(text), cues("The river", "is wide", "the river", "is deep", "the river"))
    assert [passages[0].start for passages in found.passages] == [0, 10, 19, 29, 38]


def test_words_said_again_are_marked_again() -> None:
    text = "First comes the rain. Then comes the sea."
    assert said(
        page(text), "First comes the rain", "Then comes the sea", "First comes the rain"
    ) == [
        "First comes the rain.",
        "Then comes the sea.",
        "First comes the rain.",
    ]


def test_cues_that_share_a_word_do_not_share_its_mark() -> None:
    text = "One lamp and one door"
    assert said(page(text), "one lamp and", "and one door") == ["One lamp and", "one door"]


def test_chinese_is_followed_by_its_characters() -> None:
    text = "第一盏灯是**面包师**的。第二盏挂在[夜校](#night)门口。"
    assert said(page(text), "第一盏灯是面包师的", "第二盏灯，挂在夜校门口") == [
        "第一盏灯是面包师的。",
        "第二盏挂在夜校门口。",
    ]
    assert said(page("先有雨，雨从海上来。"), "先有雨", "雨从海上来") == [
        "先有雨，",
        "雨从海上来。",
    ]


def test_arabic_is_followed_with_and_without_its_marks() -> None:
    text = "في المساء يعبر ضوءٌ الوادي. ولا أحد يعرف من يحمله."
    assert said(page(text), "في المساءِ يعبرُ ضوء الواديَ", "ولا أحـد يعرف من يحمله") == [
        "في المساء يعبر ضوءٌ الوادي.",
        "ولا أحد يعرف من يحمله.",
    ]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("ฝนมาก่อน ฝนมาจากทะเล", "ฝนมาก่อน", "ฝนมาจากทะเล"),
        ("पहले बारिश आती है। बारिश समुद्र से आती है।", "पहले बारिश आती है", "बारिश समुद्र से आती है"),
        ("L’eau d’abord. C'est l'été, à Nîmes.", "l'eau d'abord", "C’est l’ete a Nimes"),
        ("« Viens ! » dit-elle. ¿Quién viene?", "viens dit elle", "quien viene"),
    ],
)
def test_other_scripts_and_accents(text: str, first: str, second: str) -> None:
    found = Following(page(text), cues(first, second))
    assert found.lost == ()
    (one,), (two,) = found.passages
    assert one.start <= 2  # an opening mark with a space behind it stays outside
    assert one.end <= two.start < two.end == len(text)


def test_a_quote_is_followed() -> None:
    spoken = Quote(Words("I came for the **lamp**."), Words("A reader"), Words("at night"))
    assert said(
        Page(id="quote", title=Words("Somebody speaks"), feature=spoken),
        "Somebody speaks",
        "I came for the lamp",
        "a reader, at night",
    ) == ["Somebody speaks", "I came for the lamp.", "A reader | at night"]


def test_figures_are_followed_however_their_numbers_are_written() -> None:
    figures = Figures(
        (
            Figure(1874, before=Words("over"), unit=Words("books"), label=Words("in the library")),
            Figure(26.5, 1, unit=Words("%"), label=Words("learn something")),
            Figure(4e6, show=Words("4 million"), label=Words("steps to school")),
        )
    )
    found = Following(
        Page(id="figures", title=Words("In numbers"), feature=figures),
        cues(
            "in numbers", "over 1,874 books: in the library", "26.5 % learn", "four million steps"
        ),
    ).passages
    assert [(p.part, p.block) for passages in found for p in passages] == [
        ("title", 0),
        ("figure", 0),
        ("figure", 1),
        ("figure", 2),
    ]


def test_rows_links_and_questions_are_followed() -> None:
    chart = Chart("bar", (Row(Words("Children"), 512), Row(Words("Parents"), 340)), Words("books"))
    links = Links((Link("a", Words("Up the hill"), Words("Three *pages*")),))
    question = Question(Words("Which day?"), (Choice(Words("On Monday")), Choice(Words("Never"))))
    for feature, texts, parts in (
        (chart, ("children 512 books", "parents, 340 books"), [("row", 0), ("row", 1)]),
        (links, ("up the hill three pages",), [("link", 0)]),
        (question, ("which day", "on monday", "never"), [("ask", 0), ("choice", 0), ("choice", 1)]),
    ):
        found = Following(Page(id="x", feature=feature), cues(*texts)).passages
        assert [(p.part, p.block) for passages in found for p in passages] == parts


def test_the_passage_of_a_time_stays_until_the_next_or_for_a_breath() -> None:
    following = Following(
        page("One two. Three four."), [Cue(1, 2, "one two"), Cue(2.4, 3, "three four")]
    )
    one, two = following.passages
    times = [0.9, 1, 2.3, 2.4, 2.9 + HOLD, 3 + HOLD]
    assert [following.at(at) for at in times] == [(), one, one, two, two, ()]


def test_a_page_without_words_or_cues_marks_nothing() -> None:
    assert Following(Page(id="x"), cues("one")).passages == ((),)
    assert Following(RAIN, []).at(1) == ()


def test_the_fixture_is_followed_in_each_language() -> None:
    source = Folder(FIXTURE)
    reading = read_story(source)
    for language in ("en", "zh-Hans"):
        welcome = reading.in_language(language).pages[0]
        assert welcome.narration is not None
        name = welcome.narration.cues
        following = Following(welcome, parse(name, source.files[name], spoken=True))
        assert following.lost == ()
        parts = [passage.part for found in following.passages for passage in found]
        assert parts == ["tagline", "title", "subtitle", "text"]
    assert the_story(reading).language == "en"


@pytest.mark.parametrize("word", ["a", "的", "a b c d e f g h"])
def test_the_worst_that_cues_can_hold_is_bounded(word: str) -> None:
    """In seconds of the processor: 10 million words said on a page of 10,000."""
    worst = cues(*[f"{word} " * 500] * CUES)
    start = time.process_time()
    Following(page(f"{word} " * 9_000), worst)
    assert time.process_time() - start < 20


LETTERS = st.text(alphabet="ab的雨 .,«»'\u0301\u202b\n*", max_size=30)


@settings(max_examples=200)
@given(st.lists(LETTERS, max_size=3), st.lists(LETTERS, max_size=6))
def test_any_cues_give_passages_of_the_page(texts: list[str], read: list[str]) -> None:
    """In order, but for words that are said again."""
    tried = Page(id="page", title=Words(" ".join(texts[:1])), text=Words("\n\n".join(texts[1:])))
    blocks = dict(parts_of(tried))
    for passages in Following(tried, cues(*read)).passages:
        for passage in passages:
            block = blocks[passage.part][passage.block]
            assert 0 <= passage.start < passage.end <= len(block)
            assert block[passage.start : passage.end].strip()
