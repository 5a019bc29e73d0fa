# SPDX-License-Identifier: MIT
"""A sound server of the test's own, without any device: what is played into it is recorded."""

from __future__ import annotations

import os
import select
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from threading import Condition, Thread

RATE = 8_000
"""What is recorded: enough for notes below 3 kHz."""
SINK = "module-null-sink sink_name=heard rate=48000 channels=2"
MODULES = (
    *(SINK, "module-native-protocol-unix socket={socket} auth-anonymous=1"),
    "module-cli exit_on_eof=1",  # orders come through its input; it goes with who started it
)
AHEAD = ("nice", "-n", "-10")
"""Before a command: it goes before all else on a busy machine, where the system allows that."""
ANSWERED = "list-samples"
"""An order that is answered with one line, whatever the server holds."""
PATIENCE = 60.0
"""Seconds that anything may take on a busy machine."""


class Recording:
    """What is played, as it comes: 16-bit samples of one channel at ``RATE``."""

    def __init__(self, pipe: BufferedReader) -> None:
        self.samples = b""
        self._pipe = pipe
        self._more = Condition()
        self._reader = Thread(target=self._read)
        self._reader.start()

    @property
    def seconds(self) -> float:
        """How much has been recorded."""
        return len(self.samples) / 2 / RATE

    def wait(self, promise: Callable[[], bool]) -> bool:
        """Record on until ``promise`` holds; whether it did within ``PATIENCE``."""
        with self._more:
            return self._more.wait_for(promise, PATIENCE)

    def finish(self) -> None:
        """Take what still comes; to be called once the recorder has been told to end."""
        self._reader.join(PATIENCE)

    def _read(self) -> None:
        while part := self._pipe.read1():
            with self._more:
                self.samples += part
                self._more.notify_all()


@dataclass(frozen=True)
class Pulse:
    """A running server. ``environment`` is what a program needs that is to play into it."""

    environment: dict[str, str]
    _server: subprocess.Popen[bytes] = field(repr=False)

    def order(self, *orders: str) -> None:
        """Have the server do something; it is done on return. RuntimeError: it is gone."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        for line in (*orders, ANSWERED):
            self._server.stdin.write(f"{line}\n".encode())
        ready, _, _ = select.select([self._server.stdout], [], [], PATIENCE)
        if not ready or not self._server.stdout.readline():
            raise RuntimeError(f"no answer from {self._server.args!r}")

    def unplug(self) -> None:
        """Take the only device away, and not what the server puts into its place."""
        modules = self._control("list", "short", "modules").splitlines()
        (index,) = [line.split()[0] for line in modules if "sink_name=heard" in line]
        self._control("unload-module", index)

    def plug_in(self) -> None:
        """Bring it back."""
        self.order(f"load-module {SINK}")

    def _control(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words],
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return done.stdout

    @contextmanager
    def recorded(self) -> Iterator[Recording]:
        """Everything that is played meanwhile."""
        command = ["parec", "--device=heard.monitor", "--raw", "--format=s16le"]
        command += [f"--rate={RATE}", "--channels=1", "--latency-msec=1000"]
        there = os.environ | self.environment
        with subprocess.Popen(command, env=there, stdout=subprocess.PIPE) as recorder:
            assert isinstance(recorder.stdout, BufferedReader)
            recording = Recording(recorder.stdout)
            try:
                if not recording.wait(lambda: bool(recording.samples)):
                    raise RuntimeError("nothing is recorded")
                yield recording
            finally:
                recorder.terminate()
                recording.finish()


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
    command = [
        *AHEAD,
        "pulseaudio",
        "-n",
        "--daemonize=no",
        "--exit-idle-time=-1",
        "--use-pid-file=no",
    ]
    command += ["--disable-shm=yes", "--realtime=no", "--high-priority=no", "--log-level=error"]
    for module in MODULES:
        command += ["-L", module.format(socket=socket)]
    pipe = subprocess.PIPE
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(
            command, bufsize=0, env=os.environ | here, stdin=pipe, stdout=pipe, stderr=log
        ) as server,
    ):
        try:
            pulse = Pulse(here, server)
            pulse.order()
            yield pulse
        finally:
            server.terminate()
