# SPDX-License-Identifier: MIT
"""Writes ``docs/keys.md``: ``python -m lcreader.reading.keys_page > docs/keys.md``."""

from __future__ import annotations

import sys
from collections import defaultdict

from lcreader.reading.action import Action, Group, KeyKind
from lcreader.reading.actions import ACTIONS, keys_of
from lcreader.reading.contexts import KEPT, OF_DIGITS, OF_KEYS, Context, Effect, effect_of

_HEAD = """\
# Keys

This page is generated from the table that the program itself uses: do not edit it, run
`python -m lcreader.reading.keys_page > docs/keys.md`.

"""

_RULES = """\
- ↔: in a right-to-left language Left and Right change places. Up, Down, PgUp, PgDown, Home and
  End do not.
- ↕: words that do not fit scroll first; the page turns at their end.
- Enter and Space press what has the focus, where something has it.
- Digits, then Enter, go to the page with that number. Pages of an excursion have numbers of their
  own and are reached by links.
- *Next* and *Previous* walk the steps of a page first (the pictures of a gallery, the choices of
  a question, …), unless the settings say that they turn at once.
- A key held down turns at most five pages a second. An event sent twice counts once.
- A remote sends PgUp and PgDown or arrows, `.` or B, and F5 and Esc in turn from one button. All of
  these are harmless everywhere, and none of them ever ends the story or the program.

## While something is open

What closes something, or brings the picture back, and then does what it says, does what it says
in what lies below.

"""

_TITLES = {
    Context.PAGE: "On a page",
    Context.CONTROL: "On a page where something has the focus",
    Context.NOTES: "Notes over the page",
    Context.TRANSCRIPT: "Reading a transcript",
    Context.OVERVIEW: "Overview",
    Context.GO_TO: "Going to a page",
    Context.FIND: "Finding words, and any other text field",
    Context.HELP: "Help",
    Context.SETTINGS: "Settings",
    Context.LANGUAGE: "Choosing a language",
    Context.BLANK: "Black or white screen",
    Context.START: "Start page",
    Context.END: "End of the story",
    Context.SHELF: "Shelf",
}

_SAID = {
    Effect.DO: "does what it says",
    Effect.CLOSE: "closes it, and no more",
    Effect.CLOSE_AND_DO: "closes it, then does what it says",
    Effect.UNBLANK: "brings the picture back, and no more",
    Effect.UNBLANK_AND_DO: "brings the picture back, then does what it says",
    Effect.MOVE: "moves within it",
    Effect.PRESS: "presses what is selected or has the focus",
    Effect.TYPE: "types",
    Effect.WAY_OUT: "shows how to leave",
    Effect.IGNORE: "does nothing",
}

_KINDS = {
    KeyKind.PAGE: "Each of PgUp, PgDown and the media keys",
    KeyKind.ARROW: "An arrow key",
    KeyKind.PRESS: "Enter or Space",
    KeyKind.TYPED: "A letter or sign, Home, End or Backspace",
    KeyKind.COMMAND: "A command key",
}


def keys_page() -> str:
    """The page, in Markdown and English."""
    groups = "".join(_group(group) for group in Group)
    return _HEAD + groups + _RULES + "\n".join(_context(context) for context in _TITLES)


def _group(group: Group) -> str:
    rows = [
        f"| {action.name} | {', '.join(_key(action, key) for key in keys_of(action))} |\n"
        for action in ACTIONS
        if action.group is group
    ]
    return f"## {group}\n\n| action | keys |\n|---|---|\n{''.join(rows)}\n"


def _key(action: Action, text: str) -> str:
    key = next(key for key in action.keys if key.text == text)
    return f"`{text}`{' ↔' if key.mirrored else ''}{' ↕' if key.scrolls else ''}"


def _context(context: Context) -> str:
    said: dict[Effect, list[str]] = defaultdict(list)
    for action in ACTIONS:
        said[effect_of(action.id, context)].append(str(action.name))
    rest = max(said, key=lambda effect: len(said[effect]))
    lines = [
        f"- **{_SAID[effect].capitalize()}:** {', '.join(names)}.\n"
        for effect, names in said.items()
        if effect is not rest
    ]
    lines.append(f"- Everything else {_SAID[rest]}.\n")
    lines.extend(
        f"- {_KINDS[kind]} {_SAID[effect]}.\n"
        for (kind, where), effect in OF_KEYS.items()
        if where is context
    )
    if kept := KEPT.get(context):
        lines.append(f"- The field keeps {', '.join(f'`{key}`' for key in sorted(kept))}.\n")
    lines.append(f"- A digit {_SAID[OF_DIGITS[context]]}.\n")
    return f"### {_TITLES[context]}\n\n{''.join(lines)}"


if __name__ == "__main__":
    sys.stdout.buffer.write(keys_page().encode())
