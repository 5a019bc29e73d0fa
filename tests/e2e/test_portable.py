# SPDX-License-Identifier: MIT
"""In portable mode the window, too, writes nothing outside the program's own folder."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from tools.bench.programs import LCREADER

PATIENCE = 60.0


def test_a_portable_window_leaves_the_home_folder_empty(tmp_path: Path) -> None:
    home, program = tmp_path / "home", tmp_path / "stick" / "lcreader"
    home.mkdir()
    program.parent.mkdir()
    program.write_text(Path(LCREADER).read_text())
    program.chmod(0o755)
    (program.parent / "portable").touch()
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    data = program.parent / "data"
    with (tmp_path / "said.log").open("wb") as said:
        process = subprocess.Popen(
            [str(program)], env=environment, stdout=said, stderr=said, start_new_session=True
        )
    written = (data / "reader.sqlite", data / "cache" / "shelf.sqlite", data / "cache" / "qml")
    end = time.monotonic() + PATIENCE
    while not all(path.exists() for path in written):
        assert time.monotonic() < end, sorted(data.rglob("*"))
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
            raise AssertionError((tmp_path / "said.log").read_text())
    os.killpg(process.pid, signal.SIGINT)
    process.wait(PATIENCE)
    assert list(home.rglob("*")) == []
