# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lcreader.reading.reciting import (
    BREATH,
    Mode,
    Moment,
    Part,
    asks,
    order,
    spoken_words,
    stay,
    turns_in,
    voice_of,
)
from lcreader.reading.steps import steps_of
from lcreader.story.model import (
    Audio,
    Choice,
    Feature,
    Gallery,
    Link,
    Links,
    Map,
    Narration,
    Page,
    Picture,
    Place,
    Question,
    Quote,
    Video,
    Words,
)
from lcreader.story.pace import LOOK, seconds_for

M, V = Part.MEDIA, Part.VOICE
SILENT = Moment(Mode.MANUAL, "manual", shown=2.0, stay=9.0)
READ = replace(SILENT, mode=Mode.READ_TO_ME)


def english(text: str) -> Words:
    return Words(text, "en")


def page(feature: Feature | None = None, text: str = "", **more: Any) -> Page:
    return Page(id="page", text=english(text), feature=feature, **more)


# Whose voice


@pytest.mark.parametrize(
    ("voice", "words", "asked", "reads"),
    [
        ("zh-Hans", "zh-Hans", "zh-Hans", True),
        ("en", "zh-Hans", "zh-Hans", False),  # nobody hears words that differ from those they see
        ("en", "en", "zh-Hans", True),  # the whole page fell back to the main language
        ("zh-Hans", "en", "zh-Hans", True),
    ],
)
def test_a_page_is_read_by_the_voice_of_the_words_shown(
    voice: str, words: str, asked: str, reads: bool
) -> None:
    spoken = Page("page", text=Words("…", words), narration=Narration(("v.opus",), "", voice))
    assert (voice_of(spoken, asked) is not None) is reads


def test_a_page_without_words_is_read_by_whatever_voice_it_has() -> None:
    assert voice_of(Page("page", narration=Narration(("v.opus",), "", "en")), "ar") is not None


def test_a_page_without_a_recording_has_no_voice() -> None:
    assert voice_of(page(text="Words"), "en") is None


def test_what_is_read_has_no_marks_and_asks_what_the_page_asks() -> None:
    asking = Question(english("Why?"), (Choice(english("Because")), Choice(english("So"))))
    several = page(asking, "One **two**.\n\n- [three](#x)", title=english("Title"))
    assert spoken_words(several) == ("Title", "One two.", "three", "Why?", "Because", "So")
    assert spoken_words(page(Quote(english("Said"), by=english("Somebody")))) == (
        "Said",
        "Somebody",
    )


# What plays by itself, and in which order


@pytest.mark.parametrize(
    ("feature", "voiced", "manual", "automatic", "read"),
    [
        (None, False, (), (), ()),
        (None, True, (), (V,), (V,)),
        (Audio(("a",), start="press"), True, (), (V,), (V, M)),
        (Audio(("a",), start="press"), False, (), (), (M,)),
        (Audio(("a",)), True, (M,), (M, V), (M, V)),
        (Video(("f",)), False, (M,), (M,), (M,)),
        (Quote(english("Said")), True, (), (V,), (V,)),
    ],
)
def test_what_begins_by_itself(
    feature: Feature | None,
    voiced: bool,
    manual: tuple[Part, ...],
    automatic: tuple[Part, ...],
    read: tuple[Part, ...],
) -> None:
    found = [order(page(feature), mode, voiced=voiced) for mode in Mode]
    assert found == [manual, automatic, read]


# How long a silent page stays


def test_a_page_stays_as_long_as_its_words_take_to_read() -> None:
    short, long = page(text="A few words."), page(text="A few words. " * 30)
    step = steps_of(short)[0]
    assert stay(short, step) == LOOK + seconds_for("A few words.")
    assert stay(long, step) > 20 * seconds_for("A few words.")


def test_words_without_spaces_take_their_time_too() -> None:
    assert seconds_for("读书之城在两江之间，人人都爱读书。") == pytest.approx(
        60 * 15 / 300, rel=0.2
    )


def test_what_only_the_trainer_reads_takes_no_time() -> None:
    noted = page(text="Words", notes=english("A long note. " * 100))
    assert stay(noted, steps_of(noted)[0]) < 10


def test_every_step_stays_for_what_comes_with_it() -> None:
    pictures = (Picture(("a",), english("one two three")), Picture(("b",)))
    gallery = page(Gallery(pictures), "Words of the page.")
    first, second = (stay(gallery, step) for step in steps_of(gallery))
    assert first == LOOK + seconds_for("Words of the page.") + seconds_for("one two three")
    assert second == LOOK
    places = page(Map(("m",), places=(Place((0, 0), english("Here"), english("a b c")),)))
    assert stay(places, steps_of(places)[1]) == BREATH + seconds_for("Here a b c")
    links = page(Links((Link("x", english("One way")),)))
    assert stay(links, steps_of(links)[1]) == BREATH + seconds_for("One way")


def test_a_page_whose_steps_are_not_walked_stays_for_all_of_them() -> None:
    pictures = (Picture(("a",), english("one two three")), Picture(("b",), english("four")))
    gallery = page(Gallery(pictures))
    whole = stay(gallery, steps_of(gallery)[0], whole=True)
    assert whole == pytest.approx(LOOK + seconds_for("one two three four"))


# When to turn


def test_a_page_of_a_reader_who_turns_by_hand_never_turns() -> None:
    assert turns_in(SILENT) is None
    assert turns_in(replace(SILENT, ended=True, quiet=60)) is None
    assert turns_in(replace(SILENT, mode=Mode.AUTOMATIC, ended=True, quiet=60)) is None


def test_a_silent_page_that_is_read_turns_after_its_time() -> None:
    assert turns_in(READ) == 7.0
    assert turns_in(replace(READ, shown=30.0)) == 0.0


def test_a_page_turns_a_breath_after_its_voice() -> None:
    ended = replace(READ, ended=True, quiet=0.25)
    assert turns_in(ended) == pytest.approx(BREATH - 0.25)
    assert turns_in(replace(SILENT, rule="media", ended=True, quiet=5)) == 0.0


def test_the_steps_after_a_voice_stay_for_their_own_time() -> None:
    after = replace(READ, first_step=False, ended=True, quiet=60)
    assert turns_in(after) == 7.0
    assert turns_in(replace(after, mode=Mode.AUTOMATIC, rule="media")) == 7.0


def test_a_page_that_waits_for_its_film_waits_while_none_has_ended() -> None:
    assert turns_in(replace(SILENT, rule="media", shown=1000)) is None


def test_seconds_that_the_author_gives_hold() -> None:
    assert turns_in(replace(SILENT, rule=5.0)) == 3.0
    assert turns_in(replace(READ, rule=5.0)) == 3.0


@pytest.mark.parametrize("rule", ["manual", "media", 1.0])
@pytest.mark.parametrize("mode", Mode)
def test_nothing_turns_while_something_speaks(mode: Mode, rule: object) -> None:
    busy = replace(SILENT, mode=mode, rule=rule, busy=True, ended=True, shown=99, quiet=99)
    assert turns_in(busy) is None


def test_a_question_is_left_by_nobody_but_who_answers() -> None:
    question = page(Question(english("Why?"), (Choice(english("So")),)))
    assert asks(question)
    assert not asks(page(text="Words"))
    waiting = replace(READ, asks=True, shown=99, ended=True, quiet=99, rule=5.0)
    assert turns_in(waiting) is None
