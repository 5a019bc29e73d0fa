# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.scene import painted, texts


def cards(reading: Reading) -> list[QQuickItem]:
    return reading.all_of("LinkCard")


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def focused(reading: Reading) -> str:
    return str(reading.focused.property("name")) if reading.focused else ""


def many(count: int) -> list[dict[str, str]]:
    return [{"page": "other", "title": f"Card {n}", "text": "Some words."} for n in range(count)]


def test_next_gives_the_cards_the_focus_in_turn(reading: Reading) -> None:
    reading.open("fixture", "links")
    walked = []
    for _ in range(3):
        reading.press("PgDown")
        walked.append(focused(reading))
    assert walked == ["Up the hill", "A film", "Back to the beginning"]
    reading.press("PgDown")
    assert reading.page == "choices"


def test_the_focused_card_has_a_ring(reading: Reading) -> None:
    reading.open("fixture", "links")
    assert not reading.all_of("FocusRing")
    reading.press("PgDown")
    (ring,) = reading.all_of("FocusRing")
    assert cards(reading)[0].isAncestorOf(ring)


def test_enter_follows_the_focused_card(reading: Reading) -> None:
    reading.open("fixture", "links")
    reading.press("PgDown", "PgDown", "Return")
    assert reading.page == "film"


def test_enter_walks_on_while_no_card_has_the_focus(reading: Reading) -> None:
    reading.open("fixture", "links")
    reading.press("Return")
    assert reading.page == "links"
    assert focused(reading) == "Up the hill"


def test_a_click_follows_a_card(reading: Reading) -> None:
    reading.open("fixture", "links")
    reading.click_on("Up the hill")
    assert reading.page == "hill-foot"


def test_a_click_on_a_card_at_the_edge_turns_no_page(reading: Reading, tmp_path: Path) -> None:
    story = make_story(tmp_path, position="right", links=many(4))
    reading.open(story, "page", size=(800, 600))
    last = max(cards(reading), key=lambda card: box(card).right())
    right = box(last).right() - 3
    reading.click(right, box(last).center().y())
    assert reading.page == "other"
    reading.press("Alt+Left")
    assert reading.page == "page"


def test_tab_and_the_walk_agree(reading: Reading) -> None:
    reading.open("fixture", "links")
    reading.press("PgDown", "Tab")
    assert focused(reading) == "A film"
    assert reading.session.step == 2
    reading.press("PgDown")
    assert focused(reading) == "Back to the beginning"


def test_back_at_the_page_nothing_has_the_focus(reading: Reading) -> None:
    reading.open("fixture", "links")
    reading.press("PgDown", "PgUp")
    assert reading.session.step == 0
    assert reading.page == "links"
    assert not any(card.hasActiveFocus() for card in cards(reading))


def test_cards_stand_in_a_row(reading: Reading) -> None:
    reading.open("fixture", "links")
    assert len({round(box(card).top()) for card in cards(reading)}) == 1
    assert len({round(box(card).height()) for card in cards(reading)}) == 1


def test_cards_stand_in_a_column_where_the_window_is_narrow(reading: Reading) -> None:
    reading.open("fixture", "links", size=(1080, 1920))
    assert len({round(box(card).left()) for card in cards(reading)}) == 1


def test_in_arabic_the_first_card_stands_right(reading: Reading) -> None:
    reading.open("fixture", "links", "ar")
    places = [box(card).left() for card in cards(reading)]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("size", [(1280, 720), (800, 600), (1080, 1920)])
@pytest.mark.parametrize("count", [1, 5, 12])
def test_cards_lie_clear_of_each_other(
    reading: Reading, tmp_path: Path, size: tuple[int, int], count: int
) -> None:
    reading.open(make_story(tmp_path, links=many(count)), "page", size=size)
    boxes = [box(card) for card in cards(reading)]
    assert len(boxes) == count
    for index, one in enumerate(boxes):
        assert not any(one.intersects(other) for other in boxes[index + 1 :])
    for card in cards(reading):
        inside = box(card).adjusted(-1, -1, 1, 1)
        assert all(inside.contains(painted(seen)) for seen in texts(reading.window, card))


def test_a_card_without_its_picture_keeps_its_words(reading: Reading, tmp_path: Path) -> None:
    links = [{"page": "other", "title": "The only way", "file": "media/gone.webp"}]
    reading.open(make_story(tmp_path, links=links), "page")
    assert reading.says("The only way")
    reading.press("PgDown", "Return")
    assert reading.page == "other"
