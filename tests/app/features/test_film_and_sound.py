# SPDX-License-Identifier: MIT
from __future__ import annotations

from tests.app.reading import Reading

NO_RECORDINGS = "This version of the reader does not play recordings yet."


def test_a_recording_says_one_sentence_under_the_words(reading: Reading) -> None:
    reading.open("fixture", "talk")
    assert reading.says(NO_RECORDINGS)
    assert reading.says("The teacher speaks about the rain.")


def test_the_story_goes_on_behind_a_film(reading: Reading) -> None:
    reading.open("fixture", "film")
    reading.press("PgDown", "PgDown")
    assert reading.page == "talk"
