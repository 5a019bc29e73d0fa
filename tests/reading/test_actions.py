# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections import Counter

import pytest

from lcreader.reading.action import Action, Do, Group, KeyKind
from lcreader.reading.actions import (
    ACTIONS,
    BY_ID,
    binding_for,
    is_digit,
    keys_of,
    normal,
)


def action_for(key_text: str, rtl: bool = False) -> Action | None:
    bound = binding_for(key_text, rtl)
    return bound.action if bound else None


ALL_KEYS = [key.text for action in ACTIONS for key in action.keys]


def test_no_key_has_two_actions() -> None:
    assert [key for key, count in Counter(map(normal, ALL_KEYS)).items() if count > 1] == []


def test_every_action_stands_once_in_the_table_and_has_a_key() -> None:
    assert sorted(action.id for action in ACTIONS) == sorted(Do)
    assert [action.id for action in ACTIONS if not action.keys] == []


def test_no_two_actions_have_one_name() -> None:
    assert len({str(action.name) for action in ACTIONS}) == len(ACTIONS)


def test_actions_stand_together_by_group() -> None:
    groups = list(dict.fromkeys(action.group for action in ACTIONS))
    assert groups == list(Group)
    assert sorted(ACTIONS, key=lambda action: groups.index(action.group)) == list(ACTIONS)


def test_keys_are_written_in_their_normal_form() -> None:
    assert [normal(key) for key in ALL_KEYS] == ALL_KEYS


@pytest.mark.parametrize(
    ("pressed", "action"),
    [
        ("Right", Do.NEXT),
        ("PgDown", Do.NEXT),
        ("N", Do.NEXT),
        ("Media Next", Do.NEXT),
        ("Return", Do.NEXT),
        ("Enter", Do.NEXT),
        ("Down", Do.NEXT),
        ("Space", Do.NEXT),
        ("Left", Do.PREVIOUS),
        ("PgUp", Do.PREVIOUS),
        ("Backspace", Do.PREVIOUS),
        ("P", Do.PREVIOUS),
        ("Media Previous", Do.PREVIOUS),
        ("Up", Do.PREVIOUS),
        ("Shift+Space", Do.PREVIOUS),
        ("Home", Do.FIRST),
        ("End", Do.LAST),
        ("Ctrl+Right", Do.NEXT_CHAPTER),
        ("Ctrl+Left", Do.PREVIOUS_CHAPTER),
        ("Alt+Left", Do.BACK),
        ("Alt+Right", Do.FORWARD),
        ("G", Do.GO_TO),
        ("O", Do.OVERVIEW),
        ("Ctrl+F", Do.FIND),
        ("/", Do.FIND),
        ("K", Do.PLAY),
        ("Media Play", Do.PLAY),
        ("R", Do.READ_TO_ME),
        ("B", Do.BLANK_BLACK),
        (".", Do.BLANK_BLACK),
        ("W", Do.BLANK_WHITE),
        (",", Do.BLANK_WHITE),
        ("H", Do.HIDE_WORDS),
        ("S", Do.NOTES),
        ("C", Do.CAPTIONS),
        ("L", Do.LANGUAGE),
        ("M", Do.SOUND),
        ("T", Do.TRANSCRIPT),
        ("Ctrl+Up", Do.LOUDER),
        ("Ctrl+Down", Do.QUIETER),
        ("Ctrl++", Do.LARGER),
        ("Ctrl+-", Do.SMALLER),
        ("Ctrl+0", Do.NORMAL_SIZE),
        ("F11", Do.FULL_SCREEN),
        ("F", Do.FULL_SCREEN),
        ("F5", Do.FULL_SCREEN_ON),
        ("Ctrl+,", Do.SETTINGS),
        ("F1", Do.HELP),
        ("?", Do.HELP),
        ("Esc", Do.CLOSE),
        ("Ctrl+W", Do.SHELF),
        ("Ctrl+O", Do.OPEN),
        ("Ctrl+Q", Do.QUIT),
    ],
)
def test_a_key_asks_for_its_action(pressed: str, action: Do) -> None:
    found = action_for(pressed)
    assert found is not None
    assert found.id == action


