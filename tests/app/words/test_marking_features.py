# SPDX-License-Identifier: MIT
"""What of a feature is being read aloud is marked where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from tests.app import scene
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
