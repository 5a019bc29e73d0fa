# SPDX-License-Identifier: MIT
"""What the shelf knows of every story without opening it: a card each, its cover, its words.

All of it can be made anew from the stories, so a file that is damaged, or that an other version
has made, is thrown away.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import Final, TypeVar

from lcreader.library.database import code_of, made_ours
from lcreader.library.wordindex import TABLES as WORD_TABLES
from lcreader.library.wordindex import Line, Place, look_up, put_words, take_words

T = TypeVar("T")

APPLICATION_ID: Final = 0x6C637363  # "lcsc"
VERSION: Final = 1
WAIT = 5.0
"""Seconds to wait for another process that writes."""

TABLES: Final = (
    "CREATE TABLE card (path TEXT PRIMARY KEY, state TEXT, changed_at INTEGER, summary TEXT,"
    " checked TEXT) WITHOUT ROWID",
    "CREATE TABLE cover (path TEXT PRIMARY KEY, state TEXT, picture BLOB)",
    *WORD_TABLES,
)


@dataclass(frozen=True, slots=True)
class Card:
    """What was last seen of the story at a path.

    ``state`` is what :func:`lcreader.library.summary.state` gave then, ``changed_at`` when the
    story was last written (seconds since 1970). ``summary`` is JSON, and so is ``checked``: what
    came of holding every file against its checksum, or "" where nobody has.
    """

    state: str
    changed_at: int
    summary: str
    checked: str = ""


class Cards:
    """The cards in the file ``path``; without one, or where it cannot be written, in memory.

    Opened when it is first asked for something. Its methods may be called from any thread; none of
    them raises.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = RLock()
        self._db: sqlite3.Connection | None = None

    def all(self) -> Mapping[str, Card]:
        """Path → card."""

        def read(db: sqlite3.Connection) -> dict[str, Card]:
            rows = db.execute("SELECT path, state, changed_at, summary, checked FROM card")
            return {path: Card(*rest) for path, *rest in rows}

        return self._with(read, {})

    def put(self, path: Path, card: Card, lines: Iterable[Line]) -> None:
        """Keep the card of a story and its words, in place of what there was."""

        def write(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            row = (_text(path), card.state, card.changed_at, card.summary, card.checked)
            db.execute("INSERT OR REPLACE INTO card VALUES (?, ?, ?, ?, ?)", row)
            put_words(db, _text(path), lines)
            db.execute("COMMIT")

        self._with(write, None)

    def set_checked(self, path: Path, checked: str) -> None:
        """Keep what came of checking the story at ``path``, where it has a card."""
        row = (checked, _text(path))
        self._with(lambda db: db.execute("UPDATE card SET checked = ? WHERE path = ?", row), None)

    def drop(self, paths: Iterable[str]) -> None:
        """Forget stories that are no more."""

        def write(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            for path in paths:
                take_words(db, path)
                db.execute("DELETE FROM card WHERE path = ?", (path,))
                db.execute("DELETE FROM cover WHERE path = ?", (path,))
            db.execute("COMMIT")

        self._with(write, None)

    def cover(self, path: Path, state: str | None) -> bytes | None:
        """The small cover that was made of the story in this state, or in whichever."""

        def read(db: sqlite3.Connection) -> bytes | None:
            asked = "SELECT picture FROM cover WHERE path = ?1 AND ifnull(?2, state) = state"
            row = db.execute(asked, (_text(path), state)).fetchone()
            return row[0] if row else None

        return self._with(read, None)

    def set_cover(self, path: Path, state: str, picture: bytes) -> None:
        """Keep a small cover."""
        row = (_text(path), state, picture)
        self._with(
            lambda db: db.execute("INSERT OR REPLACE INTO cover VALUES (?, ?, ?)", row), None
        )

    def find(self, text: str, most: int) -> list[Place]:
        """Where all words of ``text`` stand, a story's own words before those of pages."""
        return self._with(lambda db: look_up(db, text, most), [])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._db:
                self._db.close()
                self._db = None

    def _with(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        with self._lock:
            try:
                self._db = self._db or _opened(self._path)
                return work(self._db)
            except (sqlite3.Error, UnicodeError, TypeError, ValueError) as error:
                self._recover(error)
                return otherwise

    def _recover(self, error: Exception) -> None:
        """Give up what was begun; a file that is damaged is opened anew, and so made anew."""
        if self._db is None:
            return
        with suppress(sqlite3.Error):
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
        if code_of(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            self._db.close()
            self._db = None
            if self._path:
                _throw_away(self._path)


def _opened(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        for _ in range(2):
            db: sqlite3.Connection | None = None
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                db = _connected(str(path))
                if _is_good(db):
                    return db
            except sqlite3.OperationalError:
                if db:
                    db.close()
                break  # another process is at it, or nothing can be written there
            except (OSError, sqlite3.Error):
                pass
            if db:
                db.close()
            _throw_away(path)
    db = _connected(":memory:")
    _is_good(db)
    return db


def _throw_away(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _connected(name: str) -> sqlite3.Connection:
    db = sqlite3.connect(name, timeout=WAIT, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=NORMAL")  # what the power takes is made anew
    return db


def _is_good(db: sqlite3.Connection) -> bool:
    """Whether the file is ours; a new one is made so."""
    return made_ours(db, TABLES, APPLICATION_ID, VERSION)


def _text(path: Path) -> str:
    return str(path).encode(errors="backslashreplace").decode()
