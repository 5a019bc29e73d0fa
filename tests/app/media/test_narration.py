# SPDX-License-Identifier: MIT
"""Pages that are read aloud, in the program."""

from __future__ import annotations

import pytest

from lcreader.app.media.narration import Narration
from tests.app.reading import Reading


@pytest.fixture
def heard(reading: Reading) -> Reading:
    """At the first page of the fixture, which is being read."""
    reading.open("fixture", "welcome")
    reading.wait_until(lambda: narration(reading).playing)
    return reading


def narration(reading: Reading) -> Narration:
    return reading.program.desk.sounds.narration


def file(reading: Reading) -> str:
    return str(narration(reading).player.file)


def test_a_page_is_read_as_it_comes_and_its_words_are_marked(heard: Reading) -> None:
    heard.wait_until(lambda: narration(heard).player.position > 0)
    heard.wait_until(lambda: heard.program.desk.marking.passages)
    assert heard.program.desk.marking.page == "welcome"


def test_the_start_page_is_silent(reading: Reading) -> None:
    reading.open("fixture")
    assert narration(reading).player is None
    assert not narration(reading).available


def test_the_next_voice_waits_and_is_the_one_that_reads(heard: Reading) -> None:
    heard.go("without-words")
    voices = heard.program.desk.sounds.parts._voices._tracks
    heard.wait_until(lambda: (next_one := voices.of("going-on")) and next_one.state == "ready")
    waiting = voices.of("going-on")
    heard.go("going-on")
    assert narration(heard).player is waiting
    heard.wait_until(lambda: narration(heard).playing)


def test_what_covers_the_page_holds_its_voice(heard: Reading) -> None:
    heard.press("F1")
    assert not narration(heard).playing
    heard.press("Esc")
    assert narration(heard).playing
    heard.press("B")
    assert not narration(heard).playing
    heard.press("B")
    assert narration(heard).playing


@pytest.mark.parametrize("box", ["goto", "language", "captions"])
def test_a_box_that_leaves_the_page_to_be_seen_leaves_its_voice(heard: Reading, box: str) -> None:
    heard.viewer.set_panel(box)
    assert narration(heard).playing
    heard.press("Esc")
    assert narration(heard).playing


def test_who_pauses_has_quiet_on_the_next_page_too(heard: Reading) -> None:
    heard.press("K")
    assert not narration(heard).playing
    heard.go("going-on")
    assert narration(heard).player is not None
    assert not narration(heard).busy
    heard.press("K")
    heard.wait_until(lambda: narration(heard).playing)


def test_another_language_is_read_by_its_own_voice(heard: Reading) -> None:
    assert "/en/" in file(heard)
    heard.viewer.speak("zh-Hans")
    heard.wait_until(lambda: narration(heard).playing and "/zh-Hans/" in file(heard))


def test_a_language_without_a_voice_is_not_read_in_another(heard: Reading) -> None:
    heard.viewer.speak("ar")
    assert narration(heard).player is None
    assert heard.program.desk.marking.page == ""


def test_no_voice_begins_where_the_reader_begins_it(reading: Reading) -> None:
    reading.open("fixture", "without-words")
    reading.set(narration="manual")
    reading.go("welcome")
    assert narration(reading).player is not None
    assert not narration(reading).busy
    reading.press("K")
    reading.wait_until(lambda: narration(reading).playing)


def test_reading_is_one_key_away_and_stops_at_the_same(heard: Reading) -> None:
    heard.press("R")
    assert narration(heard).reading
    assert heard.viewer.presence.message
    heard.press("R")
    assert not narration(heard).reading
    assert not narration(heard).playing


def test_a_question_waits_for_its_answer(heard: Reading) -> None:
    heard.go("choices")
    heard.press("R")
    assert narration(heard).reading
    assert heard.program.desk.sounds.autoplay._due() is None


def test_a_silent_page_turns_after_its_time(heard: Reading) -> None:
    heard.press("R")
    heard.go("figures")
    due = heard.program.desk.sounds.autoplay._due()
    assert due is not None
    assert due > 3


def test_reading_ends_with_the_story(heard: Reading) -> None:
    heard.press("R")
    heard.session.end()
    assert not narration(heard).reading
