# SPDX-License-Identifier: MIT
"""What can be opened over a view, and which of it hides the page."""

from __future__ import annotations

from collections.abc import Mapping

from lcreader.reading.contexts import Context

PANELS: Mapping[str, Context] = {
    "overview": Context.OVERVIEW,
    "help": Context.HELP,
    "settings": Context.SETTINGS,
    "language": Context.LANGUAGE,
    "find": Context.FIND,
    "goto": Context.GO_TO,
    "about": Context.SETTINGS,
    "pick": Context.LANGUAGE,
    "ask": Context.LANGUAGE,
    "captions": Context.LANGUAGE,
    "transcript": Context.TRANSCRIPT,
}
"""What keys do in each panel is the table's."""
BOXES = frozenset({"goto", "language", "captions", "pick", "ask"})
"""Panels that leave the page to be seen; all others fill the window."""
