# SPDX-License-Identifier: MIT
"""The preview goes along with a story that is being written, and says what is wrong on its page."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from lcreader.app.preview.following import Preview
from lcreader.library.request import ReadRequest
from lcreader.story.problem import Problem
from tests.app.reading import STORIES, Reading

STORY = """\
format: 1
id: written
version: 1.0.0
language: en
title: Being written
media: {media/: {by: Somebody, licence: CC0-1.0}}
chapters:
  - id: one
    pages:
      - id: first
        background: {file: media/hills.webp, alt: Hills.}
        title: The first
      - id: second
        background: {colour: "#102030"}
        title: The second
      - id: third
        title: The third
"""
HILLS = STORIES["fixture"] / "media" / "hills.webp"
BOATS = STORIES["fixture"] / "media" / "boats.webp"


class Desk:
    """An author with an editor and a preview beside it."""

    def __init__(self, reading: Reading, folder: Path, stand_in: Path) -> None:
        self.reading = reading
        self.folder = folder
        self.told: list[list[str]] = []
        self.request = ReadRequest(folder, page="second", start_page=False)
        self.preview = Preview(reading.program, folder, self.request, self._tell, stand_in)

    def begin(self) -> None:
        first = self.preview.first()
        assert first.story is not None
        assert self.reading.program.open(first.story, first)
        self.preview.begin()
        self.reading.settled()

    def save(self, text: str) -> None:
        """As editors do: beside the file, then over it."""
        beside = self.folder / ".story.yaml.swp"
        beside.write_text(text, "utf-8")
        beside.replace(self.folder / "story.yaml")

    def note(self) -> list[str]:
        """What the note on the page says, where it is seen."""
        book = self.reading.reader.book
        assert book is not None
        return list(self.reading.reader.page(book.session.page_id).problems)

    def title(self) -> str:
        book = self.reading.reader.book
        return "" if book is None else book.page(book.session.page_id).title.text

    def _tell(self, problems: Sequence[Problem]) -> None:
        self.told.append([problem.code for problem in problems])


@pytest.fixture
def desk(reading: Reading, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "written"
    (folder / "media").mkdir(parents=True)
    (folder / "story.yaml").write_text(STORY, "utf-8")
    shutil.copy(HILLS, folder / "media" / "hills.webp")
    (tmp_path / "stand-in").mkdir()
    desk = Desk(reading, folder, tmp_path / "stand-in")
    yield desk
    desk.preview.finish()
    desk.preview.deleteLater()


def test_what_is_saved_is_shown_and_the_page_stays(desk: Desk) -> None:
    desk.begin()
    assert (desk.reading.page, desk.title()) == ("second", "The second")
    desk.save(STORY.replace("The second", "Changed"))
    desk.reading.wait_until(lambda: desk.title() == "Changed")
    assert desk.reading.page == "second"
    desk.reading.settled()
    assert desk.reading.says("Changed")


def test_a_mistake_stands_on_its_page_with_its_place_and_the_way_out(desk: Desk) -> None:
    desk.begin()
    assert desk.note() == []
    desk.save(STORY.replace("title: The second", "titel: The second"))
    desk.reading.wait_until(desk.note)
    assert desk.note() == [
        'story.yaml:15: page "second": "titel" is not a key of a page – did you mean "title"?'
    ]
    desk.reading.settled()
    assert desk.reading.one("ProblemNote").isVisible()
    desk.reading.go("third")
    assert desk.note() == []
    desk.save(STORY)
    desk.reading.go("second")
    desk.reading.wait_until(lambda: desk.note() == [])


def test_a_file_that_is_no_yaml_leaves_the_page_and_says_so(desk: Desk) -> None:
    desk.begin()
    desk.save(STORY + '\n"')
    desk.reading.wait_until(desk.note)
    assert desk.note()[0].startswith("story.yaml:")
    assert "this is not YAML" in desk.note()[0]
    assert desk.title() == "The second"
    desk.save(STORY.replace("The second", "Mended"))
    desk.reading.wait_until(lambda: desk.title() == "Mended")
    assert desk.note() == []


def test_a_page_that_is_taken_away_gives_the_one_before_it(desk: Desk) -> None:
    desk.begin()
    desk.save(STORY.replace("id: second", "id: another"))
    desk.reading.wait_until(lambda: desk.reading.page == "first")


def test_a_page_that_a_mistake_took_away_is_come_back_to(desk: Desk) -> None:
    desk.begin()
    desk.reading.go("third")
    desk.save(STORY.partition("      - id: third")[0])
    desk.reading.wait_until(lambda: desk.reading.page == "second")
    desk.save(STORY.partition("      - id: second")[0])
    desk.reading.wait_until(lambda: desk.reading.page == "first")
    desk.save(STORY)
    desk.reading.wait_until(lambda: desk.reading.page == "third")
    desk.save(STORY.partition("      - id: third")[0])
    desk.reading.wait_until(lambda: desk.reading.page == "second")
    desk.reading.go("first")
    desk.save(STORY)
    desk.reading.wait_until(lambda: len(desk.reading.session.story.pages) == 3)
    assert desk.reading.page == "first"


def test_a_changed_picture_is_decoded_anew(desk: Desk) -> None:
    desk.begin()
    desk.reading.go("first")
    before = desk.reading.reader.token
    shutil.copy(BOATS, desk.folder / "media" / "new.webp")
    (desk.folder / "media" / "new.webp").replace(desk.folder / "media" / "hills.webp")
    desk.reading.wait_until(lambda: desk.reading.reader.token != before)
    desk.reading.settled()
    assert desk.reading.page == "first"
    assert {p.property("token") for p in desk.reading.all_of("StoryPicture")} == {
        desk.reading.reader.token
    }


def test_words_alone_leave_the_pictures_as_they_are(desk: Desk) -> None:
    desk.begin()
    before = desk.reading.reader.token
    desk.save(STORY.replace("The second", "Changed"))
    desk.reading.wait_until(lambda: desk.title() == "Changed")
    assert desk.reading.reader.token == before


def test_a_story_that_cannot_be_opened_is_waited_for(desk: Desk) -> None:
    (desk.folder / "story.yaml").write_text("format: [", "utf-8")
    desk.begin()
    assert desk.told[0] == ["not-yaml"]
    assert "this is not YAML" in desk.note()[0]
    desk.save(STORY)
    desk.reading.wait_until(lambda: desk.title() == "The second")
    assert desk.note() == []


def test_the_whole_check_runs_beside_and_tells_what_it_finds(desk: Desk) -> None:
    desk.begin()
    desk.save(STORY.replace("licence: CC0-1.0", "changes: none"))
    desk.reading.wait_until(lambda: desk.told and desk.told[-1] == ["no-licence"])
    desk.reading.go("first")
    assert "nothing says under which licence" in desk.note()[0]
    data = (desk.folder / "media" / "hills.webp").read_bytes()
    (desk.folder / "media" / "hills.webp").write_bytes(data[:-1000])
    desk.reading.wait_until(lambda: desk.told[-1] == ["no-licence", "broken-picture"])


def test_what_the_check_found_stays_while_words_change(desk: Desk) -> None:
    desk.begin()
    bad = STORY.replace("licence: CC0-1.0", "changes: none")
    desk.save(bad)
    desk.reading.wait_until(lambda: desk.told[-1] == ["no-licence"])
    told = len(desk.told)
    desk.save(bad.replace("The second", "Changed"))
    desk.reading.wait_until(lambda: desk.title() == "Changed")
    desk.save(STORY)
    desk.reading.wait_until(lambda: desk.told[-1] == [])
    assert desk.told[told:] == [[]]


def test_another_story_that_is_opened_meanwhile_is_left_alone(desk: Desk) -> None:
    desk.begin()
    desk.reading.open("fixture", page="quote")
    story = desk.reading.session.story
    noticed: list[object] = []
    desk.preview._watching.changed.connect(noticed.append)
    desk.save(STORY.replace("The second", "Changed"))
    desk.reading.wait_until(lambda: noticed)
    assert desk.reading.session.story is story
    assert desk.reading.page == "quote"


def test_no_more_notes_than_a_page_can_bear(desk: Desk) -> None:
    for number in range(9):
        (desk.folder / "media" / f"unused{number}.txt").write_text("left over")
    desk.begin()
    desk.reading.wait_until(lambda: len(desk.told[-1]) == 9)
    assert len(desk.note()) == 5


def test_what_is_wrong_is_told_once(desk: Desk) -> None:
    desk.begin()
    desk.save(STORY.replace("The second", "Changed"))
    desk.reading.wait_until(lambda: desk.title() == "Changed")
    desk.save(STORY.replace("title: The second", "shade: 3"))
    desk.reading.wait_until(lambda: desk.told[-1:] == [["out-of-range"]])
    assert desk.told == [[], ["out-of-range"]]


def test_rubbish_is_collected_again_after_a_change_also_of_a_story_that_cannot_be_read(
    desk: Desk,
) -> None:
    desk.begin()
    desk.save("format: [")
    desk.reading.wait_until(lambda: desk.told[-1] != [])
    assert gc.isenabled()
