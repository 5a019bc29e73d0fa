# SPDX-License-Identifier: MIT
"""The commands of the shelf, from outside: what they do, say, and their exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.stories import folder_story, packed_story, spoil

COMMAND = [str(Path(sys.executable).with_name("lcreader"))]


class Shelf:
    """A computer of its own, with a home folder."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.data = folder / "data"
        self.home.mkdir()
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.environment = {**kept, "HOME": str(self.home), "LCREADER_DATA": str(self.data)}

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *map(str, words)],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )

    def json(self, *words: str | Path) -> Any:
        done = self.run(*words, "--json")
        assert done.stderr == ""
        return json.loads(done.stdout)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_stories_are_installed_listed_and_removed(tmp_path: Path, shelf: Shelf) -> None:
    one = packed_story(tmp_path / "one.lcstory")
    two = folder_story(tmp_path / "two", id="bridges", title="Bridges")
    done = shelf.run("install", one, two)
    assert done.returncode == 0
    assert done.stdout.splitlines() == ["Rivers 1.0.0: installed", "Bridges 1.0.0: installed"]
    listed = {row["id"]: row for row in shelf.json("list")}
    assert {"rivers", "bridges", "guangzhou"} <= set(listed)
    assert listed["rivers"]["where"] == "installed"
    assert [line.split()[0] for line in shelf.run("list").stdout.splitlines()] == [
        row["name"] for row in shelf.json("list")
    ]
    assert Path(listed["rivers"]["path"]) == shelf.data / "stories" / "rivers.lcstory"
    assert "Rivers" in shelf.run("info", "rivers").stdout
    done = shelf.run("remove", "rivers")
    assert (done.returncode, done.stdout) == (0, "rivers: in the trash\n")
    assert "rivers" not in {row["id"] for row in shelf.json("list")}
    assert list(shelf.home.rglob("rivers.lcstory"))  # the trash


def test_of_a_folder_that_is_no_story_all_in_it_is_installed(tmp_path: Path, shelf: Shelf) -> None:
    folder_story(tmp_path / "stick" / "one")
    folder_story(tmp_path / "stick" / "more" / "two", id="bridges", title="Bridges")
    (tmp_path / "empty").mkdir()
    done = shelf.run("install", tmp_path / "stick", tmp_path / "empty")
    assert set(done.stdout.splitlines()) == {"Rivers 1.0.0: installed", "Bridges 1.0.0: installed"}
    assert done.returncode == 2
    assert "empty is not a story" in done.stderr
    nothing = shelf.run("install", "")
    assert (nothing.returncode, nothing.stdout) == (2, "")


def test_the_same_newer_and_older_versions(tmp_path: Path, shelf: Shelf) -> None:
    versions = {v: packed_story(tmp_path / f"{v}.lcstory", version=v) for v in ("1.0.0", "1.1.0")}
    [first] = shelf.json("install", versions["1.0.0"])
    assert (first["relation"], first["installed"]) == ("new", True)
    assert "already" in shelf.run("install", versions["1.0.0"]).stdout
    [second] = shelf.json("install", versions["1.1.0"])
    assert (second["relation"], second["was"]) == ("newer", "1.0.0")
    done = shelf.run("install", versions["1.0.0"])
    assert done.returncode == 2
    assert "1.0.0 is older than the 1.1.0" in done.stderr
    other = folder_story(tmp_path / "other", version="1.1.0", text="Other words.")
    done = shelf.run("install", other)
    assert done.returncode == 2
    assert "a 1.1.0 with other files" in done.stderr
    assert "in place of another 1.1.0" in shelf.run("install", "--replace", other).stdout
    assert "in place of 1.1.0" in shelf.run("install", "--older", versions["1.0.0"]).stdout


def test_two_stories_of_one_id_stand_beside_each_other_where_that_is_said(
    tmp_path: Path, shelf: Shelf
) -> None:
    ada, bo = (
        packed_story(tmp_path / f"{author}.lcstory", publisher="", authors=author)
        for author in ("Ada", "Bo")
    )
    shelf.run("install", ada)
    for flags in ([], ["--replace"]):
        done = shelf.run("install", *flags, bo)
        assert done.returncode == 2
        assert "on the shelf is “Rivers” with the same id" in done.stderr
        assert "--beside" in done.stderr
    assert "beside another story" in shelf.run("install", "--beside", bo).stdout
    assert [row["title"] for row in shelf.json("list") if row["where"] == "installed"] == [
        "Rivers",
        "Rivers",
    ]


def test_one_that_cannot_be_installed_does_not_hold_up_the_others(
    tmp_path: Path, shelf: Shelf
) -> None:
    film = b"\x1a\x45\xdf\xa3 film"
    bad = spoil(packed_story(tmp_path / "bad.lcstory", media=film), film, film.upper())
    good = packed_story(tmp_path / "good.lcstory", id="good", title="Good")
    newer = folder_story(tmp_path / "newer", id="newer")
    words = (newer / "story.yaml").read_text("utf-8")
    (newer / "story.yaml").write_text(words.replace("format: 1", "format: 3"), "utf-8")
    done = shelf.run("install", bad, newer, tmp_path / "none", good)
    assert done.returncode == 2
    assert done.stdout == "Good 1.0.0: installed\n"
    assert done.stderr.count("\n") == 3
    assert "media/film.webm" in done.stderr
    assert "needs a newer reader – get a newer" in done.stderr
    assert [path.name for path in (shelf.data / "stories").iterdir()] == ["good.lcstory"]


def test_a_damaged_story_is_listed_with_what_is_wrong(tmp_path: Path, shelf: Shelf) -> None:
    shelf.run("install", packed_story(tmp_path / "one.lcstory"))
    shelf.run("list")
    (shelf.data / "stories" / "rivers.lcstory").write_bytes(b"PK\3\4 torn in two")
    [row] = [row for row in shelf.json("list") if row["where"] == "installed"]
    assert row["problem"]
    assert row["title"] == "Rivers"  # what it was called when it was whole


def test_only_what_is_installed_can_be_removed(tmp_path: Path, shelf: Shelf) -> None:
    mine = packed_story(tmp_path / "mine.lcstory")
    for word in ("guangzhou", "nothing", str(mine), str(tmp_path)):
        done = shelf.run("remove", word)
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
    assert mine.exists()


def test_paths_are_told(shelf: Shelf) -> None:
    found = shelf.json("paths")
    assert found["stories"] == str(shelf.data / "stories")
    assert found["memory"] == str(shelf.data / "reader.sqlite")
    assert found["portable"] == ""
    said = shelf.run("paths").stdout
    assert all(f"{name}:" in said for name in found)


def test_portable_mode_writes_nothing_in_the_home_folder(tmp_path: Path, shelf: Shelf) -> None:
    program = tmp_path / "stick" / "lcreader"
    program.parent.mkdir()
    program.write_text(Path(COMMAND[0]).read_text())
    program.chmod(0o755)
    (program.parent / "portable").touch()
    del shelf.environment["LCREADER_DATA"]
    story = packed_story(tmp_path / "one.lcstory")
    for words in (["install", str(story)], ["list"], ["paths"], ["check", str(story)]):
        done = subprocess.run(
            [str(program), *words], env=shelf.environment, capture_output=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
    assert (program.parent / "data" / "stories" / "rivers.lcstory").is_file()
    assert list(shelf.home.iterdir()) == []
