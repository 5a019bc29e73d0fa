# SPDX-License-Identifier: MIT
"""Searching all stories on the shelf, and choosing what it shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.app.reading import Reading
from tests.support.stories import folder_story

TEXTS = {
    "Rivers": ("water", "A Café by the water."),
    "Bees": ("farming", "武汉是读书之城。"),
    "Schools": ("learning", "Where people meet."),
    "Bridges": ("water", "Over the river."),
}


@pytest.fixture
def shelf(fresh_reading: Reading, tmp_path: Path) -> Reading:
    paths = {
        title: folder_story(
            tmp_path / title,
            id=title.lower(),
            title=title,
            summary=f"About {title}.",
            subjects=subject,
            text=text,
        )
        for title, (subject, text) in TEXTS.items()
    }
    fresh_reading.stock(paths)
    return fresh_reading


def titles(shelf: Reading) -> list[str]:
    return [item.title(["en"]).text for item in shelf.program.desk.shelf.stock.shown()]


def pages(shelf: Reading) -> list[tuple[str, str]]:
    hits: list[dict[str, Any]] = shelf.program.desk.stories.search.property("hits")
    return [(hit["story"]["title"], hit["page"]) for hit in hits]


def search(shelf: Reading, text: str) -> None:
    """Type into the field, as a person does."""
    shelf.press("Ctrl+F")
    shelf.type(text)
    wait(shelf)


def wait(shelf: Reading) -> None:
    found = shelf.program.desk.stories.search
    shelf.wait_until(lambda: found.property("answered") or not found.property("text"))
    shelf.settled()


def test_stories_and_pages_are_found_as_one_types(shelf: Reading) -> None:
    search(shelf, "riv")
    assert shelf.program.desk.stories.search.property("text") == "riv"
    assert titles(shelf) == ["Rivers"]
    assert pages(shelf) == [("Bridges", "first")]
    assert shelf.says("On pages")
    shelf.type("x")
    wait(shelf)
    assert (titles(shelf), pages(shelf)) == ([], [])
    assert shelf.says("Nothing found for “rivx”.")


@pytest.mark.parametrize(("text", "title"), [("cafe", "Rivers"), ("武汉", "Bees")])
def test_words_are_found_however_they_are_written(shelf: Reading, text: str, title: str) -> None:
    shelf.program.desk.stories.search.setProperty("text", text)
    wait(shelf)
    assert pages(shelf) == [(title, "first")]


def test_a_hit_opens_its_page(shelf: Reading) -> None:
    search(shelf, "over")
    assert titles(shelf) == []
    shelf.press("Down", "Return")
    assert shelf.page == "first"
    assert shelf.session.story.title.text == "Bridges"


def test_enter_opens_what_was_found_first(shelf: Reading) -> None:
    search(shelf, "scho")
    shelf.press("Return")
    assert shelf.session.story.title.text == "Schools"


def test_letters_typed_are_no_keys(shelf: Reading) -> None:
    search(shelf, "bihow. /")
    assert shelf.viewer.panel == ""
    assert shelf.viewer.blank == ""
    shelf.press("Del", "Left", "Space")
    assert shelf.program.desk.stories.search.property("text") == "bihow.  /"


def test_escape_leaves_the_field_then_the_search(shelf: Reading) -> None:
    search(shelf, "bees")
    shelf.press("Escape")
    assert titles(shelf) == ["Bees"]
    assert shelf.focused is not None
    assert shelf.focused.property("story")
    shelf.press("Escape")
    assert len(titles(shelf)) == len(TEXTS)
    assert shelf.viewer.presence.message == ""
    shelf.press("Escape")
    assert shelf.viewer.presence.message


def test_nothing_found_has_a_way_back(shelf: Reading) -> None:
    search(shelf, "zzz")
    shelf.click_on("Show all stories")
    assert len(titles(shelf)) == len(TEXTS)


def test_a_subject_is_chosen_from_a_box(shelf: Reading) -> None:
    shelf.click_on("Subject: All subjects")
    assert shelf.viewer.panel == "pick"
    shelf.settled()
    shelf.click_on("water")
    assert shelf.viewer.panel == ""
    assert titles(shelf) == ["Bridges", "Rivers"]
    shelf.settled()
    shelf.click_on("Show all")
    assert len(titles(shelf)) == len(TEXTS)


def test_the_order_is_chosen_from_a_box(shelf: Reading) -> None:
    shelf.click_on("Sorted by: Last read")
    shelf.settled()
    shelf.click_on("Title")
    assert titles(shelf) == ["Bees", "Bridges", "Rivers", "Schools"]


def test_the_search_goes_on_within_what_was_chosen(shelf: Reading) -> None:
    shelf.program.desk.shelf.choose("subject", "water")
    search(shelf, "s")
    assert titles(shelf) == []
    assert {title for title, _ in pages(shelf)} == {"Rivers", "Bridges"}


def test_arrows_walk_from_the_field_through_covers_and_hits(shelf: Reading) -> None:
    search(shelf, "riv")
    shelf.press("Down")
    assert shelf.focused is not None
    assert shelf.focused.property("story")
    shelf.press("Down")
    assert shelf.focused.property("hit")
    shelf.press("Up", "Up")
    assert shelf.viewer.typing
