# SPDX-License-Identifier: MIT
"""The wheel holds the program with all it shows, and nothing of what makes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [wheel] = folder.glob("lcreader-*-py3-none-any.whl")
    return wheel


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    """The names of the files in the wheel."""
    with ZipFile(wheel) as opened:
        return set(opened.namelist())


@pytest.mark.parametrize("folder", ["resources", "stories"])
def test_every_file_people_see_travels_inside(names: set[str], folder: str) -> None:
    wanted = {
        f"lcreader/_shared/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }
    assert wanted
    assert wanted <= names


def test_the_views_travel_inside(names: set[str]) -> None:
    source = ROOT / "src"
    wanted = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and (path.suffix in {".qml", ".js", ".py"} or path.name == "qmldir")
    }
    assert "lcreader/app/qml/Main.qml" in wanted
    assert wanted <= names


def test_nothing_else_does(names: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"lcreader"}


def test_what_is_installed_from_it_finds_its_stories(wheel: Path, tmp_path: Path) -> None:
    with ZipFile(wheel) as opened:
        opened.extractall(tmp_path)
    answer = subprocess.run(
        [sys.executable, "-m", "lcreader.cli.main", "info", "--json", "guangzhou"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )
    said = json.loads(answer.stdout)
    assert said["id"] == "guangzhou"
    assert str(tmp_path) in answer.stdout
