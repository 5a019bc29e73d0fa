# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.scene import Seen, painted, texts, words_of


def text(reading: Reading, part: str) -> Seen:
    return next(seen for seen in texts(reading.window) if part in words_of(seen))


def test_a_quote_shows_its_words_and_who_said_them(reading: Reading) -> None:
    reading.open("fixture", "quote")
    assert reading.says("I came for the lamp and stayed for the second chapter.")
    assert reading.says("A reader at night")
    assert reading.says("from the visitors' book")


def test_the_portrait_stands_left_of_the_name(reading: Reading) -> None:
    reading.open("fixture", "quote")
    portrait = next(seen for seen in reading.items() if seen.item.property("rounded"))
    name = painted(text(reading, "A reader at night"))
    assert portrait.rect.right() < name.left()
    assert portrait.rect.top() <= name.top() <= name.bottom() <= portrait.rect.bottom()


def test_in_arabic_the_portrait_stands_right_of_the_name(reading: Reading) -> None:
    reading.open("fixture", "quote", "ar")
    portrait = next(seen for seen in reading.items() if seen.item.property("rounded"))
    name = painted(text(reading, reading.session.page.feature.by.text))
    assert portrait.rect.left() > name.right()


def test_a_quote_is_one_size_larger_than_other_words(reading: Reading) -> None:
    reading.open("fixture", "quote")
    quoted = text(reading, "lamp").item.property("font").pixelSize()
    reading.open("fixture", "going-on")
    assert quoted > text(reading, "names no background").item.property("font").pixelSize()


def test_a_quote_without_a_name_ends_with_its_words(reading: Reading, tmp_path: Path) -> None:
    reading.open(make_story(tmp_path, quote={"text": "Said by nobody."}), "page")
    quote = reading.one("Quote")
    words = painted(text(reading, "Said by nobody."))
    below = quote.mapRectToScene(quote.boundingRect()).bottom() - words.bottom()
    assert -1 <= below <= words.height()
