# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.app.reading import Reading

BAR = "Bar between the two pictures"


def at(reading: Reading) -> float:
    return float(reading.one("Compare").property("at"))


def rests_at(reading: Reading, share: float) -> None:
    reading.wait_until(lambda: at(reading) == pytest.approx(share, abs=0.01))


def knob(reading: Reading) -> QQuickItem:
    return reading.named(BAR).item


def middle(reading: Reading) -> tuple[int, int]:
    point = reading.named(BAR).rect.center().toPoint()
    return point.x(), point.y()


def drag(reading: Reading, by: int) -> None:
    """With the left button of a mouse."""
    window, (x, y) = reading.window, middle(reading)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, button, none, QPoint(x, y))
    for step in range(1, 11):
        QTest.mouseMove(window, QPoint(x + by * step // 10, y))
    QTest.mouseRelease(window, button, none, QPoint(x + by, y))


def test_the_bar_begins_where_the_story_says(reading: Reading) -> None:
    reading.open("fixture", "compare")
    assert at(reading) == 0.35
    assert reading.says("Morning")
    assert reading.says("Night")


def test_next_shows_the_one_after_whole_and_then_turns(reading: Reading) -> None:
    reading.open("fixture", "compare")
    reading.press("PgDown")
    rests_at(reading, 0)
    reading.wait_until(lambda: "Morning" not in reading.texts())
    assert "Night" in reading.texts()
    reading.press("PgDown")
    assert reading.page == "map"


def test_previous_brings_the_bar_back(reading: Reading) -> None:
    reading.open("fixture", "compare")
    reading.press("PgDown", "PgUp")
    rests_at(reading, 0.35)
    assert reading.page == "compare"


def test_a_mouse_drags_the_bar_and_turns_no_page(reading: Reading) -> None:
    reading.open("fixture", "compare")
    drag(reading, 320)
    rests_at(reading, 0.35 + 320 / 1280)
    reading.settled()
    assert reading.page == "compare"


def test_a_finger_drags_the_bar_and_turns_no_page(reading: Reading) -> None:
    reading.open("fixture", "compare")
    x, y = middle(reading)
    reading.swipe((x, y), (x - 300, y), steps=20)
    rests_at(reading, 0.35 - 300 / 1280)
    reading.settled()
    assert reading.page == "compare"


def test_the_bar_stops_at_the_edges(reading: Reading) -> None:
    reading.open("fixture", "compare")
    drag(reading, 800)
    drag(reading, 20)
    rests_at(reading, 1)
    assert reading.named(BAR).rect.right() <= 1280


def test_a_swipe_elsewhere_walks_on(reading: Reading) -> None:
    reading.open("fixture", "compare")
    reading.swipe((1000, 500), (300, 500))
    rests_at(reading, 0)
    reading.swipe((1000, 500), (300, 500))
    reading.wait_until(lambda: reading.page == "map")


def test_a_mouse_still_turns_pages_elsewhere(reading: Reading) -> None:
    reading.open("fixture", "compare")
    reading.click(1270, 500)
    rests_at(reading, 0)
    reading.click(1270, 500)
    reading.wait_until(lambda: reading.page == "map")


def test_words_step_aside_once_it_is_touched(reading: Reading) -> None:
    reading.open("fixture", "compare")
    assert reading.says("Morning and night")
    drag(reading, 100)
    reading.wait_until(lambda: not reading.says("Morning and night"))


def test_the_bar_is_come_back_to_as_it_was_left(reading: Reading) -> None:
    reading.open("fixture", "compare")
    drag(reading, 200)
    place = at(reading)
    reading.press("PgUp")
    reading.settled()
    assert reading.page == "gallery"
    reading.press(*["PgDown"] * 4)
    reading.settled()
    assert reading.page == "compare"
    assert at(reading) == pytest.approx(place, abs=0.001)


def focus_bar(reading: Reading) -> None:
    for _ in range(30):
        if knob(reading).hasActiveFocus():
            return
        reading.press("Tab")
    raise AssertionError("Tab does not reach the bar")


def test_with_the_focus_left_and_right_move_it(reading: Reading) -> None:
    reading.open("fixture", "compare")
    focus_bar(reading)
    reading.press("Right", "Right", "Left")
    rests_at(reading, 0.40)
    assert reading.page == "compare"


def test_a_remote_still_turns_while_the_bar_has_the_focus(reading: Reading) -> None:
    reading.open("fixture", "compare")
    focus_bar(reading)
    reading.press("PgDown", "PgDown")
    assert reading.page == "map"


def test_at_its_end_the_arrows_walk_on(reading: Reading) -> None:
    reading.open("fixture", "compare")
    focus_bar(reading)
    reading.press(*["Right"] * 14)
    rests_at(reading, 1)
    assert not knob(reading).hasActiveFocus()
    reading.press("Right", "Right")
    assert reading.page == "map"


def test_in_arabic_the_picture_before_is_left_all_the_same(reading: Reading) -> None:
    reading.open("fixture", "compare", "ar")
    assert at(reading) == 0.35
    labels = sorted(reading.all_of("CompareLabel"), key=lambda label: label.x())
    compare = reading.session.page.feature
    words = [label.property("piece")["text"] for label in labels]
    assert words == [compare.before.caption.text, compare.after.caption.text]


@pytest.mark.parametrize("size", [(800, 600), (1080, 1920)])
def test_the_bar_stays_inside_the_pictures(reading: Reading, size: tuple[int, int]) -> None:
    reading.open("fixture", "compare", size=size)
    field = reading.one("Compare").property("field")
    bar = reading.named(BAR).rect
    assert field.adjusted(-1, -1, 1, 1).contains(bar)
