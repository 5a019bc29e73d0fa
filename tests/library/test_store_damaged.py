# SPDX-License-Identifier: MIT
"""A damaged store is kept under another name, a new one begun, and one sentence says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcreader.library import database
from lcreader.library.store import Store

NOW = datetime(2026, 11, 22, 13, 5, 9).timestamp()
ASIDE = "reader-damaged-2026-11-22-130509.sqlite"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "reader.sqlite"
    store = opened(path)
    for number in range(200):
        store.set_position("", f"story-{number}", "x" * 200, 0.5)
    assert store.close()
    return path


def opened(path: Path) -> Store:
    return Store(path, clock=lambda: NOW)


def sql(*lines: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        db = sqlite3.connect(path)
        for line in lines:
            db.execute(line)
        db.commit()
        db.close()

    return change


def torn(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192:16384] = b"\xa5" * 8192
    path.write_bytes(data)


DAMAGE = {
    "rubbish": lambda path: path.write_bytes(b"this is no database " * 500),
    "torn": torn,
    "cut": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "newer": sql("PRAGMA user_version=99"),
    "another-program": sql("PRAGMA application_id=7"),
    "no-table": sql("DROP TABLE position"),
    "other-columns": sql("DROP TABLE setting", "CREATE TABLE setting (a, b)"),
    "a-folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    path: Path, damage: Callable[[Path], None]
) -> None:
    damage(path)
    store = opened(path)
    assert store.notice is not None
    assert ASIDE in str(store.notice)
    assert store.positions() == {}
    store.set_position("", "rivers", "a", 0.5)
    assert store.close()
    assert (path.parent / ASIDE).exists()
    store = opened(path)
    assert store.notice is None
    assert store.position("", "rivers") == "a"
    store.close()


def test_what_is_set_aside_is_kept_whole(path: Path) -> None:
    path.write_bytes(b"rubbish that somebody may still want")
    opened(path).close()
    assert (path.parent / ASIDE).read_bytes() == b"rubbish that somebody may still want"


def test_its_log_goes_with_it_and_is_not_taken_for_that_of_the_new_file(path: Path) -> None:
    path.with_name("reader.sqlite-wal").write_bytes(b"log")
    path.with_name("reader.sqlite-shm").write_bytes(b"index")
    aside = database.set_aside(path, NOW)
    assert aside.name == ASIDE
    assert {file.name for file in path.parent.iterdir()} == {ASIDE, f"{ASIDE}-wal", f"{ASIDE}-shm"}


def test_two_damaged_files_of_one_second_are_both_kept(path: Path) -> None:
    for data in (b"first rubbish", b"second rubbish"):
        path.write_bytes(data)
        opened(path).close()
    kept = {file.read_bytes() for file in path.parent.glob("*damaged*")}
    assert kept == {b"first rubbish", b"second rubbish"}


def test_where_it_cannot_be_set_aside_the_reader_still_works(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"rubbish")

    def refuse(path: Path, now: float) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(database, "set_aside", refuse)
    store = opened(path)
    assert store.notice == database.cannot_keep(path)
    store.set_position("", "rivers", "a", 0.5)
    assert store.position("", "rivers") == "a"
    store.close()
    assert path.read_bytes() == b"rubbish"


def test_an_empty_file_is_a_new_store(path: Path) -> None:
    path.write_bytes(b"")
    store = opened(path)
    assert store.notice is None
    assert store.positions() == {}
    store.close()


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 60_000), st.binary(min_size=1, max_size=600)),
        min_size=1,
        max_size=4,
    )
)
def test_whatever_is_in_the_file_the_store_works(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes]]
) -> None:
    path = tmp_path_factory.mktemp("store") / "reader.sqlite"
    store = opened(path)
    for number in range(100):
        store.set_position("", f"story-{number}", "x" * 200, 0.5)
    store.close()
    data = bytearray(path.read_bytes())
    for at, piece in changes:
        at %= len(data)
        data[at : at + len(piece)] = piece
    path.write_bytes(data)
    store = opened(path)
    store.positions()
    store.set_position("", "rivers", "a", 0.5)
    assert store.close()
    store = opened(path)
    assert store.position("", "rivers") == "a"
    store.close()
