# SPDX-License-Identifier: MIT
"""The store remembers, never waits, never raises, and says when it cannot."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from lcreader.library import database
from lcreader.library.store import Position, Store
from lcreader.story.sentence import Sentence

NOW = 1_795_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reader.sqlite"


def opened(path: Path | None, **more: Any) -> Store:
    return Store(path, clock=lambda: NOW, **more)


def test_a_place_is_there_at_once_and_after_a_restart(path: Path) -> None:
    store = opened(path)
    assert store.notice is None
    assert store.position("example.org", "rivers") is None
    store.set_position("example.org", "rivers", '{"page":"a"}', 0.5)
    assert store.position("example.org", "rivers") == '{"page":"a"}'
    assert store.close()
    store = opened(path)
    assert store.notice is None
    assert store.positions() == {("example.org", "rivers"): Position('{"page":"a"}', 0.5, NOW)}
    store.close()


def test_a_story_has_one_place_and_each_publisher_its_own(path: Path) -> None:
    store = opened(path)
    for page in ("a", "b", "c"):
        store.set_position("", "rivers", page, 0.1)
        store.flush()
    store.set_position("other.org", "rivers", "x", 0.2)
    store.close()
    store = opened(path)
    assert store.position("", "rivers") == "c"
    assert store.position("other.org", "rivers") == "x"
    store.forget("", "rivers")
    assert store.position("", "rivers") is None
    store.close()
    store = opened(path)
    assert list(store.positions()) == [("other.org", "rivers")]
    store.close()


def test_everything_else_that_is_remembered_comes_back(path: Path) -> None:
    store = opened(path)
    store.set_setting("motion", "reduced")
    store.set_setting("contrast", "high")
    store.set_setting("contrast", None)
    store.set_opened(Path("/stories/a"))
    store.set_opened(Path("/stories/b"))
    store.set_opened(Path("/stories/a"), forget=True)
    for _ in range(2):
        assert store.settings() == {"motion": "reduced"}
        assert store.opened() == {"/stories/b": NOW}
        store.close()
        store = opened(path)
    store.close()


def test_without_a_file_it_lasts_as_long_as_the_object() -> None:
    store = opened(None)
    store.set_position("", "rivers", "a", 0.5)
    assert store.position("", "rivers") == "a"
    assert store.notice is None
    assert not store.close()


def test_a_page_turn_does_not_wait_for_the_disk(path: Path) -> None:
    """The writer's connection hangs; turning and reading go on, and all is written in the end."""
    gate = threading.Event()

    def connect(path: Path, **how: Any) -> sqlite3.Connection:
        if threading.current_thread().name == "store":
            assert gate.wait(20)
        return database.connect(path, **how)

    store = opened(path, connect=connect)
    for page in range(100):
        store.set_position("", "rivers", f"p{page}", page / 100)
        assert store.position("", "rivers") == f"p{page}"
    assert not store.flush(0.01)
    gate.set()
    assert store.close()
    store = opened(path)
    assert store.position("", "rivers") == "p99"
    store.close()


def test_each_turn_is_flushed_to_the_disk(path: Path) -> None:
    db = database.connect(_made(path), wait=1)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    db.close()


def test_half_characters_do_not_stop_the_writing(path: Path) -> None:
    store = opened(path)
    store.set_position("", "rivers", "\ud800", 0.5)
    store.set_opened(Path("/stories/\udcff"))
    assert store.flush()
    store.set_position("", "after", "b", 0.5)
    assert store.close()
    store = opened(path)
    assert set(store.positions()) == {("", "rivers"), ("", "after")}
    store.close()


