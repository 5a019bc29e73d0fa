# SPDX-License-Identifier: MIT
"""Bringing every context about, and what the program is like before and after a key."""

from __future__ import annotations

from dataclasses import dataclass

from lcreader.reading.contexts import Context
from tests.app.reading import Reading

PANELS = {
    Context.OVERVIEW: "overview",
    Context.GO_TO: "goto",
    Context.FIND: "find",
    Context.HELP: "help",
    Context.SETTINGS: "settings",
    Context.LANGUAGE: "language",
    Context.TRANSCRIPT: "transcript",
}
BELOW = {
    Context.START: "start",
    Context.END: "end",
    Context.SHELF: "",
}
"""What is shown where a context is a whole view; elsewhere it is a page."""


@dataclass(frozen=True)
class State:
    """All that an action can change, as far as a person notices."""

    phase: str
    page: str
    step: int
    open: frozenset[Context]
    blank: str
    words_hidden: bool
    full_screen: bool
    size: float
    sound: bool
    volume: float


def state_of(reading: Reading) -> State:
    reader, viewer, settings = reading.reader, reading.viewer, reading.settings
    is_open = reader.book is not None
    return State(
        phase=reader.phase,
        page=reader.pageId if reader.phase == "page" else "",
        step=reading.session.step if is_open and reader.phase == "page" else 0,
        open=frozenset(viewer.contexts()),
        blank=viewer.blank,
        words_hidden=reader.wordsHidden,
        full_screen=viewer.fullScreen,
        size=settings.number("text-size"),
        sound=settings.flag("sound"),
        volume=settings.number("volume"),
    )


def enter(reading: Reading, context: Context) -> None:
    """Show the fixture story with ``context`` on top, in the midst of a walk."""
    if context is Context.SHELF:
        reading.to_shelf()
    elif context is Context.START:
        reading.open("fixture")
    else:
        _walk(reading, "choices" if context is Context.CONTROL else "quote")
    reading.set(text_size="1.25", volume="50")
    if context in PANELS:
        reading.viewer.set_panel(PANELS[context])
    elif context is Context.BLANK:
        reading.viewer.set_blank("black")
    elif context is Context.NOTES:
        reading.viewer.set_notes(True)
    elif context is Context.END:
        reading.session.end()
    elif context is Context.CONTROL:
        reading.all_of("ChoiceRow")[1].forceActiveFocus()
    reading.viewer.presence.say("")
    reading.app.processEvents()


def _walk(reading: Reading, page: str) -> None:
    """To ``page``, with a way back and a way forward."""
    book = reading.reader.book
    if book is None or book.story.id != "fixture" or book.story.language != "en":
        reading.open("fixture", "going-on")
    else:
        reading.usual((1280, 720))
        reading.go("going-on")
    reading.session.go_to(page)
    reading.session.step_to(0)
    reading.session.go_to("bars")
    reading.session.back()
    reading.hurry()
