# SPDX-License-Identifier: MIT
"""Whatever stops an installation, the shelf is whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lcreader.library.install import examine, install
from lcreader.package.atomic import sweep
from lcreader.package.progress import Cancelled
from tests.library.installing import MARK, names, put, version_of
from tests.support.stories import folder_story, packed_story


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "shelf"


@pytest.mark.parametrize("asked", range(1, 12))
def test_it_can_be_stopped_at_any_time(tmp_path: Path, shelf: Path, asked: int) -> None:
    old = packed_story(tmp_path / "old.lcstory")
    put(old, shelf)
    new = packed_story(tmp_path / "new.lcstory", version="2.0.0", media=MARK * 60_000)
    count = 0

    def stop() -> bool:
        nonlocal count
        count += 1
        return count >= asked

    plan = examine(new, shelf)
    try:
        install(plan, cancelled=stop)
        assert count < asked
    except Cancelled:
        assert version_of(shelf / "rivers.lcstory") == "1.0.0"
    assert names(shelf) == ["rivers.lcstory"]


KILLED = """
import sys
from pathlib import Path
from lcreader.library.install import examine, install

def tell(done, total):
    print(done * 10 // total, flush=True)
    sys.stdin.readline()

install(examine(Path(sys.argv[1]), Path(sys.argv[2])), progress=tell)
"""


@pytest.mark.parametrize("pieces", [0, 1, 3, 6])
@pytest.mark.parametrize("made", [packed_story, folder_story])
def test_a_killed_installation_leaves_nothing_half(
    tmp_path: Path, shelf: Path, pieces: int, made: Callable[..., Path]
) -> None:
    old = packed_story(tmp_path / "old.lcstory")
    put(old, shelf)
    new = made(tmp_path / "new.lcstory", version="2.0.0", media=MARK * 90_000)
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(new), str(shelf)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    for _ in range(pieces):
        assert process.stdout.readline()
        process.stdin.write("\n")
        process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert version_of(shelf / "rivers.lcstory") == "1.0.0"
    assert [name for name in names(shelf) if name.endswith(".lcstory")] == ["rivers.lcstory"]
    put(new, shelf)  # and takes away what was left
    assert names(shelf) == ["rivers.lcstory"]
    assert version_of(shelf / "rivers.lcstory") == "2.0.0"


def test_what_another_program_is_still_writing_is_left_alone(shelf: Path) -> None:
    shelf.mkdir()
    ours = shelf / f".rivers.lcstory.{os.getpid()}-0a0a0a0a.part"
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    theirs = shelf / f".rivers.lcstory.{dead.pid}-0b0b0b0b.part"
    for path in (ours, theirs):
        path.write_bytes(b"half")
        os.utime(path, (time.time(),) * 2)
    sweep(shelf)
    assert names(shelf) == [ours.name]
