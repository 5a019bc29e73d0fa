# SPDX-License-Identifier: MIT
"""Captions are set in at most three lines of about the same length."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QGuiApplication

from lcreader.app.words.balance import line_widths
from lcreader.app.words.captionlines import LINES, SMALLEST, CaptionLines, Laid

WIDE = 900.0


def laid(text: str, *, cjk: bool = False, size: float = 32, widest: float = WIDE) -> Laid:
    piece = {"text": text, "language": "en", "rtl": False, "cjk": cjk, "family": ""}
    return CaptionLines().laid(piece, size, widest)  # type: ignore[arg-type]


def widths(found: Laid) -> list[float]:
    font = QFont("")
    font.setPixelSize(found["size"])
    font.setWeight(QFont.Weight.Medium)
    return line_widths(found["text"], font, found["width"])


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """Fonts need one."""


def test_a_short_caption_is_one_line_as_wide_as_its_words() -> None:
    found = laid("Still.")
    assert found["text"] == "Still."
    assert found["size"] == 32
    assert found["width"] < 200


def test_the_authors_lines_stay() -> None:
    found = laid("- Who wakes the harbour?\n- The baker.")
    assert found["text"] == "- Who wakes the harbour?\n- The baker."
    assert len(widths(found)) == 2


def test_lines_are_about_equally_long() -> None:
    found = laid("one two six ten one two six ten one two six ten one two six ten end " * 2)
    lines = widths(found)
    assert 1 < len(lines) <= LINES
    assert min(lines) > max(lines) * 0.6


def test_many_short_lines_become_few() -> None:
    found = laid("one\ntwo\nthree\nfour\nfive")
    assert found["text"] == "one two three four five"
    chinese = laid("先有\n雨，\n雨从\n海上\n来。", cjk=True)
    assert chinese["text"] == "先有雨，雨从海上来。"


def test_too_many_words_make_the_letters_smaller_but_not_too_small() -> None:
    text = "words and words and more words " * 8
    assert SMALLEST <= laid(text)["size"] < 32
    assert len(widths(laid(text))) <= LINES
    endless = laid("words " * 200, size=18)
    assert endless["size"] == SMALLEST
    assert endless["width"] == WIDE


def test_nothing_and_no_room_are_no_trouble() -> None:
    assert laid("")["text"] == ""
    assert laid("words", widest=0)["text"] == ""
    assert laid("words", widest=-5)["text"] == ""


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab先雨 \n-سمك", max_size=150), st.floats(60, 1200), st.floats(10, 80))
def test_whatever_is_said_fits_or_is_as_small_as_may_be(
    text: str, widest: float, size: float
) -> None:
    text = "\n".join(filter(None, map(str.strip, text.split("\n"))))
    found = laid(text, widest=widest, size=size)
    if not text:
        return
    assert SMALLEST <= found["size"] <= max(SMALLEST, round(size))
    assert found["width"] <= widest
    font = QFont("")
    font.setPixelSize(found["size"])
    font.setWeight(QFont.Weight.Medium)
    fits = 0 < len(line_widths(found["text"], font, found["width"])) <= LINES
    assert fits or found["size"] == SMALLEST
