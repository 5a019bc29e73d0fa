# SPDX-License-Identifier: MIT
"""Python in a process of its own, where nothing is loaded yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""Seconds; a busy machine needs a few."""


def run_fresh(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a new process says that runs ``code``. Raises CalledProcessError where that fails."""
    return subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
