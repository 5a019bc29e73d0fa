# SPDX-License-Identifier: MIT
"""`read` understands what is asked, and brings no more than it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lcreader.cli import read
from lcreader.cli.stories import find_story
from lcreader.cli.terminal import CommandError, clean
from lcreader.library.places import bundled_stories
from lcreader.library.request import ReadRequest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        ([], ReadRequest()),
        (["wuhan"], ReadRequest(ROOT / "stories" / "wuhan")),
        (["--windowed"], ReadRequest(windowed=True)),
        (["--full-screen"], ReadRequest(windowed=False)),
        (
            ["wuhan", "--page", "7", "--language", "zh_hans", "--no-start-page"],
            ReadRequest(ROOT / "stories" / "wuhan", "7", "zh-Hans", None, False),
        ),
        (
            ["--page=rivers", "wuhan", "--windowed"],
            ReadRequest(ROOT / "stories" / "wuhan", "rivers", "", True),
        ),
    ],
)
def test_words_become_a_request(words: list[str], request_: ReadRequest) -> None:
    assert read.request(words) == request_


def test_a_path_goes_before_an_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_story("wuhan") == bundled_stories()["wuhan"]
    (tmp_path / "wuhan").mkdir()
    assert find_story("wuhan") == bundled_stories()["wuhan"]
    (tmp_path / "wuhan" / "story.yaml").write_bytes(b"")
    assert find_story("wuhan") == tmp_path / "wuhan"


def test_any_file_may_be_a_story_and_its_path_is_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "X.LcStory").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert find_story("X.LcStory") == tmp_path / "X.LcStory"
    assert find_story("./../" + tmp_path.name + "/X.LcStory") == tmp_path / "X.LcStory"


def test_a_program_without_stories_still_says_what_is_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("lcreader.cli.stories._bundled", lambda: {})
    with pytest.raises(CommandError, match="There is no story “wuhan”\\."):
        find_story("wuhan")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "pip install"),
        (
            ImportError(
                "libEGL.so.1: cannot open shared object file: No such file or directory",
                name="PySide6.QtGui",
                path="/x/QtGui.abi3.so",
            ),
            "lacks: sudo apt-get install libegl1",
        ),
        (
            ImportError(
                "libstrange.so.7: cannot open shared object file: No such file or directory",
                path="/x/QtGui.abi3.so",
            ),
            "libstrange.so.7, which this system lacks.",
        ),
    ],
)
def test_a_system_that_lacks_something_is_told_what(
    error: ImportError, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(request: ReadRequest) -> int:
        raise error

    import lcreader.app.main

    monkeypatch.setattr(lcreader.app.main, "has_display", lambda: True)
    monkeypatch.setattr(lcreader.app.main, "run", fail)
    with pytest.raises(CommandError) as caught:
        read.run([])
    assert said in str(caught.value)


def test_a_mistake_of_our_own_is_not_taken_for_a_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(request: ReadRequest) -> int:
        raise ImportError("cannot import name 'x' from 'lcreader.app.y'", name="lcreader.app.y")

    import lcreader.app.main

    monkeypatch.setattr(lcreader.app.main, "has_display", lambda: True)
    monkeypatch.setattr(lcreader.app.main, "run", fail)
    with pytest.raises(ImportError, match="cannot import name"):
        read.run([])


def test_the_request_is_handed_on_and_the_status_handed_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[ReadRequest] = []

    def window(request: ReadRequest) -> int:
        asked.append(request)
        return 7

    import lcreader.app.main

    monkeypatch.setattr(lcreader.app.main, "has_display", lambda: True)
    monkeypatch.setattr(lcreader.app.main, "run", window)
    assert read.run(["wuhan", "--page", "2"]) == 7
    assert asked == [read.request(["wuhan", "--page", "2"])]


def test_understanding_what_to_read_brings_nothing_that_reads() -> None:
    """Every module here is one more on the way to the first page."""
    asking = (
        "import sys; sys.modules.pop('yaml', None); import lcreader.cli.main, lcreader.cli.read;"
        f"lcreader.cli.read.request([{str(ROOT / 'stories' / 'wuhan')!r}, '--page', '2']);"
        "print(*sorted(sys.modules))"
    )
    said = subprocess.run(
        [sys.executable, "-c", asking], capture_output=True, text=True, check=True
    )
    brought = set(said.stdout.split())
    ours = {name for name in brought if name.startswith("lcreader")}
    assert ours == {
        "lcreader",
        "lcreader.cli",
        "lcreader.cli.main",
        "lcreader.cli.read",
        "lcreader.cli.stories",
        "lcreader.cli.terminal",
        "lcreader.library",
        "lcreader.library.places",
        "lcreader.library.request",
    }
    assert brought.isdisjoint({"PySide6", "yaml", "platformdirs", "sqlite3", "json", "logging"})


def test_checking_does_not_bring_qt() -> None:
    asking = (
        "import sys; from lcreader.cli.main import main; main(['check', sys.argv[1]]);"
        "main(['info', 'wuhan']); print('PySide6' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", asking, str(ROOT / "tests" / "stories" / "fixture")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.endswith("False\n")


def test_words_for_the_terminal_cannot_steer_it() -> None:
    assert clean("a\x1b[2Jb\x07\u202ec\r\nd\te") == "a\\u001b[2Jb\\u0007\\u202ec\\u000d\nd\te"
    assert clean("读书 été كتاب") == "读书 été كتاب"
