# SPDX-License-Identifier: MIT
"""The example in the docs is a story, and the docs name every key."""

from __future__ import annotations

import re

from lcreader.story.model import Chart, Question
from lcreader.story.pages import STORY
from lcreader.story.reader import read_story
from tests.story.codes_table import DOCS
from tests.story.sources import Memory, said, the_story
from tests.story.test_fixture import paths

TEXT = DOCS.read_text("utf-8")
FILES: dict[str, bytes | str] = dict(re.findall(r"```\w+ file=(\S+)\n(.*?)```", TEXT, re.DOTALL))


def test_the_example_reads_without_a_complaint() -> None:
    reading = read_story(Memory(FILES, ["media/harbour.webp"]), strict=True)
    assert said(reading) == ""
    story = the_story(reading)
    assert [page.id for page in story.pages] == ["welcome", "ferries", "ask", "night-school"]
    assert isinstance(story.pages[1].feature, Chart)
    assert isinstance(story.pages[2].feature, Question)


def test_the_example_is_complete_in_both_languages() -> None:
    reading = read_story(Memory(FILES, ["media/harbour.webp"]))
    assert dict(reading.completeness()) == {"en": 1.0, "zh-Hans": 1.0}


def test_the_docs_name_every_key_and_choice() -> None:
    named = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`\n]+)`", TEXT))))
    keys = {re.split(r"[.=]", path)[-1] for path in paths(STORY, "")}
    assert keys - named == set()
