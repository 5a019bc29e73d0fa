# SPDX-License-Identifier: MIT
"""The manifest of made media: which file, its SHA-256, what made it, under which licence."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable
from pathlib import Path

from .versions import stated

MANIFEST = Path(__file__).parents[1] / "manifest.toml"
LICENCE = "CC-BY-4.0"
BY_HAND = "written by hand"
_HEAD = """\
# Made media of the bundled stories. Written by `python tools/story-media`; tests hold the files
# against it. README.md says when the same maker gives the same bytes again.
"""


def note(files: Iterable[str], tools: Iterable[str], stories: Path) -> None:
    """Put files just made into the manifest.

    Rows of files that are gone leave it; files that no maker made are noted as written by hand.
    """
    with_versions = ", ".join(map(stated, tools))
    rows = tomllib.loads(MANIFEST.read_text(encoding="utf-8")) if MANIFEST.exists() else {}
    for file in files:
        rows[file] = _row(stories / file, f"story_media {file}: {with_versions}")
    there = {path.relative_to(stories).as_posix() for path in stories.glob("*/media/**/*.*")}
    for file in there - rows.keys():
        rows[file] = _row(stories / file, BY_HAND)
    kept = {file: rows[file] for file in sorted(rows.keys() & there)}
    MANIFEST.write_text(_HEAD + "".join(_told(file, row) for file, row in kept.items()), "utf-8")


def _row(path: Path, maker: str) -> dict[str, str]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"sha256": digest, "maker": maker, "licence": LICENCE}


def _told(file: str, row: dict[str, str]) -> str:
    body = "".join(f'{key} = "{value}"\n' for key, value in row.items())
    return f'\n["{file}"]\n{body}'
