# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.app.reading import STORIES, Reading
from tests.app.stocking import cards, one_page, show
from tests.support.stories import packed_story

Fill = Callable[..., dict[str, Path]]


@pytest.fixture
def fill(fresh_reading: Reading, tmp_path: Path) -> Fill:
    """Fill the shelf with stories of these titles; one called "damaged" is."""

    def fill_(*titles: str) -> dict[str, Path]:
        paths = {}
        for title in titles:
            folder = tmp_path / title
            (folder / "media").mkdir(parents=True)
            shutil.copy(STORIES["fixture"] / "media" / "boats.webp", folder / "media")
            story = "format: 7\n" if title == "damaged" else one_page(title)
            (folder / "story.yaml").write_text(story, encoding="utf-8")
            paths[title] = folder
        show(fresh_reading, paths)
        return paths

    return fill_


def rows(reading: Reading) -> list[dict[str, Any]]:
    shelf = reading.program.desk.shelf
    items = shelf.stock.shown()
    return [shelf.row(item) for item in items]


def titles(reading: Reading) -> list[str]:
    return [row["title"] for row in rows(reading)]


def at(reading: Reading) -> str:
    """The title of the cover that has the focus; "" while none has it."""
    story = reading.focused.property("story") if reading.focused else None
    story = story.toVariant() if hasattr(story, "toVariant") else story
    return str(story["title"]) if story else ""


def test_new_stories_stand_in_the_order_of_their_names(fill: Fill, fresh_reading: Reading) -> None:
    fill("Alpha", "Beta", "Gamma")
    assert titles(fresh_reading) == ["Alpha", "Beta", "Gamma"]
    assert not any(row["begun"] for row in rows(fresh_reading))
    assert fresh_reading.all_of("LargeCover") == []


def test_the_story_that_was_begun_stands_first_and_large(
    fill: Fill, fresh_reading: Reading
) -> None:
    paths = fill("Alpha", "Beta", "Gamma")
    fresh_reading.open(paths["Gamma"], "two")
    fresh_reading.program.to_shelf()
    fresh_reading.wait_until(lambda: fresh_reading.all_of("LargeCover"))
    assert titles(fresh_reading) == ["Gamma", "Alpha", "Beta"]
    first = rows(fresh_reading)[0]
    assert first["begun"]
    assert first["progress"] > 0
    fresh_reading.wait_until(lambda: at(fresh_reading) == "Gamma")


def test_a_damaged_story_says_what_is_wrong_and_the_others_can_be_read(
    fill: Fill, fresh_reading: Reading
) -> None:
    paths = fill("Alpha", "damaged")
    alpha, damaged = sorted(rows(fresh_reading), key=lambda row: str(row["problem"]))
    assert alpha["problem"] == ""
    assert damaged["problem"]
    assert damaged["title"] == "damaged"
    assert fresh_reading.says(damaged["trouble"])
    fresh_reading.press("Right", "Return")
    assert fresh_reading.reader.book is None
    assert fresh_reading.viewer.panel == "about"
    fresh_reading.wait_until(lambda: fresh_reading.says(damaged["problem"][:20]))
    fresh_reading.press("Escape")
    fresh_reading.wait_until(lambda: at(fresh_reading) == "damaged")
    fresh_reading.press("Left", "Return")
    assert fresh_reading.reader.book is not None
    assert fresh_reading.reader.book.package.path == paths["Alpha"]


def test_a_damaged_story_that_was_opened_is_not_the_one_to_go_on_with(
    fill: Fill, fresh_reading: Reading
) -> None:
    paths = fill("Alpha", "damaged")
    fresh_reading.program.desk.shelf.note(paths["damaged"])
    fresh_reading.program.desk.shelf.refresh()
    assert not any(row["begun"] for row in rows(fresh_reading))


def test_arrows_move_over_the_covers_though_one_has_the_focus(
    fill: Fill, fresh_reading: Reading
) -> None:
    fill("Alpha", "Beta", "Gamma", "Delta", "Epsilon")
    walk = fresh_reading
    shelf = walk.one("ShelfView")
    columns = shelf.property("columns")
    assert 1 < columns < 5
    walk.wait_until(lambda: walk.focused is not None and walk.focused in cards(walk))
    order = titles(walk)
    cards(walk)[0].forceActiveFocus()
    walk.press("Right")
    assert at(walk) == order[1]
    walk.press("Left")
    assert at(walk) == order[0]
    walk.press("Left")
    assert at(walk) == order[0]
    walk.press("Down")
    assert at(walk) == order[min(columns, 4)]
    walk.press("Up")
    assert at(walk) == order[0]
    walk.press("End")
    assert at(walk) == order[-1]
    walk.press("Right")
    assert at(walk) == order[-1]
    walk.press("Home")
    assert at(walk) == order[0]


def test_enter_opens_the_story_that_has_the_focus(fill: Fill, fresh_reading: Reading) -> None:
    paths = fill("Alpha", "Beta")
    fresh_reading.press("Right")
    fresh_reading.press("Return")
    assert fresh_reading.reader.book is not None
    assert fresh_reading.reader.book.package.path == paths["Beta"]


