# SPDX-License-Identifier: MIT
"""Whoever has only a mouse, or only arrows and Enter, gets into everything and out of it again."""

from __future__ import annotations

import pytest

from tests.app.reading import Reading


@pytest.mark.parametrize("key", ["L", "G"])
def test_a_click_beside_a_box_closes_it_and_does_no_more(reading: Reading, key: str) -> None:
    reading.open("fixture", "tall")
    number = reading.session.number
    reading.press(key)
    assert reading.viewer.panel
    reading.click(1270, 360)
    assert not reading.viewer.panel
    assert reading.session.number == number


def test_a_click_within_a_box_leaves_it_open(reading: Reading) -> None:
    reading.open("fixture", "tall")
    reading.press("L")
    heading = reading.named("Language").rect
    reading.click(heading.right() - 8, heading.bottom() - 8)
    assert reading.viewer.panel == "language"


def test_who_left_in_an_excursion_is_told_the_number_of_the_page_it_belongs_to(
    reading: Reading,
) -> None:
    reading.open("fixture", "map")
    number = reading.session.number
    reading.session.go_to("hill-half")
    assert reading.session.number != number
    reading.open("fixture", resumes=True)
    assert reading.says(f"Continue at page {number}")
    reading.press("Return")
    assert reading.page == "hill-half"
