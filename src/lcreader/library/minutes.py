# SPDX-License-Identifier: MIT
"""How long a story takes to read, roughly, for the shelf."""

from __future__ import annotations

import math

from lcreader.story.model import Gallery, Page, Question, Story
from lcreader.story.pace import LOOK, reading_seconds


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
    seconds = LOOK + reading_seconds(page)
    if isinstance(page.feature, Gallery):
        seconds += LOOK * (len(page.feature.pictures) - 1)
    if isinstance(page.feature, Question):
        seconds += page.feature.think
    return seconds
