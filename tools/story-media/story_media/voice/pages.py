# SPDX-License-Identifier: MIT
"""The pages of the bundled stories, as the reader itself reads them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lcreader.story.model import Page
from lcreader.story.reader import Reading, read_story

from .script import sentences

STORIES = Path(__file__).parents[4] / "stories"


@dataclass(frozen=True)
class _Folder:
    """A story's folder as the story reader wants it."""

    root: Path
    names: frozenset[str]

    def read(self, name: str, limit: int) -> bytes:
        return (self.root / name).read_bytes()[:limit]


def with_words(story: str) -> list[str]:
    """The ids of a story's pages that have words."""
    told = _reading(story).story
    return [page.id for page in told.pages if sentences(page)] if told else []


def languages(story: str) -> list[str]:
    """The languages that a story is in."""
    told = _reading(story).story
    return [language.code for language in told.languages] if told else []


def page(story: str, language: str, page_id: str) -> Page:
    """One page in one language."""
    pages = _reading(story).in_language(language).pages
    return next(page for page in pages if page.id == page_id)


@cache
def _reading(story: str) -> Reading:
    root = STORIES / story
    names = frozenset(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())
    return read_story(_Folder(root, names))
