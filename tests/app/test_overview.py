# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from tests.app.reading import Reading

PAGES = 600
HEAD = """\
format: 1
id: long
publisher: example.org
version: 1.0.0
language: en
title: A long story
licence: CC-BY-4.0
chapters:
"""


@pytest.fixture(scope="module")
def long_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six hundred pages in chapters of fifty, which no row of cards divides evenly."""
    lines = [HEAD]
    for number in range(1, PAGES + 1):
        if number % 50 == 1:
            lines.append(f"  - {{id: c{number}, title: Chapter {number}, pages: [\n")
        lines.append(
            f"    {{id: p{number}, title: Page {number}, background: {{colour: '#224466'}}}},\n"
        )
        if number % 50 == 0:
            lines.append("    ]}\n")
    folder = tmp_path_factory.mktemp("stories") / "long"
    folder.mkdir()
    (folder / "story.yaml").write_text("".join(lines), "utf-8")
    return folder


def chosen(reading: Reading) -> str:
    assert reading.focused is not None
    return str(reading.focused.property("pageId"))


def test_only_the_cards_near_the_view_are_made(reading: Reading, long_story: Path) -> None:
    reading.open(long_story, "p300")
    reading.press("O")
    reading.wait_until(lambda: chosen(reading) == "p300")
    assert 0 < len(reading.all_of("OverviewCard")) < PAGES / 5


def test_keys_lead_through_all_pages_and_keep_the_card_in_view(
    reading: Reading, long_story: Path
) -> None:
    reading.open(long_story, "p49")
    reading.press("O")
    reading.wait_until(lambda: chosen(reading) == "p49")
    for key, page in (
        ("Right", "p50"),
        ("Right", "p51"),  # over the chapter's title
        ("Left", "p50"),
        ("End", "p600"),
        ("Right", "p600"),
        ("Home", "p1"),
        ("Left", "p1"),
        ("Up", "p1"),
    ):
        reading.press(key)
        assert chosen(reading) == page, key
        card = reading.focused
        assert card is not None
        area = QRectF(0, 0, reading.window.width(), reading.window.height())
        assert area.contains(card.mapRectToScene(QRectF(0, 0, card.width(), card.height()))), key


def test_down_and_up_stay_in_their_column(reading: Reading, long_story: Path) -> None:
    reading.open(long_story, "p3")
    reading.press("O")
    reading.wait_until(lambda: chosen(reading) == "p3")
    reading.press("Down", "Down", "Up", "Up")
    assert chosen(reading) == "p3"
