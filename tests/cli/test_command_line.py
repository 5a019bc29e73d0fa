# SPDX-License-Identifier: MIT
"""The installed command, from outside: what it says, where, and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lcreader import __version__
from tests.support.archives import archive, row, story_rows, write_archive

COMMAND = [str(Path(sys.executable).with_name("lcreader"))]
FIXTURE = Path(__file__).parents[1] / "stories" / "fixture"
BROKEN = """\
format: 1
id: broken
version: 1.0.0
language: en
title: Broken
chapters:
  - id: one
    pages:
      - {id: first, titel: First, background: {colour: "#102030"}}
      - {id: first, title: Second}
"""


@pytest.fixture
def where(tmp_path: Path) -> dict[str, str]:
    """An environment without a screen, and with its own place for what is remembered."""
    kept = ("PATH", "HOME", "SYSTEMROOT", "LANG")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    return {**environment, "LCREADER_DATA": str(tmp_path / "data")}


def run(
    where: dict[str, str], *words: str, cwd: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words],
        env={**where, **more},
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def one_sentence(done: subprocess.CompletedProcess[str], status: int = 2) -> str:
    assert done.stdout == ""
    assert done.returncode == status
    assert done.stderr.startswith("lcreader: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def folder(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "broken"
    path.mkdir()
    (path / "story.yaml").write_text(text, "utf-8")
    return path


def test_it_says_its_version(where: dict[str, str]) -> None:
    done = run(where, "--version")
    assert (done.stdout, done.stderr, done.returncode) == (f"lcreader {__version__}\n", "", 0)


def test_python_runs_it_too(where: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lcreader", "--version"],
        env=where,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.stdout, done.returncode) == (f"lcreader {__version__}\n", 0)


@pytest.mark.parametrize(
    "words", [["--help"], ["help"], ["read", "--help"], ["check", "-h"], ["info", "--help"]]
)
def test_it_explains_itself(where: dict[str, str], words: list[str]) -> None:
    done = run(where, *words)
    assert done.returncode == 0
    assert done.stdout.startswith("usage: lcreader")
    assert done.stderr == ""


class TestMistakes:
    def test_an_unknown_story_gets_the_nearest(self, where: dict[str, str]) -> None:
        for words in (["wuhen"], ["read", "Wuhan"], ["check", "wuha"], ["info", "wuhan.lcstory"]):
            assert "did you mean wuhan?" in one_sentence(run(where, *words))

    def test_one_like_none_gets_the_list(self, where: dict[str, str]) -> None:
        assert "guangzhou, wuhan" in one_sentence(run(where, "check", "zzz"))

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["check"], "required: STORY"),
            (["check", "wuhan", "guangzhou"], "Unrecognized arguments: guangzhou"),
            (["check", "wuhan", "--format", "xml"], "invalid choice: 'xml'"),
            (["read", "--loud"], "--loud"),
            (["--windowed", "--full-screen"], "not allowed with"),
            (["--page", "3"], "--page needs a story"),
            (["wuhan", "--language", "x"], "“x” is not a language"),
            (["wuhan", "--page"], "expected one argument"),
            (["/"], "no story.yaml"),
        ],
    )
    def test_are_told_in_a_sentence(
        self, where: dict[str, str], words: list[str], said: str
    ) -> None:
        assert said in one_sentence(run(where, *words))

    def test_a_name_cannot_steer_the_terminal(self, where: dict[str, str]) -> None:
        assert "\\u001b[2J" in one_sentence(run(where, "check", "\x1b[2J"))

    def test_a_machine_without_a_screen_is_told_so(self, where: dict[str, str]) -> None:
        assert "no screen" in one_sentence(run(where, "wuhan"))

    def test_a_disk_that_is_full_is_told_of(self, where: dict[str, str]) -> None:
        with open("/dev/full", "w") as full:  # noqa: PTH123
            done = subprocess.run(
                [*COMMAND, "info", "wuhan"],
                env=where,
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
            )
        assert done.returncode == 2
        assert done.stderr == "lcreader: there is no room left.\n"

    def test_a_reader_that_goes_away_is_no_mistake(self, where: dict[str, str]) -> None:
        receive, send = os.pipe()
        os.close(receive)
        done = subprocess.run(
            [*COMMAND, "info", "wuhan"], env=where, stdout=send, stderr=subprocess.PIPE, text=True
        )
        os.close(send)
        assert done.returncode == 141
        assert done.stderr == ""

    def test_a_mistake_of_the_program_is_in_its_log(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        """The module of the command is replaced by one that fails."""
        breaking = (
            "import sys, types; from lcreader.cli.main import main;"
            "broken = types.ModuleType('lcreader.cli.info'); broken.run = lambda words: 1 // 0;"
            "import lcreader.cli; sys.modules['lcreader.cli.info'] = lcreader.cli.info = broken;"
            "sys.exit(main(['info', 'wuhan']))"
        )
        done = subprocess.run(
            [sys.executable, "-c", breaking], env=where, capture_output=True, text=True
        )
        log = tmp_path / "data" / "lcreader.log"
        assert str(log) in one_sentence(done, status=70)
        assert "ZeroDivisionError" in log.read_text("utf-8")


class TestCheck:
    def test_the_bundled_stories_have_no_errors(self, where: dict[str, str]) -> None:
        for name in ("guangzhou", "wuhan"):
            done = run(where, "check", "--no-media", name)
            assert done.returncode == 0, done.stdout
            assert f"{name}: 0 errors" in done.stdout

    def test_all_problems_are_told_with_their_place(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        path = folder(tmp_path, BROKEN)
        done = run(where, "check", str(path))
        assert done.returncode == 1
        assert f"{path}/story.yaml:9:21: error: " in done.stdout
        assert "did you mean" in done.stdout.lower()
        assert f"{path}/story.yaml:10:" in done.stdout
        assert done.stderr == ""

    def test_they_are_told_to_programs_too(self, where: dict[str, str], tmp_path: Path) -> None:
        path = folder(tmp_path, BROKEN)
        done = run(where, "check", path.name, "--format", "json", cwd=tmp_path)
        assert done.returncode == 1
        said = json.loads(done.stdout)
        assert said["story"] == "broken"
        assert said["looked"] is True
        assert said["errors"] >= 2
        first = said["problems"][0]
        assert (first["file"], first["line"], first["column"]) == ("story.yaml", 9, 21)
        assert set(first) == {
            *("severity", "code", "file", "line", "column", "page", "sentence", "mend")
        }

    def test_an_unsafe_file_in_the_folder_is_told_of(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        path = folder(tmp_path, BROKEN)
        (path / "passwd").symlink_to("/etc/passwd")
        assert f"{path}/passwd: error: " in run(where, "check", str(path)).stdout

    def test_an_archive_that_is_refused_has_an_error(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        path = tmp_path / "x.lcstory"
        path.write_bytes(archive(story_rows(row("a", b"xx", method=8))))
        done = run(where, "check", str(path))
        assert done.returncode == 1
        assert done.stdout.startswith(f"{path}: error: “x.lcstory”: “a” is compressed")
        assert "lcreader pack" in done.stdout

    def test_a_story_that_cannot_be_read_is_no_story_with_errors(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        path = folder(tmp_path, BROKEN)
        (path / "story.yaml").unlink()
        (path / "story.yaml").mkdir()
        assert run(where, "check", str(path)).returncode == 2


class TestInfo:
    def test_a_folder_and_its_archive_are_the_same_story(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        packed = write_archive(FIXTURE, tmp_path / "FIXTURE.LCSTORY")
        said = []
        for path in (FIXTURE, packed):
            done = run(where, "info", str(path), "--json")
            assert done.returncode == 0, done.stderr
            said.append({**json.loads(done.stdout), "path": ""})
        assert said[0] == said[1]
        assert {one["code"] for one in said[0]["languages"]} == {"en", "zh-Hans", "ar"}

    @pytest.mark.parametrize(
        ("encoding", "title"),
        [("ascii", "\\u8bfb\\u4e66"), ("latin-1", "\\u8bfb\\u4e66"), ("utf-8", "读书")],
    )
    def test_every_terminal_gets_something(
        self, where: dict[str, str], tmp_path: Path, encoding: str, title: str
    ) -> None:
        path = folder(tmp_path, BROKEN.replace("title: Broken", "title: 读书"))
        done = subprocess.run(
            [*COMMAND, "info", str(path)],
            env={**where, "PYTHONIOENCODING": encoding, "LC_ALL": "C"},
            capture_output=True,
        )
        assert done.returncode == 0
        assert f"title:     {title}\n" in done.stdout.decode(encoding)
        assert done.stderr == b""

    def test_a_story_that_cannot_be_shown_says_why(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        path = folder(tmp_path, "format: 99\nid: broken\n")
        assert str(path) in one_sentence(run(where, "info", str(path)), status=1)

    def test_an_archive_that_is_refused_says_why(
        self, where: dict[str, str], tmp_path: Path
    ) -> None:
        path = tmp_path / "x.lcstory"
        path.write_bytes(b"PK\x03\x04 cut off")
        assert "incomplete or damaged" in one_sentence(run(where, "info", str(path)))
