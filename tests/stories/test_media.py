# SPDX-License-Identifier: MIT
"""The bundled stories' media are what their makers made, and say whose they are."""

from __future__ import annotations

import hashlib
import re
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
FIRST_BYTES = {
    ".webp": (b"RIFF", b"WEBPVP8 "),
    ".webm": (b"\x1a\x45\xdf\xa3", b"webm"),
    ".opus": (b"OggS", b"OpusHead"),
    ".vtt": (b"WEBVTT", b" --> "),
}
"""How a file of a kind begins, and what stands near its beginning."""


def named(path: Path) -> str:
    return path.relative_to(STORIES).as_posix()


def of_kind(suffix: str) -> list[Path]:
    return [path for path in MADE if path.suffix == suffix]


def test_the_manifest_names_every_made_file_and_no_other() -> None:
    assert sorted(MANIFEST) == [named(path) for path in MADE]


@pytest.mark.parametrize("path", MADE, ids=named)
def test_a_made_file_is_what_its_maker_made(path: Path) -> None:
    row = MANIFEST[named(path)]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == row["sha256"]
    assert row["licence"] == "CC-BY-4.0"
    by, _, how = row["maker"].partition(": ")
    tools = how.partition(";")[0].split(", ")
    by_rule = by == f"story_media {named(path)}" and all(re.match(r"\S+ \d", t) for t in tools)
    assert by_rule or row["maker"] == "written by hand"


@pytest.mark.parametrize("path", MADE, ids=named)
def test_a_made_file_is_what_its_name_says(path: Path) -> None:
    data = path.read_bytes()[:400]
    first, near = FIRST_BYTES.get(path.suffix, (b"", b""))
    assert data.startswith(first)
    assert near in data.replace(b"RIFF" + data[4:8], b"RIFF")


@pytest.mark.parametrize("path", MADE, ids=named)
def test_a_made_file_has_a_row_in_the_credits(path: Path) -> None:
    story, *parts = path.relative_to(STORIES).parts
    words = (STORIES / story / "story.yaml").read_text(encoding="utf-8")
    rows = ["/".join(parts), *("/".join(parts[:n]) + "/" for n in range(2, len(parts)))]
    assert any(f"\n  {row}:\n    by: " in words for row in rows)


def test_the_media_of_both_stories_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in MADE) < 60_000_000


@pytest.mark.parametrize("path", of_kind(".webp"), ids=named)
def test_a_picture_fills_a_wide_screen(path: Path) -> None:
    width, height = struct.unpack_from("<HH", path.read_bytes()[:30], 26)
    assert (width & 0x3FFF, height & 0x3FFF) == (1920, 1080)
