# SPDX-License-Identifier: MIT
"""Small stories for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lcreader.package.packing import pack

STORY = """\
format: 1
id: {id}
publisher: {publisher}
version: {version}
language: en
title: {title}
summary: {summary}
subjects: [{subjects}]
chapters:
  - id: all
    pages:
      - {{id: first, title: First, text: {text}, background: {{colour: "#102030"}}}}
      - {{id: second, title: Second}}
"""


def folder_story(
    path: Path,
    *,
    id: str = "rivers",
    publisher: str = "example.org",
    version: str = "1.0.0",
    title: str = "Rivers",
    summary: str = "About rivers.",
    subjects: str = "water",
    text: str = "Some words.",
    authors: str = "",
    media: bytes = b"",
) -> Path:
    """A story of two pages in the folder ``path``; with a file that is no text if asked for."""
    path.mkdir(parents=True, exist_ok=True)
    told = STORY.format(
        id=id,
        publisher=publisher,
        version=version,
        title=title,
        summary=summary,
        subjects=subjects,
        text=text,
    )
    if authors:
        told += f"authors: [{authors}]\n"
    if not publisher:
        told = told.replace("publisher: \n", "")
    (path / "story.yaml").write_text(told, "utf-8")
    if media:
        (path / "media").mkdir(exist_ok=True)
        (path / "media" / "film.webm").write_bytes(media)
    return path


def packed_story(path: Path, **what: Any) -> Path:
    """The same as one file."""
    folder = folder_story(path.with_suffix(".d"), **what)
    pack(folder, path)
    return path


def spoil(path: Path, found: bytes, instead: bytes) -> Path:
    """Change bytes inside a file, as a bad stick does."""
    data = path.read_bytes()
    assert data.count(found) == 1
    assert len(found) == len(instead)
    path.write_bytes(data.replace(found, instead))
    return path
