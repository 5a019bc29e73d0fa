# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.scene import evaluate, painted, texts

WUCHANG = [
    {"value": 52, "label": "community schools"},
    {"value": 526, "label": "online classes"},
    {"value": 3000, "before": "nearly", "label": "lectures"},
    {"value": 2000000, "before": "over", "show": "2 million", "label": "participants"},
]


def cells(reading: Reading) -> list[QQuickItem]:
    return reading.all_of("FigureCell")


def tops(reading: Reading) -> list[int]:
    return [round(cell.y()) for cell in cells(reading)]


def counted(reading: Reading) -> None:
    reading.wait_until(lambda: reading.one("Figures").property("counted") == 1)


def test_figures_count_up_to_their_values(reading: Reading) -> None:
    reading.open("fixture", "figures")
    counted(reading)
    for number in ("1,874", "26.5", "4 million", "2018"):
        assert reading.says(number), number
    assert reading.session.page_state("figures").counted


def slow_count(reading: Reading) -> QQuickItem:
    """The figures of the page that comes next, who count so long that a busy machine sees it."""
    reading.open("fixture", "quote")
    reading.wait_until(lambda: reading.made_ready("figures", "Figures"))
    figures = reading.made_ready("figures", "Figures")
    assert figures is not None
    assert evaluate(figures, "clock.duration") == 900
    evaluate(figures, "clock.duration = 60000")
    return figures


def test_figures_begin_at_nothing(reading: Reading) -> None:
    figures = slow_count(reading)
    assert figures.property("counted") == 0
    reading.press("PgDown")
    shares: list[float] = []
    reading.wait_until(lambda: shares.append(figures.property("counted")) or len({*shares}) > 5)
    assert shares == sorted(shares)
    assert shares[-1] < 0.9


def test_figures_count_once(reading: Reading) -> None:
    reading.open("fixture", "figures")
    counted(reading)
    reading.press("PgDown")
    reading.settled()
    reading.press("PgUp")
    assert reading.page == "figures"
    assert reading.one("Figures").property("counted") == 1


def test_nothing_counts_where_nothing_is_to_move(reading: Reading) -> None:
    reading.set(motion="reduced")
    reading.open("fixture", "quote")
    reading.set(motion="reduced")
    reading.press("PgDown")
    assert reading.page == "figures"
    reading.wait_until(lambda: reading.all_of("Figures"))
    assert reading.one("Figures").property("counted") == 1


def test_while_they_count_nothing_beside_them_moves(reading: Reading) -> None:
    figures = slow_count(reading)
    reading.press("PgDown")
    reading.settled()
    looks: dict[float, tuple[tuple[str, float], ...]] = {}

    def look() -> bool:
        shown = [s for s in texts(reading.window, figures) if not s.text[:1].isdigit()]
        places = tuple((s.text, round(painted(s).left())) for s in shown)
        looks[figures.property("counted")] = places
        return len(looks) > 20

    reading.wait_until(look)
    assert max(looks) < 1
    assert len({*looks.values()}) == 1


def test_numbers_are_written_as_the_language_writes_them(reading: Reading) -> None:
    reading.open("fixture", "figures", "ar")
    counted(reading)
    assert reading.says("١٬٨٧٤")
    assert reading.says("٢٦٫٥")
    reading.open("fixture", "figures", "zh-Hans")
    counted(reading)
    assert reading.says("400万")


def test_four_figures_stand_in_a_row(reading: Reading) -> None:
    reading.open("fixture", "figures")
    assert len(cells(reading)) == 4
    assert len(set(tops(reading))) == 1


def test_four_figures_stand_in_a_column_where_the_window_is_narrow(reading: Reading) -> None:
    reading.open("fixture", "figures", size=(1080, 1920))
    assert len(set(tops(reading))) == 4


def test_in_arabic_the_first_figure_stands_right(reading: Reading) -> None:
    reading.open("fixture", "figures", "ar")
    places = [cell.x() for cell in cells(reading)]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("size", [(1280, 720), (800, 600), (1080, 1920), (3840, 2160)])
@pytest.mark.parametrize("scale", ["1.0", "2.0"])
def test_no_number_leaves_its_place(
    reading: Reading, tmp_path: Path, size: tuple[int, int], scale: str
) -> None:
    reading.open(make_story(tmp_path, title="Learn a song", figures=WUCHANG), "page", size=size)
    reading.set(text_size=scale)
    counted(reading)
    reading.settled()
    for cell in cells(reading):
        room = cell.mapRectToScene(cell.boundingRect()).adjusted(-1, -1, 1, 1)
        for seen in texts(reading.window, cell):
            words = painted(seen)
            assert room.left() <= words.left(), seen.text
            assert words.right() <= room.right(), seen.text


def test_a_screen_reader_hears_a_figure_as_one(reading: Reading) -> None:
    reading.open("fixture", "figures")
    assert reading.named("over 1,874 books in the library")
