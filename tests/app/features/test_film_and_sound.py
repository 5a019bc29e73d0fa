# SPDX-License-Identifier: MIT
from __future__ import annotations

from tests.app import scene
from tests.app.reading import Reading


def test_a_recording_is_played_under_the_words(reading: Reading) -> None:
    reading.open("fixture", "talk")
    assert reading.says("The teacher speaks about the rain.")
    told = [name for seen in reading.items() if (name := scene.accessible(seen.item))]
    assert any("Play" in name[1] for name in told)


def test_the_story_goes_on_behind_a_film(reading: Reading) -> None:
    reading.open("fixture", "film")
    reading.press("PgDown", "PgDown")
    assert reading.page == "talk"
