# SPDX-License-Identifier: MIT
"""A sound server of the test's own, without any device: what is played into it is recorded."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RATE = 8_000
"""What is recorded: enough for notes below 3 kHz."""
SINK = ("module-null-sink", "sink_name=heard", "rate=48000", "channels=2")
STARTING = 60
"""Seconds that the server may take on a busy machine."""


@dataclass(frozen=True)
class Pulse:
    """A running server. ``environment`` is what a program needs that is to play into it."""

    folder: Path
    environment: dict[str, str]

    def control(self, *words: str) -> str:
        """Ask `pactl` for something, and return what it answers."""
        done = subprocess.run(
            ["pactl", *words],
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            timeout=STARTING,
            check=True,
        )
        return done.stdout

    def unplug(self) -> None:
        """Take the only device away."""
        self.control("unload-module", "module-null-sink")

    def plug_in(self) -> None:
        """Bring it back."""
        self.control("load-module", *SINK)

    @contextmanager
    def recorded(self, file: Path, sink: str = "heard") -> Iterator[Path]:
        """Everything that is played meanwhile, as 16-bit samples of one channel at ``RATE``."""
        command = ["parec", f"--device={sink}.monitor", "--raw", "--format=s16le"]
        command += [f"--rate={RATE}", "--channels=1", "--latency-msec=1000"]
        with file.open("wb") as out:
            recorder = subprocess.Popen(command, env=os.environ | self.environment, stdout=out)
            try:
                wait_until(lambda: file.stat().st_size > 0, recorder)
                yield file
            finally:
                recorder.terminate()
                recorder.wait(STARTING)


@contextmanager
def running(folder: Path) -> Iterator[Pulse]:
    """A server with one sink, ``heard``, that swallows what is played."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    socket = folder / "native"
    here = {
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder / "run"),
        "PULSE_STATE_PATH": str(folder / "state"),
        "PULSE_COOKIE": str(folder / "cookie"),
        "PULSE_SERVER": f"unix:{socket}",
        "DBUS_SESSION_BUS_ADDRESS": "",
        "PULSE_LATENCY_MSEC": "200",  # more than the program's own, for a very busy machine
    }
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    command += ["--disable-shm=yes", "--realtime=no", "--high-priority=no", "--log-level=error"]
    command += ["-L", " ".join(SINK)]
    command += ["-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            command, env=os.environ | here, stdout=log, stderr=log, stdin=subprocess.DEVNULL
        )
        try:
            wait_until(socket.exists, server)
            yield Pulse(folder, here)
        finally:
            server.terminate()
            server.wait(STARTING)


def wait_until(there: object, process: subprocess.Popen[bytes]) -> None:
    """Wait for a process to have come so far. Raises RuntimeError where it ends instead."""
    assert callable(there)
    for _ in range(STARTING * 50):
        if there():
            return
        if process.poll() is not None:
            break
        time.sleep(0.02)
    raise RuntimeError(f"{process.args!r} did not start: status {process.poll()}")
