# SPDX-License-Identifier: MIT
"""The controls of a film, by keyboard, mouse, finger and screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from lcreader.app.words.numerals import Numerals
from tests.app import scene
from tests.app.media.watching import film_story, films, player, sees, video
from tests.app.reading import Reading


@pytest.fixture
def watching(reading: Reading, tmp_path: Path) -> Reading:
    """A film that waits for a press."""
    reading.open(film_story(tmp_path, {"video": video("colours.webm", start="press")}), "p1")
    reading.wait_until(lambda: films(reading).current is not None)
    reading.wait_until(lambda: player(reading).state == "ready")
    reading.wait_until(lambda: [c.opacity() for c in reading.all_of("FilmControls")] == [1])
    reading.settled()
    return reading


def scrubber(reading: Reading) -> QQuickItem:
    return reading.one("Scrubber")


def in_window(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def line(reading: Reading) -> QRectF:
    return in_window(scrubber(reading))


def test_they_are_there_while_the_film_stands(watching: Reading) -> None:
    assert watching.says("0:00")
    assert watching.says("0:02")
    watching.named("Play")


def test_they_leave_while_it_plays_and_come_with_the_bar(watching: Reading) -> None:
    watching.viewer.presence.drop_bar()
    player(watching).setRate(0.5)
    player(watching).play()
    watching.wait_until(lambda: not watching.all_of("FilmControls"))
    watching.viewer.presence.show_bar()
    watching.wait_until(lambda: watching.all_of("FilmControls"))


def test_they_stay_while_one_has_the_focus(watching: Reading) -> None:
    watching.named("Play").item.forceActiveFocus()
    watching.press("Space")
    watching.viewer.presence.drop_bar()
    sees(watching, "green")
    assert watching.all_of("FilmControls")


def test_the_keyboard_reaches_each(watching: Reading) -> None:
    names = set()
    for _ in range(25):
        watching.press("Tab")
        item = watching.focused
        told = scene.accessible(item) if item is not None else None
        names.add(told[1] if told else "")
    assert {"Play the film", "Play", "Time", "Speed: 1×", "Sound on or off (M)"} <= names


def test_enter_and_space_play_and_pause(watching: Reading) -> None:
    watching.named("Play").item.forceActiveFocus()
    watching.press("Return")
    assert player(watching).playing
    watching.press("Space")
    assert player(watching).state == "paused"


def test_left_and_right_move_the_time(watching: Reading) -> None:
    scrubber(watching).forceActiveFocus()
    watching.press("Right")
    watching.wait_until(lambda: player(watching).position > 2)
    watching.press("Left")
    watching.wait_until(lambda: player(watching).position < 0.1)
    assert watching.page == "p1"


def test_a_click_goes_to_its_time(watching: Reading) -> None:
    at = line(watching)
    watching.click(at.x() + at.width() * 0.65, at.center().y())
    sees(watching, "blue")
    assert player(watching).position == pytest.approx(0.65 * 2.4, abs=0.2)
    assert not player(watching).playing


def test_a_finger_drags_the_time_and_turns_no_page(watching: Reading) -> None:
    at = line(watching)
    start = (round(at.x() + at.width() * 0.1), round(at.center().y()))
    end = (round(at.x() + at.width() * 0.9), round(at.center().y()))
    watching.swipe(start, end)
    sees(watching, "yellow")
    assert watching.page == "p1"
    assert not watching.stage.property("turning")


def test_the_pointer_is_told_the_time(watching: Reading) -> None:
    at = line(watching)
    watching.move(at.x() + at.width() * 0.3, at.center().y())
    watching.move(at.x() + at.width() * 0.9, at.center().y())
    watching.wait_until(lambda: watching.texts().count("0:02") == 2)


@pytest.mark.parametrize("words", ["1", "2"])
@pytest.mark.parametrize("size", [(800, 600), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_the_time_and_captions_leave_each_other_room(
    reading: Reading, language: str, size: tuple[int, int], words: str
) -> None:
    reading.open("fixture", "film", language, size)
    reading.set(captions="on", text_size=words)
    reading.wait_until(lambda: films(reading).current and player(reading).state == "ready")
    player(reading).play()
    reading.wait_until(lambda: reading.program.desk.captions.available)
    player(reading).pause()
    player(reading).seek(0.5)
    reading.wait_until(lambda: reading.program.desk.captions.words["text"])
    reading.settled()
    reading.wait_until(lambda: reading.all_of("Scrubber"))
    at = line(reading)
    reading.move(at.x() + at.width() * 0.3, at.center().y())
    reading.move(at.x() + at.width() * 0.5, at.center().y())
    reading.wait_until(lambda: len(reading.all_of("Tip")) == 1)
    captions = next(child for child in reading.one("CaptionView").childItems() if child.isVisible())
    assert not in_window(reading.one("Tip")).intersects(in_window(captions))


def test_the_speed_goes_round(watching: Reading) -> None:
    rates = []
    for _ in range(6):
        watching.click_on(f"Speed: {player(watching).rate:g}×")
        rates.append(player(watching).rate)
    assert rates == [1.25, 1.5, 2, 0.5, 0.75, 1]


def test_a_screen_reader_hears_a_slider_with_its_value(watching: Reading) -> None:
    player(watching).seek(1.2)
    watching.wait_until(lambda: player(watching).position > 1)
    item = scrubber(watching)
    found = QAccessible.queryAccessibleInterface(item)
    assert found.role() == QAccessible.Role.Slider
    value = found.valueInterface()
    assert value.currentValue() == pytest.approx(player(watching).position)
    assert value.maximumValue() == pytest.approx(player(watching).duration)
    assert found.text(QAccessible.Text.Description) == "0:01 of 0:02"


def test_their_digits_are_those_of_the_story() -> None:
    numerals = Numerals()
    assert numerals.clock(65, "ar") == "١:٠٥"
    assert numerals.clock(65, "zh-Hans") == "1:05"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (7.9, "0:07"), (185, "3:05"), (3750, "1:02:30"), (float("nan"), "0:00")],
)
def test_a_time_is_written_as_it_is_read(seconds: float, text: str) -> None:
    assert Numerals().clock(seconds, "en") == text
