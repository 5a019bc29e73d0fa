# SPDX-License-Identifier: MIT
"""``lcreader check`` and ``verify`` find nothing wrong with the bundled stories.

Slow (ten seconds and more a story), because every picture is decoded, every film gives its first
and last frames, and every sound its samples, each in a process of its own.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lcreader.cli.main import main

STORIES = Path(__file__).parents[2] / "stories"


@pytest.mark.parametrize("name", ["guangzhou", "wuhan"])
def test_every_picture_film_and_sound_opens_and_nothing_is_amiss(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--packed", str(STORIES / name)]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["guangzhou", "wuhan"])
def test_a_packed_story_is_whole(name: str, tmp_path: Path) -> None:
    packed = tmp_path / f"{name}.lcstory"
    assert main(["pack", "--no-media", str(STORIES / name), "-o", str(packed)]) == 0
    assert main(["verify", str(packed)]) == 0