def test_a_click_opens_a_story(fill: Fill, fresh_reading: Reading) -> None:
    paths = fill("Alpha", "Beta")
    middle = cards(fresh_reading)[1].mapToScene(cards(fresh_reading)[1].boundingRect().center())
    fresh_reading.click(middle.x(), middle.y())
    assert fresh_reading.reader.book is not None
    assert fresh_reading.reader.book.package.path == paths["Beta"]


def test_an_empty_shelf_says_what_to_do(fill: Fill, fresh_reading: Reading) -> None:
    fill()
    assert rows(fresh_reading) == []
    assert fresh_reading.one("EmptyShelf").isVisible()
    fresh_reading.press("Right", "Down", "Home", "End")
    assert fresh_reading.reader.book is None


def test_titles_come_in_the_language_that_the_reader_wants(fresh_reading: Reading) -> None:
    show(fresh_reading, {"fixture": STORIES["fixture"]})
    english = titles(fresh_reading)
    fresh_reading.stock({"fixture": STORIES["fixture"]}, "zh-Hans")
    assert english == ["The Town That Learns"]
    assert titles(fresh_reading) != english
    row = rows(fresh_reading)[0]
    assert row["family"] == fresh_reading.program.fonts.family("zh-Hans")
    assert "简体中文" in row["details"]
    assert "English" in row["details"]
    parts = row["details"].split(" · ")  # each keeps its own direction, whatever stands before it
    assert all(part.startswith("\u2068") and part.endswith("\u2069") for part in parts)


def test_a_story_that_is_gone_says_so(fill: Fill, fresh_reading: Reading) -> None:
    paths = fill("Alpha", "Beta")
    shutil.rmtree(paths["Beta"])
    fresh_reading.program.desk.shelf.refresh()
    fresh_reading.wait_until(fresh_reading.program.desk.shelf.is_idle)
    gone = next(row for row in rows(fresh_reading) if row["path"] == str(paths["Beta"]))
    assert gone["title"] == "Beta"
    assert "is not there" in gone["problem"]


def many(reading: Reading, count: int) -> None:
    """Fill the shelf with so many stories, none of which is there."""
    folder = reading.program.desk.stories.folder
    reading.stock({f"{n:03}": folder / f"{n:03}" for n in range(count)})


def test_only_covers_in_view_are_made(fresh_reading: Reading) -> None:
    many(fresh_reading, 200)
    assert fresh_reading.one("CoverGrid").property("count") == 200
    assert len(cards(fresh_reading)) < 40
    fresh_reading.press("End")
    assert at(fresh_reading) == "199"
    assert len(cards(fresh_reading)) < 40
    fresh_reading.press("Home")
    assert at(fresh_reading) == "000"


def test_wheel_and_finger_scroll_the_covers(fresh_reading: Reading) -> None:
    many(fresh_reading, 40)
    grid = fresh_reading.one("CoverGrid")
    top = grid.property("contentY")
    fresh_reading.wheel(-120)
    fresh_reading.wait_until(lambda: grid.property("contentY") > top)
    fresh_reading.wait_until(lambda: not grid.property("moving"))
    middle = grid.property("contentY")
    fresh_reading.swipe((300, 500), (300, 200))
    fresh_reading.wait_until(lambda: grid.property("contentY") > middle)
    assert fresh_reading.reader.book is None
    assert fresh_reading.viewer.panel == ""


def test_the_dots_of_a_cover_tell_about_its_story(fill: Fill, fresh_reading: Reading) -> None:
    paths = fill("Alpha", "Beta")
    fresh_reading.press("Right")
    fresh_reading.settled()
    fresh_reading.click_on("About “Beta”")
    assert fresh_reading.viewer.panel == "about"
    assert fresh_reading.program.desk.stories.about.property("story")["path"] == str(paths["Beta"])
    assert fresh_reading.reader.book is None


def test_tab_goes_to_one_cover_and_on(fill: Fill, fresh_reading: Reading) -> None:
    fill("Alpha", "Beta", "Gamma", "Delta")
    fresh_reading.press("Right")
    assert at(fresh_reading) == "Beta"
    for _ in range(12):
        fresh_reading.press("Tab")
        card = fresh_reading.focused
        assert card is not None
        if card.property("story") is not None:
            break
    assert at(fresh_reading) == "Beta"


def test_the_first_story_that_another_program_installs_appears(
    fresh_reading: Reading, tmp_path: Path
) -> None:
    folder = fresh_reading.program.desk.stories.keeper.folder
    fresh_reading.wait_until(folder.is_dir)
    fresh_reading.wait_until(fresh_reading.program.desk.shelf.is_idle)
    coming = packed_story(tmp_path / "bees.lcstory", id="bees", title="Bees")
    coming.replace(folder / "bees.lcstory")
    fresh_reading.wait_until(lambda: fresh_reading.says("Bees"))
    assert "Bees" in titles(fresh_reading)
