# SPDX-License-Identifier: MIT
"""How long a story takes to read, roughly, for the shelf."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from lcreader.story.markdown import plain
from lcreader.story.model import Gallery, Page, Question, Story, Words

WORDS_A_MINUTE = 180
"""Read on a screen, with a picture to look at, by people who do not hurry."""

SIGNS_A_MINUTE = 300
"""The same in scripts that write no spaces."""

LOOK = 5.0
"""Seconds for each picture."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)


def minutes(story: Story) -> int:
    """Whole minutes for the pages of the main order, at least one."""
    seconds = sum(
        _seconds(page)
        for chapter in story.chapters
        if not chapter.excursion
        for page in chapter.pages
    )
    return max(1, math.ceil(seconds / 60))


def _seconds(page: Page) -> float:
    seconds = LOOK
    if isinstance(page.feature, Gallery):
        seconds += LOOK * (len(page.feature.pictures) - 1)
    if isinstance(page.feature, Question):
        seconds += page.feature.think
    for words in _words(page):
        if words is not page.notes:
            text = plain(words.text)
            signs = len(_UNSPACED.findall(text))
            rest = len(_UNSPACED.sub(" ", text).split())
            seconds += 60 * (signs / SIGNS_A_MINUTE + rest / WORDS_A_MINUTE)
    return seconds


def _words(piece: object) -> Iterator[Words]:
    if isinstance(piece, Words):
        yield piece
    elif isinstance(piece, tuple):
        for part in piece:
            yield from _words(part)
    elif is_dataclass(piece):
        for field in fields(piece):
            yield from _words(getattr(piece, field.name))
