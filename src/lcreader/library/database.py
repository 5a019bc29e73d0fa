# SPDX-License-Identifier: MIT
"""The file behind the store: opened, checked, and set aside where it is damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

APPLICATION_ID: Final = 0x6C637264  # "lcrd"
VERSION: Final = 1

TABLES: Final = {
    "position": "publisher TEXT, id TEXT, place TEXT, progress REAL, read_at INTEGER,"
    " PRIMARY KEY (publisher, id)",
    "setting": "name TEXT, value TEXT, PRIMARY KEY (name)",
    "opened": "path TEXT, opened_at INTEGER, PRIMARY KEY (path)",
}
"""What is remembered: places in stories, settings, and the stories opened."""

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})


class NotOurs(sqlite3.DatabaseError):
    """The database belongs to another program, or to a newer version of this one."""


WRITING: Final = "mode=rwc"
READING: Final = ("mode=ro", "mode=ro&immutable=1")
"""The second works without a log file beside it, and does not see what is in one."""


def connect(path: Path, *, wait: float, how: str = WRITING) -> sqlite3.Connection:
    """A connection that waits ``wait`` seconds for other processes; may raise sqlite3.Error.

    With a write-ahead log a page turn costs one flush of the disk and never blocks a reader;
    `synchronous=FULL` makes that flush before the turn counts as remembered, so neither the
    end of the process nor of the power takes more than what was not yet written.
    """
    db = sqlite3.connect(
        path.absolute().as_uri() + "?" + how,
        uri=True,
        timeout=wait,
        isolation_level=None,
        check_same_thread=False,
    )
    db.text_factory = _text  # of damaged words the store gives what is left
    try:
        if how == WRITING:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=FULL")
    except sqlite3.Error:
        db.close()
        raise
    except UnicodeDecodeError as error:
        db.close()
        raise NotOurs("a damaged name in the tables") from error
    return db


def prepare(db: sqlite3.Connection) -> None:
    """Make the tables in a new file, and check an old one; raises sqlite3.Error."""
    try:
        _prepare(db)
    except UnicodeDecodeError as error:  # SQLite's message repeats what is damaged
        raise NotOurs("a damaged name in the tables") from error


def _prepare(db: sqlite3.Connection) -> None:
    tables = (f"CREATE TABLE {name} ({columns}) WITHOUT ROWID" for name, columns in TABLES.items())
    if not made_ours(db, tables, APPLICATION_ID, VERSION):
        raise NotOurs("application or version")
    if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise NotOurs("integrity_check")
    for name, columns in TABLES.items():
        found = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
        if found != [column.split()[0] for column in columns.partition(", PRIMARY")[0].split(",")]:
            raise NotOurs(f"columns of {name}")


def made_ours(
    db: sqlite3.Connection, tables: Iterable[str], application: int, version: int
) -> bool:
    """Whether the file is of this application and version. A new one is made so, with these
    tables, also where two processes come upon it at once. Raises sqlite3.Error."""
    if _is_new(db):
        db.execute("BEGIN IMMEDIATE")
        if _is_new(db):
            for table in tables:
                db.execute(table)
            db.execute(f"PRAGMA application_id={application}")
            db.execute(f"PRAGMA user_version={version}")
        db.execute("COMMIT")
    return _marks(db) == (application, version)


def _is_new(db: sqlite3.Connection) -> bool:
    return _marks(db) == (0, 0) and not db.execute("SELECT 1 FROM sqlite_master").fetchone()


def _marks(db: sqlite3.Connection) -> tuple[int, int]:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return application, version


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another process holds the file, so that trying again may help."""
    return code_of(error) in _BUSY


def is_damage(error: sqlite3.Error, path: Path) -> bool:
    """Whether the file itself is at fault, so that a new one would do better."""
    if isinstance(error, NotOurs) or code_of(error) in _DAMAGED:
        return True
    return code_of(error) == sqlite3.SQLITE_CANTOPEN and path.exists()


def set_aside(path: Path, now: float) -> Path:
    """Give the file another name, with the date in it, and return it; raises OSError."""
    date = f"{datetime.fromtimestamp(now):%Y-%m-%d-%H%M%S}"
    aside = path.with_name(f"{path.stem}-damaged-{date}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-damaged-{date}-{number}{path.suffix}")
    path.rename(aside)
    for ending in ("-wal", "-shm"):
        log = path.with_name(path.name + ending)
        if log.exists():
            log.rename(aside.with_name(aside.name + ending))
    return aside


def open_database(
    path: Path,
    now: Callable[[], float],
    connect: Callable[..., sqlite3.Connection],
    wait: float,
) -> tuple[sqlite3.Connection | None, Sentence | None]:
    """The database at ``path`` and what a person must be told about it.

    A damaged file is set aside and a new one begun. None where nothing can be kept on this disk:
    everything then lives as long as the program. A file that may only be read is read.
    """
    told: Sentence | None = None
    for _ in range(2):
        db: sqlite3.Connection | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            db = connect(path, wait=wait)
            prepare(db)
        except sqlite3.Error as error:
            if db:
                db.close()
            if is_busy(error):
                return None, BUSY
            if told or not is_damage(error, path):
                return _read_only(path, connect), told or cannot_keep(path)
            try:
                told = Sentence("Library", _SET_ASIDE, {"file": set_aside(path, now()).name})
            except OSError:
                return _read_only(path, connect), cannot_keep(path)
        except OSError:
            return _read_only(path, connect), cannot_keep(path)
        else:
            return db, told
    return None, cannot_keep(path)


_SET_ASIDE = QT_TRANSLATE_NOOP(
    "Library",
    "What the reader remembered was damaged; it starts afresh and keeps the old file as {file}.",
)

BUSY = Sentence(
    "Library",
    QT_TRANSLATE_NOOP(
        "Library", "Another program holds the reader's memory; places are written when it lets go."
    ),
)


def cannot_keep(path: Path) -> Sentence:
    """The sentence for a disk on which nothing can be written."""
    return Sentence(
        "Library",
        QT_TRANSLATE_NOOP(
            "Library", "Nothing can be written to {folder}, so places are forgotten at the end."
        ),
        {"folder": str(path.parent)},
    )


def _read_only(path: Path, connect: Callable[..., sqlite3.Connection]) -> sqlite3.Connection | None:
    for how in READING:
        db: sqlite3.Connection | None = None
        try:
            db = connect(path, wait=1.0, how=how)
            prepare(db)
        except sqlite3.Error:
            if db:
                db.close()
        else:
            return db
    return None


def _text(data: bytes) -> str:
    return data.decode(errors="replace")


def code_of(error: Exception) -> int:
    """SQLite's own number for what went wrong, such as `sqlite3.SQLITE_CORRUPT`; else 0."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
