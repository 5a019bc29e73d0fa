# SPDX-License-Identifier: MIT
"""How long words take to read, by the script that they are written in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from lcreader.story.markdown import plain
from lcreader.story.model import Page, Words
from lcreader.story.scripts import UNSPACED

WORDS_A_MINUTE = 180
"""Read on a screen, with a picture to look at, by people who do not hurry."""

SIGNS_A_MINUTE = 300
"""The same in scripts that write no spaces."""

LOOK = 5.0
"""Seconds for each picture."""


def seconds_for(text: str) -> float:
    """How long plain words take to read."""
    signs = len(UNSPACED.findall(text))
    rest = sum(any(map(str.isalnum, word)) for word in UNSPACED.sub(" ", text).split())
    return 60 * (signs / SIGNS_A_MINUTE + rest / WORDS_A_MINUTE)


def reading_seconds(page: Page) -> float:
    """How long all the words of a page take to read, those of its feature too."""
    return sum(
        seconds_for(plain(words.text)) for words in words_in(page) if words is not page.notes
    )


def words_in(piece: object) -> Iterator[Words]:
    """Every piece of words in a part of a story."""
    if isinstance(piece, Words):
        yield piece
    elif isinstance(piece, tuple):
        for part in piece:
            yield from words_in(part)
    elif is_dataclass(piece):
        for field in fields(piece):
            yield from words_in(getattr(piece, field.name))
