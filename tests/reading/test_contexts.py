# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import combinations

import pytest

from lcreader.reading.action import Do
from lcreader.reading.actions import ACTIONS, Binding, binding_for
from lcreader.reading.contexts import (
    EFFECTS,
    KEPT,
    OF_DIGITS,
    Context,
    Effect,
    effect_of,
    effect_of_key,
    plan,
    topmost,
)

BELOW = (Context.PAGE, Context.START, Context.END, Context.SHELF)
OPEN = tuple(context for context in Context if context not in BELOW)
BINDINGS = [Binding(action, key) for action in ACTIONS for key in action.keys]
REMOTE = ("PgDown", "PgUp", "Right", "Left", "Down", "Up", ".", "B", "F5", "Esc")


def bound(key: str) -> Binding:
    found = binding_for(key)
    assert found is not None
    return found


def test_every_action_has_an_effect_in_every_context() -> None:
    assert set(EFFECTS) == {(action, context) for action in Do for context in Context}
    assert set(OF_DIGITS) == set(Context)


def test_every_key_has_an_effect_in_every_context() -> None:
    effects = {effect_of_key(binding, context) for binding in BINDINGS for context in Context}
    assert effects == set(Effect)


@pytest.mark.parametrize("context", [context for context in OPEN if context != Context.CONTROL])
def test_esc_closes_whatever_is_open(context: Context) -> None:
    closing = {Effect.CLOSE, Effect.UNBLANK}
    assert effect_of_key(bound("Esc"), context) in closing


@pytest.mark.parametrize("context", [*BELOW, Context.CONTROL])
def test_with_nothing_open_esc_only_shows_the_way_out(context: Context) -> None:
    assert effect_of_key(bound("Esc"), context) is Effect.WAY_OUT


@pytest.mark.parametrize(
    ("context", "key"),
    [
        (Context.HELP, "F1"),
        (Context.HELP, "?"),
        (Context.OVERVIEW, "O"),
        (Context.GO_TO, "G"),
        (Context.SETTINGS, "Ctrl+,"),
        (Context.NOTES, "S"),
        (Context.LANGUAGE, "L"),
        (Context.TRANSCRIPT, "T"),
    ],
)
def test_the_key_that_opened_something_closes_it(context: Context, key: str) -> None:
    assert effect_of_key(bound(key), context) is Effect.CLOSE


@pytest.mark.parametrize(
    "key", ["B", ".", "W", ",", "PgDown", "PgUp", "Right", "Left", "Space", "Enter", "N", "Esc"]
)
def test_a_blank_screen_comes_back_without_moving(key: str) -> None:
    assert plan(bound(key), {Context.BLANK}, Context.PAGE) == ((Effect.UNBLANK, Context.BLANK),)


@pytest.mark.parametrize("key", ["O", "G", "S", "H", "F1", "Ctrl+F", "Ctrl+,", "Ctrl+W"])
def test_on_a_blank_screen_other_keys_bring_the_picture_back_and_act(key: str) -> None:
    assert plan(bound(key), {Context.BLANK}, Context.PAGE) == (
        (Effect.UNBLANK, Context.BLANK),
        (Effect.DO, Context.PAGE),
    )


@pytest.mark.parametrize("key", ["M", "Ctrl+Up", "K", "F11", "F5"])
def test_sound_and_full_screen_leave_a_blank_screen_blank(key: str) -> None:
    assert plan(bound(key), {Context.BLANK}, Context.PAGE) == ((Effect.DO, Context.BLANK),)


@pytest.mark.parametrize("key", ["Right", "PgDown", "Up", "Home", "End", "N", "Media Next"])
def test_in_the_overview_page_keys_move_the_selection(key: str) -> None:
    assert effect_of_key(bound(key), Context.OVERVIEW) is Effect.MOVE


@pytest.mark.parametrize(
    "context",
    [
        Context.OVERVIEW,
        Context.CONTROL,
        Context.NOTES,
        Context.GO_TO,
        Context.FIND,
        Context.SETTINGS,
        Context.LANGUAGE,
        Context.TRANSCRIPT,
        Context.START,
        Context.END,
        Context.SHELF,
    ],
)
def test_enter_presses_what_has_the_focus(context: Context) -> None:
    assert effect_of_key(bound("Return"), context) is Effect.PRESS
    assert effect_of_key(bound("Enter"), context) is Effect.PRESS
    if context is not Context.FIND:
        assert effect_of_key(bound("Space"), context) is Effect.PRESS


@pytest.mark.parametrize(
    "key", ["N", "P", "B", ".", "/", "?", "Backspace", "Home", "Space", "Left"]
)
def test_a_text_field_keeps_letters_for_itself(key: str) -> None:
    assert effect_of_key(bound(key), Context.FIND) is Effect.TYPE
    assert OF_DIGITS[Context.FIND] is Effect.TYPE


@pytest.mark.parametrize("key", ["PgDown", "PgUp", "Media Next", "Esc", "F5"])
@pytest.mark.parametrize("context", [Context.FIND, Context.GO_TO])
def test_a_remote_works_beside_a_field(key: str, context: Context) -> None:
    assert effect_of_key(bound(key), context) is not Effect.TYPE


