# SPDX-License-Identifier: MIT
"""Drives that people put in, and the stories on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcreader.library import drives as module
from lcreader.library.drives import Drive, drives, mounted, stories_on
from tests.support.stories import folder_story, packed_story

MOUNTS = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
23 22 0:21 / /proc rw,nosuid - proc proc rw
24 22 8:17 / /media/ama/STORIES rw,nosuid shared:9 - vfat /dev/sdb1 rw
25 22 8:33 / /run/media/ama/Mes\\040histoires\\0472 ro - exfat /dev/sdc1 ro
26 22 8:33 / /mnt/故事 rw - ext4 /dev/sdd1 rw
27 22 8:17 / /media/ama/STORIES rw - vfat /dev/sdb1 rw
28 22 0:99 / /mnt/c rw - 9p C: rw
29 22 8:18 / /home/ama/media/x rw - ext4 /dev/sde1 rw
30 short
"""


def test_drives_are_told_from_the_rest_of_the_system() -> None:
    assert list(mounted(MOUNTS)) == [
        Drive(Path("/media/ama/STORIES"), "STORIES"),
        Drive(Path("/run/media/ama/Mes histoires'2"), "Mes histoires'2"),
        Drive(Path("/mnt/故事"), "故事"),
    ]


def test_a_system_that_does_not_tell_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "MOUNTS", tmp_path / "none")
    assert drives() == ()


def test_stories_are_found_two_folders_deep(tmp_path: Path) -> None:
    files = [
        packed_story(tmp_path / "scratch" / "a.lcstory").rename(tmp_path / "B.LCSTORY"),
        folder_story(tmp_path / "folder"),
        folder_story(tmp_path / "one" / "two" / "deep"),
    ]
    folder_story(tmp_path / "one" / "two" / "three" / "too-deep")
    folder_story(tmp_path / ".Trash-0" / "gone")
    folder_story(tmp_path / "$RECYCLE.BIN" / "gone")
    (tmp_path / "notes.txt").write_text("no story")
    (tmp_path / "link").symlink_to(tmp_path / "one")
    found = stories_on(tmp_path)
    assert set(files) <= set(found)
    assert len(found) == len(files) + 1  # and what lies in scratch
    assert list(found) == sorted(found)


def test_a_drive_with_very_many_files_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 5)
    for number in range(9):
        (tmp_path / f"{number}.lcstory").write_bytes(b"")
    assert len(stories_on(tmp_path)) == 5


def test_a_drive_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        stories_on(tmp_path / "none")
