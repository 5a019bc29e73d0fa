# SPDX-License-Identifier: MIT
"""Hostile stories side by side on one shelf: each is there, and none hides or harms another."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

from tests.hostile import frames, names, words
from tests.hostile.case import packed, sound, story
from tests.hostile.trap import Trap
from tests.hostile.watch import Places, watch


def test_a_shelf_of_hostile_stories_shows_each_and_the_sound_one(tmp_path: Path) -> None:
    trap = Trap(tmp_path / "bait")
    stories = tmp_path / "stories"
    stories.mkdir()
    broken = set()
    for number, case in enumerate((*names.cases(), *frames.cases(), *words.cases())):
        place = tmp_path / f"{number}"
        place.mkdir()
        made = case.make(place, trap)
        if made.is_file():
            name = f"{quote(case.name, safe=' ')}.lcstory"
            made.rename(stories / name)
            broken |= {name} if case.refused or case.told("install") & words.FATAL else set()
    good = {**sound(), "story.yaml": story(id="good", title="A good one")}
    packed(good)(stories, trap)
    trap.sprung()
    outcome = watch("shelf", {"all": stories}, Places(tmp_path / "places"), trap)["all"]
    trap.close()
    assert outcome.broken == (), "\n".join(outcome.broken)
    rows = {Path(row["path"]).name: row for row in json.loads(outcome.said)}
    assert rows["x.lcstory"]["title"] == "A good one"
    assert rows["x.lcstory"]["problem"] == ""
    assert len(broken) > 100
    assert {name for name, row in rows.items() if row["problem"]} >= broken
