# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from tests.app.conftest import Keeper
from tests.app.reading import Reading


@pytest.mark.parametrize("page", ["welcome", "tall", "figures", "many-words", "end"])
def test_a_story_opens_at_the_page_that_was_asked_for(reading: Reading, page: str) -> None:
    reading.open("fixture", page)
    assert reading.page == page
    title = reading.session.page.title.text
    assert reading.says(title)


def test_keys_turn_pages_and_the_new_words_are_seen(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    reading.press("PgDown", "PgDown")
    assert reading.page == "going-on"
    reading.settled()
    assert reading.says("The background goes on")


def test_a_story_opens_in_the_language_that_was_asked_for(reading: Reading) -> None:
    reading.open("fixture", "welcome", "ar")
    assert reading.session.story.language == "ar"
    reading.open("fixture", "welcome", "zh-Hans")
    assert reading.session.story.language == "zh-Hans"


def test_the_shelf_shows_the_bundled_stories(fresh_reading: Reading) -> None:
    fresh_reading.wait_until(lambda: fresh_reading.says("The City That Reads by Two Rivers"))


def test_the_shelf_begins_with_the_first_story_focused(fresh_reading: Reading) -> None:
    fresh_reading.wait_until(lambda: fresh_reading.focused is not None)
    fresh_reading.wait_until(lambda: len(fresh_reading.all_of("Cover")) == 2)
    assert min(fresh_reading.all_of("Cover"), key=QQuickItem.x).hasActiveFocus()
    fresh_reading.open("fixture", "welcome")
    fresh_reading.to_shelf()
    fresh_reading.wait_until(
        lambda: any(cover.hasActiveFocus() for cover in fresh_reading.all_of("LargeCover"))
    )


def test_the_overview_begins_at_the_page_that_is_shown(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("O")
    reading.wait_until(lambda: reading.focused and reading.focused.property("pageId") == "quote")
    assert reading.focused in reading.all_of("OverviewCard")


def test_a_turn_counts_in_the_very_first_moment(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    reading.program.to_shelf()
    reading.open("fixture", "without-words")
    reading.press("PgDown", "PgDown", "PgUp")
    assert reading.page == "going-on"


def test_a_page_that_is_left_at_once_leaves_no_complaint(reading: Reading) -> None:
    for page in ("many-words", "choices", "figures", "map"):
        reading.open("fixture", page)
        reading.program.to_shelf()


def test_programs_come_and_go_in_one_process(keeper: Keeper) -> None:
    for _ in range(8):
        reading = keeper.new()
        reading.open("fixture", "choices")
        reading.finish()
        reading.expect_no_warnings()
