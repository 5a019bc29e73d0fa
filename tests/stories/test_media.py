# SPDX-License-Identifier: MIT
"""The bundled stories' media are what their makers made, and say whose they are."""

from __future__ import annotations

import hashlib
import struct
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "stories"
MANIFEST: dict[str, dict[str, str]] = tomllib.loads(
    (ROOT / "tools" / "story-media" / "manifest.toml").read_text(encoding="utf-8")
)
MADE = sorted(path for path in STORIES.glob("*/media/**/*") if path.is_file())


def test_the_manifest_names_every_made_file_and_no_other() -> None:
    assert sorted(MANIFEST) == [path.relative_to(STORIES).as_posix() for path in MADE]


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.relative_to(STORIES).as_posix())
def test_a_made_file_is_what_its_maker_made(path: Path) -> None:
    row = MANIFEST[path.relative_to(STORIES).as_posix()]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == row["sha256"]
    assert row["maker"]
    assert row["licence"]


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.relative_to(STORIES).as_posix())
def test_a_made_file_has_its_own_row_in_the_credits(path: Path) -> None:
    story = path.relative_to(STORIES).parts[0]
    words = (STORIES / story / "story.yaml").read_text(encoding="utf-8")
    assert f"  {path.relative_to(STORIES / story).as_posix()}:\n    by: " in words


def test_the_media_of_both_stories_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in MADE) < 15_000_000


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.relative_to(STORIES).as_posix())
def test_a_made_picture_is_a_webp_of_1920_by_1080(path: Path) -> None:
    head = path.read_bytes()[:30]
    assert (head[:4], head[8:16]) == (b"RIFF", b"WEBPVP8 ")
    width, height = struct.unpack_from("<HH", head, 26)
    assert (width & 0x3FFF, height & 0x3FFF) == (1920, 1080)
