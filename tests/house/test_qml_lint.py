# SPDX-License-Identifier: MIT
"""qmllint knows the objects that Python shows to QML, and fails on a misspelt member."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.check.qml import APP, lint


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A copy of the application that a test may break."""
    ignored = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(APP, tmp_path / "app", ignore=ignored))


def test_a_misspelt_member_of_a_python_object_fails(app: Path, tmp_path: Path) -> None:
    main = app / "qml" / "Main.qml"
    whole = main.read_text("utf-8")
    assert "Reader.isOpen" in whole
    main.write_text(whole.replace("Reader.isOpen", "Reader.isOpne", 1), "utf-8")
    status, said = lint(app, tmp_path / "build")
    assert status != 0
    assert 'Member "isOpne" not found on type "Reader"' in said


def test_a_member_that_python_takes_away_fails(app: Path, tmp_path: Path) -> None:
    reader = app / "reader.py"
    whole = reader.read_text("utf-8")
    assert "def isOpen" in whole
    reader.write_text(whole.replace("def isOpen", "def isShut", 1), "utf-8")
    status, said = lint(app, tmp_path / "build")
    assert status != 0
    assert 'Member "isOpen" not found on type "Reader"' in said
