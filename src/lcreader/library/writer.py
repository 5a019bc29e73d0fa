# SPDX-License-Identifier: MIT
"""Writes what is to be remembered behind the reader's back, so that a page turn never waits."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from threading import Condition, Thread
from typing import TypeVar

T = TypeVar("T")

Key = tuple[str, ...]
"""A table's name, then the values of its primary key."""

Rest = tuple[object, ...] | None
"""The other values of a row; None: the row is to go."""


class Writer:
    """A queue of rows and the thread that writes them, one transaction for all that wait.

    Of several rows with one key only the last is written. What is not written yet can be read
    from :meth:`waiting`. ``connect`` opens the database in the thread, at the first row; where it
    is None nothing is ever written. ``trouble`` is told, in the thread, what went wrong, and the
    rows stay in the queue until the next attempt.
    """

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection] | None,
        trouble: Callable[[sqlite3.Error], None],
    ) -> None:
        self._connect = connect
        self._trouble = trouble
        self._queue: dict[Key, Rest] = {}
        self._writing: dict[Key, Rest] = {}
        self._wake = Condition()
        self._thread: Thread | None = None
        self._tried = True
        self._closing = False

    def put(self, key: Key, rest: Rest) -> None:
        """Have a row written, or deleted; returns at once. After :meth:`close`, nothing."""
        with self._wake:
            if self._closing:
                return
            key = tuple(map(_clean, key))
            self._queue.pop(key, None)
            self._queue[key] = rest and tuple(map(_clean, rest))
            self._tried = False
            if self._connect and self._thread is None:
                self._thread = Thread(target=self._run, name="store", daemon=True)
                self._thread.start()
            self._wake.notify_all()

    def waiting(self) -> Mapping[Key, Rest]:
        """The rows that the database may not hold yet."""
        with self._wake:
            return {**self._writing, **self._queue}

    def flush(self, seconds: float) -> bool:
        """Wait until all is written, or tried in vain; whether it is."""
        with self._wake:
            if self._connect is None:
                return False
            self._tried = not self._queue
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._tried and not self._writing, seconds)
            return not self._queue and not self._writing

    def close(self, seconds: float) -> bool:
        """Flush, then let go of the database; whether everything was written."""
        done = self.flush(seconds)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        if self._thread:
            self._thread.join(seconds)
        return done

    def _run(self) -> None:
        db: sqlite3.Connection | None = None
        while self._take():
            try:
                assert self._connect is not None
                db = db or self._connect()
                _write(db, self._writing)
            except sqlite3.Error as error:
                if db:
                    db.close()
                    db = None
                self._trouble(error)
                self._done(kept=True)
            else:
                self._done(kept=False)
        if db:
            db.close()

    def _take(self) -> bool:
        with self._wake:
            self._wake.wait_for(lambda: self._closing or not self._tried)
            if self._closing:
                return False
            self._writing, self._queue = self._queue, {}
            self._tried = True
            return True

    def _done(self, *, kept: bool) -> None:
        with self._wake:
            if kept:
                self._queue = {**self._writing, **self._queue}
            self._writing = {}
            self._wake.notify_all()


def _clean(value: T) -> T | str:
    """``value``, without the halves of characters that SQLite does not take."""
    if not isinstance(value, str):
        return value
    return value.encode(errors="backslashreplace").decode()


def _write(db: sqlite3.Connection, rows: Mapping[Key, Rest]) -> None:
    db.execute("BEGIN IMMEDIATE")
    for (table, *key), rest in rows.items():
        if rest is None:
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[5]]
            where = " AND ".join(f"{column} = ?" for column in columns)
            db.execute(f"DELETE FROM {table} WHERE {where}", key)
        else:
            marks = ", ".join("?" * (len(key) + len(rest)))
            db.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", (*key, *rest))
    db.execute("COMMIT")
