# SPDX-License-Identifier: MIT
"""Every action a reader can ask for, and its keys: one table for every window.

The window, the help page and ``docs/keys.md`` are made from :data:`ACTIONS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from lcreader.reading.action import Action, Do, Group, Key, aliases, row, scrolling, sideways
from lcreader.story.sentence import QT_TRANSLATE_NOOP

ACTIONS: tuple[Action, ...] = (
    row(
        Do.NEXT,
        Group.TURNING,
        QT_TRANSLATE_NOOP("Actions", "Next"),
        sideways("Right"),
        "PgDown",
        "N",
        "Media Next",
        aliases("Return"),
        "Enter",
        scrolling("Down", "Space"),
        repeats=True,
    ),
    row(
        Do.PREVIOUS,
        Group.TURNING,
        QT_TRANSLATE_NOOP("Actions", "Previous"),
        sideways("Left"),
        "PgUp",
        "Backspace",
        "P",
        "Media Previous",
        scrolling("Up", "Shift+Space"),
        repeats=True,
    ),
    row(Do.FIRST, Group.TURNING, QT_TRANSLATE_NOOP("Actions", "First page"), "Home"),
    row(Do.LAST, Group.TURNING, QT_TRANSLATE_NOOP("Actions", "Last page"), "End"),
    row(
        Do.NEXT_CHAPTER,
        Group.TURNING,
        QT_TRANSLATE_NOOP("Actions", "Next chapter"),
        sideways("Ctrl+Right"),
    ),
    row(
        Do.PREVIOUS_CHAPTER,
        Group.TURNING,
        QT_TRANSLATE_NOOP("Actions", "Previous chapter"),
        sideways("Ctrl+Left"),
    ),
    row(
        Do.BACK,
        Group.FINDING,
        QT_TRANSLATE_NOOP("Actions", "Back the way you came"),
        sideways("Alt+Left"),
        "Back",
    ),
    row(
        Do.FORWARD,
        Group.FINDING,
        QT_TRANSLATE_NOOP("Actions", "Forward again"),
        sideways("Alt+Right"),
        "Forward",
    ),
    row(Do.GO_TO, Group.FINDING, QT_TRANSLATE_NOOP("Actions", "Go to a page"), "G"),
    row(Do.OVERVIEW, Group.FINDING, QT_TRANSLATE_NOOP("Actions", "Overview of all pages"), "O"),
    row(Do.FIND, Group.FINDING, QT_TRANSLATE_NOOP("Actions", "Find words"), "Ctrl+F", "/"),
    row(
        Do.PLAY,
        Group.HEARING,
        QT_TRANSLATE_NOOP("Actions", "Play or pause"),
        "K",
        "Media Play",
        aliases("Media Pause", "Toggle Media Play/Pause"),
    ),
    row(Do.READ_TO_ME, Group.HEARING, QT_TRANSLATE_NOOP("Actions", "Read to me"), "R"),
    row(Do.CAPTIONS, Group.HEARING, QT_TRANSLATE_NOOP("Actions", "Captions on or off"), "C"),
    row(
        Do.TRANSCRIPT,
        Group.HEARING,
        QT_TRANSLATE_NOOP("Actions", "Transcript of a film or recording"),
        "T",
    ),
    row(Do.SOUND, Group.HEARING, QT_TRANSLATE_NOOP("Actions", "Sound on or off"), "M"),
    row(Do.LOUDER, Group.HEARING, QT_TRANSLATE_NOOP("Actions", "Louder"), "Ctrl+Up", repeats=True),
    row(
        Do.QUIETER,
        Group.HEARING,
        QT_TRANSLATE_NOOP("Actions", "Quieter"),
        "Ctrl+Down",
        repeats=True,
    ),
    row(Do.LANGUAGE, Group.HEARING, QT_TRANSLATE_NOOP("Actions", "Another language"), "L"),
    row(
        Do.BLANK_BLACK,
        Group.SEEING,
        QT_TRANSLATE_NOOP("Actions", "Black screen on or off"),
        "B",
        ".",
    ),
    row(
        Do.BLANK_WHITE,
        Group.SEEING,
        QT_TRANSLATE_NOOP("Actions", "White screen on or off"),
        "W",
        ",",
    ),
    row(Do.HIDE_WORDS, Group.SEEING, QT_TRANSLATE_NOOP("Actions", "Hide or show the words"), "H"),
    row(Do.NOTES, Group.SEEING, QT_TRANSLATE_NOOP("Actions", "The trainer’s notes"), "S"),
    row(
        Do.LARGER,
        Group.SEEING,
        QT_TRANSLATE_NOOP("Actions", "Larger words"),
        "Ctrl++",
        aliases("Ctrl+="),
        repeats=True,
    ),
    row(
        Do.SMALLER,
        Group.SEEING,
        QT_TRANSLATE_NOOP("Actions", "Smaller words"),
        "Ctrl+-",
        repeats=True,
    ),
    row(
        Do.NORMAL_SIZE,
        Group.SEEING,
        QT_TRANSLATE_NOOP("Actions", "Words in their normal size"),
        "Ctrl+0",
    ),
    row(
        Do.FULL_SCREEN,
        Group.SEEING,
        QT_TRANSLATE_NOOP("Actions", "Full screen or window"),
        "F11",
        "F",
    ),
    row(Do.FULL_SCREEN_ON, Group.SEEING, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F5"),
    row(Do.SETTINGS, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,"),
    row(Do.HELP, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Help"), "F1", "?"),
    row(Do.CLOSE, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Close what is open"), "Esc"),
    row(Do.SHELF, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Back to the shelf"), "Ctrl+W"),
    row(Do.OPEN, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Open a story"), "Ctrl+O"),
    row(Do.ABOUT, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "About this story"), "I"),
    row(Do.REMOVE, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Remove from the shelf"), "Del"),
    row(Do.QUIT, Group.PROGRAM, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"),
)
"""Every action, in the order of the help page."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What a pressed key asks for: the action, and the row of the key."""

    action: Action
    key: Key


