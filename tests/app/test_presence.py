# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lcreader.app.presence import BAR_MS, HINT_MS, MESSAGE_MS, Presence
from tests.app.reading import Reading
from tools.shots.studio import PATIENCE_MS


@pytest.fixture
def presence(qapp: QGuiApplication) -> Presence:
    return Presence()


def timer_of(presence: Presence, milliseconds: int) -> QTimer:
    """The timer that waits so long."""
    (timer,) = (one for one in presence.findChildren(QTimer) if one.interval() == milliseconds)
    return timer


def make_due(qtbot: QtBot, timer: QTimer) -> None:
    """Let the time of a running timer be over."""
    assert timer.isActive()
    usual = timer.interval()
    with qtbot.waitSignal(timer.timeout, timeout=PATIENCE_MS):
        timer.setInterval(1)
    timer.setInterval(usual)


def test_the_bar_leaves_after_its_time(qtbot: QtBot, presence: Presence) -> None:
    assert not presence.barShown
    presence.show_bar()
    assert presence.barShown
    make_due(qtbot, timer_of(presence, BAR_MS))
    assert not presence.barShown


def test_the_bar_stays_while_it_is_held_and_leaves_when_let_go(
    qtbot: QtBot, presence: Presence
) -> None:
    timer = timer_of(presence, BAR_MS)
    presence.show_bar()
    presence.barHeld = True
    make_due(qtbot, timer)
    make_due(qtbot, timer)
    assert presence.barShown
    presence.barHeld = False
    make_due(qtbot, timer)
    assert not presence.barShown


def test_who_goes_on_moving_keeps_the_bar(presence: Presence) -> None:
    timer = timer_of(presence, BAR_MS)
    presence.show_bar()
    before = timer.timerId()
    presence.show_bar()
    assert timer.timerId() != before  # it began anew


def test_the_bar_can_leave_at_once(presence: Presence) -> None:
    presence.show_bar()
    presence.drop_bar()
    assert not presence.barShown


def test_the_bar_is_told_of_only_where_it_changes(presence: Presence) -> None:
    told: list[bool] = []
    presence.barChanged.connect(lambda: told.append(presence.barShown))
    presence.show_bar()
    presence.show_bar()
    presence.drop_bar()
    presence.drop_bar()
    assert told == [True, False]


def test_a_sentence_leaves_after_its_time(qtbot: QtBot, presence: Presence) -> None:
    presence.say("The disk is full.")
    assert presence.message == "The disk is full."
    make_due(qtbot, timer_of(presence, MESSAGE_MS))
    assert presence.message == ""


def test_a_sentence_can_be_taken_away(presence: Presence) -> None:
    presence.say("The disk is full.")
    presence.say("")
    assert presence.message == ""


def test_a_later_sentence_has_its_full_time(presence: Presence) -> None:
    timer = timer_of(presence, MESSAGE_MS)
    presence.say("One")
    before = timer.timerId()
    presence.say("Two")
    assert presence.message == "Two"
    assert timer.timerId() != before  # it began anew


def test_the_hint_to_go_on_comes_on_the_first_page_only(reading: Reading) -> None:
    presence = reading.viewer.presence
    reading.open("fixture", "")
    assert not presence.hintShown
    reading.viewer.begin(False)
    assert presence.hintShown
    reading.press("PgDown")
    assert not presence.hintShown
    reading.press("PgUp")
    assert reading.session.number == 1
    assert not presence.hintShown


def test_the_hint_comes_after_its_time(presence: Presence) -> None:
    assert presence._hint_timer is timer_of(presence, HINT_MS)


def test_who_goes_on_reading_somewhere_else_needs_no_hint(reading: Reading) -> None:
    reading.open("fixture", "figures")
    assert not reading.viewer.presence.hintShown


def test_who_lingers_gets_the_hint(reading: Reading, qtbot: QtBot) -> None:
    presence = reading.viewer.presence
    reading.open("fixture", "figures")
    make_due(qtbot, presence._hint_timer)
    assert presence.hintShown
    reading.press("PgDown")
    reading.press("PgDown")
    reading.go("quote")
    assert not presence.hintShown


def test_who_listens_or_watches_needs_no_hint(
    reading: Reading, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    presence = reading.viewer.presence
    reading.open("fixture", "figures")
    monkeypatch.setattr(presence, "_engaged", lambda: True)
    make_due(qtbot, presence._hint_timer)
    assert not presence.hintShown
    monkeypatch.undo()
    make_due(qtbot, presence._hint_timer)
    assert presence.hintShown


def test_on_the_shelf_nobody_is_hinted_at(reading: Reading) -> None:
    presence = reading.viewer.presence
    reading.open("fixture", "figures")
    reading.program.to_shelf()
    assert not presence._hint_timer.isActive()
    assert not presence.hintShown


def test_a_hint_does_not_follow_to_the_next_story(reading: Reading) -> None:
    presence = reading.viewer.presence
    reading.open("fixture", "")
    reading.viewer.begin(False)
    assert presence.hintShown
    reading.program.to_shelf()
    assert not presence.hintShown
