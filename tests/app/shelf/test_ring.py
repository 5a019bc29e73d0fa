# SPDX-License-Identifier: MIT
"""The ring around the cover that has the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.app.reading import STORIES, Reading
from tests.app.stocking import cards, show


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


@pytest.mark.parametrize("size", [(800, 600), (1280, 720), (1920, 1080)])
def test_it_stays_clear_of_the_next_cover(reading: Reading, size: tuple[int, int]) -> None:
    paths: dict[str, Path] = {name: STORIES[name] for name in ("guangzhou", "wuhan")}
    show(reading, paths)
    reading.resize(*size)
    reading.settled()
    one, other = cards(reading)
    one.forceActiveFocus()
    # until it is lifted as far as it is
    reading.wait_until(lambda: one.scale() == one.property("lift"))
    ring = next(item for item in reading.all_of("FocusRing") if one.isAncestorOf(item))
    clear = place(other).left() - place(ring).right()
    assert clear >= size[1] * 0.01
