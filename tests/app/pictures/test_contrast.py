# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from lcreader.app.pictures import contrast
from lcreader.app.pictures.contrast import (
    Luminances,
    accent_for,
    luminances_of,
    relative_luminance,
    shade_strength,
    worst_cell,
)

Cell = tuple[int, int, int]
part = st.integers(0, 255)
cells = st.tuples(part, part, part)
tones = st.booleans()


def light(colour: QColor) -> float:
    return relative_luminance(colour.red(), colour.green(), colour.blue())


def ground(cell: Cell, over: QColor, strength: float) -> float:
    """How light ``cell`` is with ``over`` painted on it."""
    over_parts = (over.red(), over.green(), over.blue())
    return relative_luminance(
        *(
            below * (1 - strength) + above * strength
            for below, above in zip(cell, over_parts, strict=True)
        )
    )


@given(cells, cells, tones, st.floats(0, 0.9))
def test_words_and_accent_can_be_read_on_any_background(
    cell: Cell, named: Cell, dark: bool, least: float
) -> None:
    accent = accent_for(QColor(*named), dark=dark)
    strength = shade_strength(cell, dark=dark, least=least, high=False, accent=accent)
    behind = ground(cell, contrast.INK if dark else contrast.PAPER, strength)
    words = QColor("#F5F5F5") if dark else contrast.INK
    assert contrast.contrast(light(words), behind) >= 4.5
    assert contrast.contrast(light(accent), behind) >= 4.5


@given(cells, tones)
def test_high_contrast_reaches_seven_to_one_on_any_background(cell: Cell, dark: bool) -> None:
    strength = shade_strength(cell, dark=dark, least=0, high=True)
    behind = ground(cell, QColor("black" if dark else "white"), strength)
    assert contrast.contrast(light(QColor("white" if dark else "black")), behind) >= 7


@given(cells, tones)
def test_an_accent_can_be_read_on_the_tone_itself(named: Cell, dark: bool) -> None:
    behind = light(contrast.INK if dark else contrast.PAPER)
    assert contrast.contrast(light(accent_for(QColor(*named), dark=dark)), behind) >= 4.5


def test_an_accent_that_can_be_read_already_stays_as_it_is() -> None:
    gold = QColor("#ffd700")
    assert accent_for(gold, dark=True).rgb() == gold.rgb()


def test_an_accent_keeps_its_hue() -> None:
    blue = QColor("#1030a0")
    assert accent_for(blue, dark=True).hslHue() == pytest.approx(blue.hslHue(), abs=2)


@given(cells, tones, st.floats(0, 0.97))
def test_a_shade_is_never_weaker_than_the_story_asks(cell: Cell, dark: bool, least: float) -> None:
    assert shade_strength(cell, dark=dark, least=least, high=False) >= least


def test_no_shade_lies_where_none_is_needed() -> None:
    assert shade_strength((0, 0, 0), dark=True, least=0, high=False) == 0
    assert shade_strength((255, 255, 255), dark=False, least=0, high=False) == 0


def grid(*colours: Cell) -> Luminances:
    """One row of colours."""
    return Luminances(len(colours), 1, colours)


BLACK, WHITE = (0, 0, 0), (255, 255, 255)
WHOLE = QRectF(0, 0, 1, 1)


def test_the_worst_place_is_the_lightest_for_light_words_and_the_darkest_for_dark_ones() -> None:
    two = grid(BLACK, WHITE)
    assert worst_cell(two, WHOLE, dark=True) == WHITE
    assert worst_cell(two, WHOLE, dark=False) == BLACK


def test_only_what_lies_behind_the_words_counts() -> None:
    row = grid(BLACK, BLACK, BLACK, WHITE)
    assert worst_cell(row, QRectF(0, 0, 0.4, 1), dark=True) == BLACK


def test_one_lamp_does_not_dim_a_whole_page() -> None:
    assert worst_cell(grid(*[BLACK] * 19, WHITE), WHOLE, dark=True) == BLACK
    assert worst_cell(grid(*[BLACK] * 18, WHITE), WHOLE, dark=True) == WHITE


def test_words_outside_the_picture_lie_on_the_plain_ground() -> None:
    assert worst_cell(grid(WHITE), QRectF(2, 2, 1, 1), dark=True) == BLACK


def test_a_picture_is_known_by_the_colours_of_its_places() -> None:
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for x in range(160, 320):
        for y in range(180):
            image.setPixelColor(x, y, QColor("red"))
    found = luminances_of(image)
    assert (found.columns, found.rows) == (32, 18)
    assert found.cells[0] == BLACK
    assert found.cells[31] == (255, 0, 0)
    assert found.cells[-32] == BLACK
    assert found.cells[-1] == (255, 0, 0)


def test_contrast_is_the_one_of_the_guidelines() -> None:
    assert contrast.contrast(light(QColor("black")), light(QColor("white"))) == pytest.approx(21)
    grey = light(QColor("#767676"))
    assert contrast.contrast(grey, 1) == pytest.approx(4.54, abs=0.01)
    assert contrast.contrast(1, grey) == contrast.contrast(grey, 1)
