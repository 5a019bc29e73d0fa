# SPDX-License-Identifier: MIT
"""Every action in every context does what the table says, asked for by a real key."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from lcreader.reading.action import Do
from lcreader.reading.actions import ACTIONS, BY_ID, binding_for
from lcreader.reading.contexts import Context, Effect, plan
from lcreader.reading.session import Session
from tests.app.conftest import Keeper
from tests.app.reading import Reading
from tests.app.standing import BELOW, PANELS, State, enter, state_of

WALK: dict[Do, Callable[[Session], object]] = {
    Do.NEXT: Session.next,
    Do.PREVIOUS: Session.previous,
    Do.FIRST: Session.first,
    Do.LAST: Session.last,
    Do.NEXT_CHAPTER: Session.next_chapter,
    Do.PREVIOUS_CHAPTER: Session.previous_chapter,
    Do.BACK: Session.back,
    Do.FORWARD: Session.forward,
}
OPENS = {
    Do.GO_TO: Context.GO_TO,
    Do.OVERVIEW: Context.OVERVIEW,
    Do.FIND: Context.FIND,
    Do.SETTINGS: Context.SETTINGS,
    Do.HELP: Context.HELP,
    Do.LANGUAGE: Context.LANGUAGE,
    Do.NOTES: Context.NOTES,
}
UNTESTABLE = {"Media Pause", "Toggle Media Play/Pause"}
"""Qt's own test events cannot make these."""
SPEAKS = {Do.PLAY, Do.READ_TO_ME, Do.CAPTIONS, Do.TRANSCRIPT}
"""What has nothing to act on in a story without sound says so."""


@pytest.fixture
def still(keeper: Keeper) -> Iterator[Reading]:
    """The program as the test before left it: ``enter`` makes it new enough."""
    reading = keeper.shared()
    reading.habits = {"motion": "reduced"}
    reading.asked.clear()
    yield reading
    reading.habits = {}
    reading.expect_no_warnings()


@pytest.mark.parametrize("context", list(Context))
@pytest.mark.parametrize("action", list(Do))
def test_a_key_does_what_the_table_says(still: Reading, action: Do, context: Context) -> None:
    key = BY_ID[action].keys[0].text
    bound = binding_for(key)
    under = Context(BELOW.get(context, "page") or "shelf")
    effects = plan(bound, {context} - {under}, under)
    place = _place_after(still, action, context) if effects[-1][0] is Effect.DO else None
    enter(still, context)
    before = state_of(still)
    still.press(key)
    still.app.processEvents()
    _expect(still, action, effects, before, place)


def _place_after(reading: Reading, action: Do, context: Context) -> tuple[str, str, int] | None:
    """Where the walk itself takes the reader."""
    if action not in WALK:
        return None
    enter(reading, context)
    WALK[action](reading.session)
    state = state_of(reading)
    return state.phase, state.page, state.step


def _expect(
    reading: Reading,
    action: Do,
    effects: tuple[tuple[Effect, Context], ...],
    before: State,
    place: tuple[str, str, int] | None,
) -> None:
    after = state_of(reading)
    closed = {where for effect, where in effects if effect in (Effect.CLOSE, Effect.UNBLANK)}
    effect = effects[-1][0]
    assert not after.open & closed
    if effect is Effect.DO:
        still_open = before.open - closed
        if action in WALK:
            assert (after.phase, after.page, after.step) == place
            assert after.open == still_open
        else:
            _expect_done(reading, action, before, after)
        return
    if effects[-1] == (Effect.MOVE, Context.TRANSCRIPT):
        closed |= {Context.TRANSCRIPT} - after.open  # where there is no more to scroll
    if effect is not Effect.TYPE:
        assert after.open == before.open - closed
    assert (after.phase, after.page, after.step) == (before.phase, before.page, before.step)
    assert after.size == before.size
    assert after.full_screen == before.full_screen
    said = reading.viewer.presence.message
    assert bool(said) == (effect is Effect.WAY_OUT)


def _expect_done(reading: Reading, action: Do, before: State, after: State) -> None:
    same_place = (after.phase, after.page, after.step) == (before.phase, before.page, before.step)
    match action:
        case Do.FIND if not before.phase:
            assert reading.viewer.typing  # into the shelf's own field
        case _ if action in OPENS:
            assert OPENS[action] in after.open
        case Do.READ_TO_ME if before.phase == "start":
            assert after.phase == "page"
            return
        case _ if action in SPEAKS:
            assert reading.viewer.presence.message
        case Do.SOUND:
            assert after.sound is not before.sound
        case Do.LOUDER:
            assert after.volume == before.volume + 10
        case Do.QUIETER:
            assert after.volume == before.volume - 10
        case Do.BLANK_BLACK:
            assert after.blank == "black"
        case Do.BLANK_WHITE:
            assert after.blank == "white"
        case Do.HIDE_WORDS:
            assert after.words_hidden
        case Do.LARGER:
            assert after.size == 1.5
        case Do.SMALLER | Do.NORMAL_SIZE:
            assert after.size == 1
        case Do.ABOUT if before.phase:
            assert reading.viewer.panel == "about"
        case Do.ABOUT:  # of the story that is chosen, or that one must be
            assert reading.viewer.panel == "about" or reading.viewer.presence.message
        case Do.REMOVE:  # those that came with the program stay
            assert reading.viewer.presence.message
        case Do.FULL_SCREEN | Do.FULL_SCREEN_ON:
            assert after.full_screen
        case Do.OPEN | Do.QUIT:
            assert reading.asked == [action.value]
        case Do.SHELF:
            assert after.phase == ""
            return
        case _:
            raise AssertionError(action)
    assert same_place


def test_every_key_of_the_table_is_heard_on_a_page(still: Reading) -> None:
    deaf = []
    for action in ACTIONS:
        if action.id is Do.REMOVE:  # a story is taken from the shelf, never from under a reader
            continue
        for key in action.keys:
            if key.text in UNTESTABLE:
                continue
            enter(still, Context.PAGE)
            before = state_of(still)
            still.asked.clear()
            still.press(key.text)
            still.app.processEvents()
            said = still.viewer.presence.message
            if state_of(still) == before and not said and not still.asked:
                deaf.append(key.text)
    assert deaf == []


def test_all_panels_are_contexts_of_the_table() -> None:
    assert set(PANELS) | set(BELOW) | {
        Context.BLANK,
        Context.NOTES,
        Context.CONTROL,
        Context.PAGE,
    } == set(Context)
