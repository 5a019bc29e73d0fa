# SPDX-License-Identifier: MIT
"""`lcreader preview` as a process: a reader of its own that keeps nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lcreader.cli.main import main

COMMAND = str(Path(sys.executable).with_name("lcreader"))


@pytest.mark.parametrize("ended_by", [signal.SIGINT, signal.SIGTERM])
def test_it_says_what_is_wrong_goes_along_and_leaves_nothing_behind(
    tmp_path: Path, ended_by: signal.Signals
) -> None:
    folder, kept, temporary = (tmp_path / name for name in ("story", "kept", "tmp"))
    kept.mkdir()
    temporary.mkdir()
    assert main(["new", str(folder)]) == 0
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LCREADER_RENDERER": "software",
        "LCREADER_DATA": str(kept),
        "TMPDIR": str(temporary),
        "PYTHONUNBUFFERED": "1",
    }
    running = subprocess.Popen(
        [COMMAND, "preview", str(folder)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    assert running.stdout is not None
    try:
        assert running.stdout.readline() == f"{folder}: 0 errors, 0 warnings\n"
        text = (folder / "story.yaml").read_text("utf-8")
        # as editors do: half of it is never seen
        (folder / ".story.yaml.swp").write_text(text.replace("tagline:", "tag:"), "utf-8")
        (folder / ".story.yaml.swp").replace(folder / "story.yaml")
        assert running.stdout.readline().endswith('"tag" is not a key of a page\n')
        running.send_signal(ended_by)
        assert running.wait(timeout=60) == 0
    finally:
        running.kill()
        running.stdout.close()
        running.wait()
    assert list(kept.iterdir()) == []
    assert list(temporary.iterdir()) == []


def test_what_is_no_folder_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", str(tmp_path / "nowhere")]) == 2
    assert "is no folder; see: lcreader new" in capsys.readouterr().err
