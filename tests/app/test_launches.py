# SPDX-License-Identifier: MIT
"""Of several launches one opens the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcreader.app import launches
from lcreader.app.launches import Launch

HOLD = """
import sys
from pathlib import Path
from lcreader.app.launches import Launch
launch = Launch(Path(sys.argv[1]))
print(launch.opens(lambda: False), flush=True)
sys.stdin.read()
"""


def nobody() -> bool:
    raise AssertionError("there is nobody to ask")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has its window open; it ends when it is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_the_first_launch_opens_the_window_and_asks_nobody(tmp_path: Path) -> None:
    launch = Launch(tmp_path)
    assert launch.opens(nobody)
    launch.close()


def test_a_later_launch_hands_its_request_over(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    assert not Launch(tmp_path).opens(lambda: True)


def test_a_later_launch_waits_for_a_window_that_is_being_opened(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    answers = iter([False, False, True])
    assert not Launch(tmp_path).opens(lambda: next(answers))


def test_a_window_that_never_answers_holds_nobody_up(
    tmp_path: Path, other: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launches, "TURN", 0.05)
    launch = Launch(tmp_path)
    assert launch.opens(lambda: False)
    launch.close()


def test_a_program_that_was_killed_is_in_nobodys_way(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    other.kill()
    other.wait(30)
    launch = Launch(tmp_path)
    assert launch.opens(nobody)
    launch.close()


def test_a_closed_window_is_in_nobodys_way(tmp_path: Path) -> None:
    first = Launch(tmp_path)
    assert first.opens(nobody)
    first.close()
    second = Launch(tmp_path)
    assert second.opens(nobody)
    second.close()


@pytest.mark.parametrize("taken", [True, False])
def test_where_nothing_can_be_written_an_open_window_is_asked_for(
    tmp_path: Path, taken: bool
) -> None:
    in_the_way = tmp_path / "reader"
    in_the_way.write_text("a file where the folder is to be")
    assert Launch(in_the_way).opens(lambda: taken) is not taken
