# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.scene import painted, texts

SIZES = [(1280, 720), (800, 600), (1080, 1920)]


def filled(reading: Reading, kind: str) -> list[QQuickItem]:
    """The plain rectangles in the chart's part of this kind, bars and shares among them."""
    part = reading.one(kind)
    return [
        seen.item
        for seen in reading.items()
        if seen.type == "QQuickRectangle" and part.isAncestorOf(seen.item)
    ]


def bars(reading: Reading) -> list[QQuickItem]:
    return [item for item in filled(reading, "ChartBars") if item.width() > item.height()]


def chart_of(values: list[float], kind: str = "bar", **more: Any) -> dict[str, Any]:
    rows = [{"label": f"Row {index}", "value": value} for index, value in enumerate(values)]
    return {"kind": kind, "rows": rows, **more}


def overlaps(reading: Reading) -> list[tuple[str, str]]:
    chart = reading.one("Chart")
    shown = [(seen.text, painted(seen)) for seen in texts(reading.window, chart)]
    return [
        (one, other)
        for index, (one, here) in enumerate(shown)
        for other, there in shown[index + 1 :]
        if here.adjusted(1, 3, -1, -3).intersects(there.adjusted(1, 3, -1, -3))
    ]


def test_bars_are_as_long_as_their_values(reading: Reading) -> None:
    reading.open("fixture", "bars")
    children, parents, grandparents = (bar.width() for bar in bars(reading))
    assert parents / children == pytest.approx(340 / 512, abs=0.01)
    assert grandparents / children == pytest.approx(287 / 512, abs=0.01)


def test_every_bar_has_its_label_and_its_number(reading: Reading) -> None:
    reading.open("fixture", "bars")
    for words in ("Children", "512", "Parents", "340", "Grandparents", "287", "books"):
        assert reading.says(words)
    assert reading.named("Grandparents: 287 books")


def test_one_bar_is_highlighted(reading: Reading) -> None:
    reading.open("fixture", "bars")
    colours = [QColor(bar.property("color")).name() for bar in bars(reading)]
    assert colours[0] == colours[1] != colours[2]


def test_in_arabic_bars_begin_at_the_right(reading: Reading) -> None:
    reading.open("fixture", "bars", "ar")
    ends = {round(bar.mapRectToScene(bar.boundingRect()).right()) for bar in bars(reading)}
    assert len(ends) == 1


def test_bars_below_nothing_go_the_other_way(reading: Reading, tmp_path: Path) -> None:
    reading.open(make_story(tmp_path, title="Both", chart=chart_of([10, -5])), "page")
    up, down = (bar.mapRectToScene(bar.boundingRect()) for bar in bars(reading))
    assert up.left() == pytest.approx(down.right(), abs=2)


def test_a_chart_stands_beside_the_words_or_below_them(reading: Reading) -> None:
    reading.open("fixture", "bars")
    middle = reading.window.width() / 2
    chart = reading.one("Chart")
    assert chart.mapRectToScene(chart.boundingRect()).left() > middle
    reading.open("fixture", "line")  # its words stand right
    chart = reading.one("Chart")
    assert chart.mapRectToScene(chart.boundingRect()).right() < middle
    reading.open("fixture", "bars", size=(1080, 1920))
    chart = reading.one("Chart")
    text = next(s for s in texts(reading.window) if "borrow most" in s.text)
    assert chart.mapRectToScene(chart.boundingRect()).top() > painted(text).bottom()


@pytest.mark.parametrize(("focus", "at_the_head"), [(0.3, False), (0.7, True)])
def test_a_chart_beside_the_words_leaves_the_subject_of_the_picture_free(
    reading: Reading, tmp_path: Path, focus: float, at_the_head: bool
) -> None:
    background = {"file": "media/hills.webp", "focus": [0.7, focus]}
    chart = chart_of([3, 2, 1])
    reading.open(make_story(tmp_path, ("hills.webp",), background=background, chart=chart), "page")
    subject = focus * reading.window.height()
    parts = [painted(seen) for seen in texts(reading.window, reading.one("Chart"))]
    assert parts
    assert all(part.bottom() < subject for part in parts) == at_the_head
    assert all(part.top() > subject for part in parts) != at_the_head


def test_a_line_shows_every_year(reading: Reading) -> None:
    reading.open("fixture", "line")
    for words in ("2021", "2026", "120", "402"):
        assert reading.says(words)


def test_shares_are_as_tall_as_their_values(reading: Reading) -> None:
    reading.open("fixture", "share")
    heights = [item.height() for item in filled(reading, "ChartShares")]
    assert heights[1] / heights[0] == pytest.approx(25 / 62.5, abs=0.02)
    assert heights[2] / heights[0] == pytest.approx(12.5 / 62.5, abs=0.02)
    for words in ("62.5%", "How to mend things", "Poems"):
        assert reading.says(words)


HARD = {
    "many-bars": chart_of([float(7 * n % 50) for n in range(60)], unit="mm", highlight="Row 31"),
    "eleven-bars": chart_of([float(7 * n % 50) for n in range(11)]),
    "many-points": chart_of([60 + n * 0.5 + n % 3 for n in range(60)], "line", unit="%"),
    "valleys": chart_of([93, -24, 79, 19, 60], "line"),
    "many-shares": chart_of([40, 30, 90, 1, 2, 3, 4, 5, 60, 1, 1, 1], "share", unit="books"),
    "tiny-shares": chart_of([1, 1, 98], "share"),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", HARD)
def test_no_label_lies_on_another(
    reading: Reading, tmp_path: Path, size: tuple[int, int], kind: str
) -> None:
    reading.open(make_story(tmp_path, title="Hard", chart=HARD[kind]), "page", size=size)
    assert overlaps(reading) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", HARD)
def test_a_chart_stays_inside_its_place(
    reading: Reading, tmp_path: Path, size: tuple[int, int], kind: str
) -> None:
    reading.open(make_story(tmp_path, title="Hard", chart=HARD[kind]), "page", size=size)
    window = QRectF(0, 0, *size)
    for seen in texts(reading.window, reading.one("Chart")):
        assert window.contains(painted(seen)), seen.text


def test_a_long_line_rises_and_falls_with_its_values(reading: Reading, tmp_path: Path) -> None:
    reading.open(make_story(tmp_path, title="T", chart=HARD["valleys"]), "page")
    points = [point.property("up") for point in reading.all_of("ChartPoint")]
    values = [93, -24, 79, 19, 60]
    for (one, here), (other, there) in pairwise(zip(values, points, strict=True)):
        assert (one > other) == (here < there)


def test_hidden_words_take_the_chart_along(reading: Reading) -> None:
    reading.open("fixture", "bars")
    reading.press("H")
    reading.wait_until(lambda: not reading.texts())
    reading.press("H")
    reading.wait_until(lambda: reading.says("Grandparents"))