@pytest.mark.parametrize("context", [Context.GO_TO, Context.FIND])
@pytest.mark.parametrize("key", ["PgDown", "PgUp"])
def test_a_page_key_leaves_a_field_and_turns(context: Context, key: str) -> None:
    assert plan(bound(key), {context}, Context.PAGE) == (
        (Effect.CLOSE, context),
        (Effect.DO, Context.PAGE),
    )


def test_digits_go_to_a_page_wherever_there_are_pages() -> None:
    assert plan(None, (), Context.PAGE) == ((Effect.DO, Context.PAGE),)
    assert plan(None, {Context.GO_TO}, Context.PAGE) == ((Effect.TYPE, Context.GO_TO),)
    assert plan(None, {Context.HELP}, Context.PAGE)[-1] == (Effect.DO, Context.PAGE)
    assert plan(None, (), Context.SHELF) == ((Effect.IGNORE, Context.SHELF),)
    assert effect_of_key(bound("Backspace"), Context.GO_TO) is Effect.TYPE


@pytest.mark.parametrize("context", [Context.HELP, Context.SETTINGS, Context.LANGUAGE])
@pytest.mark.parametrize("key", ["PgDown", "PgUp", "N", "Media Previous"])
def test_page_keys_close_help_and_settings_without_turning(context: Context, key: str) -> None:
    assert plan(bound(key), {context}, Context.PAGE) == ((Effect.CLOSE, context),)


def test_notes_let_the_page_turn() -> None:
    for key in REMOTE[:6]:
        assert plan(bound(key), {Context.NOTES}, Context.PAGE) == ((Effect.DO, Context.NOTES),)


def test_what_comes_through_acts_on_what_lies_below() -> None:
    assert plan(bound("PgDown"), {Context.FIND}, Context.SHELF) == (
        (Effect.CLOSE, Context.FIND),
        (Effect.MOVE, Context.SHELF),
    )
    assert plan(bound("O"), {Context.BLANK, Context.HELP}, Context.PAGE) == (
        (Effect.UNBLANK, Context.BLANK),
        (Effect.CLOSE, Context.HELP),
        (Effect.DO, Context.PAGE),
    )
    assert plan(Do.NOTES, {Context.OVERVIEW, Context.NOTES}, Context.PAGE) == (
        (Effect.CLOSE, Context.OVERVIEW),
        (Effect.CLOSE, Context.NOTES),
    )


def test_the_start_begins_with_any_key_for_next() -> None:
    for key in ("Right", "PgDown", "N", "Down"):
        assert plan(bound(key), (), Context.START) == ((Effect.DO, Context.START),)
    assert effect_of(Do.PREVIOUS, Context.START) is Effect.MOVE


def test_the_topmost_thing_has_the_keys() -> None:
    assert topmost((), Context.END) is Context.END
    assert topmost({Context.NOTES, Context.BLANK}, Context.PAGE) is Context.BLANK
    assert topmost({Context.NOTES, Context.OVERVIEW}, Context.PAGE) is Context.OVERVIEW
    assert topmost({Context.CONTROL, Context.NOTES}, Context.PAGE) is Context.NOTES


@pytest.mark.parametrize("under", BELOW)
def test_a_remote_never_gets_stuck(under: Context) -> None:
    """Any one of these keys, again and again, gets out of all but what pages are turned in."""
    inside = [set(some) for size in range(4) for some in combinations(OPEN, size)]
    leaving = {"PgDown": 0, "PgUp": 0, "Esc": 0}
    for open_now in inside:
        for key in leaving:
            remaining = set(open_now) - {
                *(Context.OVERVIEW, Context.NOTES, Context.CONTROL),
                Context.TRANSCRIPT,  # scrolls, and closes at its end and beginning
            }
            for _ in range(6):
                for effect, context in plan(bound(key), remaining, under):
                    if effect in (Effect.CLOSE, Effect.UNBLANK):
                        remaining.discard(context)
            assert not remaining, (key, open_now)
            leaving[key] += 1
    assert set(leaving.values()) == {len(inside)}


@pytest.mark.parametrize("key", REMOTE)
def test_no_key_of_a_remote_leaves_the_story_or_the_program(key: str) -> None:
    assert bound(key).action.id not in (Do.SHELF, Do.OPEN, Do.QUIT)


def test_a_plan_has_no_two_part_effects_left_and_ends() -> None:
    two_part = {Effect.CLOSE_AND_DO, Effect.UNBLANK_AND_DO}
    asked: list[Do | Binding | None] = [None, *Do, *BINDINGS]
    for under in BELOW:
        for size in range(4):
            for open_now in combinations(OPEN, size):
                for one in asked:
                    made = plan(one, open_now, under)
                    assert made
                    assert not two_part & {effect for effect, _ in made}


def test_only_known_keys_are_kept() -> None:
    assert [key for keys in KEPT.values() for key in keys if binding_for(key) is None] == []


def test_closing_what_lies_below_a_page_is_never_asked_for() -> None:
    for action in Do:
        for context in (*BELOW, Context.CONTROL):
            assert effect_of(action, context) in {
                Effect.DO,
                Effect.MOVE,
                Effect.WAY_OUT,
                Effect.IGNORE,
            }
