# SPDX-License-Identifier: MIT
"""What plays film and sound costs time and memory: only a story that needs it brings it in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LOOK = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from tools.shots.studio import Studio

app = QGuiApplication([])
studio = Studio(app, Path(sys.argv[1]))
before = "PySide6.QtMultimedia" in sys.modules
studio.open(Path(sys.argv[2]), "p1")
if sys.argv[3] == "later":
    studio.wait_until(lambda: "PySide6.QtMultimedia" in sys.modules)
print(before, "PySide6.QtMultimedia" in sys.modules)
studio.finish()
"""
HEAD = """
format: 1
id: quiet
version: 1.0.0
date: 2026-01-01
language: en
title: Quiet
licence: CC0-1.0
chapters: [{id: all, pages: [{id: p1, title: One, background: {colour: "#405060"}}]}]
"""


@pytest.mark.parametrize(("sounds", "told"), [(False, "False False"), (True, "False True")])
def test_nothing_that_plays_is_loaded_before_a_story_needs_it(
    sounds: bool, told: str, tmp_path: Path
) -> None:
    story = tmp_path / "story"
    story.mkdir()
    fixture = ROOT / "tests" / "stories" / "fixture" / "media" / "water.opus"
    (story / "water.opus").write_bytes(fixture.read_bytes())
    (story / "story.yaml").write_text(HEAD + ("ambient: water.opus\n" if sounds else ""), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(tmp_path), str(story), "later" if sounds else "never"],
        env=os.environ | {"LCREADER_DATA": str(tmp_path), "PULSE_SERVER": "unix:/nowhere"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == told
