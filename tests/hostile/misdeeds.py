# SPDX-License-Identifier: MIT
"""Every promise broken on purpose, to see that the watch sees it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event


def crash(path: Path) -> None:
    os.abort()


def raise_something(path: Path) -> None:
    raise ValueError("nobody caught this")


def compute(path: Path) -> None:
    while True:
        pass


def fill_memory(path: Path) -> None:
    globals()["kept"] = b"x" * 400_000_000
    Event().wait()


def fill_memory_for_a_moment(path: Path) -> None:
    assert b"x" * 400_000_000


def write_outside(path: Path) -> None:
    Path("stray").write_text("here I am")


def make_a_folder_outside(path: Path) -> None:
    Path("stray-folder").mkdir()


def open_a_socket(path: Path) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()


def keep_a_socket(path: Path) -> None:
    globals()["kept"] = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
    globals()["kept"].listen()


def start_a_process(path: Path) -> None:
    subprocess.run([sys.executable, "-c", ""], check=True)


def let_a_helper_compute(path: Path) -> None:
    program = "import time\nwhile time.process_time() < 1.5: pass  # as lcreader.app.probe may"
    subprocess.run([sys.executable, "-c", program], check=True)


def open_the_bait(path: Path) -> None:
    (path.parent / "bait").read_bytes()


def call_the_server(path: Path) -> None:
    port = int((path.parent / "port").read_text())
    with socket.create_connection(("127.0.0.1", port)):
        pass


def behave(path: Path) -> None:
    pass


MISDEEDS: dict[str, Callable[[Path], None]] = {
    deed.__name__: deed
    for deed in (
        *(crash, raise_something, compute, fill_memory, fill_memory_for_a_moment),
        *(write_outside, make_a_folder_outside, open_a_socket, keep_a_socket, start_a_process),
        let_a_helper_compute,
        *(open_the_bait, call_the_server, behave),
    )
}
