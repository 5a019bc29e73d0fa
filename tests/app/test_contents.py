# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.app.contents import Contents
from lcreader.app.singletons import singleton
from tests.app.reading import Reading


@pytest.fixture
def contents(reading: Reading) -> Contents:
    reading.open("fixture", "quote")
    return singleton(reading.program.engine, Contents)


@pytest.mark.parametrize("text", ["fishermen", "FISHERMEN", "  fishermen ", "físhermen"])
def test_words_are_found_however_they_are_written(contents: Contents, text: str) -> None:
    assert "many-words" in [hit["page"] for hit in contents.hits(text)]


def test_what_is_found_comes_with_its_page_number_and_its_words_marked(
    contents: Contents, reading: Reading
) -> None:
    hit = next(hit for hit in contents.hits("fishermen") if hit["page"] == "many-words")
    assert hit["number"] == reading.session.number_of("many-words") == 4
    assert "<b>fishermen</b>" in hit["marked"]
    assert "fishermen" in hit["plain"]
    assert "<" not in hit["plain"]


@pytest.mark.parametrize("text", ["", "   ", "\t\n", "xyzzy"])
def test_no_words_and_unknown_words_find_nothing(contents: Contents, text: str) -> None:
    assert contents.hits(text) == []


def test_markup_in_what_is_looked_for_is_not_obeyed(contents: Contents) -> None:
    assert contents.hits("<b>") == []
    assert contents.hits("*.(") == []


def test_the_language_that_is_shown_is_searched(contents: Contents, reading: Reading) -> None:
    assert contents.hits("fishermen")
    reading.viewer.speak("zh-Hans")
    assert contents.hits("fishermen") == []
    title = reading.session.page.title.text
    assert "quote" in [hit["page"] for hit in contents.hits(title[:4])]


def test_another_story_is_searched_anew(contents: Contents, reading: Reading) -> None:
    assert contents.hits("fishermen")
    reading.open("guangzhou", language="en")
    assert contents.hits("fishermen") == []


@pytest.mark.parametrize(
    ("typed", "page"), [("1", "welcome"), ("4", "many-words"), ("04", "many-words")]
)
def test_a_number_leads_to_its_page(contents: Contents, typed: str, page: str) -> None:
    found = contents.pageAt(typed)
    assert found["id"] == page
    assert found["title"]


@pytest.mark.parametrize("typed", ["", "0", "99999", "-1", "x", "1.5", "²", "9" * 5000])
def test_a_wrong_number_leads_nowhere(contents: Contents, typed: str) -> None:
    assert contents.pageAt(typed) == {"id": "", "title": ""}


@pytest.mark.parametrize("page", ["4", "٤"])
def test_a_story_opens_at_the_number_of_a_page(reading: Reading, page: str) -> None:
    reading.open("fixture", page)
    assert reading.page == "many-words"


@pytest.mark.parametrize("page", ["²", "9" * 5000, "0", "99", "no-such-page"])
def test_a_page_that_is_not_there_is_told_of(reading: Reading, page: str) -> None:
    reading.open("fixture", page)
    assert reading.viewer.presence.message == f"This story has no page “{page}”."


def test_the_overview_has_every_page_once_with_its_number(
    contents: Contents, reading: Reading
) -> None:
    chapters = contents.overview
    pages = [page for chapter in chapters for page in chapter["pages"]]
    assert [page["id"] for page in pages] == [page.id for page in reading.session.story.pages]
    assert pages[3]["title"] == "A page with a great many words"
    assert pages[3]["number"] == 4


def test_the_overview_knows_what_was_seen(contents: Contents, reading: Reading) -> None:
    def seen() -> set[str]:
        return {page["id"] for part in contents.overview for page in part["pages"] if page["seen"]}

    before = seen()
    assert "figures" not in before
    reading.go("figures")
    assert seen() >= before | {"figures"}


def test_the_end_says_who_made_the_story(contents: Contents) -> None:
    assert contents.credits["address"] == "https://example.org/stories/town"
    by = {row["by"]: row["what"] for row in contents.credits["rows"]}
    assert by["The school of the town"] == "Pictures: 1 (street.svg) · CC-BY-SA-4.0"
    assert ".opus" not in by["Tones instead of a voice"]


def test_a_screen_reader_is_told_the_number_and_the_title(
    contents: Contents, reading: Reading
) -> None:
    reading.go("figures")
    told = contents.announcement()
    assert "The town in numbers" in told
    assert str(reading.session.number) in told


def test_on_the_shelf_there_are_no_contents(contents: Contents, reading: Reading) -> None:
    reading.program.to_shelf()
    assert contents.overview == []
    assert contents.credits == {}
    assert contents.hits("fishermen") == []
    assert contents.pageAt("1") == {"id": "", "title": ""}
    assert contents.announcement() == ""


def test_typing_finds_and_enter_goes_there(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("Ctrl+F")
    reading.wait_until(lambda: reading.all_of("FindPanel") and reading.focused)
    reading.type("fishermen come because")
    reading.settled()
    assert reading.says("fishermen")
    reading.press("Escape")
    assert reading.viewer.panel == ""


@pytest.mark.parametrize("panel", ["overview", "help", "settings", "find", "goto", "language"])
def test_a_panel_that_is_closed_at_once_leaves_no_complaint(reading: Reading, panel: str) -> None:
    reading.open("fixture", "quote")
    reading.viewer.set_panel(panel)
    reading.viewer.set_panel("")
    reading.settled()
    assert reading.viewer.panel == ""
    reading.expect_no_warnings()
