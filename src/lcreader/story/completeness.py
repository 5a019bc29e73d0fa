# SPDX-License-Identifier: MIT
"""How much of a story there is in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from lcreader.story.model import Credit, Story, Words

_NAMES = {(Credit, "by")}
"""Words that are names, and are not missed where a translation leaves them as they are."""


def completeness(main: Story, other: Story) -> float:
    """The share (0–1) of the main language's pieces of words that ``other`` has in its own.

    Pieces without a letter (a year, a percentage) and the names of makers need no translation.
    """
    total = found = 0
    for piece, same in _pairs(main, other):
        if any(character.isalpha() for character in piece.text):
            total += 1
            found += isinstance(same, Words) and same.language == other.language
    return found / total if total else 1.0


def _pairs(main: Any, other: Any) -> Iterator[tuple[Words, Any]]:
    """All words below ``main``, each with what stands in its place below ``other``."""
    if isinstance(main, Words):
        yield main, other
    elif isinstance(main, tuple):
        others = other if isinstance(other, tuple) and len(other) == len(main) else ()
        for index, item in enumerate(main):
            if not isinstance(item, str):
                yield from _pairs(item, others[index] if others else None)
    elif is_dataclass(main):
        for field in fields(main):
            if field.init and (type(main), field.name) not in _NAMES:
                same = getattr(other, field.name, None)
                yield from _pairs(getattr(main, field.name), same)
