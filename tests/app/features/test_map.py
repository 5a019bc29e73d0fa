# SPDX-License-Identifier: MIT
from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.scene import texts

SIZES = [(1280, 720), (800, 600), (1080, 1920), (3840, 2160)]


def marks(reading: Reading) -> list[QQuickItem]:
    return reading.all_of("MapMark")


def labels(reading: Reading) -> dict[str, QRectF]:
    """Where the shown labels' panels lie."""
    found = {}
    for mark in marks(reading):
        for seen in texts(reading.window, mark):
            panel = seen.item.parentItem()
            found[seen.text] = panel.mapRectToScene(panel.boundingRect())
    return found


def discs(reading: Reading) -> list[QRectF]:
    found = []
    for mark in marks(reading):
        side = mark.property("side")
        middle = mark.mapRectToScene(mark.boundingRect()).center()
        found.append(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
    return found


def card(reading: Reading) -> QQuickItem:
    return reading.one("MapCard")


def places(count: int, seed: int = 1) -> list[dict[str, object]]:
    chance = random.Random(seed)
    return [
        {"at": [round(chance.random(), 2), round(chance.random(), 2)], "label": f"Place {n}"}
        for n in range(count)
    ]


def collisions(reading: Reading) -> list[object]:
    reading.move(1, 1)  # no mark has the pointer
    shown = labels(reading)
    pairs = combinations(shown.items(), 2)
    upon_labels = [(one, two) for (one, a), (two, b) in pairs if a.intersects(b)]
    upon_marks = [
        name
        for name, box in shown.items()
        if sum(box.adjusted(2, 2, -2, -2).intersects(disc) for disc in discs(reading))
    ]
    page = QRectF(0, 0, reading.window.width(), reading.window.height())
    outside = [name for name, box in shown.items() if not page.contains(box)]
    return [*upon_labels, *upon_marks, *outside]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ar"])
@pytest.mark.parametrize("size", SIZES)
def test_labels_lie_clear_of_each_other_and_the_marks(
    reading: Reading, size: tuple[int, int], language: str
) -> None:
    reading.open("fixture", "map", language, size)
    assert len(labels(reading)) == 4
    assert collisions(reading) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", ["1.0", "2.0"])
def test_of_very_many_places_only_those_with_room_have_labels(
    reading: Reading, tmp_path: Path, size: tuple[int, int], scale: str
) -> None:
    chart = {"file": "media/map.webp", "alt": "", "places": places(50)}
    story = make_story(tmp_path, ("map.webp",), title="Fifty", text="Some words.", map=chart)
    reading.open(story, "page", size=size)
    reading.set(text_size=scale)
    reading.settled()
    assert collisions(reading) == []
    block = QRectF(reading.one("Map").property("block"))
    for name, box in labels(reading).items():
        assert not box.intersects(block), name
    assert len(labels(reading)) > 4


def test_places_at_the_edge_stay_on_the_page(reading: Reading, tmp_path: Path) -> None:
    corners = [{"at": at, "label": f"Corner {at}"} for at in ([0, 0], [1, 0], [0, 1], [1, 1])]
    chart = {"file": "media/map.webp", "alt": "", "places": corners}
    reading.open(make_story(tmp_path, ("map.webp",), map=chart), "page")
    page = QRectF(0, 0, 1280, 720)
    assert len(discs(reading)) == 4
    assert all(page.contains(disc) for disc in discs(reading))


def test_no_place_is_cut_off_in_a_narrow_window(reading: Reading) -> None:
    reading.open("fixture", "map", size=(1080, 1920))
    page = QRectF(0, 0, 1080, 1920)
    assert len(discs(reading)) == 4
    assert all(page.contains(disc) for disc in discs(reading))


def test_next_opens_the_places_in_turn(reading: Reading) -> None:
    reading.open("fixture", "map")
    opened = []
    for _ in range(4):
        reading.press("PgDown")
        opened.append(next(m.property("name") for m in marks(reading) if m.property("open")))
    assert opened == ["The hill", "The school", "The market", "The river"]
    reading.press("PgDown")
    assert reading.page == "links"


def test_a_card_shows_the_words_of_its_place(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.press("PgDown")
    assert reading.says("A walk of one hour.")
    reading.press("PgDown")
    assert reading.says("Open to everybody in the evening.")
    assert not reading.says("A walk of one hour.")


def test_the_words_step_aside_for_an_open_place(reading: Reading) -> None:
    reading.open("fixture", "map")
    assert reading.says("Where people learn")
    reading.press("PgDown")
    reading.wait_until(lambda: not reading.says("Where people learn"))
    reading.press("PgUp")
    reading.wait_until(lambda: reading.says("Where people learn"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_card_covers_neither_its_mark_nor_the_edge(
    reading: Reading, size: tuple[int, int], language: str
) -> None:
    reading.open("fixture", "map", language, size)
    for index in range(4):
        reading.press("PgDown")
        box = card(reading).mapRectToScene(card(reading).boundingRect())
        assert QRectF(0, 0, *size).contains(box)
        assert not box.intersects(discs(reading)[index])


def test_enter_goes_where_the_place_leads(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.press("PgDown", "PgDown")
    reading.wait_until(lambda: reading.focused and reading.focused.property("name") == "Go there")
    reading.press("Return")
    assert reading.page == "quote"


def test_enter_walks_on_where_the_place_leads_nowhere(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.press("PgDown", "PgDown", "PgDown")
    reading.wait_until(lambda: card(reading).hasActiveFocus())
    reading.press("Return")
    assert reading.says("See the long page.")


def test_a_click_on_a_mark_opens_and_closes_it(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.click_on("The market")
    assert reading.session.step == 3
    reading.click_on("The market")
    assert reading.session.step == 0
    assert reading.page == "map"


def test_a_finger_on_a_mark_opens_it(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.tap(reading.named("The market").rect.center())
    assert reading.session.step == 3


def test_a_button_of_a_card_can_be_clicked(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.press("PgDown", "PgDown")
    reading.click_on("Go there")
    assert reading.page == "quote"


def test_marks_are_large_enough_for_fingers(reading: Reading) -> None:
    reading.open("fixture", "map", size=(800, 600))
    assert all(min(mark.width(), mark.height()) >= 44 for mark in marks(reading))


def test_a_long_text_scrolls_by_the_keys_that_scroll_words(
    reading: Reading, tmp_path: Path
) -> None:
    long = {"at": [0.5, 0.5], "label": "Here", "text": "Many words, one after the other. " * 30}
    chart = {"file": "media/map.webp", "alt": "", "places": [long]}
    reading.open(make_story(tmp_path, ("map.webp",), map=chart), "page", size=(800, 600))
    reading.press("PgDown")
    reading.wait_until(lambda: bool(reading.viewer.roomDown))
    reading.press("Space")
    assert reading.page == "page"
    scrolled = next(s for s in reading.all_of("Scroll") if card(reading).isAncestorOf(s))
    reading.wait_until(lambda: scrolled.property("contentY") > 0)

    def walk_on() -> bool:
        reading.press("Space")
        return reading.page == "other"

    reading.wait_until(walk_on)
    assert scrolled.property("contentY") == pytest.approx(scrolled.property("most"), abs=1)


def test_hidden_words_take_the_labels_along_but_not_the_marks(reading: Reading) -> None:
    reading.open("fixture", "map")
    reading.move(1, 1)
    reading.viewer.presence.drop_bar()  # which came with the pointer
    reading.press("H")
    reading.wait_until(lambda: not reading.texts())
    assert len(marks(reading)) == 4
