# SPDX-License-Identifier: MIT
"""Finding words in all stories at once, with SQLite's full-text index.

SQLite takes marks off no letters the way people mean it, and finds no Chinese word of two
characters, so the text is folded here and scripts without spaces are taken apart into characters.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lcreader.story.folding import fold, wanted_words
from lcreader.story.scripts import UNSPACED

TABLES: Final = (
    "CREATE TABLE page (number INTEGER PRIMARY KEY, path TEXT, language TEXT, page TEXT,"
    " place INTEGER, words TEXT)",
    "CREATE INDEX page_path ON page (path)",
    "CREATE VIRTUAL TABLE found USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')",
)


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one page in one language; of the story itself where ``page`` is "".

    ``place`` is the page's number in the main order, 0 for one in an excursion.
    """

    language: str
    page: str
    place: int
    words: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where words were found: in the story at ``path``, in that line."""

    path: str
    line: Line


def put_words(db: sqlite3.Connection, path: str, lines: Iterable[Line]) -> None:
    """Have the words of the story at ``path`` found, in place of those before."""
    take_words(db, path)
    for line in lines:
        row = (path, line.language, line.page, line.place, line.words)
        asked = "INSERT INTO page (path, language, page, place, words) VALUES (?, ?, ?, ?, ?)"
        number = db.execute(asked, row).lastrowid
        words = " ".join(tokens(line.words))
        db.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (number, words))


def take_words(db: sqlite3.Connection, path: str) -> None:
    """Have the words of the story at ``path`` found no more."""
    db.execute("DELETE FROM found WHERE rowid IN (SELECT number FROM page WHERE path = ?)", (path,))
    db.execute("DELETE FROM page WHERE path = ?", (path,))


def look_up(db: sqlite3.Connection, text: str, most: int) -> list[Place]:
    """The lines that hold every word of ``text``, or words that begin with it; stories first."""
    asked = query(text)
    if not asked:
        return []
    rows = db.execute(
        "SELECT path, language, page, place, page.words FROM found"
        " JOIN page ON page.number = found.rowid WHERE found MATCH ?"
        " ORDER BY page != '', rank LIMIT ?",
        (asked, most),
    )
    return [Place(path, Line(*rest)) for path, *rest in rows]


def query(text: str) -> str:
    """What to ask of the index for ``text``; "" where there is no word in it."""
    words = map(tokens, wanted_words(text))
    return " AND ".join('"' + " ".join(word) + '" *' for word in words if word)


def tokens(text: str) -> list[str]:
    """``text`` folded and taken apart: words, and single characters where no spaces part words."""
    spaced = UNSPACED.sub(r" \g<0> ", fold(text))
    return re.findall(r"\w+", spaced)
