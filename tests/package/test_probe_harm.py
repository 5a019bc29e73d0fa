# SPDX-License-Identifier: MIT
"""Whatever a file makes of the helper process, it is ended in time and the next file is tried."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lcreader.package.probing import Answer, Probe, ProbeUnavailable
from tests.package.test_probing import MEDIA, tried

PICTURE, FILM = MEDIA / "bridge.jpg", MEDIA / "film.webm"
BEGUN = "print(json.dumps({'begun': True, 'width': 7, 'seconds': 60}), flush=True)"
COMPUTE = "while True: pass"
WAIT = "sys.stdin.read()"


def helper(*lines: str) -> tuple[str, ...]:
    """A helper that does this with each file, as a hostile one could make the real one do."""
    program = "\n".join(
        ["import os, sys, json", "print(json.dumps({'ready': True}), flush=True)"]
        + ["for line in sys.stdin:"]
        + [f"    {line}" for line in lines]
    )
    return (sys.executable, "-c", program)


def test_one_that_computes_for_ever_is_ended_and_the_next_file_tried() -> None:
    command = helper("while 'jpeg' in line: pass", "print(json.dumps({'width': 1}), flush=True)")
    with Probe(command, seconds=0.3) as probe:
        assert tried(probe, PICTURE).failed == "hangs"
        assert tried(probe, MEDIA / "cover.webp").width == 1


@pytest.mark.parametrize(
    ("path", "does", "said"),
    [
        (PICTURE, [WAIT], Answer("hangs")),
        (FILM, [WAIT], Answer("unplayable")),
        (FILM, [COMPUTE], Answer("hangs")),
        (FILM, [BEGUN, WAIT], Answer("broken", 7, seconds=60)),
        (FILM, [BEGUN, COMPUTE], Answer("", 7, seconds=60, end_unseen=True)),
    ],
)
def test_it_is_told_how_far_a_file_came_and_whether_it_was_at_work(
    path: Path, does: list[str], said: Answer
) -> None:
    with Probe(helper(*does), seconds=0.3) as probe:
        assert tried(probe, path) == said


def test_one_that_is_kept_waiting_by_the_system_is_ended_at_last() -> None:
    with Probe(helper(WAIT), seconds=1000, waiting=0.3) as probe:
        assert tried(probe, PICTURE).failed == "hangs"


def test_who_waits_for_a_disk_or_a_processor_is_given_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    os.mkfifo(disk)
    glances = itertools.count(1)

    def is_at_rest(pid: int) -> bool:
        if next(glances) == 200:  # of a millisecond at least: far over its time
            disk.write_text("there it is")
        return False

    monkeypatch.setattr("lcreader.package.processes.is_at_rest", is_at_rest)
    monkeypatch.setattr("lcreader.package.probing._GLANCE", 0.001)
    command = helper(f"open({str(disk)!r}).read()", "print('{}', flush=True)")
    with Probe(command, seconds=0.1) as probe:
        assert tried(probe, PICTURE).failed == ""
    assert next(glances) > 200


@pytest.mark.parametrize("then", [WAIT, "del held; print('{}', flush=True)"])
def test_one_that_takes_all_memory_is_ended_also_where_it_gives_it_back(then: str) -> None:
    with Probe(helper("held = b'x' * (200 << 20)", then), megabytes=150) as probe:
        assert tried(probe, PICTURE).failed == "greedy"


def test_one_that_keeps_much_memory_is_started_anew_for_the_next_file() -> None:
    keeps = "held = b'x' * (200 << 20 if 'jpeg' in line else 1)"
    say = "print(json.dumps({'width': os.getpid()}), flush=True)"
    with Probe(helper(keeps, say)) as probe:
        first = tried(probe, PICTURE).width
        second, third = (tried(probe, MEDIA / "cover.webp").width for _ in range(2))
    assert first != second == third


def test_one_that_dies_says_that_the_file_is_bad() -> None:
    with Probe(helper("import signal", "os.kill(os.getpid(), signal.SIGSEGV)")) as probe:
        assert tried(probe, PICTURE).failed == "broken"
        assert tried(probe, FILM).failed == "unplayable"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("/nowhere/python",), "No such file"),
        ((sys.executable, "-c", "raise SystemExit(1)"), "ends at once"),
        (
            (sys.executable, "-c", """print('{"error": "libEGL.so.1: not found"}')"""),
            "libEGL.so.1",
        ),
    ],
)
def test_one_that_cannot_start_says_why(command: tuple[str, ...], said: str) -> None:
    with Probe(command) as probe, pytest.raises(ProbeUnavailable, match=said):
        tried(probe, PICTURE)


def test_without_qt_the_real_one_says_so() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None;"
        "from lcreader.app.probe.__main__ import main; sys.exit(main())"
    )
    with (
        Probe((sys.executable, "-c", program)) as probe,
        pytest.raises(ProbeUnavailable, match="PySide6"),
    ):
        tried(probe, PICTURE)


def test_the_real_one_has_its_bounds_and_one_processor() -> None:
    program = (
        "from lcreader.app.probe.__main__ import fence, use_one_processor;"
        "fence(); use_one_processor();"
        "import os, resource as r; print(r.getrlimit(r.RLIMIT_FSIZE)[0],"
        "r.getrlimit(r.RLIMIT_CORE)[0], r.getrlimit(r.RLIMIT_DATA)[0] <= 900 << 20,"
        "len(os.sched_getaffinity(0)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=False
    )
    # its stdout is a pipe, which the bound on files does not concern
    assert done.stdout == "0 0 True 1\n"
