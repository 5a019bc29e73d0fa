# SPDX-License-Identifier: MIT
"""Links, notes, hidden words and languages, by keys and clicks."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from tests.app import scene
from tests.app.reading import Reading


def link(reading: Reading, name: str) -> QQuickItem:
    return reading.named(name).item


def test_a_link_leads_to_its_page_by_click_and_by_key(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    area = link(reading, "the map").childItems()[0]
    middle = area.mapRectToScene(area.boundingRect()).center()
    reading.click(middle.x(), middle.y())
    assert reading.page == "map"
    reading.press("Alt+Left")
    reading.settled()
    assert reading.page == "welcome"
    for _ in range(12):
        reading.press("Tab")
        if link(reading, "the map").hasActiveFocus():
            break
    reading.press("Return")
    assert reading.page == "map"


def test_an_address_is_shown_and_never_opened(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    link(reading, "example.org").forceActiveFocus()
    reading.press("Return")
    assert reading.page == "welcome"
    assert reading.says("https://example.org/stories/town")


def test_words_are_hidden_and_shown_again(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("H")
    reading.wait_until(lambda: not reading.says("Somebody speaks"))
    reading.press("PgDown")
    reading.settled()
    assert not reading.says("The town in numbers")
    reading.press("H")
    reading.wait_until(lambda: reading.says("The town in numbers"))


def test_the_trainers_notes_are_those_of_the_page(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    reading.press("S")
    assert reading.says("Ask who has ever lived by a river.")
    reading.press("PgDown")
    reading.settled()
    assert reading.says("This page has no notes.")


def test_another_language_is_chosen_in_place(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("L")
    reading.settled()
    reading.click_on("简体中文")
    reading.settled()
    assert reading.session.story.language == "zh-Hans"
    assert reading.page == "quote"
    assert reading.says("有人说")


def test_words_written_from_the_right_begin_at_one_edge(reading: Reading) -> None:
    reading.open("fixture", "figures", "ar")
    page = reading.session.page
    title, text = page.title.text, page.text.text
    begins = [
        scene.painted(seen).right()
        for seen in scene.texts(reading.window)
        if scene.words_of(seen) in (title, text)
    ]
    assert len(begins) == 2
    assert abs(begins[0] - begins[1]) < 3
