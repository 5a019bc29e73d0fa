# SPDX-License-Identifier: MIT
"""A feature on a page that scrolls stays within what scrolls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect

from tests.app.features.making import make_story
from tests.app.reading import Reading

ROWS = [{"label": str(year), "value": year - 2000} for year in (2021, 2022, 2023)]
DRAWN: dict[str, dict[str, Any]] = {
    "line": {"chart": {"kind": "line", "rows": ROWS}},
    "share": {"chart": {"kind": "share", "rows": ROWS}},
    "quote": {"quote": {"text": "Said by a reader. " * 8, "by": "A reader"}},
}
SIZE = 800, 600


@pytest.mark.parametrize("kind", DRAWN)
def test_nothing_of_it_is_painted_where_it_is_cut_off(
    reading: Reading, tmp_path: Path, kind: str
) -> None:
    words = {"title": "A long page", "text": "The whole town comes to the house. " * 8}
    story = make_story(tmp_path, **words, **DRAWN[kind])
    reading.open(story, "page", size=SIZE)
    reading.set(text_size="2")
    reading.settled()
    view = next(item for item in reading.all_of("Scroll") if item.property("overflows"))
    seen = view.mapRectToScene(view.boundingRect())
    top, foot = round(seen.top()) - 2, round(seen.bottom()) + 2
    # not in the middle, where the hint is, nor on the line of progress
    below = [QRect(x, foot, 240, 590 - foot) for x in (0, 560)]
    around = [QRect(0, 0, SIZE[0], top), *below]
    plain = reading.window.grabWindow().pixelColor(2, 2)
    for y in range(0, int(view.property("contentHeight") - view.height()), 16):
        view.setProperty("contentY", float(y))
        reading.settled()
        picture = reading.window.grabWindow()
        for part in around:
            bare = picture.copy(part)
            bare.fill(plain)
            assert picture.copy(part) == bare, f"scrolled by {y}"


def test_words_fade_into_the_colour_behind_them(reading: Reading, tmp_path: Path) -> None:
    story = make_story(tmp_path, title="A long page", text="The whole town comes. " * 90)
    reading.open(story, "page", size=SIZE)
    view = next(item for item in reading.all_of("Scroll") if item.property("overflows"))
    seen = view.mapRectToScene(view.boundingRect())
    picture = reading.window.grabWindow()
    strip = picture.pixelColor(round(seen.left()) + 1, round(seen.bottom()) - 2)
    assert strip == picture.pixelColor(2, 2)
