# SPDX-License-Identifier: MIT
"""What the reader remembers: one place a story, settings, and the stories opened lately.

It is kept in SQLite with a write-ahead log, every page turn in a transaction of its own that is
flushed to the disk before it counts (`synchronous=FULL`). `kill -9` or a power cut therefore loses
what was not yet written: with a disk that flushes within a page turn, the last one at most. The
writing is done by a thread of the store, so that nobody waits for the disk.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from lcreader.library import database
from lcreader.library.writer import Writer
from lcreader.story.sentence import Sentence

OPENING = 2.0
"""Seconds that opening waits for another process."""

PATIENCE = 5.0
"""Seconds that the writing thread waits for another process."""


class Position(NamedTuple):
    """Where a story was left. ``place`` is what `ReadingPlace.to_json` made, ``progress`` 0–1,
    ``read_at`` seconds since 1970."""

    place: str
    progress: float
    read_at: int


class Store:
    """The reader's memory in the file ``path``; without one it lasts as long as the object.

    Its methods may be called from any thread, and none of them raises or waits for the disk.
    ``notice`` is a sentence to be shown once: that the file was damaged and set aside, or that
    nothing can be written. ``tell`` is called with such a sentence when one comes later, from the
    writing thread.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        clock: Callable[[], float] = time.time,
        tell: Callable[[Sentence], None] | None = None,
        connect: Callable[..., sqlite3.Connection] = database.connect,
    ) -> None:
        self.notice: Sentence | None = None
        self.tell = tell
        self._path = path
        self._clock = clock
        self._reading = Lock()
        self._connect = connect
        self._db: sqlite3.Connection | None = None
        self._open(OPENING)
        self._writer = Writer(
            (lambda: _for_writing(path, connect)) if path else None,
            self._in_trouble,
        )

    def position(self, publisher: str, story: str) -> str | None:
        """The place where the story was left, or None where it was never read."""
        found = self.positions().get((publisher, story))
        return found.place if found else None

    def positions(self) -> Mapping[tuple[str, str], Position]:
        """(publisher, story) → where it was left, for all stories ever read."""
        return {(key[0], key[1]): _position(row) for key, row in self._rows("position").items()}

    def set_position(self, publisher: str, story: str, place: str, progress: float) -> None:
        """Remember that the story was left at ``place``, ``progress`` (0–1) of its way."""
        now = int(self._clock())
        self._writer.put(("position", publisher, story), (place, float(progress), now))

    def forget(self, publisher: str, story: str) -> None:
        """Take the story as never read."""
        self._writer.put(("position", publisher, story), None)

    def settings(self) -> Mapping[str, str]:
        """Name → value as written, of the settings that the reader has changed."""
        return {key[0]: str(row[0]) for key, row in self._rows("setting").items()}

    def set_setting(self, name: str, value: str | None) -> None:
        """Keep a setting's value; None: the default again."""
        self._writer.put(("setting", name), None if value is None else (value,))

    def opened(self) -> Mapping[str, int]:
        """Path → when it was last opened, in seconds since 1970."""
        return {key[0]: _whole(row[0]) for key, row in self._rows("opened").items()}

    def set_opened(self, path: Path, *, forget: bool = False) -> None:
        """The story at ``path`` is being opened, or is to be forgotten."""
        self._writer.put(("opened", _path_text(path)), None if forget else (int(self._clock()),))

    def flush(self, seconds: float = PATIENCE) -> bool:
        """Wait until everything is on the disk; whether it is."""
        return self._writer.flush(seconds)

    def close(self, seconds: float = PATIENCE) -> bool:
        """Write what waits and let go of the file; whether everything was written."""
        written = self._writer.close(seconds)
        with self._reading:
            if self._db:
                self._db.close()
                self._db = None
        return written

    def _open(self, wait: float) -> None:
        if self._path:
            found = database.open_database(self._path, self._clock, self._connect, wait)
            self._db, self.notice = found

    def _rows(self, table: str) -> dict[tuple[str, ...], tuple[object, ...]]:
        waiting = self._writer.waiting()  # before reading: a row may be written in between
        keys = database.TABLES[table].rpartition("(")[2].count(",") + 1
        found: list[tuple[object, ...]] = []
        with self._reading:
            if self._db is None and self.notice == database.BUSY:
                self._open(0.1)
            if self._db:
                try:
                    found = self._db.execute(f"SELECT * FROM {table}").fetchall()
                except sqlite3.Error as error:
                    self._in_trouble(error)
        rows = {tuple(map(str, row[:keys])): tuple(row[keys:]) for row in found}
        for (name, *key), rest in waiting.items():
            if name == table:
                rows.pop(tuple(key), None)
                if rest is not None:
                    rows[tuple(key)] = rest
        return rows

    def _in_trouble(self, error: sqlite3.Error) -> None:
        if self._path is None:
            return
        busy = database.is_busy(error)
        told = database.BUSY if busy else database.cannot_keep(self._path)
        if told != self.notice:
            self.notice = told
            if self.tell:
                self.tell(told)


def _for_writing(
    path: Path | None, connect: Callable[..., sqlite3.Connection]
) -> sqlite3.Connection:
    assert path is not None
    db = connect(path, wait=PATIENCE)
    try:
        database.prepare(db)
    except sqlite3.Error:
        db.close()
        raise
    return db


def _position(row: tuple[object, ...]) -> Position:
    place, progress, read_at = row
    share = progress if isinstance(progress, int | float) else 0.0
    return Position(str(place), min(max(float(share), 0.0), 1.0), _whole(read_at))


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _path_text(path: Path) -> str:
    return str(path).encode(errors="backslashreplace").decode()
