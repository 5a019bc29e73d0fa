# SPDX-License-Identifier: MIT
"""The manifest of made media: which file, its SHA-256, what made it, under which licence."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

from .catalogue import Picture

MANIFEST = Path(__file__).parents[1] / "manifest.toml"
_HEAD = """\
# Made media of the bundled stories. Written by `python -m story_media`; tests hold the files
# against it.
"""


def note(picture: Picture, path: Path) -> None:
    """Put the file just made into the manifest; rows of files that are gone leave it."""
    rows = tomllib.loads(MANIFEST.read_text(encoding="utf-8")) if MANIFEST.exists() else {}
    rows[picture.file] = {
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "maker": f"story_media {picture.story}/{picture.name}",
        "licence": "CC-BY-4.0",
    }
    stories = path.parents[2]
    rows = {file: row for file, row in rows.items() if (stories / file).exists()}
    MANIFEST.write_text(_HEAD + "".join(_row(file, rows[file]) for file in sorted(rows)), "utf-8")


def _row(file: str, row: dict[str, str]) -> str:
    body = "".join(f'{key} = "{value}"\n' for key, value in row.items())
    return f'\n["{file}"]\n{body}'
