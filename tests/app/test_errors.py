# SPDX-License-Identifier: MIT
from __future__ import annotations

import subprocess

from tests.support.fresh import run_fresh

BEGIN = """
from lcreader.app.begin import application
app = application("reader")
from PySide6.QtCore import qCritical, qInstallMessageHandler, qWarning
"""


def said(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a process says that has begun as the reader does, and goes on with ``code``."""
    return run_fresh(BEGIN + code, **environment)


def test_no_thread_of_qts_waits_for_the_interpreter_to_warn() -> None:
    """Its sound thread would, for good, where a device goes away while sound is given another."""
    assert said("print(qInstallMessageHandler(None))").stdout.strip() == "None"


def test_qts_own_talk_stays_off_the_terminal_but_its_errors_do_not() -> None:
    talk = "qWarning('No audio device detected'); qCritical('it cannot go on')"
    assert said(talk).stderr.splitlines() == ["it cannot go on"]


def test_who_wants_qts_own_talk_has_it() -> None:
    asked = said("qWarning('a detail')", QT_LOGGING_RULES="default.warning=true")
    assert asked.stderr.splitlines() == ["a detail"]
