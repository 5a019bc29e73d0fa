# SPDX-License-Identifier: MIT
"""Keys as hands and remotes press them (reading.md, 2)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

from lcreader.app.contents import Contents
from lcreader.app.singletons import singleton
from lcreader.reading.contexts import Context
from lcreader.reading.gestures import KeyGate
from tests.app.reading import NONE, Reading
from tests.app.standing import enter, state_of
from tools.shots.studio import type_of


def send(reading: Reading, key: str, *, stamp: int = 0, held: bool = False) -> None:
    """One key event, with the time that the keyboard gave it."""
    pressed = QKeyEvent(QEvent.Type.KeyPress, QKeySequence(key)[0].key(), NONE, "", autorep=held)
    pressed.setTimestamp(stamp)
    QCoreApplication.sendEvent(reading.window, pressed)


def test_a_key_during_a_turn_finishes_it_and_counts(reading: Reading) -> None:
    reading.open("fixture", "many-words")
    number = reading.session.number
    reading.press("PgDown")
    assert reading.stage.property("turning")
    reading.press("PgDown", "PgDown")
    assert reading.session.number == number + 3
    reading.settled()
    assert reading.says("The town in numbers")


def test_a_held_key_turns_no_faster_than_five_a_second(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading.program.desk.inputs, "_keys", KeyGate(lambda: 0.0))
    reading.open("fixture", "going-on")
    number = reading.session.number
    send(reading, "PgDown")
    for _ in range(20):
        send(reading, "PgDown", held=True)
    assert reading.session.number == number + 1


def test_an_event_that_comes_twice_counts_once(reading: Reading) -> None:
    reading.open("fixture", "going-on")
    number = reading.session.number
    for stamp in (0, 0, 5000, 5000, 5020):
        send(reading, "PgDown", stamp=stamp)
    assert reading.session.number == number + 4


@pytest.mark.parametrize("context", list(Context))
def test_a_presenters_button_is_harmless_everywhere(reading: Reading, context: Context) -> None:
    enter(reading, context)
    before = state_of(reading)
    reading.press("F5", "Esc", "F5", "Esc")
    after = state_of(reading)
    assert (after.phase, after.page, after.step) == (before.phase, before.page, before.step)
    assert after.full_screen


@pytest.mark.parametrize("key", [".", "B", "W", ",", "PgDown", "PgUp", "Right", "Esc"])
def test_any_page_key_brings_the_picture_back_without_moving(reading: Reading, key: str) -> None:
    reading.open("fixture", "quote")
    reading.press("B")
    assert reading.viewer.blank == "black"
    reading.press(key)
    assert reading.viewer.blank == ""
    assert reading.page == "quote"


def test_left_and_right_change_places_where_words_run_from_right_to_left(
    reading: Reading,
) -> None:
    reading.open("fixture", "tall", "ar")
    reading.press("Left")
    assert reading.page == "quote"
    reading.press("Right")
    assert reading.page == "tall"


def test_a_number_and_enter_go_to_a_page(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.type("12")
    assert reading.viewer.panel == "goto"
    reading.settled()
    assert reading.says("12")
    assert reading.says("Morning and night")
    reading.press("Return")
    assert reading.page == "compare"
    assert reading.viewer.panel == ""


def test_a_wrong_number_stays_to_be_seen(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.type("99")
    reading.press("Return")
    assert reading.page == "quote"
    assert reading.viewer.panel == "goto"
    reading.press("Backspace", "Esc")
    assert reading.viewer.panel == ""
    assert reading.page == "quote"


@pytest.mark.parametrize(("key", "back"), [("Down", "Up"), ("Space", "Shift+Space")])
def test_words_that_overflow_scroll_before_the_page_turns(
    reading: Reading, key: str, back: str
) -> None:
    reading.open("fixture", "many-words")
    assert reading.viewer.roomDown
    pressed = 0
    while reading.viewer.roomDown:
        reading.press(key)
        pressed += 1
        assert pressed < 10
        let_glide(reading)
        assert reading.page == "many-words"
    reading.press(key)
    assert reading.page == "tall"
    reading.press("PgUp")
    reading.settled()
    assert reading.viewer.roomUp
    reading.press(back)
    assert reading.page == "many-words"


def let_glide(reading: Reading) -> None:
    """Until the words stand again."""
    words = next(item for item in reading.all_of("Scroll"))
    stood: list[float] = []

    def stands() -> bool:
        reading.settled()
        stood.append(words.property("contentY"))
        return len(stood) > 3 and len(set(stood[-4:])) == 1

    reading.wait_until(stands)


def test_right_turns_at_once_where_words_overflow(reading: Reading) -> None:
    reading.open("fixture", "many-words")
    reading.press("Right")
    assert reading.page == "tall"


def test_a_text_field_keeps_letters_and_lets_page_keys_through(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("Ctrl+F")
    reading.type("bon")
    field = reading.one("Field")
    assert field.property("text") == "bon"
    reading.press("Left", "Backspace", "Space")
    assert field.property("text") == "b n"
    assert reading.page == "quote"
    reading.press("PgDown")
    assert reading.viewer.panel == ""
    assert reading.page == "figures"


def test_enter_goes_to_the_first_hit_and_arrows_choose_another(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("Ctrl+F")
    reading.type("lamp")
    reading.settled()
    contents = singleton(reading.program.engine, Contents)
    hits = [hit["page"] for hit in contents.hits("lamp")]
    assert hits[:2] == ["many-words", "quote"]
    reading.press("Return")
    assert reading.page == "many-words"
    reading.press("Ctrl+F")
    reading.type("lamp")
    reading.settled()
    reading.press("Down", "Down", "Down", "Up", "Return")
    assert reading.page == "quote"


def test_up_from_the_first_hit_leads_back_to_the_field(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("Ctrl+F")
    reading.type("lam")
    reading.settled()
    reading.press("Down", "Up")
    reading.type("p")
    assert reading.one("Field").property("text") == "lamp"


def test_arrows_choose_a_story_on_the_shelf_and_enter_opens_it(reading: Reading) -> None:
    reading.open("wuhan", "1")
    reading.open("guangzhou", "1")
    reading.to_shelf()
    reading.wait_until(lambda: reading.all_of("LargeCover") and reading.all_of("Cover"))
    assert focused_type(reading) == "LargeCover"
    reading.press("Right")
    assert focused_type(reading) == "Cover"
    reading.press("Left")
    assert focused_type(reading) == "LargeCover"
    reading.press("Down")
    second = reading.focused.property("story")["path"]
    reading.press("Return")
    reading.settled()
    assert reading.reader.phase == "start"
    assert str(reading.reader.book.package.path) == second


def focused_type(reading: Reading) -> str:
    assert reading.focused is not None
    return type_of(reading.focused)


def test_arrows_choose_a_page_in_the_overview_and_enter_goes_there(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("O")
    reading.settled()
    reading.press("Right")
    assert reading.focused.property("pageId") == "figures"
    reading.press("Home")
    assert reading.focused.property("pageId") == "welcome"
    reading.press("Down")
    below = reading.focused.property("pageId")
    assert below not in ("welcome", "figures")
    reading.press("Return")
    assert reading.page == below
    assert reading.viewer.panel == ""


def test_esc_closes_one_thing_at_a_time(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("S", "F1")
    assert reading.viewer.contexts() == {Context.NOTES, Context.HELP}
    reading.press("Esc")
    assert reading.viewer.contexts() == {Context.NOTES}
    reading.press("Esc")
    assert reading.viewer.contexts() == set()
    reading.press("Esc")
    assert reading.says("F11")
    assert reading.page == "quote"


def test_tab_moves_a_focus_that_can_be_seen_and_enter_presses(reading: Reading) -> None:
    reading.open("fixture", "choices")
    rings = []
    for _ in range(12):
        reading.press("Tab")
        reading.app.processEvents()
        rings.append(sum(1 for item in reading.all_of("FocusRing")))
        if focused_type(reading) == "ChoiceRow":
            break
    assert set(rings) == {1}
    reading.press("Return")
    reading.settled()
    assert reading.session.page_state("choices").answer == 0
    assert reading.says("On Mondays nobody buys fish.")


@pytest.mark.parametrize("panel", ["F1", "Ctrl+,", "O", "Ctrl+F"])
def test_the_focus_comes_back_when_a_panel_closes(reading: Reading, panel: str) -> None:
    reading.open("fixture")
    begins = reading.named("Let’s go").item
    assert begins.hasActiveFocus()
    reading.press(panel)
    reading.settled()
    assert not begins.hasActiveFocus()
    reading.press("Esc")
    reading.wait_until(begins.hasActiveFocus)
    reading.press("Return")
    assert reading.page == "welcome"
