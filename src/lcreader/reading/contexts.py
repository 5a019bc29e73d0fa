# SPDX-License-Identifier: MIT
"""What each action does while something is open: one table, whole and without exceptions.

Somebody with a remote in hand must never get stuck, so what a remote sends (PgUp, PgDown, ``.``
or B, F5, Esc) does something harmless everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType

from lcreader.reading.action import Do, KeyKind
from lcreader.reading.actions import Binding


class Context(StrEnum):
    """What has the window, or the focus in it. The first nine are what Esc closes."""

    BLANK = "blank"  # black or white over everything
    HELP = "help"
    OVERVIEW = "overview"
    GO_TO = "go-to"
    FIND = "find"  # a text field for words, the shelf's too
    SETTINGS = "settings"
    LANGUAGE = "language"  # choosing another one
    TRANSCRIPT = "transcript"  # of a film or recording, to be read
    NOTES = "notes"  # beside the page, which still turns
    CONTROL = "control"  # something on the page has the focus: a choice, a link, the bar
    PAGE = "page"
    START = "start"
    END = "end"
    SHELF = "shelf"


class Effect(StrEnum):
    """What comes of a key in a context."""

    DO = "do"  # the action
    CLOSE = "close"  # the topmost thing, and no more
    CLOSE_AND_DO = "close-and-do"
    UNBLANK = "unblank"  # the picture back, and no more
    UNBLANK_AND_DO = "unblank-and-do"
    MOVE = "move"  # the selection or the focus, the way the key says
    PRESS = "press"  # what is selected or has the focus
    TYPE = "type"  # the key is the field's
    WAY_OUT = "way-out"  # show the one line that says how to leave
    IGNORE = "ignore"


def topmost(open_now: Collection[Context], under: Context) -> Context:
    """The context that keys go to: the first open one in the order of :class:`Context`.

    ``under`` is the view that lies below: a page, the start, the end or the shelf.
    """
    return next((context for context in Context if context in open_now), under)


D, C, CD, U, UD, M, W, X = (
    Effect.DO,
    Effect.CLOSE,
    Effect.CLOSE_AND_DO,
    Effect.UNBLANK,
    Effect.UNBLANK_AND_DO,
    Effect.MOVE,
    Effect.WAY_OUT,
    Effect.IGNORE,
)

_COLUMNS = (
    *(Context.PAGE, Context.CONTROL, Context.NOTES, Context.OVERVIEW, Context.GO_TO),
    *(Context.FIND, Context.HELP, Context.SETTINGS, Context.LANGUAGE, Context.TRANSCRIPT),
    *(Context.BLANK, Context.START, Context.END, Context.SHELF),
)

# fmt: off
_ROWS: Mapping[Do, tuple[Effect, ...]] = {
    #                    page ctrl note over goto find help sett lang tran blnk strt end  shelf
    Do.NEXT:             (D,   D,   D,   M,   CD,  CD,  C,   C,   C,   M,   U,   D,   M,   M),
    Do.PREVIOUS:         (D,   D,   D,   M,   CD,  CD,  C,   C,   C,   M,   U,   M,   D,   M),
    Do.FIRST:            (D,   D,   D,   M,   CD,  CD,  C,   C,   C,   M,   U,   D,   D,   M),
    Do.LAST:             (D,   D,   D,   M,   CD,  CD,  C,   C,   C,   M,   U,   D,   D,   M),
    Do.NEXT_CHAPTER:     (D,   D,   D,   M,   CD,  CD,  C,   C,   C,   CD,  U,   D,   W,   X),
    Do.PREVIOUS_CHAPTER: (D,   D,   D,   M,   CD,  CD,  C,   C,   C,   CD,  U,   X,   D,   X),
    Do.BACK:             (D,   D,   D,   CD,  CD,  CD,  C,   C,   C,   CD,  U,   X,   D,   X),
    Do.FORWARD:          (D,   D,   D,   CD,  CD,  CD,  C,   C,   C,   CD,  U,   X,   X,   X),
    Do.GO_TO:            (D,   D,   D,   CD,  C,   CD,  CD,  CD,  CD,  CD,  UD,  D,   D,   X),
    Do.OVERVIEW:         (D,   D,   D,   C,   CD,  CD,  CD,  CD,  CD,  CD,  UD,  D,   D,   X),
    Do.FIND:             (D,   D,   D,   CD,  CD,  D,   CD,  CD,  CD,  CD,  UD,  D,   D,   D),
    Do.PLAY:             (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   X,   X,   X),
    Do.READ_TO_ME:       (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  CD,  CD,  D,   D,   X,   X),
    Do.CAPTIONS:         (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  CD,  CD,  UD,  X,   X,   X),
    Do.TRANSCRIPT:       (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  CD,  C,   UD,  X,   X,   X),
    Do.SOUND:            (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D),
    Do.LOUDER:           (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D),
    Do.QUIETER:          (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D),
    Do.LANGUAGE:         (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  C,   CD,  UD,  D,   D,   X),
    Do.BLANK_BLACK:      (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   U,   D,   D,   D),
    Do.BLANK_WHITE:      (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   U,   D,   D,   D),
    Do.HIDE_WORDS:       (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  CD,  CD,  UD,  X,   X,   X),
    Do.NOTES:            (D,   D,   C,   CD,  CD,  CD,  CD,  CD,  CD,  CD,  UD,  X,   X,   X),
    Do.LARGER:           (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   UD,  D,   D,   D),
    Do.SMALLER:          (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   UD,  D,   D,   D),
    Do.NORMAL_SIZE:      (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   UD,  D,   D,   D),
    Do.FULL_SCREEN:      (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D),
    Do.FULL_SCREEN_ON:   (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D),
    Do.SETTINGS:         (D,   D,   D,   CD,  CD,  CD,  CD,  C,   CD,  CD,  UD,  D,   D,   D),
    Do.HELP:             (D,   D,   D,   CD,  CD,  CD,  C,   CD,  CD,  CD,  UD,  D,   D,   D),
    Do.CLOSE:            (W,   W,   C,   C,   C,   C,   C,   C,   C,   C,   U,   W,   W,   W),
    Do.SHELF:            (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  CD,  CD,  UD,  D,   D,   X),
    Do.OPEN:             (D,   D,   D,   CD,  CD,  CD,  CD,  CD,  CD,  CD,  UD,  D,   D,   D),
    Do.ABOUT:            (D,   D,   D,   CD,  CD,  CD,  CD,  C,   CD,  CD,  UD,  D,   D,   D),
    Do.REMOVE:           (X,   X,   X,   X,   X,   X,   X,   X,   X,   X,   U,   X,   X,   D),
    Do.QUIT:             (D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D,   D),
}
# fmt: on

EFFECTS: Mapping[tuple[Do, Context], Effect] = MappingProxyType(
    {
        (action, context): effect
        for action, row in _ROWS.items()
        for context, effect in zip(_COLUMNS, row, strict=True)
    }
)
"""What an action does in a context, whichever way it is asked for."""

_PRESSED = (
    *(Context.CONTROL, Context.NOTES, Context.OVERVIEW, Context.GO_TO, Context.FIND),
    *(Context.SETTINGS, Context.LANGUAGE, Context.TRANSCRIPT),
    *(Context.START, Context.END, Context.SHELF),
)

OF_KEYS: Mapping[tuple[KeyKind, Context], Effect] = MappingProxyType(
    {
        **{(KeyKind.PRESS, context): Effect.PRESS for context in _PRESSED},
        (KeyKind.ARROW, Context.HELP): Effect.MOVE,
        (KeyKind.ARROW, Context.SETTINGS): Effect.MOVE,
        (KeyKind.ARROW, Context.LANGUAGE): Effect.MOVE,
        (KeyKind.ARROW, Context.FIND): Effect.MOVE,
        (KeyKind.TYPED, Context.FIND): Effect.TYPE,
    }
)
"""Where the kind of a key comes before the action it stands for."""

KEPT: Mapping[Context, frozenset[str]] = MappingProxyType(
    {
        Context.FIND: frozenset(
            ("Left", "Right", "Ctrl+Left", "Ctrl+Right", "Space", "Shift+Space", "Del")
        ),
        Context.GO_TO: frozenset(("Backspace",)),
    }
)
"""Keys that a field keeps for itself besides those that type."""

OF_DIGITS: Mapping[Context, Effect] = MappingProxyType(
    {
        **dict.fromkeys(Context, Effect.DO),
        Context.OVERVIEW: Effect.CLOSE_AND_DO,
        Context.GO_TO: Effect.TYPE,
        Context.FIND: Effect.TYPE,
        Context.HELP: Effect.CLOSE_AND_DO,
        Context.SETTINGS: Effect.IGNORE,
        Context.LANGUAGE: Effect.IGNORE,
        Context.TRANSCRIPT: Effect.CLOSE_AND_DO,
        Context.BLANK: Effect.UNBLANK_AND_DO,
        Context.SHELF: Effect.IGNORE,
    }
)
"""What a digit does: opens go-to with itself, where it says :attr:`Effect.DO`."""


def effect_of(action: Do, context: Context) -> Effect:
    """What an action does, asked for by a click, a wheel or the bar."""
    return EFFECTS[action, context]


def effect_of_key(bound: Binding, context: Context) -> Effect:
    """What a pressed key does.

    PRESS with nothing selected or focused means the action's own effect, :func:`effect_of`.
    """
    if bound.key.text in KEPT.get(context, ()):
        return Effect.TYPE
    special = OF_KEYS.get((bound.key.kind, context))
    return special or EFFECTS[bound.action.id, context]


def plan(
    asked: Do | Binding | None, open_now: Collection[Context], under: Context
) -> tuple[tuple[Effect, Context], ...]:
    """All that comes of an action, a key, or a digit (None), in its order.

    ``open_now`` is what lies over ``under``. What closes something and goes on is taken apart:
    the closing, then what the same does to what lies below. None of the two-part effects is left.
    """
    remaining = set(open_now)
    done: list[tuple[Effect, Context]] = []
    while True:
        context = topmost(remaining, under)
        remaining.discard(context)
        if asked is None:
            effect = OF_DIGITS[context]
        elif isinstance(asked, Binding):
            effect = effect_of_key(asked, context)
        else:
            effect = EFFECTS[asked, context]
        first = {Effect.CLOSE_AND_DO: Effect.CLOSE, Effect.UNBLANK_AND_DO: Effect.UNBLANK}
        done.append((first.get(effect, effect), context))
        if effect not in first:
            return tuple(done)
