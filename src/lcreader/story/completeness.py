# SPDX-License-Identifier: MIT
"""How much of a story there is in another language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    for there in _told(main, other, other.language):
        total += 1
        found += there
    return found / total if total else 1.0


def wanting(main: Story, other: Story) -> Mapping[str, int]:
    """Page id → how many of its pieces of words ``other`` lacks; "" for what is on no page."""
    missing: dict[str, int] = {}
    rest = sum(not there for there in _told(main, other, other.language))
    for page, same in zip(main.pages, other.pages, strict=False):
        if count := sum(not there for there in _told(page, same, other.language)):
            missing[page.id] = count
            rest -= count
    return {"": rest, **missing} if rest else missing


def _told(main: Any, other: Any, language: str) -> Iterator[bool]:
    """For each piece of words below ``main``, whether ``other`` has it in ``language``."""
    for piece, same in _pairs(main, other):
        if any(character.isalpha() for character in piece.text):
            yield isinstance(same, Words) and same.language == language


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
