# SPDX-License-Identifier: MIT
"""The passage that is read aloud is marked on the page, where its words stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from lcreader.app.pictures.contrast import contrast as contrast_of
from lcreader.app.pictures.contrast import relative_luminance
from lcreader.app.words.typesetting import ProseDocument
from tests.app import scene
from tests.app.reading import Reading
from tests.app.reciting import marking, read_aloud

pytestmark = pytest.mark.usefixtures("no_voice")

WORDS = {
    "en": "Turn the page or go straight to the map",
    "zh-Hans": "翻到下一页，或者直接去看地图",
    "ar": "اقلب الصفحة، أو اذهب مباشرة إلى الخريطة",
}


def ratio(one: QColor, other: QColor) -> float:
    return contrast_of(
        relative_luminance(one.red(), one.green(), one.blue()),
        relative_luminance(other.red(), other.green(), other.blue()),
    )


def grounds(reading: Reading) -> list[QRectF]:
    """Where the grounds are that can be seen, from top to bottom."""
    found = [seen.rect for seen in reading.items() if seen.type == "MarkedGround"]
    return sorted(found, key=lambda rect: (rect.y(), rect.x()))


def shown(reading: Reading) -> list[QRectF]:
    reading.wait_until(lambda: grounds(reading))
    return grounds(reading)


def place_of(reading: Reading, words: str) -> QRectF:
    """Where these words of the page stand in the window."""
    for seen in scene.texts(reading.window):
        at = scene.words_of(seen).find(words)
        if at >= 0 and seen.item.inherits("QQuickTextEdit"):
            ends = [
                seen.item.positionToRectangle(position)  # type: ignore[attr-defined]
                for position in range(at, at + len(words) + 1)
            ]
            there = [seen.item.mapRectToScene(end) for end in ends]
            lines = [rect for rect in there if abs(rect.y() - there[0].y()) < 2]
            left = min(rect.x() for rect in lines)
            return QRectF(
                left, lines[0].y(), max(rect.x() for rect in lines) - left, lines[0].height()
            )
    raise AssertionError(f"{words!r} is nowhere")


@pytest.mark.parametrize("language", WORDS)
def test_the_ground_lies_behind_the_words_that_are_read(reading: Reading, language: str) -> None:
    reading.open("fixture", "welcome", language)
    read_aloud(reading, "welcome", WORDS[language])
    ground = shown(reading)[0]
    first = WORDS[language][:4]
    there = place_of(reading, first)
    assert ground.left() <= there.left() + 1
    assert there.right() <= ground.right() + 1
    assert ground.height() <= there.height() + 1
    assert abs(ground.center().y() - there.center().y()) < 4


def test_words_that_are_not_read_have_no_ground(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    read_aloud(reading, "welcome", "straight to the map")
    (ground,) = shown(reading)
    assert place_of(reading, "Turn the page").right() < ground.left()
    assert ground.right() < place_of(reading, "The town").left() + 4


def test_the_mark_moves_with_the_voice_and_goes_with_it(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    read_aloud(reading, "welcome", "Everybody here learns something", "one page for every part")
    title = shown(reading)
    marking(reading).move(1.5)
    reading.wait_until(
        lambda: [ground.top() > title[0].bottom() - 4 for ground in grounds(reading)] == [True]
    )
    marking(reading).end()
    reading.wait_until(lambda: not grounds(reading))


def test_words_over_several_lines_have_a_ground_on_each(reading: Reading) -> None:
    reading.open("fixture", "many-words")
    read_aloud(
        reading,
        "many-words",
        "When she told her pupils about the river, she began with the rain; when she told them",
    )
    lines = shown(reading)
    assert len(lines) == 2
    assert lines[0].bottom() <= lines[1].top() + 1


def test_the_mark_follows_words_that_are_laid_out_anew(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    read_aloud(reading, "welcome", "Turn the page")
    before = shown(reading)
    reading.set(text_size="2")
    reading.settled()
    reading.wait_until(lambda: grounds(reading) and grounds(reading) != before)
    reading.wait_until(
        lambda: (
            [
                abs(ground.center().y() - place_of(reading, "Turn the page").center().y()) < 6
                for ground in grounds(reading)[:1]
            ]
            == [True]
        )
    )


def test_a_quote_is_marked(reading: Reading) -> None:
    reading.open("fixture", "quote")
    read_aloud(reading, "quote", "I came for the lamp")
    ground = shown(reading)[0]
    assert abs(ground.center().y() - place_of(reading, "I came").center().y()) < 6


def test_figures_and_questions_are_marked(reading: Reading) -> None:
    reading.open("fixture", "figures")
    read_aloud(reading, "figures", "Over 1,874 books in the library", "26.5 % of all people")
    first = shown(reading)
    marking(reading).move(1.5)
    reading.wait_until(
        lambda: [ground.left() > first[0].left() for ground in grounds(reading)] == [True]
    )
    reading.go("choices")
    read_aloud(reading, "choices", "On which day do the fishermen come to the library")
    there = place_of(reading, "On which day")
    assert shown(reading)[0].contains(there.center())


def test_what_is_read_is_scrolled_into_view(reading: Reading) -> None:
    reading.open("fixture", "many-words", size=(800, 600))
    read_aloud(reading, "many-words", "There was once a teacher", "nobody would have minded")
    view = next(item for item in reading.all_of("Scroll") if item.property("overflows"))
    shown(reading)
    assert view.property("contentY") == 0
    marking(reading).move(1.5)
    reading.wait_until(lambda: view.property("contentY") > 50)
    seen = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
    reading.wait_until(lambda: grounds(reading) and seen.contains(grounds(reading)[-1].center()))
    marking(reading).move(0.5)
    reading.wait_until(lambda: view.property("contentY") < 1)


def test_another_page_has_no_mark(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    read_aloud(reading, "welcome", "Turn the page")
    shown(reading)
    reading.go("quote")
    assert grounds(reading) == []


@pytest.mark.parametrize("contrast", ["normal", "high"])
@pytest.mark.parametrize("page", ["welcome", "going-on"])
def test_marked_words_and_links_can_be_read(reading: Reading, page: str, contrast: str) -> None:
    reading.open("fixture", page)
    reading.set(contrast=contrast)
    read_aloud(reading, page, "Turn the page, or go straight to the map", "It has a list")
    marking(reading).move(0.5 if page == "welcome" else 1.5)
    _expect_readable(reading)


def test_a_marked_tagline_can_be_read(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    read_aloud(reading, "welcome", "A town by a river")
    _expect_readable(reading)


def _expect_readable(reading: Reading) -> None:
    ground = shown(reading)[0]
    reading.wait_until(lambda: all(item.opacity() == 1 for item in reading.all_of("MarkedGround")))
    words = next(item for item in reading.all_of("Prose") if item.property("grounds"))
    picture = reading.window.grabWindow()
    corner = QPoint(round(ground.left()) + 3, round(ground.center().y()))
    behind = picture.pixelColor(corner)
    assert ratio(QColor(words.property("color")), behind) >= 7
    link = _link_colour(words)
    assert link is None or ratio(link, behind) >= 7


def _link_colour(words: QQuickItem) -> QColor | None:
    """The colour of a marked link."""
    document = words.findChildren(ProseDocument)[0].document.textDocument()
    found = document.find("the map")
    return None if found.isNull() else found.charFormat().foreground().color()


def test_a_link_takes_its_colour_back(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    words = next(
        item
        for item in reading.all_of("Prose")
        if "Turn the page" in item.property("piece")["text"]
    )
    accent = _link_colour(words)
    read_aloud(reading, "welcome", "Turn the page, or go straight to the map")
    shown(reading)
    assert _link_colour(words) == QColor(words.property("color")) != accent
    marking(reading).end()
    reading.wait_until(lambda: _link_colour(words) == accent)


def test_the_cues_of_the_story_are_read_aside(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    book = reading.reader.book
    assert book is not None
    mark = marking(reading)
    mark.begin(book.package, book.page("welcome"))
    mark.move(2.0)
    reading.wait_until(lambda: mark.passages)
    assert [passage["part"] for passage in mark.passages] == ["title"]
    mark.end()
    assert mark.passages == []
    mark.begin(book.package, book.page("going-on"))  # a voice without cues
    assert mark.page == ""


def test_cues_that_cannot_be_read_mark_nothing_and_are_in_the_log(
    reading: Reading, caplog: pytest.LogCaptureFixture
) -> None:
    reading.open("fixture", "welcome")
    book = reading.reader.book
    assert book is not None

    class Torn:
        path = Path("torn")

        def read(self, name: str, limit: int) -> bytes:
            return b"WEBVTT\n\n00:00:01,000 --> x\nTurn the page\n"

    mark = marking(reading)
    mark.begin(Torn(), book.page("welcome"))  # type: ignore[arg-type]
    reading.wait_until(lambda: not mark.busy)
    assert mark.passages == []
    assert "welcome.en.vtt:3:1" in caplog.text
