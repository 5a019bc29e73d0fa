# SPDX-License-Identifier: MIT
"""The bar: what is on it, and how whoever has only a pointer gets at all else."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from tests.app import scene
from tests.app.media.watching import films, player
from tests.app.reading import Reading

NOTES = "The trainer’s notes"
BLACK = "Black screen on or off"


def with_bar(reading: Reading) -> QQuickItem:
    """The bar, kept up as it is under a pointer that rests on it."""
    presence = reading.viewer.presence
    presence.show_bar()
    presence._bar_timer.stop()
    reading.wait_until(lambda: any(_stands(reading, bar) for bar in reading.all_of("Bar")))
    reading.settled()
    return reading.one("Bar")


def _stands(reading: Reading, bar: QQuickItem) -> bool:
    return bar.mapRectToScene(bar.boundingRect()).bottom() <= reading.window.height()


def buttons(reading: Reading, kind: str) -> set[str]:
    """The names, without their keys, of the buttons that are shown in parts of this kind."""
    found = [scene.accessible(seen.item) for seen in reading.items() if kind in seen.path[:-1]]
    return {told[1].partition(" (")[0] for told in found if told and told[0].name == "Button"}


@pytest.mark.parametrize("size", [(1280, 720), (800, 600), (480, 640)])
def test_a_film_and_the_bar_never_show_the_same_button(
    reading: Reading, size: tuple[int, int]
) -> None:
    reading.open("fixture", "film", size=size)
    reading.wait_until(lambda: films(reading).current and player(reading).state == "ready")
    with_bar(reading)
    reading.wait_until(lambda: [item.opacity() for item in reading.all_of("FilmControls")] == [1])
    own = {"Play", "Captions on or off", "Transcript of a film or recording", "Sound on or off"}
    film, bar = buttons(reading, "FilmControls"), buttons(reading, "Bar")
    assert own <= film | bar
    assert not film & bar
    assert "Play or pause" not in bar


def test_beside_a_film_the_bar_plays_only_the_voice_of_the_page(reading: Reading) -> None:
    reading.habits = {"narration": "manual"}
    reading.open("wuhan", "downstream")
    reading.habits = {}
    voice = reading.program.desk.sounds.narration
    reading.wait_until(lambda: films(reading).current and player(reading).state != "opening")
    player(reading).pause()
    reading.wait_until(lambda: voice.player and voice.player.state == "ready")
    with_bar(reading)
    assert "Play or pause" not in buttons(reading, "Bar")
    voice.player.play()
    reading.wait_until(lambda: "Play or pause" in buttons(reading, "Bar"))
    voice.player.pause()
    reading.settled()
    assert "Play or pause" in buttons(reading, "Bar")
    player(reading).play()
    reading.wait_until(lambda: "Play or pause" not in buttons(reading, "Bar"))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_button_that_closes_the_notes_lies_on_no_word(reading: Reading, language: str) -> None:
    reading.open("fixture", "welcome", language, (800, 600))
    reading.set(text_size="2")
    reading.viewer.set_notes(True)
    reading.settled()
    close = reading.named("Close the notes").rect
    words = [seen for seen in scene.texts(reading.window) if "NotesSheet" in seen.path]
    assert words
    assert not [scene.words_of(seen) for seen in words if seen.rect.intersects(close)]


def test_a_page_without_a_film_has_them_on_the_bar(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    with_bar(reading)
    assert {"Play or pause", "Sound on or off"} <= buttons(reading, "Bar")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1920, 1080)])
def test_notes_and_the_black_screen_are_on_the_bar(
    reading: Reading, size: tuple[int, int], language: str
) -> None:
    reading.open("fixture", "welcome", language, size)
    bar = with_bar(reading)
    assert {NOTES, BLACK} <= buttons(reading, "Bar")
    reading.click_on(f"{NOTES} (S)")
    assert reading.viewer.notesShown
    reading.settled()
    reading.click_on("Close the notes")
    assert not reading.viewer.notesShown
    reading.click_on(f"{BLACK} (B)")
    assert reading.viewer.blank == "black"
    reading.click(size[0] / 2, size[1] / 2)
    assert reading.viewer.blank == ""
    places = [
        item.mapRectToScene(item.boundingRect())
        for item in reading.all_of("Act")
        if bar.isAncestorOf(item)
    ]
    assert not any(
        one.adjusted(1, 1, -1, -1).intersects(other)
        for at, one in enumerate(places)
        for other in places[at + 1 :]
    )


def test_a_page_without_notes_has_no_button_for_them(reading: Reading) -> None:
    reading.open("fixture", "going-on")
    with_bar(reading)
    assert BLACK in buttons(reading, "Bar")
    assert NOTES not in buttons(reading, "Bar")


@pytest.mark.parametrize("size", [(480, 360), (800, 600), (1280, 720)])
def test_the_pointer_alone_gets_at_whatever_the_help_names(
    reading: Reading, size: tuple[int, int]
) -> None:
    reading.open("fixture", "welcome", size=size)
    with_bar(reading)
    reading.click_on("Help (F1)")
    reading.settled()
    _press_row(reading, NOTES)
    assert reading.viewer.panel == ""
    assert reading.viewer.notesShown
    reading.viewer.set_notes(False)
    reading.viewer.set_panel("help")
    reading.settled()
    _press_row(reading, BLACK)
    assert reading.viewer.blank == "black"


def _press_row(reading: Reading, name: str) -> None:
    view = next(item for item in reading.all_of("Roll"))
    row = next(item for item in reading.all_of("HelpRow") if item.property("name").startswith(name))
    at = row.mapToItem(view.property("contentItem"), 0, 0).y()
    while not view.property("contentY") <= at <= view.property("contentY") + view.height() - 60:
        before = view.property("contentY")
        reading.wheel(-120)
        reading.wait_until(lambda before=before: view.property("contentY") != before)
    reading.wait_until(lambda: not view.property("moving"))
    middle = row.mapRectToScene(row.boundingRect()).center()
    reading.click(middle.x(), middle.y())


def test_the_help_presses_nothing_that_cannot_be_done(reading: Reading) -> None:
    reading.viewer.set_panel("help")
    reading.settled()
    works = {
        row.property("name").partition(":")[0]
        for row in reading.all_of("HelpRow")
        if row.isEnabled()
    }
    assert {"Quit", "Settings", BLACK} <= works
    assert not {NOTES, "Go to a page", "Next", "Play or pause"} & works
