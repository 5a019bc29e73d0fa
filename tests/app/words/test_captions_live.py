# SPDX-License-Identifier: MIT
"""Captions and marks while real films, recordings and voices play."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lcreader.app.media.player import Player
from lcreader.package.packing import pack
from tests.app.reading import STORIES, Reading


@pytest.fixture(params=["folder", "archive"])
def story(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The fixture story, as a folder and as one file."""
    folder = STORIES["fixture"]
    if request.param == "folder":
        return folder
    archive = tmp_path / "fixture.lcstory"
    pack(folder, archive)
    return archive


def said(reading: Reading) -> str:
    return str(reading.program.desk.captions.words["text"])


def play_until(reading: Reading, player: Player, seen: Callable[[], object]) -> None:
    """Wait until this is so while it plays; what went by on a busy machine is played again."""

    def look() -> object:
        found = seen()
        if not found and player.state == "ended":
            player.play()
        return found

    reading.wait_until(look)


@pytest.mark.parametrize(
    ("page", "first", "second"),
    [
        ("film", "In the evening a light crosses the valley.", "Nobody knows who carries it."),
        ("talk", "First comes the rain,", "and the rain comes from the sea."),
    ],
)
def test_captions_go_with_the_film_or_recording(
    reading: Reading, story: Path, page: str, first: str, second: str
) -> None:
    reading.open(story, page)
    reading.set(captions="on")
    captions = reading.program.desk.captions
    reading.wait_until(lambda: getattr(captions.players(), "state", "") == "ready")
    assert said(reading) == ""
    reading.press("K")
    player = captions.players()
    play_until(reading, player, lambda: said(reading) == first)
    play_until(reading, player, lambda: reading.says(first))
    play_until(reading, player, lambda: said(reading) == second)
    reading.press("PgDown")
    assert said(reading) == ""


def test_the_words_are_marked_as_the_voice_reads_them(reading: Reading, story: Path) -> None:
    reading.set(narration="automatic")
    reading.open(story, "welcome")
    marking = reading.program.desk.marking
    narration = reading.program.desk.sounds.narration
    reading.wait_until(lambda: narration.playing)
    for part in ("tagline", "title", "subtitle", "text"):
        play_until(
            reading,
            narration.player,
            lambda part=part: [one["part"] for one in marking.passages] == [part],
        )
    reading.press("PgDown")
    assert marking.passages == []
