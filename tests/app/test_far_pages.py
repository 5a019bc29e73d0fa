# SPDX-License-Identifier: MIT
"""Memory does not grow with the pages that were read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.app.reading import Reading
from tools.shots.studio import type_of

HEAD = """
format: 1
id: eight
version: 1.0.0
date: 2026-01-01
language: en
title: Eight pages
licence: CC0-1.0
chapters: [{id: all, pages: ["""
PAGES = [f"p{number}" for number in range(1, 9)]


def _story(folder: Path) -> Path:
    picture = QImage(64, 36, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    rows = []
    for page in PAGES:
        assert picture.save(str(folder / f"{page}.png"))
        ground = f"{{file: {page}.png, alt: ''}}"
        shown = f"{{items: [{{file: {page}.png, alt: ''}}]}}"
        rows.append(f"{{id: {page}, background: {ground}, gallery: {shown}}}")
    (folder / "story.yaml").write_text(HEAD + ", ".join(rows) + "]}]\n", "utf-8")
    return folder


def _pictures(item: QQuickItem) -> Iterator[str]:
    """The files of all pictures below ``item``, seen or not."""
    if type_of(item) == "StoryPicture":
        yield str(item.property("file"))
    for child in item.childItems():
        yield from _pictures(child)


def test_pages_far_away_hold_no_pictures(reading: Reading, tmp_path: Path) -> None:
    reading.open(_story(tmp_path), "p1")
    for page in PAGES[1:]:
        reading.press("PgDown")
        reading.settled()
        assert reading.page == page
    reading.wait_until(lambda: set(_pictures(reading.stage)) == {"p8.png", "p7.png", ""})
    reading.press("PgUp")
    reading.settled()
    reading.press("PgUp")
    near = {f"{page}.png" for page in PAGES[4:]}
    reading.wait_until(lambda: set(_pictures(reading.stage)) - {""} == near)
