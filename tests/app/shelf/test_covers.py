# SPDX-License-Identifier: MIT
"""What stands on the shelf for a story that brings no cover."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lcreader.app.shelf.rows import TINTS
from tests.app.reading import STORIES, Reading
from tests.app.stocking import one_page, show

PLAIN = "cover: media/boats.webp\n"


@pytest.mark.parametrize(
    ("title", "colour", "right"),
    [("Water", "#3366cc", False), ("武汉的早晨", "", False), ("حكاية النهر", "", True)],
    ids=["its own colour", "Chinese", "Arabic"],
)
def test_a_story_without_a_cover_has_its_title_on_its_colour_for_one(
    fresh_reading: Reading, tmp_path: Path, title: str, colour: str, right: bool
) -> None:
    words = one_page("Plain").replace(PLAIN, "").replace("title: Plain", f"title: {title}")
    accent = f'accent: "{colour}"\n' if colour else ""
    (tmp_path / "story.yaml").write_text(words + accent, encoding="utf-8")
    show(fresh_reading, {title: tmp_path})
    drawn = fresh_reading.one("DrawnCover")
    assert drawn.isVisible()
    tint = drawn.property("tint").name()
    assert tint == colour if colour else tint in TINTS
    assert drawn.property("ground").lightnessF() < 0.3
    written = next(each for each in drawn.childItems() if each.property("text"))
    assert written.property("text") == title
    assert not written.property("truncated")
    line = next(each for each in drawn.childItems() if each.property("mirrored") is not None)
    assert line.property("mirrored") == right
    edges = (line.x(), line.x() + line.width())
    assert edges[right] == (written.x() + written.width() if right else written.x())


def test_a_story_with_a_cover_is_drawn_none(fresh_reading: Reading, tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    shutil.copy(STORIES["fixture"] / "media" / "boats.webp", tmp_path / "media")
    (tmp_path / "story.yaml").write_text(one_page("Alpha"), encoding="utf-8")
    show(fresh_reading, {"Alpha": tmp_path})
    assert fresh_reading.one("CoverPicture").property("story")["title"] == "Alpha"
    assert not any(each.isVisible() for each in fresh_reading.all_of("DrawnCover"))


@pytest.mark.parametrize(
    "data", [None, b"", b"\x89PNG\r\n\x1a\n torn"], ids=["none", "empty", "torn"]
)
def test_a_story_whose_cover_cannot_be_shown_has_one_drawn_with_a_mark(
    fresh_reading: Reading, tmp_path: Path, data: bytes | None
) -> None:
    (tmp_path / "media").mkdir()
    if data is not None:
        (tmp_path / "media" / "boats.webp").write_bytes(data)
    (tmp_path / "story.yaml").write_text(one_page("Alpha"), encoding="utf-8")
    show(fresh_reading, {"Alpha": tmp_path})
    fresh_reading.wait_until(lambda: fresh_reading.one("DrawnCover").isVisible())
    picture = fresh_reading.one("CoverPicture")
    assert picture.property("torn")
    mark = next(each for each in picture.childItems() if each.objectName() == "torn")
    assert mark.isVisible()
