# SPDX-License-Identifier: MIT
"""What is said of a page's problems stands clear of its words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.app import scene
from tests.app.features.making import make_story
from tests.app.layout import faults
from tests.app.reading import Reading

GONE = {"file": "media/gone.webp", "alt": "A row of boats before the market, early in the morning."}
WORDS = {"title": "A page whose picture is not there", "text": "The words go on all the same. " * 3}
CHART = {"chart": {"kind": "bar", "rows": [{"label": str(n), "value": n} for n in range(1, 9)]}}
PAGES: dict[str, dict[str, Any]] = {"words": WORDS, "chart": {**WORDS, **CHART}}
SIZES = [(480, 360), (800, 600), (1280, 720), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("page", PAGES)
def test_a_picture_that_is_missing_covers_no_words(
    reading: Reading, tmp_path: Path, page: str, side: str, size: tuple[int, int]
) -> None:
    story = make_story(tmp_path, **{**PAGES[page], "background": GONE, "position": side})
    reading.open(story, "page", size=size)
    reading.set(text_size="2")
    reading.settled()
    note = reading.one("ProblemNote")
    there = note.mapRectToScene(note.boundingRect())
    assert reading.says("is not in the package")
    assert there.bottom() <= size[1] * 0.55
    others = [seen for seen in scene.texts(reading.window) if "ProblemNote" not in seen.path]
    covered = [
        scene.words_of(seen)
        for seen in others
        if "Chrome" not in seen.path and seen.clip.intersected(seen.rect).intersects(there)
    ]
    assert covered == []
    assert faults(reading.window) == []
