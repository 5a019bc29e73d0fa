# SPDX-License-Identifier: MIT
"""The interface in the languages that it speaks. How every view looks in them: test_layout."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from lcreader.app.words.language import Interface
from lcreader.library.places import resources
from tests.app.reading import Reading

TRANSLATIONS = resources() / "translations"


def test_the_interface_speaks_english_and_chinese() -> None:
    assert {"en", "zh-Hans"} <= set(Interface(TRANSLATIONS).available())


def test_every_sentence_is_there_in_chinese() -> None:
    left = [
        message.findtext("source", "")
        for message in ElementTree.parse(TRANSLATIONS / "lcreader_zh-Hans.ts").iter("message")
        if not message.findtext("translation", "").strip()
    ]
    assert not left


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.glob("*-*.ts")), ids=lambda path: path.stem)
def test_a_translation_keeps_the_values_of_every_sentence(path: Path) -> None:
    wrong = []
    for message in ElementTree.parse(path).iter("message"):
        source, words = message.findtext("source", ""), message.findtext("translation", "")
        if words and _values(source) != _values(words):
            wrong.append(source)
    assert not wrong


def test_a_chinese_system_gets_the_chinese_interface(reading: Reading) -> None:
    reading.program.interface.speak(["zh-CN", "en"])
    assert reading.program.interface.language == "zh-Hans"
    reading.program.interface.speak(["en"])


def test_another_language_is_spoken_at_once_and_by_key_names_too(reading: Reading) -> None:
    assert reading.says("What shall we read?")
    reading.set(language="zh-Hans")
    assert reading.says("今天读什么？")
    reading.viewer.set_panel("help")
    reading.settled()
    assert reading.says("空格键")
    reading.set(language="en")
    assert reading.says("Space")


def test_a_chinese_story_is_read_in_a_chinese_interface(reading: Reading) -> None:
    reading.open("fixture", language="zh-Hans")
    assert reading.program.interface.language == "zh-Hans"


def _values(text: str) -> set[str]:
    """What a sentence leaves room for: "{name}" and "%1"."""
    plain = text.replace("{{", "").replace("}}", "")
    named = {part.partition("}")[0] for part in plain.split("{")[1:]}
    return named | {f"%{digit}" for digit in "123456789" if f"%{digit}" in plain}