@pytest.mark.parametrize(
    ("pressed", "as_written"),
    [
        ("Shift+?", "?"),
        ("Shift+/", "/"),
        ("Ctrl+Shift++", "Ctrl++"),
        ("Ctrl+Num++", "Ctrl++"),
        ("Ctrl+Num+-", "Ctrl+-"),
        ("Num+PgDown", "PgDown"),
        ("Num+Enter", "Enter"),
        ("Num+5", "5"),
        ("+", "+"),
        ("Shift++", "+"),
        ("n", "N"),
        ("Shift+Space", "Shift+Space"),
        ("Shift+N", "Shift+N"),
        ("", ""),
    ],
)
def test_keyboards_that_differ_give_one_name(pressed: str, as_written: str) -> None:
    assert normal(pressed) == as_written


@pytest.mark.parametrize("pressed", ["", "Q", "X", "F2", "Ctrl+N", "Shift+N", "Tab", "武", "++"])
def test_a_key_without_an_action_asks_for_nothing(pressed: str) -> None:
    assert action_for(pressed) is None


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("Left", Do.NEXT),
        ("Right", Do.PREVIOUS),
        ("Ctrl+Left", Do.NEXT_CHAPTER),
        ("Ctrl+Right", Do.PREVIOUS_CHAPTER),
        ("Alt+Right", Do.BACK),
        ("Alt+Left", Do.FORWARD),
        ("PgDown", Do.NEXT),
        ("Down", Do.NEXT),
        ("Home", Do.FIRST),
    ],
)
def test_left_and_right_change_places_in_a_right_to_left_language(key: str, action: Do) -> None:
    found = action_for(key, rtl=True)
    assert found is not None
    assert found.id == action


def test_the_keys_shown_are_those_that_work_in_either_direction() -> None:
    for rtl in (False, True):
        for action in ACTIONS:
            asked = [action_for(key, rtl) for key in keys_of(action, rtl)]
            assert asked == [action] * len(asked)


def test_one_key_is_shown_once_whatever_it_is_called() -> None:
    assert keys_of(BY_ID[Do.NEXT]) == (
        "Right",
        "PgDown",
        "N",
        "Media Next",
        "Enter",
        "Down",
        "Space",
    )


def test_only_up_down_and_space_scroll_first() -> None:
    scrolling = {key.text for action in ACTIONS for key in action.keys if key.scrolls}
    assert scrolling == {"Up", "Down", "Space", "Shift+Space"}


def test_only_turning_sound_and_size_repeat_under_a_held_key() -> None:
    held = {action.id for action in ACTIONS if action.repeats}
    assert held == {Do.NEXT, Do.PREVIOUS, Do.LOUDER, Do.QUIETER, Do.LARGER, Do.SMALLER}


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("PgDown", KeyKind.PAGE),
        ("Media Play", KeyKind.PAGE),
        ("Left", KeyKind.ARROW),
        ("Enter", KeyKind.PRESS),
        ("Space", KeyKind.PRESS),
        (".", KeyKind.TYPED),
        ("Backspace", KeyKind.TYPED),
        ("Home", KeyKind.TYPED),
        ("Ctrl+Left", KeyKind.COMMAND),
        ("Esc", KeyKind.COMMAND),
        ("F5", KeyKind.COMMAND),
    ],
)
def test_a_key_knows_its_kind(key: str, kind: KeyKind) -> None:
    bound = binding_for(key)
    assert bound is not None
    assert bound.key.kind == kind


def test_digits_belong_to_no_action_but_begin_a_page_number() -> None:
    assert [digit for digit in "0123456789" if action_for(digit)] == []
    assert [key for key in ("0", "Num+7", "9", "٣", "Ctrl+0", "A", "") if is_digit(key)] == [
        "0",
        "Num+7",
        "9",
    ]
