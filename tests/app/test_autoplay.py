# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from lcreader.app import autoplay
from tests.app.reading import Reading


class Watch:
    """Stands for the stopwatch: says what it is told to."""

    def __init__(self) -> None:
        self.milliseconds = 0
        self.starts = 0

    def start(self) -> None:
        self.starts += 1

    def elapsed(self) -> int:
        return self.milliseconds


class Player:
    """A reading whose time passes when the test says so."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.watch = Watch()
        (self.timer,) = reading.program.desk.sounds.autoplay.findChildren(QTimer)

    @property
    def waits(self) -> int:
        """How long it waits, in milliseconds; 0 where it does not."""
        return self.timer.interval() if self.timer.isActive() else 0

    def pass_time(self, seconds: float) -> None:
        """So much has passed since the page came, and the timer is due."""
        self.watch.milliseconds = round(seconds * 1000)
        due: list[bool] = []
        self.timer.timeout.connect(lambda: due.append(True))
        self.timer.setInterval(1)
        self.reading.wait_until(lambda: due)


@pytest.fixture
def player(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> Player:
    player = Player(reading)
    monkeypatch.setattr(reading.program.desk.sounds.autoplay, "_since", player.watch)
    reading.open("fixture", "without-words")
    return player


def test_a_page_turns_after_its_seconds(player: Player) -> None:
    assert player.waits == 12_000
    player.pass_time(12)
    assert player.reading.page == "going-on"


def test_a_timer_that_comes_early_is_waited_for_again(player: Player) -> None:
    player.pass_time(11.8)
    assert player.reading.page == "without-words"
    assert 0 < player.waits <= 250
    player.pass_time(12)
    assert player.reading.page == "going-on"


@pytest.mark.parametrize("panel", ["settings", "help", "find", "goto"])
def test_nothing_turns_while_a_panel_is_open(player: Player, panel: str) -> None:
    player.reading.viewer.set_panel(panel)
    player.pass_time(12)
    assert player.reading.page == "without-words"
    assert player.waits == autoplay.AGAIN_MS
    player.reading.viewer.set_panel("")
    player.pass_time(13)
    assert player.reading.page == "going-on"


def test_nothing_turns_while_the_picture_is_hidden(player: Player) -> None:
    player.reading.viewer.set_blank("black")
    player.pass_time(12)
    assert player.reading.page == "without-words"


def test_nothing_turns_where_the_reader_does_not_allow_it(player: Player) -> None:
    player.reading.set(advance="off")
    assert player.waits == 0
    player.reading.press("PgUp", "PgDown")
    assert player.reading.page == "without-words"
    assert player.waits == 0


def test_who_turns_by_hand_is_not_turned_again(player: Player) -> None:
    player.reading.press("PgDown")
    assert player.reading.page == "going-on"
    assert player.waits == 0


def test_the_seconds_are_counted_from_when_the_page_came(player: Player) -> None:
    before = player.watch.starts
    player.reading.press("PgUp", "PgDown")
    assert player.watch.starts > before
    assert player.waits == 12_000


def test_what_changes_on_the_page_does_not_begin_the_seconds_anew(player: Player) -> None:
    before = player.watch.starts
    player.reading.reader.keep("without-words", {"scroll": 0.5})
    assert player.watch.starts == before
    assert player.waits == 12_000


def test_a_page_that_is_turned_by_hand_waits_for_nothing(player: Player) -> None:
    player.reading.go("figures")
    assert player.waits == 0


def test_a_closed_story_turns_no_more(player: Player) -> None:
    player.reading.program.to_shelf()
    assert player.waits == 0


def test_the_start_page_waits_for_its_reader(player: Player) -> None:
    player.reading.open("fixture", "", resumes=True)
    assert player.reading.page == "without-words"
    assert player.reading.session.phase.value == "start"
    assert player.waits == 0
