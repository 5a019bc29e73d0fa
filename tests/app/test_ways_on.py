# SPDX-License-Identifier: MIT
"""Whoever has only a mouse, or only arrows and Enter, gets into everything and out of it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from lcreader.reading.turn import Phase
from tests.app.reading import Reading


@pytest.mark.parametrize("key", ["L", "G"])
def test_a_click_beside_a_box_closes_it_and_does_no_more(reading: Reading, key: str) -> None:
    reading.open("fixture", "tall")
    number = reading.session.number
    reading.press(key)
    assert reading.viewer.panel
    reading.click(1270, 360)
    assert not reading.viewer.panel
    assert reading.session.number == number


def test_a_click_within_a_box_leaves_it_open(reading: Reading) -> None:
    reading.open("fixture", "tall")
    reading.press("L")
    heading = reading.named("Language").rect
    reading.click(heading.right() - 8, heading.bottom() - 8)
    assert reading.viewer.panel == "language"


def test_who_left_in_an_excursion_is_told_the_number_of_the_page_it_belongs_to(
    reading: Reading,
) -> None:
    reading.open("fixture", "map")
    number = reading.session.number
    reading.session.go_to("hill-half")
    assert reading.session.number != number
    reading.open("fixture", resumes=True)
    assert reading.says(f"Continue at page {number}")
    reading.press("Return")
    assert reading.page == "hill-half"


def at_the_end(reading: Reading) -> None:
    reading.open("fixture", "end")
    reading.press("End", "PgDown")
    reading.settled()
    assert reading.session.phase is Phase.END


def test_arrows_and_enter_lead_from_the_end_to_the_shelf(reading: Reading) -> None:
    at_the_end(reading)
    for name in ("First page", "Back to the shelf", "First page", "Back to the shelf"):
        reading.press("Right")
        assert reading.focused is reading.named(name).item
    reading.press("Return")
    reading.wait_until(lambda: reading.reader.phase == "")


def test_enter_alone_leads_from_the_end_to_the_beginning(reading: Reading) -> None:
    at_the_end(reading)
    reading.press("Return")
    assert reading.session.phase is Phase.END
    reading.press("Return")
    assert reading.session.number == 1


def test_enter_at_the_end_presses_nothing_of_the_last_page(reading: Reading) -> None:
    reading.open("wuhan", "learning-cities")
    reading.press(*["PgDown"] * len(reading.session.steps))
    reading.settled()
    assert reading.session.phase is Phase.END
    reading.press("Return")
    assert reading.session.phase is Phase.END
    assert reading.focused is reading.named("First page").item


def test_the_overview_over_the_end_walks_its_own_cards(reading: Reading) -> None:
    at_the_end(reading)
    reading.press("O")
    reading.wait_until(lambda: reading.all_of("OverviewCard"))
    reading.press("Left", "Left")
    assert reading.focused in reading.all_of("OverviewCard")


def test_arrows_choose_the_language_before_a_story_begins(reading: Reading) -> None:
    reading.open("wuhan")
    begin = reading.focused
    reading.press("Up")
    assert reading.focused is reading.named("English").item
    reading.press("Right")
    reading.wait_until(lambda: reading.session.story.language == "zh-Hans")
    reading.wait_until(lambda: reading.focused is reading.named("简体中文").item)
    reading.press("Return")
    reading.wait_until(lambda: reading.focused is begin)
    assert reading.session.phase is Phase.START
    reading.press("Return")
    assert reading.session.phase is Phase.PAGE
    assert reading.session.story.language == "zh-Hans"


def test_up_alone_walks_over_all_that_a_start_page_offers(reading: Reading) -> None:
    reading.open("fixture", "figures")
    reading.open("fixture", resumes=True)
    names = [f"Continue at page {reading.session.number}", "English", "Shelf", "From the beginning"]
    for name in [*names[1:], names[0]]:
        reading.press("Up")
        assert reading.focused is reading.named(name).item


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_a_start_page_in_the_largest_words_keeps_its_title_and_its_button(
    reading: Reading, language: str
) -> None:
    reading.open("guangzhou", language=language)
    reading.set(text_size="2", letters="dyslexic")
    tops = [*reading.all_of("Prose"), *reading.all_of("PushButton")]
    window = QRectF(0, 0, 1280, 720)
    reading.wait_until(
        lambda: all(
            window.contains(one.mapRectToScene(QRectF(0, 0, one.width(), one.height())))
            for one in tops
        )
    )
    reading.set(text_size="1", letters="usual")
    reading.wait_until(lambda: reading.one("StartPage").property("fit") == 1)
    reading.settled()
    assert reading.one("StartPage").property("fit") == 1


def in_view(reading: Reading, item: QQuickItem) -> bool:
    """Whether all of an item stands within the words' place, which cuts off what does not."""
    view = next(one for one in reading.all_of("Scroll") if one.isAncestorOf(item))
    place = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
    within = QRectF(0, 0, view.width(), view.height()).adjusted(-1, -1, 1, 1)
    return within.contains(place)


def in_large_words(reading: Reading, page: str) -> None:
    reading.open("guangzhou", page)
    reading.set(text_size="2")
    reading.settled()
    assert reading.viewer.roomDown


@pytest.mark.parametrize(("page", "kind"), [("network", "LinkCard"), ("villages", "ChoiceRow")])
def test_every_card_and_choice_comes_into_view_when_it_is_walked_to(
    reading: Reading, page: str, kind: str
) -> None:
    in_large_words(reading, page)
    for key, index in [("PgDown", 0), ("PgDown", 1), ("PgDown", 2), ("PgUp", 1), ("PgUp", 0)]:
        reading.press(key)
        item = reading.all_of(kind)[index]
        reading.wait_until(item.hasActiveFocus)
        reading.wait_until(lambda item=item: in_view(reading, item))


@pytest.mark.parametrize(
    ("page", "steps", "told"),
    [("villages", 4, "Over 7,000 of around"), ("by-2035", 2, "Guangzhou's own goal")],
)
def test_an_answer_comes_into_view_when_it_is_told(
    reading: Reading, page: str, steps: int, told: str
) -> None:
    in_large_words(reading, page)
    reading.press(*["PgDown"] * steps)
    reading.settled()
    assert reading.page == page
    answer = next(one for one in reading.all_of("Prose") if told in one.property("piece")["text"])
    reading.wait_until(lambda: in_view(reading, answer))


def test_the_ring_of_the_focus_is_whole_where_words_scroll(reading: Reading) -> None:
    in_large_words(reading, "villages")
    reading.press("PgDown")
    reading.wait_until(lambda: any(ring.isVisible() for ring in reading.all_of("FocusRing")))
    ring = next(one for one in reading.all_of("FocusRing") if one.isVisible())
    reading.wait_until(lambda: in_view(reading, ring))
