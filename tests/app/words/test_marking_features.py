# SPDX-License-Identifier: MIT
"""What of a feature is being read aloud is marked where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from tests.app import scene
from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.reciting import marking, read_aloud

pytestmark = pytest.mark.usefixtures("no_voice")

KINDS = ("ReadGround", "MarkedGround")
ROWS = [
    ("bars", "Parents, 340 books", ("Parents", "340")),
    ("line", "2022: 185 readers", ("2022", "185")),
    ("share", "How to mend things: 25 %", ("How to mend things", "25%")),
    ("links", "Up the hill. Three pages away", ("Up the hill", "Three pages away from the road.")),
    ("choices", "On Friday", ("On Friday",)),
]
ELSEWHERE = {
    "bars": "Children",
    "line": "2021",
    "share": "Stories",
    "links": "A film",
    "choices": "On Monday",
}


def grounds(reading: Reading) -> list[QRectF]:
    return [seen.rect for seen in reading.items() if seen.type in KINDS]


def places(reading: Reading, words: str) -> list[QRectF]:
    """Where these words stand in the window."""
    found = [
        scene.painted(seen)
        for seen in scene.texts(reading.window)
        if scene.words_of(seen).strip() == words
    ]
    assert found, f"{words!r} is nowhere"
    return found


def lies_on(reading: Reading, words: str) -> bool:
    return any(
        ground.adjusted(-1, -1, 1, 1).contains(there.center())
        for there in places(reading, words)
        for ground in grounds(reading)
    )


@pytest.mark.parametrize("size", [(1280, 720), (800, 600)])
@pytest.mark.parametrize(("page", "cue", "marked"), ROWS, ids=[row[0] for row in ROWS])
def test_the_item_that_is_read_is_marked_and_no_other(
    reading: Reading, page: str, cue: str, marked: tuple[str, ...], size: tuple[int, int]
) -> None:
    reading.open("fixture", page, size=size)
    read_aloud(reading, page, cue)
    reading.wait_until(lambda: all(lies_on(reading, words) for words in marked))
    assert len(grounds(reading)) == len(marked)
    assert not lies_on(reading, ELSEWHERE[page])
    marking(reading).end()
    reading.wait_until(lambda: not grounds(reading))


FEATURES = {
    "figures": {
        "figures": [{"value": value, "label": f"books in room {value}"} for value in range(71, 75)]
    },
    "bars": {
        "chart": {
            "kind": "bar",
            "rows": [{"label": f"Readers of {age}", "value": age} for age in (7, 8, 9)],
            "unit": "books",
        }
    },
    "line": {
        "chart": {
            "kind": "line",
            "rows": [{"label": str(year), "value": year - 2000} for year in (2021, 2022, 2023)],
            "unit": "readers",
        }
    },
    "shares": {
        "chart": {
            "kind": "share",
            "rows": [
                {"label": "Stories of the sea", "value": 70},
                {"label": "Poems of the wind", "value": 30},
            ],
            "unit": "%",
        }
    },
    "links": {
        "links": [{"page": "other", "title": f"Way number {place}"} for place in (81, 82, 83)]
    },
    "choices": {
        "question": {
            "ask": "When do they come?",
            "choices": [{"text": f"On day {day}", "right": day == 91} for day in (91, 92, 93)],
        }
    },
}
LAST = {
    "figures": "74 books in room 74",
    "bars": "Readers of 9, 9 books",
    "line": "2023 23 readers",
    "shares": "Poems of the wind",
    "links": "Way number 83",
    "choices": "On day 93",
}


@pytest.mark.parametrize("feature", FEATURES)
def test_the_item_that_is_read_is_scrolled_into_view(
    reading: Reading, tmp_path: Path, feature: str
) -> None:
    words = {"title": "A long page " * 5, "text": "The whole town comes to the house. " * 8}
    story = make_story(tmp_path, **words, **FEATURES[feature])
    reading.open(story, "page", size=(800, 600))
    reading.set(text_size="2")
    reading.settled()
    read_aloud(reading, "page", "A long page A long page", LAST[feature])
    view = next(item for item in reading.all_of("Scroll") if item.property("overflows"))
    reading.wait_until(lambda: grounds(reading))
    assert view.property("contentY") == 0
    marking(reading).move(1.5)
    reading.wait_until(lambda: view.property("contentY") > 20)
    reading.wait_until(lambda: not view.property("gliding"))
    there = grounds(reading)
    seen = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
    assert there
    assert all(seen.contains(ground) for ground in there)
    marking(reading).move(0.5)
    reading.wait_until(lambda: view.property("contentY") < 1)


def test_the_item_that_is_read_stays_in_view_when_words_grow(
    reading: Reading, tmp_path: Path
) -> None:
    words = {"title": "A long page " * 5, "text": "The whole town comes to the house. " * 8}
    story = make_story(tmp_path, **words, **FEATURES["choices"])
    reading.open(story, "page", size=(800, 600))
    read_aloud(reading, "page", LAST["choices"])
    reading.wait_until(lambda: grounds(reading))
    reading.set(text_size="2")
    view = reading.one("Scroll")

    def in_view() -> bool:
        seen = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
        there = grounds(reading)
        return bool(view.property("overflows") and there and seen.contains(there[0]))

    reading.wait_until(in_view)


def test_an_answer_stays_in_view_while_what_stands_above_it_is_read(reading: Reading) -> None:
    reading.open("guangzhou", "villages")
    reading.set(text_size="2")
    reading.settled()
    reading.press(*["PgDown"] * 4)
    view = next(one for one in reading.all_of("Scroll") if one.property("overflows"))

    def at_its_end() -> bool:
        return bool(view.property("aim") == pytest.approx(view.property("most"), abs=1))

    reading.wait_until(at_its_end)
    read_aloud(reading, "villages", reading.session.page.title.text)
    reading.wait_until(lambda: marking(reading).passages)
    reading.settled()
    assert at_its_end()
    reading.press("PgUp", "PgUp", "PgUp", "PgUp")
    read_aloud(reading, "villages", reading.session.page.title.text)
    reading.wait_until(lambda: view.property("contentY") < 1)
