# SPDX-License-Identifier: MIT
"""A process that is killed while it writes loses the last page turn at most."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from lcreader.library.store import Store

TURNING = """
import sys
from pathlib import Path
from lcreader.library.store import Store

store = Store(Path(sys.argv[1]))
assert store.notice is None, store.notice
page = int(sys.argv[2])
while True:
    page += 1
    store.set_position("", "rivers", str(page), 0.5)
    store.set_position("", f"story-{page % 50}", "x" * 500, 0.5)
    assert store.flush(60), "not written"
    sys.stdout.write(f"{page}\\n")
    sys.stdout.flush()
"""


def test_what_was_written_before_the_kill_is_there_after_it(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite"
    page = 0
    for turns in (1, 2, 3, 7, 20, 50, 3, 1):
        with subprocess.Popen(
            [sys.executable, "-c", TURNING, str(path), str(page)], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            for _ in range(turns):
                said = int(process.stdout.readline())
            process.send_signal(signal.SIGKILL)
            said = max([said, *map(int, process.stdout.read().split(b"\n")[:-1])])
        store = Store(path)
        assert store.notice is None
        kept = store.position("", "rivers")
        assert kept is not None
        assert said <= int(kept) <= said + 1
        page = int(kept)
        store.close()
    assert list(tmp_path.glob("*damaged*")) == []


def test_what_a_power_cut_leaves_is_a_whole_store(tmp_path: Path) -> None:
    """Copies of the files as the disk may hold them at any moment, the log cut off anywhere."""
    path = tmp_path / "reader.sqlite"
    store = Store(path)
    for page in range(30):
        store.set_position("", "rivers", str(page), 0.5)
        assert store.flush()
    main, log = path.read_bytes(), path.with_name("reader.sqlite-wal").read_bytes()
    store.close()
    found = []
    for cut in [*range(0, len(log), len(log) // 60), len(log)]:
        left = tmp_path / f"left-{cut}"
        left.mkdir()
        (left / "reader.sqlite").write_bytes(main)
        (left / "reader.sqlite-wal").write_bytes(log[:cut])
        store = Store(left / "reader.sqlite")
        place = store.position("", "rivers")
        found.append(-1 if place is None else int(place))
        store.close()
        # where not even the tables had reached the disk there is simply a new store
        assert store.notice is None
        with sqlite3.connect(left / "reader.sqlite") as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.close()
    assert found == sorted(found)
    assert found[-1] == 29
