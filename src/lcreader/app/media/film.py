# SPDX-License-Identifier: MIT
"""Which film a page moves with: its feature, or what lies behind its words."""

from __future__ import annotations

from dataclasses import dataclass

from lcreader.app.book import Book
from lcreader.app.pageitem import is_film
from lcreader.story.model import Files, Video


@dataclass(frozen=True, slots=True)
class Film:
    """One film of a story. ``key`` names it to QML: pages that share a background share it.

    ``background``: it lies behind the words and begins again at its end. ``sounds``: its sound is
    asked for. ``itself``: it plays as soon as its page has come.
    """

    key: str
    files: Files
    poster: str
    page: str
    background: bool
    sounds: bool
    itself: bool


def film_of(book: Book, page_id: str) -> Film | None:
    """The film of a page. A film that fills the page hides the one behind it."""
    feature = book.page(page_id).feature
    if isinstance(feature, Video):
        itself = feature.start == "itself"
        return Film(f"video:{page_id}", feature.file, feature.poster, page_id, False, True, itself)
    owner, ground = book.session.background_of(page_id)
    if not is_film(ground):
        return None
    return Film(f"ground:{owner}", ground.file, ground.poster, owner, True, ground.sound, True)
