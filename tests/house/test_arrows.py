# SPDX-License-Identifier: MIT
"""The house's arrows hold, and the check that says so can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.check.arrows import HOUSE, ROOT, complaints


def house_with(tmp_path: Path, name: str, text: str) -> list[str]:
    """The complaints about a house that holds the one file ``name``."""
    path = tmp_path / "lcreader" / name
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return [line.removeprefix(f"{path}") for line in complaints(tmp_path / "lcreader")]


def test_every_import_of_the_program_points_down() -> None:
    assert complaints(ROOT / "src" / "lcreader") == []


def test_every_room_is_there() -> None:
    rooms = {path.name for path in (ROOT / "src" / "lcreader").iterdir() if path.is_dir()}
    assert rooms - {"__pycache__"} == set(HOUSE)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("story/a.py", "from lcreader.package.kinds import kind_of\n"),
        ("story/a.py", "from lcreader import package\n"),
        ("story/a.py", "from ..reading import session\n"),
        ("reading/a.py", "import lcreader.library.store\n"),
        ("package/a.py", "def f():\n    from lcreader.app import main\n"),
        ("story/a.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import PySide6\n"),
        ("cli/a.py", "from PySide6.QtCore import QObject\n"),
        ("library/a.py", "import requests\n"),
        ("attic/a.py", "import os\n"),
    ],
)
def test_an_import_against_an_arrow_is_named(tmp_path: Path, name: str, text: str) -> None:
    assert len(house_with(tmp_path, name, text)) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("story/a.py", "import yaml, os.path\nfrom lcreader.story.model import Story\n"),
        ("reading/a.py", "from . import session\nfrom ..story import model\n"),
        ("app/a.py", "from PySide6.QtCore import QObject\nfrom lcreader.library import store\n"),
        ("cli/a.py", "def f():\n    from lcreader.app import main\n"),
    ],
)
def test_an_import_along_the_arrows_is_not(tmp_path: Path, name: str, text: str) -> None:
    assert house_with(tmp_path, name, text) == []


def test_the_message_names_the_mend(tmp_path: Path) -> None:
    [early] = house_with(tmp_path, "cli/a.py", "import os\nimport lcreader.app.main\n")
    assert early == (
        ":2: cli imports lcreader.app.main at its top: import it inside the function that needs it"
    )
