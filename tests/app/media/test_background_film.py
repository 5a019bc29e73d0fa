# SPDX-License-Identifier: MIT
"""A film behind the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.media.watching import colour_at, film_story, films, ground, packed, player, sees
from tests.app.reading import Reading

PLAIN = {"background": {"colour": "#101010"}, "title": "Plain"}


@pytest.mark.parametrize("archive", [False, True])
def test_a_film_moves_behind_the_words(reading: Reading, tmp_path: Path, archive: bool) -> None:
    story = film_story(tmp_path, {"background": ground(), "title": "It moves"})
    reading.open(packed(story) if archive else story, "p1")
    sees(reading, "green", "blue", "yellow")
    assert reading.says("It moves")


def test_it_begins_again_at_its_end(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}), "p1")
    sees(reading, "yellow", "red", "green")


def test_nothing_plays_before_the_start_page_is_left(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}))
    reading.wait_until(lambda: films(reading).open_keys == ["ground:p1"])
    waiting = films(reading).of("ground:p1", 0)
    assert waiting is not None
    reading.wait_until(lambda: waiting.state == "ready")
    assert films(reading).current is None
    assert not waiting.playing
    reading.viewer.begin(False)
    sees(reading, "green")
    assert player(reading) is waiting


def test_it_goes_on_where_the_next_page_shares_it(reading: Reading, tmp_path: Path) -> None:
    story = film_story(tmp_path, {"background": ground()}, {"title": "The same"}, PLAIN)
    reading.open(story, "p1")
    sees(reading, "green")
    before = player(reading)
    states: list[str] = []
    before.stateChanged.connect(lambda: states.append(before.state))
    reading.press("PgDown")
    reading.settled()
    assert reading.page == "p2"
    assert player(reading) is before
    sees(reading, "blue")
    assert set(states) <= {"playing"}


def test_it_stands_while_its_page_is_left(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}, PLAIN), "p1")
    sees(reading, "green")
    left = player(reading)
    reading.go("p2")
    assert films(reading).current is None
    reading.wait_until(lambda: not left.playing)


def test_it_stands_at_its_poster_where_nothing_is_to_move(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}), "p1")
    sees(reading, "green")
    reading.set(motion="reduced")
    reading.wait_until(lambda: films(reading).open_keys == [])
    reading.wait_until(lambda: colour_at(reading) == "")
    reading.set(motion="full")
    sees(reading, "green")


def test_without_a_poster_it_stands_at_its_first_frame(reading: Reading, tmp_path: Path) -> None:
    bare = {"file": "media/silent.webm", "alt": ""}
    reading.open(film_story(tmp_path, PLAIN, {"background": bare}), "p1")
    reading.set(motion="reduced")
    reading.go("p2")
    sees(reading, "red")
    assert player(reading).state == "ready"


@pytest.mark.parametrize("place", ["background", "video"])
def test_words_can_be_read_on_a_film_without_a_poster(
    reading: Reading, tmp_path: Path, place: str
) -> None:
    page = {place: {"file": "media/silent.webm"}, "title": "Words", "shade": 0}
    reading.open(film_story(tmp_path, {"background": {"colour": "#000"}, **page}), "p1")
    assert reading.one("Shade").property("strength") > 0.5


def test_it_is_silent_unless_its_sound_is_asked_for(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground("colours.webm")}), "p1")
    sees(reading, "red")
    assert player(reading).output is None


@pytest.mark.parametrize("cover", ["overview", "help", "settings", "find"])
def test_it_stands_while_a_panel_covers_it(reading: Reading, tmp_path: Path, cover: str) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}), "p1")
    sees(reading, "red")
    reading.viewer.set_panel(cover)
    assert player(reading).state == "paused"
    reading.viewer.set_panel("")
    assert player(reading).playing


def test_it_stands_while_the_picture_is_hidden(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}), "p1")
    sees(reading, "red")
    reading.press("B")
    assert player(reading).state == "paused"
    reading.press("B")
    assert player(reading).playing


def test_it_plays_on_behind_a_small_box(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, {"background": ground()}), "p1")
    sees(reading, "red")
    reading.press("G")
    assert player(reading).playing
