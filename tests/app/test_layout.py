# SPDX-License-Identifier: MIT
"""No word is cut off or lies on another: every page, every view, every size, three languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.app import scene
from tests.app.layout import faults
from tests.app.reading import Reading
from tools.shots.set import Set, forget_all
from tools.shots.views import VIEWS

SIZES = [(800, 600), (1280, 720), (1920, 1080), (1080, 1920), (3840, 2160)]
TELLINGS = [
    ("guangzhou", "en"),
    ("wuhan", "en"),
    ("fixture", "en"),
    ("fixture", "zh-Hans"),
    ("fixture", "ar"),
]


@pytest.fixture
def still(reading: Reading) -> Iterator[Reading]:
    """A program in which nothing moves."""
    reading.habits = {"motion": "reduced"}
    yield reading
    reading.habits = {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("story", "language"), TELLINGS)
def test_every_word_of_every_page_has_its_place(
    still: Reading, story: str, language: str, size: tuple[int, int]
) -> None:
    still.open(story, "1", language, size)
    found = []
    for page in [page.id for page in still.session.story.pages]:
        still.go(page)
        found += [f"{page}: {fault}" for fault in still.at_rest(lambda: faults(still.window))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ar"])
def test_every_word_of_every_view_has_its_place(
    still: Reading, language: str, tmp_path: Path
) -> None:
    assert not (found := _faults_of_views(still, language, tmp_path)), "\n".join(found)


class Wordy(QTranslator):
    """Says everything half as long again."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text + " " + ("ẁőŕďş·" * len(text))[: max(2, len(text) // 2 - 1)]

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def wordy(still: Reading) -> Iterator[Reading]:
    """A program whose language needs more room."""
    translator = Wordy()
    QCoreApplication.installTranslator(translator)
    still.program.engine.retranslate()
    yield still
    QCoreApplication.removeTranslator(translator)
    still.program.engine.retranslate()


def test_a_language_that_needs_half_as_much_room_again_has_it(
    wordy: Reading, tmp_path: Path
) -> None:
    assert not (found := _faults_of_views(wordy, "en", tmp_path)), "\n".join(found)


def test_words_on_other_words_are_found(still: Reading) -> None:
    still.open("fixture", "welcome")
    assert faults(still.window) == []
    title = next(seen for seen in still.items() if scene.words_of(seen).startswith("Everybody"))
    title.item.setY(title.item.y() + title.item.height())
    assert any("lies on" in fault for fault in faults(still.window))


def test_words_outside_the_window_are_found(still: Reading) -> None:
    still.open("fixture", "welcome")
    title = next(seen for seen in still.items() if scene.words_of(seen).startswith("Everybody"))
    title.item.setX(-400)
    assert any("cut off: left by" in fault for fault in faults(still.window))


def test_words_that_grow_out_of_their_button_are_found(still: Reading) -> None:
    still.open("fixture")
    still.named("Let’s go").item.setProperty("width", 40)
    assert any("grows out of its PushButton" in fault for fault in faults(still.window))


def _faults_of_views(reading: Reading, language: str, scratch: Path) -> list[str]:
    """The faults of every view; its window is given every size while it is shown."""
    found = []
    for name, show in VIEWS.items():
        forget_all(reading)
        show(Set(reading, SIZES[0], language, scratch))
        for size in SIZES:
            reading.resize(*size)
            wrong = reading.at_rest(lambda: faults(reading.window))
            found += [f"{name} at {size}: {fault}" for fault in wrong]
    return found
