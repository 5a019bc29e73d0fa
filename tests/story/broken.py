# SPDX-License-Identifier: MIT
"""Broken stories out of ``broken.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from lcreader.story.desk import FileUse, Role
from lcreader.story.problem import Problem
from lcreader.story.reader import Reading, read_story
from lcreader.story.tracks import look_into
from tests.story.sources import HEAD, Memory, with_page

Case = dict[str, Any]
NAMED = {"captions": "media/a.vtt", "transcript": "media/a.md"}


def cases() -> list[Case]:
    text = Path(__file__).with_name("broken.toml").read_text("utf-8")
    found: list[Case] = tomllib.loads(text)["case"]
    return found


def reading_of(case: Case) -> Reading:
    head = HEAD + (f"{case['head']}\n" if "head" in case else "")
    story: str | bytes = with_page(case.get("page", "id: tried"), head=head)
    story += case.get("chapters", "")
    if "story" in case:
        story = case["story"]
    if "latin1" in case:
        story = case["latin1"].encode("latin-1")
    files: dict[str, bytes | str] = {"story.yaml": story}
    if "translation" in case:
        files["text/zh-Hans.yaml"] = case["translation"]
    files.update(case.get("files", {}))
    return read_story(Memory(files), strict=True)


def beside(case: Case) -> tuple[Problem, ...]:
    """What is wrong with a case's ``captions`` or ``transcript``."""
    return tuple(
        problem
        for key, name in NAMED.items()
        if key in case
        for problem in look_into(
            Memory({name: case[key]}, ()), [FileUse(name, Role(key), "tried", "story.yaml", 1, 1)]
        )
    )
