# SPDX-License-Identifier: MIT
"""Every way in which editors and people change files is noticed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lcreader.app.preview import watching
from lcreader.app.preview.watching import Watching


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "media").mkdir()
    (tmp_path / "story.yaml").write_text("one")
    (tmp_path / "media" / "a.txt").write_text("a")
    return tmp_path


def seen(qtbot: QtBot, watch: Watching, change: Callable[[], object]) -> set[str]:
    """The names of which ``change`` is noticed, all together."""
    with qtbot.waitSignal(watch.changed, timeout=60_000) as heard:
        change()
    assert heard.args is not None
    return set(heard.args[0])


def renamed(folder: Path) -> None:
    (folder / ".story.yaml.tmp").write_text("two words")
    (folder / ".story.yaml.tmp").replace(folder / "story.yaml")


CHANGES: list[tuple[Callable[[Path], object], set[str]]] = [
    (lambda at: (at / "story.yaml").write_text("one and more"), {"story.yaml"}),
    (renamed, {"story.yaml"}),
    (lambda at: (at / "media" / "a.txt").write_text("abc"), {"media/a.txt"}),
    (lambda at: (at / "media" / "b.txt").write_text("b"), {"media/b.txt"}),
    (lambda at: (at / "media" / "a.txt").unlink(), {"media/a.txt"}),
]


@pytest.mark.parametrize(("change", "names"), CHANGES)
def test_every_change_is_noticed_twice_over(
    qtbot: QtBot, folder: Path, change: Callable[[Path], object], names: set[str]
) -> None:
    watch = Watching(folder)
    assert seen(qtbot, watch, lambda: change(folder)) == names
    later = seen(qtbot, watch, lambda: (folder / "story.yaml").write_text("three words, long"))
    assert later == {"story.yaml"}


def test_a_new_folder_is_watched_too(qtbot: QtBot, folder: Path) -> None:
    watch = Watching(folder)

    def fill() -> None:
        (folder / "text").mkdir()
        (folder / "text" / "de.yaml").write_text("eins")

    assert seen(qtbot, watch, fill) == {"text/de.yaml"}
    again = seen(qtbot, watch, lambda: (folder / "text" / "de.yaml").write_text("zwei, drei"))
    assert again == {"text/de.yaml"}


def test_an_editors_own_files_are_no_change(qtbot: QtBot, folder: Path) -> None:
    watch = Watching(folder)
    (folder / ".story.yaml.swp").write_text("swap")
    (folder / ".git").mkdir()
    (folder / ".git" / "index").write_text("index")
    assert seen(qtbot, watch, lambda: (folder / "story.yaml").write_text("now")) == {"story.yaml"}


def test_where_the_system_cannot_tell_it_looks(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching.QFileSystemWatcher, "addPaths", lambda self, paths: paths)
    watch = Watching(folder)
    change = partial((folder / "story.yaml").write_text, "found by looking")
    assert seen(qtbot, watch, change) == {"story.yaml"}
