# SPDX-License-Identifier: MIT
"""A sound that cannot be heard is named, and the story goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.reading import Reading

STORY = """
format: 1
id: silent
publisher: example.org
version: 1.0.0
language: en
title: Silent
licence: CC-BY-4.0
chapters:
  - id: all
    pages:
      - {{id: one, title: One, background: {{colour: "#224466"}}, {key}: media/note.opus}}
      - {{id: two, title: Two}}
"""


@pytest.mark.parametrize("key", ["ambient", "narration"])
@pytest.mark.parametrize(
    "data",
    [b"no sound at all\n", b"", b"OggS" + bytes(60) + b"OpusHead"],
    ids=["words", "empty", "torn"],
)
def test_a_sound_that_is_none_is_named_and_pages_turn(
    reading: Reading, tmp_path: Path, key: str, data: bytes
) -> None:
    (tmp_path / "story" / "media").mkdir(parents=True)
    (tmp_path / "story" / "media" / "note.opus").write_bytes(data)
    (tmp_path / "story" / "story.yaml").write_text(STORY.format(key=key), "utf-8")
    reading.open(tmp_path / "story", "one")
    reading.wait_until(lambda: "note.opus" in reading.viewer.presence.message)
    reading.press("Right")
    assert reading.page == "two"
