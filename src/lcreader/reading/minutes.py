# SPDX-License-Identifier: MIT
"""About how long a story takes, for the shelf."""

from __future__ import annotations

import math
import re

from lcreader.reading.order import Order
from lcreader.reading.words import words_of
from lcreader.story.model import Audio, Gallery, Page, Question, Story, Video

WORDS_A_MINUTE = 160
"""Read aloud or by somebody who does not read every day."""

CHARACTERS_A_MINUTE = 240
"""The same in Chinese and Japanese, and in Korean by syllables."""

LETTERS_A_WORD = 5
"""In scripts that write no spaces: Thai, Lao, Khmer, Burmese."""

LOOK = 8.0
"""Seconds for the picture of a page, and for each further picture of a gallery."""

FILM = 60.0
"""Seconds for a film or recording, whose length is not known before it is opened."""

_CHARACTERS = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


def minutes(story: Story) -> int:
    """The minutes that the story's main order takes, at least 1."""
    order = Order(story)
    return max(1, math.ceil(sum(_seconds(order.pages[page_id]) for page_id in order.main) / 60))


def reading_minutes(text: str) -> float:
    """The minutes that reading ``text`` takes."""
    characters = len(_CHARACTERS.findall(text))
    unspaced = len(_UNSPACED.findall(text))
    spaced = _UNSPACED.sub(" ", _CHARACTERS.sub(" ", text))
    words = len(_WORD.findall(spaced)) + unspaced / LETTERS_A_WORD
    return words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE


def _seconds(page: Page) -> float:
    seconds = LOOK + 60 * sum(reading_minutes(line) for line in words_of(page))
    match page.feature:
        case Video() | Audio():
            seconds += FILM
        case Gallery(pictures=pictures):
            seconds += LOOK * max(0, len(pictures) - 1)
        case Question(think=think):
            seconds += think
    return seconds
