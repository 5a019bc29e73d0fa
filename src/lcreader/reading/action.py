# SPDX-License-Identifier: MIT
"""What an action and its keys are; the table of them is :mod:`lcreader.reading.actions`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence


class KeyKind(StrEnum):
    """What a key means beside its action; see :mod:`lcreader.reading.contexts`."""

    PAGE = "page"  # PgUp, PgDown, media keys: what a remote sends
    ARROW = "arrow"
    PRESS = "press"  # Enter and Space press what has the focus
    TYPED = "typed"  # a text field keeps it for itself
    COMMAND = "command"  # Ctrl+…, F1 … F12, Esc


class Group(StrEnum):
    """The headings of the help page, in its order."""

    TURNING = QT_TRANSLATE_NOOP("Actions", "Turning pages")
    FINDING = QT_TRANSLATE_NOOP("Actions", "Finding your way")
    HEARING = QT_TRANSLATE_NOOP("Actions", "Listening and watching")
    SEEING = QT_TRANSLATE_NOOP("Actions", "Showing")
    PROGRAM = QT_TRANSLATE_NOOP("Actions", "The program")


class Do(StrEnum):
    """The actions' ids."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    NEXT_CHAPTER = "next-chapter"
    PREVIOUS_CHAPTER = "previous-chapter"
    BACK = "back"
    FORWARD = "forward"
    GO_TO = "go-to"
    OVERVIEW = "overview"
    FIND = "find"
    PLAY = "play"
    READ_TO_ME = "read-to-me"
    CAPTIONS = "captions"
    TRANSCRIPT = "transcript"
    SOUND = "sound"
    LOUDER = "louder"
    QUIETER = "quieter"
    LANGUAGE = "language"
    BLANK_BLACK = "blank-black"
    BLANK_WHITE = "blank-white"
    HIDE_WORDS = "hide-words"
    NOTES = "notes"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal-size"
    FULL_SCREEN = "full-screen"
    FULL_SCREEN_ON = "full-screen-on"
    SETTINGS = "settings"
    HELP = "help"
    CLOSE = "close"
    SHELF = "shelf"
    OPEN = "open"
    ABOUT = "about"
    REMOVE = "remove"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of an action, written as Qt writes it portably: ``Ctrl+Right``, ``PgDown``, ``?``.

    ``mirrored``: in a right-to-left language its action is that of the opposite arrow.
    ``scrolls``: words that do not fit scroll first, and the action follows at their end.
    ``alias``: another name of a key that the row has already, not shown to readers.
    """

    text: str
    mirrored: bool = False
    scrolls: bool = False
    alias: bool = False

    @property
    def kind(self) -> KeyKind:
        """What the key means beside its action."""
        if self.text in ("PgUp", "PgDown") or "Media" in self.text:
            return KeyKind.PAGE
        if self.text in ("Left", "Right", "Up", "Down"):
            return KeyKind.ARROW
        if self.text in ("Return", "Enter", "Space", "Shift+Space"):
            return KeyKind.PRESS
        if len(self.text) == 1 or self.text in ("Backspace", "Home", "End"):
            return KeyKind.TYPED
        return KeyKind.COMMAND


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a reader can ask for. ``repeats``: a held key asks again and again."""

    id: Do
    group: Group
    name: Sentence
    keys: tuple[Key, ...]
    repeats: bool = False


def sideways(*texts: str) -> tuple[Key, ...]:
    """Keys that change places in a right-to-left language."""
    return tuple(Key(text, mirrored=True) for text in texts)


def scrolling(*texts: str) -> tuple[Key, ...]:
    """Keys that scroll words which do not fit first."""
    return tuple(Key(text, scrolls=True) for text in texts)


def aliases(*texts: str) -> tuple[Key, ...]:
    """Keys that need not be shown."""
    return tuple(Key(text, alias=True) for text in texts)


def row(
    action: Do, group: Group, name: str, *keys: str | tuple[Key, ...], repeats: bool = False
) -> Action:
    """A row of the table; ``name`` is marked for translation in the context ``Actions``."""
    made = (key if isinstance(key, tuple) else (Key(key),) for key in keys)
    flat = tuple(key for several in made for key in several)
    return Action(action, group, Sentence("Actions", name), flat, repeats)