BY_ID = MappingProxyType({action.id: action for action in ACTIONS})
"""The actions by their ids."""

_BOUND = {key.text: Binding(action, key) for action in ACTIONS for key in action.keys}
_OPPOSITE = {
    text: text.replace(*pair)
    for text, bound in _BOUND.items()
    if bound.key.mirrored
    for pair in (("Left", "Right"), ("Right", "Left"))
    if pair[0] in text
}


def normal(key_text: str) -> str:
    """A pressed key as the table writes it.

    Shift is left out where it only makes the character ("Shift+?" on one keyboard is "?" on
    another), and it does not matter on which half of the keyboard a key is ("Num+PgDown").
    """
    head, plus, last = key_text.rpartition("+") if len(key_text) > 1 else ("", "", key_text)
    if plus and not last:  # the key is "+" itself
        head, last = head.removesuffix("+"), "+"
    modifiers = [name for name in head.split("+") if name not in ("", "Num")]
    if len(last) == 1 and not last.isalnum():
        modifiers = [name for name in modifiers if name != "Shift"]
    return "+".join((*modifiers, last.upper() if len(last) == 1 else last))


def binding_for(key_text: str, rtl: bool = False) -> Binding | None:
    """What a key, written portably, asks for; None for one without an action.

    ``rtl``: the story's language is written from right to left.
    """
    text = normal(key_text)
    bound = _BOUND.get(text)
    if bound and rtl and bound.key.mirrored:
        opposite = _BOUND[_OPPOSITE[text]]
        return Binding(opposite.action, bound.key)
    return bound


def keys_of(action: Action, rtl: bool = False) -> tuple[str, ...]:
    """The keys to show for an action, as they are in the reading direction."""
    return tuple(
        _OPPOSITE[key.text] if rtl and key.mirrored else key.text
        for key in action.keys
        if not key.alias
    )


def is_digit(key_text: str) -> bool:
    """Whether a key is a digit, which begins or goes on with going to a page by its number."""
    text = normal(key_text)
    return len(text) == 1 and text in "0123456789"
