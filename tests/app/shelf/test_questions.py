# SPDX-License-Identifier: MIT
"""What might take the place of a story on the shelf asks first, and an answer is kept to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.reading import Reading
from tests.app.shelf.keeping import add, installed, rest
from tests.support.stories import folder_story, packed_story


@pytest.fixture
def shelf(fresh_reading: Reading) -> Reading:
    rest(fresh_reading)
    return fresh_reading


def test_an_older_version_asks(shelf: Reading, tmp_path: Path) -> None:
    for version in ("2.0.0", "1.0.0"):
        add(shelf, packed_story(tmp_path / f"{version}.lcstory", version=version))
    assert shelf.viewer.panel == "ask"
    shelf.settled()
    shelf.click_on("Leave it")
    assert installed(shelf)["Rivers"].summary.version == "2.0.0"
    add(shelf, tmp_path / "1.0.0.lcstory")
    shelf.settled()
    shelf.click_on("Use the older one")
    rest(shelf)
    assert installed(shelf)["Rivers"].summary.version == "1.0.0"


def test_the_same_version_with_other_words_asks(shelf: Reading, tmp_path: Path) -> None:
    add(shelf, packed_story(tmp_path / "one.lcstory"))
    other = folder_story(tmp_path / "other", title="Rivers anew")
    add(shelf, other)
    shelf.settled()
    assert shelf.says("The same version, but different")
    shelf.click_on("Use this one")
    rest(shelf)
    assert set(installed(shelf)) == {"Rivers anew"}


def test_two_authors_stories_of_one_id_are_both_kept_where_that_is_said(
    shelf: Reading, tmp_path: Path
) -> None:
    for author, title in (("Ada", "Our village"), ("Bo", "Our village!")):
        path = tmp_path / f"{author}.lcstory"
        add(shelf, packed_story(path, publisher="", title=title, authors=author))
    shelf.settled()
    assert shelf.says("Is this another story?")
    assert shelf.says("On the shelf: “Our village” · Ada\nTo be added: “Our village!” · Bo")
    shelf.click_on("Leave it")
    assert set(installed(shelf)) == {"Our village"}
    add(shelf, tmp_path / "Bo.lcstory")
    shelf.settled()
    shelf.click_on("Keep both")
    rest(shelf)
    assert set(installed(shelf)) == {"Our village", "Our village!"}


def test_a_story_with_another_title_takes_its_place_where_that_is_said(
    shelf: Reading, tmp_path: Path
) -> None:
    for version, title in (("1.0.0", "Our village"), ("2.0.0", "Our town")):
        path = tmp_path / f"{version}.lcstory"
        add(shelf, packed_story(path, publisher="", title=title, version=version))
    shelf.settled()
    shelf.click_on("Use this one")
    rest(shelf)
    assert set(installed(shelf)) == {"Our town"}


def test_a_question_that_is_closed_changes_nothing(shelf: Reading, tmp_path: Path) -> None:
    for version in ("2.0.0", "1.0.0"):
        add(shelf, packed_story(tmp_path / f"{version}.lcstory", version=version))
    shelf.press("Escape")
    assert shelf.viewer.panel == ""
    rest(shelf)
    assert installed(shelf)["Rivers"].summary.version == "2.0.0"
