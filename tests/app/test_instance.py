# SPDX-License-Identifier: MIT
from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from lcreader.app import instance
from lcreader.app.instance import LINE_LIMIT, Instance, hand_over
from lcreader.app.launches import socket_name
from lcreader.library.request import ReadRequest

REQUEST = ReadRequest(
    Path("/stories/Ein Märchen.lcrx"), "wall", "ar", windowed=True, start_page=False
)
LAUNCH = """
import sys
from pathlib import Path
from lcreader.app.instance import hand_over
from lcreader.library.request import request_from_json
sys.exit(not hand_over(request_from_json(sys.argv[1]), Path(sys.argv[2])))
"""


@pytest.fixture
def data() -> Iterator[Path]:
    """A data folder whose path is short enough to hold a socket."""
    with tempfile.TemporaryDirectory(prefix="lcr") as folder:
        yield Path(folder)


@pytest.fixture
def listen(qapp: QCoreApplication, data: Path) -> Iterator[Callable[[], list[ReadRequest]]]:
    """Make a window listen; what it receives is in the list."""
    made: list[Instance] = []

    def begin() -> list[ReadRequest]:
        received: list[ReadRequest] = []
        made.append(Instance(data, received.append))
        return received

    yield begin
    for one in made:
        one.close()


def launch(qtbot: QtBot, data: Path, request: ReadRequest = REQUEST) -> bool:
    """A second launch, in a process of its own: whether its request was taken."""
    process = subprocess.Popen([sys.executable, "-c", LAUNCH, request.to_json(), str(data)])
    try:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    finally:
        process.kill()
        process.wait()
    return process.returncode == 0


def send(qtbot: QtBot, data: Path, line: bytes) -> bytes:
    """What the window answers to ``line`` until it closes or has answered once."""
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(socket_name(data))
        client.setblocking(False)
        left, answers = bytearray(line), []

        def done() -> bool:
            try:
                while left:
                    del left[: client.send(left)]
            except BlockingIOError:
                pass
            except (BrokenPipeError, ConnectionResetError):
                return True
            try:
                answers.append(client.recv(100))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                answers.append(b"")
            return True

        qtbot.waitUntil(done, timeout=60_000)
        return b"".join(answers)


def test_the_request_of_a_second_launch_arrives_whole(
    qtbot: QtBot, data: Path, listen: Callable[[], list[ReadRequest]]
) -> None:
    received = listen()
    assert launch(qtbot, data)
    assert received == [REQUEST]


def test_every_later_launch_is_heard(
    qtbot: QtBot, data: Path, listen: Callable[[], list[ReadRequest]]
) -> None:
    received = listen()
    assert launch(qtbot, data)
    assert launch(qtbot, data, ReadRequest())
    assert received == [REQUEST, ReadRequest()]


def test_without_a_window_nobody_takes_the_request(qapp: QCoreApplication, data: Path) -> None:
    assert not hand_over(REQUEST, data)


def test_a_socket_left_by_a_killed_program_is_taken_over(
    qtbot: QtBot, data: Path, listen: Callable[[], list[ReadRequest]]
) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(socket_name(data))
    assert Path(socket_name(data)).is_socket()
    assert not hand_over(REQUEST, data)
    received = listen()
    assert launch(qtbot, data)
    assert received == [REQUEST]


def test_a_window_that_hangs_does_not_count(
    qapp: QCoreApplication, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "ANSWER_MS", 50)
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(socket_name(data))
        hanging.listen()
        assert not hand_over(REQUEST, data)


def test_a_closed_window_does_not_count(
    qapp: QCoreApplication, data: Path, listen: Callable[[], list[ReadRequest]]
) -> None:
    first = Instance(data, lambda request: None)
    first.close()
    assert not hand_over(REQUEST, data)


@pytest.mark.parametrize(
    "line",
    [
        b"nonsense\n",
        b"\n",
        b"\xff\xfe\0\n",
        b"[]\n",
        b'{"story": 7}\n',
        b'{"story": "relative", "page": "", "language": "", "windowed": null,'
        b' "start_page": true}\n',
        b"[" * 10_000 + b"\n",
    ],
)
def test_what_is_no_request_is_refused_and_the_window_goes_on(
    qtbot: QtBot, data: Path, listen: Callable[[], list[ReadRequest]], line: bytes
) -> None:
    received = listen()
    assert send(qtbot, data, line) == b""
    assert received == []
    good = REQUEST.to_json().encode() + b"\n"
    assert send(qtbot, data, good) == b"taken\n"
    assert received == [REQUEST]


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_a_line_that_is_too_long_is_refused(
    qtbot: QtBot, data: Path, listen: Callable[[], list[ReadRequest]], end: bytes
) -> None:
    received = listen()
    long = ReadRequest(page="x" * LINE_LIMIT).to_json().encode()
    assert send(qtbot, data, long + end) == b""
    assert received == []


def test_only_its_owner_can_reach_the_socket(
    data: Path, listen: Callable[[], list[ReadRequest]]
) -> None:
    listen()
    assert Path(socket_name(data)).stat().st_mode & 0o077 == 0


def test_people_do_not_meet_however_long_their_folders_are_called(tmp_path: Path) -> None:
    one, other = tmp_path / ("a" * 120), tmp_path / ("b" * 120)
    assert socket_name(one) != socket_name(other)
    assert len(socket_name(one)) < 100
