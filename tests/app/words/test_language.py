# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from lcreader.app.words.language import Interface, language_name, said, translate
from lcreader.app.words.numerals import Numerals
from lcreader.library.places import resources
from lcreader.story.sentence import Sentence
from tests.app.reading import Reading


@pytest.fixture
def interface(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Interface]:
    """An interface that has a German file as well, with no words of German in it."""
    english = (resources() / "translations" / "lcreader_en.qm").read_bytes()
    (tmp_path / "lcreader_de.qm").write_bytes(english)
    (tmp_path / "lcreader_xx.qm").write_bytes(b"no translation")
    interface = Interface(tmp_path)
    yield interface
    interface.speak(["en"])


def test_english_is_there_without_any_file(interface: Interface, tmp_path: Path) -> None:
    assert interface.available() == ["de", "en", "xx"]
    assert Interface(tmp_path / "missing").available() == ["en"]


def test_the_first_wanted_language_that_there_is_is_spoken(interface: Interface) -> None:
    assert interface.speak(["tlh", "de", "en"])
    assert interface.language == "de"
    assert interface.speak(["tlh"])
    assert interface.language == "en"


def test_speaking_the_same_language_again_is_no_change(interface: Interface) -> None:
    assert not interface.speak(["en", "de"])
    interface.speak(["de"])
    assert not interface.speak(["de", "en"])


def test_a_damaged_file_leaves_the_words_as_they_are(interface: Interface) -> None:
    interface.speak(["xx"])
    assert translate("Shelf", "What shall we read?") == "What shall we read?"


def test_sentences_from_below_are_said_with_their_values(qapp: QGuiApplication) -> None:
    assert said(Sentence("Test", "{count} of {all}", {"count": 2, "all": 3})) == "2 of 3"


@pytest.mark.parametrize(
    ("value", "decimals", "grouping", "language", "text"),
    [
        (1874.0, 0, True, "en", "1,874"),
        (1874.0, 0, False, "en", "1874"),
        (26.5, 1, True, "de", "26,5"),
        (1234567.25, 2, True, "en", "1,234,567.25"),
        (2018.0, 0, False, "ar-EG", "٢٠١٨"),
        (2018.0, 0, False, "zh-Hans", "2018"),
        (0.126, 2, True, "", "0.13"),
        (-3.0, 0, True, "en", "-3"),
    ],
)
def test_numbers_are_written_as_their_language_writes_them(
    value: float, decimals: int, grouping: bool, language: str, text: str
) -> None:
    assert Numerals().text(value, decimals, grouping, language) == text


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("zh-Hans", "简体中文"),
        ("zh-Hant", "繁體中文"),
        ("zh", "中文"),
        ("en", "English"),
        ("ar", "العربية"),
        ("fr", "Français"),
        ("xx", "xx"),
    ],
)
def test_languages_are_called_by_their_own_names(language: str, name: str) -> None:
    assert language_name(language) == name


def test_the_interface_lies_in_the_direction_of_the_language_it_speaks(reading: Reading) -> None:
    reading.open("fixture", "welcome", "ar")
    rtl = reading.program.interface.language == "ar"
    wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    assert QGuiApplication.layoutDirection() == wanted


@pytest.mark.parametrize("language", ["zh-Hans", "ar"])
def test_another_language_keeps_the_page(reading: Reading, language: str) -> None:
    reading.open("fixture", "figures")
    english = reading.session.page.title.text
    reading.viewer.speak(language)
    assert reading.page == "figures"
    assert reading.session.story.language == language
    other = reading.session.page.title.text
    reading.settled()
    assert reading.says(other)
    assert not reading.says(english)


def test_another_language_keeps_the_step_and_the_answer(reading: Reading) -> None:
    reading.open("fixture", "choices")
    reading.reader.keep("choices", {"answer": 1})
    reading.viewer.speak("zh-Hans")
    assert reading.session.page_state("choices").answer == 1


def test_the_story_opens_in_the_language_of_the_setting(reading: Reading) -> None:
    reading.habits = {"language": "zh-Hans"}
    reading.open("fixture", "welcome", language="")
    reading.habits = {}
    assert reading.session.story.language == "zh-Hans"
