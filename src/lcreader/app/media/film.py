# SPDX-License-Identifier: MIT
"""Which film a page moves with: its feature, or what lies behind its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

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


def clock_text(seconds: float, locale: QLocale) -> str:
    """A time in a film as it is read, in the language's digits: 0:07, 3:05, 1:02:30."""
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    whole = int(seconds) if 0 < seconds < 360_000 else 0
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    zero = locale.zeroDigit()
    parts = [locale.toString(hours)] if hours else []
    parts += [locale.toString(minutes).rjust(2 if hours else 1, zero)]
    return ":".join((*parts, locale.toString(rest).rjust(2, zero)))
