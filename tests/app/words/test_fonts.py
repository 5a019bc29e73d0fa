# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QRawFont

from lcreader.app.words.fonts import ARABIC, CHINESE, DYSLEXIC, LATIN, SIGNS, Fonts, is_cjk
from lcreader.library.places import resources
from tests.app.reading import STORIES, Reading

TIFINAGH = (STORIES["fixture"] / "media" / "fonts" / "signs.ttf").read_bytes()


@pytest.fixture
def fonts(qapp: QGuiApplication) -> Iterator[Fonts]:
    fonts = Fonts(resources() / "fonts")
    yield fonts
    fonts.use_story_fonts([])


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("en", LATIN),
        ("fr-CA", LATIN),
        ("sr-Latn", LATIN),
        ("zh-Hans", CHINESE),
        ("ZH", CHINESE),
        ("ja", CHINESE),
        ("yue-Hant-HK", CHINESE),
        ("ar", ARABIC),
        ("ar-EG", ARABIC),
        ("fa", ARABIC),
        ("ug", ARABIC),
        ("", LATIN),
        ("ru", LATIN),
    ],
)
def test_every_language_has_its_family_and_its_fonts_are_there(
    fonts: Fonts, language: str, family: str
) -> None:
    assert fonts.family(language) == family
    assert family in QFontDatabase.families()


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Åßé"), ("zh-Hans", "学习城市"), ("ar", "مدينة")]
)
def test_a_family_has_the_letters_of_its_language(fonts: Fonts, language: str, text: str) -> None:
    raw = QRawFont.fromFont(QFont(fonts.family(language)))
    assert all(raw.supportsCharacter(ord(letter)) for letter in text)


def test_chinese_and_arabic_have_a_bold_that_is_drawn_and_not_made_up(fonts: Fonts) -> None:
    for language in ("zh-Hans", "ar", "en"):
        assert QFontDatabase.bold(fonts.family(language), "Bold")


def test_the_interface_is_set_in_the_latin_font(fonts: Fonts) -> None:
    assert fonts.default().families() == [LATIN, SIGNS, CHINESE, ARABIC]
    assert QFontInfo(fonts.default()).family() == LATIN


def test_languages_that_the_bundled_fonts_lack_are_set_in_the_story_font(fonts: Fonts) -> None:
    fonts.use_story_fonts([TIFINAGH])
    own = fonts.family("zgh")
    assert own not in (LATIN, CHINESE, ARABIC)
    assert QRawFont.fromFont(QFont(own)).supportsCharacter(ord("ⵣ"))
    assert fonts.family("en") == fonts.family("zgh-Latn") == LATIN
    assert fonts.family("zh-Hans") == CHINESE
    assert fonts.family("ar") == ARABIC


@pytest.mark.usefixtures("reading")
def test_the_fonts_of_a_story_go_with_it(fonts: Fonts) -> None:
    fonts.use_story_fonts([TIFINAGH])
    own = fonts.family("zgh")
    assert own in QFontDatabase.families()
    fonts.use_story_fonts([])
    assert fonts.family("zgh") == LATIN
    assert own not in QFontDatabase.families()


def test_what_is_no_font_is_told_of_and_passed_over(
    fonts: Fonts, caplog: pytest.LogCaptureFixture
) -> None:
    fonts.use_story_fonts([b"no font", TIFINAGH])
    assert "a font of the story cannot be used" in caplog.text
    assert fonts.family("zgh") != LATIN


def test_a_story_brings_its_font_when_it_is_opened(reading: Reading) -> None:
    before = set(QFontDatabase.families())
    reading.open("fixture", "tall")
    own = reading.program.fonts.family("zgh")
    assert own not in before
    assert QRawFont.fromFont(QFont(own)).supportsCharacter(ord("ⵣ"))
    reading.open("guangzhou", language="en")
    assert reading.program.fonts.family("zgh") == LATIN


def test_the_shelf_is_not_set_in_the_font_of_a_story_that_was_closed(reading: Reading) -> None:
    reading.open("fixture", "tall")
    own = reading.program.fonts.family("zgh")
    assert own in QFontDatabase.families()
    reading.program.to_shelf()
    assert reading.program.fonts.family("zgh") == LATIN
    assert own not in QFontDatabase.families()


@pytest.mark.parametrize(("language", "is_so"), [("zh-Hant", True), ("ko", True), ("en", False)])
def test_chinese_japanese_and_korean_are_known(language: str, is_so: bool) -> None:
    assert is_cjk(language) is is_so


def test_letters_for_dyslexia_are_latin_alone(fonts: Fonts) -> None:
    assert fonts.use_letters("dyslexic")
    assert not fonts.use_letters("dyslexic")
    assert fonts.family("en") == DYSLEXIC
    assert fonts.family("zh-Hans") == CHINESE
    assert QFontInfo(QFont(DYSLEXIC)).family() == DYSLEXIC


def test_letters_are_set_anew_while_a_story_is_open(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.set(letters="dyslexic")
    reading.settled()
    assert reading.reader.page("quote").title["family"] == DYSLEXIC
    assert reading.page == "quote"
    assert reading.app.font().families()[0] == DYSLEXIC
    reading.set(letters="usual")
    assert reading.reader.page("quote").title["family"] == LATIN
