# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine

from lcreader.app.words.ranges import position_of
from lcreader.app.words.typesetting import ProseDocument, Typesetter

SPEC = {
    "markdown": True,
    "rtl": False,
    "cjk": False,
    "lineHeight": 30.0,
    "linkColour": "#00ff00",
    "align": "left",
}
Set = Callable[..., ProseDocument]


@pytest.fixture
def words(qapp: QGuiApplication) -> Iterator[Set]:
    """Set a text into the document of a real TextEdit."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick\nTextEdit {}", "")
    edit = component.create()
    assert edit is not None, component.errorString()
    made = ProseDocument(edit)
    made.document = edit.property("textDocument")

    def fill(text: str, **changes: Any) -> ProseDocument:
        made.spec = {**SPEC, "text": text, **changes}
        return made

    yield fill
    edit.deleteLater()
    engine.deleteLater()


def document_of(prose: ProseDocument) -> QTextDocument:
    return prose.document.textDocument()


def blocks(prose: ProseDocument) -> list[QTextBlock]:
    found, block = [], document_of(prose).begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def look_of(prose: ProseDocument, word: str) -> QTextCharFormat:
    cursor = document_of(prose).find(word)
    assert not cursor.isNull(), word
    return cursor.charFormat()


def test_links_have_their_place_target_and_words(words: Set) -> None:
    prose = words("Go to [the map](#map) or [**back** home](#welcome).")
    assert prose.plain == "Go to the map or back home."
    assert [(link["target"], link["words"]) for link in prose.links] == [
        ("#map", "the map"),
        ("#welcome", "back home"),
    ]
    for link in prose.links:
        assert prose.plain[link["start"] : link["end"]] == link["words"]


def test_links_in_several_paragraphs_are_counted_from_the_beginning(words: Set) -> None:
    prose = words("One.\n\nTwo [here](#two).\n\n- three [there](#three)")
    assert [prose.plain[link["start"] : link["end"]] for link in prose.links] == ["here", "there"]


def test_a_link_is_seen_by_its_line_and_its_colour(words: Set) -> None:
    look = look_of(words("Go [there](#map)."), "there")
    assert look.fontUnderline()
    assert look.foreground().color().name() == "#00ff00"


def test_emphasis_slants_and_strong_words_are_bold(words: Set) -> None:
    prose = words("Some *leaning* and **heavy** words")
    assert look_of(prose, "leaning").fontItalic()
    assert look_of(prose, "heavy").fontWeight() == QFont.Weight.Bold
    assert not look_of(prose, "heavy").fontItalic()
    assert look_of(prose, "Some").fontWeight() != QFont.Weight.Bold


@pytest.mark.parametrize("script", ["cjk", "rtl"])
def test_emphasis_is_weight_where_a_script_has_no_italics(words: Set, script: str) -> None:
    look = look_of(words("我们*学习*读书", cjk=True), "学习")
    assert look.fontWeight() == QFont.Weight.Bold
    assert not look.fontItalic()


def test_lists_have_bullets_and_numbers(words: Set) -> None:
    prose = words("First:\n\n- one\n- two\n\n3. third\n4. fourth")
    styles = [
        block.textList().format().style() if block.textList() else None for block in blocks(prose)
    ]
    disc, decimal = QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListDecimal
    assert styles == [None, disc, disc, decimal, decimal]
    labels = [block.textList().itemText(block) for block in blocks(prose)[3:]]
    assert labels == ["3.", "4."]


def test_every_line_is_equally_high_whatever_stands_in_it(words: Set) -> None:
    prose = words("One\n\n**Two** 三 أربعة\n\n- five")
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    for block in blocks(prose):
        assert block.blockFormat().lineHeightType() == fixed
        assert block.blockFormat().lineHeight() == 30


def test_paragraphs_stand_apart_and_nothing_follows_the_last(words: Set) -> None:
    gaps = [block.blockFormat().bottomMargin() for block in blocks(words("One\n\nTwo\n\nThree"))]
    assert gaps == [13.5, 13.5, 0]
    assert [block.blockFormat().bottomMargin() for block in blocks(words("One"))] == [0]


def test_what_holds_the_last_line_together_is_no_character_of_the_words(words: Set) -> None:
    prose = words("也帮人[自己创业](#x)。", cjk=True)
    document = document_of(prose)
    assert document.characterAt(position_of(document, 0, 5)) == "创"
    assert document.characterAt(position_of(document, 0, 7)) == "。"
    assert prose.property("plain") == "也帮人自己创业。"
    assert [link["words"] for link in prose.property("links")] == ["自己创业"]


def test_plain_words_stay_as_they_are(words: Set) -> None:
    prose = words("2 * 3 * 4 = [24](#no)", markdown=False)
    assert prose.plain == "2 * 3 * 4 = [24](#no)"
    assert prose.links == []


def test_words_from_right_to_left_lie_where_they_are_asked_to(words: Set) -> None:
    prose = words("كتاب", rtl=True, align="left")
    shape = blocks(prose)[0].blockFormat()
    assert shape.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert shape.alignment() == Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def test_other_words_leave_nothing_of_those_before(words: Set) -> None:
    words("- a [list](#map)\n- of **two**")
    prose = words("Only this")
    assert prose.plain == "Only this"
    assert prose.links == []
    assert blocks(prose)[0].textList() is None
    assert look_of(prose, "Only").fontWeight() != QFont.Weight.Bold


def test_who_listens_is_told_of_new_words_and_links_once(words: Set) -> None:
    prose = words("One [link](#a)")
    told: list[str] = []
    prose.plainChanged.connect(lambda: told.append("plain"))
    prose.linksChanged.connect(lambda: told.append("links"))
    words("One [link](#a)")
    assert told == []
    words("Two [link](#a)")
    assert told == ["plain"]
    words("Two [link](#b)")
    assert told == ["plain", "links"]


TITLES = [
    "Everybody here learns something",
    "The City That Reads by Two Rivers and a Lake Besides",
    "在两江之滨读书的城市和它的学习者们一起前行",
]


def lines(text: str, font: QFont, width: float) -> int:
    """How many lines Qt itself makes of ``text``."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


@given(st.sampled_from(TITLES), st.integers(120, 900), st.integers(12, 60))
def test_a_balanced_title_is_never_wider_and_has_as_many_lines(
    qapp: QGuiApplication, title: str, widest: int, size: int
) -> None:
    font = QFont()
    font.setPixelSize(size)
    width = Typesetter().balanced(title, font, widest)
    assert 0 < width <= widest
    assert lines(title, font, width) == lines(title, font, widest)


def test_no_word_stands_alone_on_the_last_line(qapp: QGuiApplication) -> None:
    font, setter = QFont(), Typesetter()
    font.setPixelSize(40)
    text = "one two six ten one two six ten end"
    widest = setter.width("one two six ten one two six ten", font) + 4
    assert setter.balanced(text, font, widest) < widest * 0.7


def test_nothing_and_no_room_are_no_trouble(qapp: QGuiApplication) -> None:
    setter = Typesetter()
    assert setter.balanced("", QFont(), 100) == 100
    assert setter.balanced("Title", QFont(), 0) == 0
    assert setter.balanced("Title", QFont(), -5) == 0


def test_longer_words_are_wider(qapp: QGuiApplication) -> None:
    setter = Typesetter()
    assert 0 < setter.width("ten", QFont()) < setter.width("ten ten", QFont())
    assert setter.width("", QFont()) == 0