def test_many_threads_may_use_it(path: Path) -> None:
    store = opened(path)

    def turn(story: str) -> None:
        for page in range(50):
            store.set_position("", story, str(page), 0)
            assert store.position("", story) == str(page)

    threads = [threading.Thread(target=turn, args=(f"s{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.close()
    store = opened(path)
    assert {position.place for position in store.positions().values()} == {"49"}
    assert len(store.positions()) == 8
    store.close()


def test_a_closed_store_takes_nothing_more(path: Path) -> None:
    store = opened(path)
    store.close()
    store.set_position("", "rivers", "late", 1)
    assert store.close()


class TestAnotherProcess:
    def test_two_may_write_one_after_the_other(self, path: Path) -> None:
        one, other = opened(path), opened(path)
        one.set_position("", "a", "1", 0)
        other.set_position("", "b", "2", 0)
        assert one.flush()
        assert other.flush()
        assert set(one.positions()) == set(other.positions()) == {("", "a"), ("", "b")}
        one.close()
        other.close()

    def test_what_cannot_be_written_now_is_written_later(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("lcreader.library.store.PATIENCE", 0.05)
        told: list[Sentence] = []
        store = opened(path, tell=told.append)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        store.set_position("", "rivers", "a", 0.5)
        assert not store.flush(10)
        assert told == [database.BUSY]
        assert store.position("", "rivers") == "a"
        other.execute("ROLLBACK")
        other.close()
        assert store.close()
        store = opened(path)
        assert store.position("", "rivers") == "a"
        store.close()

    def test_a_file_that_is_held_at_the_start_is_read_later(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("lcreader.library.store.OPENING", 0.05)
        store = opened(path)
        store.set_position("", "rivers", "a", 0.5)
        store.close()
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        store = opened(path)
        assert store.notice == database.BUSY
        assert store.position("", "rivers") is None
        other.execute("ROLLBACK")
        other.close()
        assert store.position("", "rivers") == "a"
        assert list(path.parent.glob("*damaged*")) == []
        store.close()


class TestADiskThatTakesNothing:
    def test_a_folder_that_cannot_be_made_is_said_once(self) -> None:
        told: list[Sentence] = []
        store = opened(Path("/proc/nowhere/reader.sqlite"), tell=told.append)
        assert store.notice is not None
        assert "/proc/nowhere" in str(store.notice)
        store.set_position("", "rivers", "a", 0.5)
        assert not store.flush()
        assert store.position("", "rivers") == "a"
        assert not store.close()
        assert told == []

    def test_a_file_that_may_only_be_read_is_read(self, path: Path) -> None:
        store = opened(path)
        store.set_position("", "rivers", "a", 0.5)
        store.close()

        def connect(path: Path, *, wait: float, how: str = database.WRITING) -> sqlite3.Connection:
            if how == database.WRITING:
                raise _failing("SQLITE_READONLY", sqlite3.SQLITE_READONLY)
            return database.connect(path, wait=wait, how=how)

        store = opened(path, connect=connect)
        assert store.notice == database.cannot_keep(path)
        assert store.position("", "rivers") == "a"
        store.set_position("", "rivers", "b", 0.6)
        assert not store.flush()
        assert store.position("", "rivers") == "b"
        store.close()
        assert list(path.parent.glob("*damaged*")) == []

    def test_a_disk_that_fills_up_is_said_when_it_does(self, path: Path) -> None:
        told: list[Sentence] = []
        full = [False]

        def connect(path: Path, **how: Any) -> sqlite3.Connection:
            if full[0]:
                raise _failing("SQLITE_FULL", sqlite3.SQLITE_FULL)
            return database.connect(path, **how)

        store = opened(path, connect=connect, tell=told.append)
        assert store.notice is None
        full[0] = True
        store.set_position("", "rivers", "a", 0.5)
        assert not store.flush()
        assert told == [store.notice] == [database.cannot_keep(path)]
        full[0] = False
        assert store.close()
        store = opened(path)
        assert store.position("", "rivers") == "a"
        store.close()


def _made(path: Path) -> Path:
    opened(path).close()
    return path


def _failing(name: str, code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError(name)
    error.sqlite_errorcode = code
    return error
