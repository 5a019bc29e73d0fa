# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOOK = """
from lcreader.app.begin import application
app = application("reader")
from PySide6.QtCore import qInstallMessageHandler
print(qInstallMessageHandler(None))
"""


def test_no_thread_of_qts_waits_for_the_interpreter_to_warn() -> None:
    """Its sound thread would, for good, where a device goes away while sound is given another."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=os.environ,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "None"
