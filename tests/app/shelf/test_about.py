# SPDX-License-Identifier: MIT
"""The page *About this story*."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcreader.package.packing import pack
from tests.app.reading import STORIES, Reading
from tests.support.stories import folder_story


def about(reading: Reading, path: Path) -> list[tuple[str, str]]:
    """Open the page and wait until the story was looked into."""
    page = reading.program.desk.stories.about
    page.show(str(path))
    reading.wait_until(lambda: page._facts is not None)
    reading.settled()
    return [(row["name"], row["text"]) for row in page.property("rows")]


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / "fixture.lcstory"
    pack(STORIES["fixture"], path)
    return path


def test_it_tells_what_is_known(fresh_reading: Reading, packed: Path) -> None:
    fresh_reading.program.desk.shelf.note(packed)
    rows = dict(about(fresh_reading, packed))
    assert rows["Version"].startswith("1.10.0-rc.1")
    assert rows["Publisher"]
    assert rows["Licence of the words"]
    assert "files" in rows["Size"]
    assert str(packed) in rows["File"]
    assert "read where it lies" in rows["File"]
    languages = rows["Languages"].split(" · ")
    assert languages[0] == "English"
    assert any(" %)" in one for one in languages[1:])
    assert fresh_reading.says("Nobody has checked all its files yet.")


def test_it_opens_from_inside_a_story_too(fresh_reading: Reading, packed: Path) -> None:
    fresh_reading.open(packed, "quote")
    fresh_reading.press("I")
    assert fresh_reading.viewer.panel == "about"
    fresh_reading.wait_until(lambda: fresh_reading.says("The Town That Learns"))
    fresh_reading.press("Escape")
    assert fresh_reading.viewer.panel == ""
    assert fresh_reading.page == "quote"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("format: 7\n", "7"),
        ("format: 1\nrequires: [hologram]\nid: x\nversion: 1.0.0\nlanguage: en\n", "hologram"),
    ],
)
def test_a_story_for_a_newer_program_says_what_it_needs(
    fresh_reading: Reading, tmp_path: Path, words: str, says: str
) -> None:
    story = folder_story(tmp_path / "newer")
    (story / "story.yaml").write_text(words)
    other = folder_story(tmp_path / "other", id="other", title="Other")
    for path in (story, other):
        fresh_reading.program.desk.shelf.note(path)
    fresh_reading.program.desk.shelf.refresh()
    fresh_reading.wait_until(fresh_reading.program.desk.shelf.is_idle)
    about(fresh_reading, story)
    state = fresh_reading.program.desk.stories.about.property("state")
    assert state["bad"]
    assert says in state["text"]
    assert "newer" in state["text"]
    assert not fresh_reading.program.desk.stories.about.property("can")["read"]
    fresh_reading.viewer.set_panel("")
    fresh_reading.settled()
    assert fresh_reading.says("Cannot be read")
    assert fresh_reading.program.open(other)


def test_a_file_that_is_gone_is_an_answer_too(fresh_reading: Reading, packed: Path) -> None:
    fresh_reading.program.desk.shelf.note(packed)
    packed.unlink()
    fresh_reading.program.desk.shelf.refresh()
    fresh_reading.wait_until(fresh_reading.program.desk.shelf.is_idle)
    about(fresh_reading, packed)
    can = fresh_reading.program.desk.stories.about.property("can")
    assert can == {"read": False, "keep": False, "remove": True, "check": False, "repair": False}
    assert not fresh_reading.program.open(packed)
    assert "no story at" in fresh_reading.viewer.presence.message
