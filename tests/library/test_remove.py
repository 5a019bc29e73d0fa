# SPDX-License-Identifier: MIT
"""Only single story files of the reader's own folder go to the trash."""

from __future__ import annotations

from pathlib import Path

import pytest
from send2trash import plat_other

from lcreader.library.remove import remove
from lcreader.story.problem import StoryError
from tests.support.stories import folder_story, packed_story


@pytest.fixture
def trash() -> list[Path]:
    return []


def test_an_installed_file_goes_to_the_trash(tmp_path: Path, trash: list[Path]) -> None:
    path = packed_story(tmp_path / "rivers.lcstory")
    remove(path, tmp_path, trash=trash.append)
    assert trash == [path]


def test_nothing_else_does(tmp_path: Path, trash: list[Path]) -> None:
    packed_story(tmp_path / "sub" / "other.lcstory")
    (tmp_path / "notes.txt").write_text("mine")
    folder_story(tmp_path / "folder.lcstory")
    for name in ("sub/other.lcstory", "notes.txt", "folder.lcstory", "none.lcstory", ".", "sub"):
        with pytest.raises(StoryError) as caught:
            remove(tmp_path / name, tmp_path, trash=trash.append)
        assert caught.value.problem.code == "not-installed"
    assert trash == []


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError("the trash is full"), "the trash is full"),
        (NotADirectoryError(20, "Not a directory", b"/.Trash-0"), "”: Not a directory\\."),
    ],
)
def test_a_trash_that_does_not_take_it_says_why(tmp_path: Path, error: OSError, said: str) -> None:
    path = packed_story(tmp_path / "rivers.lcstory")

    def full(_: Path) -> None:
        raise error

    with pytest.raises(StoryError, match=said) as caught:
        remove(path, tmp_path, trash=full)
    assert caught.value.problem.code == "no-trash"
    assert path.exists()


def test_the_systems_own_trash_takes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plat_other, "HOMETRASH", str(tmp_path / "share" / "Trash"))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", str(tmp_path / "share" / "Trash").encode())
    path = packed_story(tmp_path / "rivers.lcstory")
    remove(path, tmp_path, trash=lambda it: plat_other.send2trash(str(it)))
    assert not path.exists()
    assert (tmp_path / "share" / "Trash" / "files" / "rivers.lcstory").exists()
