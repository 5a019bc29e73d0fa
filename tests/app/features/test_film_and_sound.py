# SPDX-License-Identifier: MIT
from __future__ import annotations

from tests.app.reading import Reading

NO_FILMS = "This version of the reader does not play films yet."
NO_RECORDINGS = "This version of the reader does not play recordings yet."


def test_a_film_shows_its_poster_and_one_sentence(reading: Reading) -> None:
    reading.open("fixture", "film")
    assert reading.says(NO_FILMS)
    assert reading.one("FramedPicture").property("file") == "media/film.webp"
    assert reading.says("A film with sound")


def test_a_film_without_a_poster_leaves_a_calm_ground(reading: Reading) -> None:
    reading.open("fixture", "film-alone")
    assert [text for text in reading.texts() if text] == [NO_FILMS]


def test_a_recording_says_one_sentence_under_the_words(reading: Reading) -> None:
    reading.open("fixture", "talk")
    assert reading.says(NO_RECORDINGS)
    assert reading.says("The teacher speaks about the rain.")


def test_the_story_goes_on_behind_a_film(reading: Reading) -> None:
    reading.open("fixture", "film")
    reading.press("PgDown", "PgDown")
    assert reading.page == "talk"
