# SPDX-License-Identifier: MIT
"""Packing: the same bytes always, whole or not at all, and nothing that does not belong."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from lcreader.package import packing
from lcreader.package.archive import MIMETYPE, Archive
from lcreader.package.package import open_package
from lcreader.package.packing import pack
from lcreader.package.progress import Cancelled
from lcreader.story.problem import StoryError

FIXTURE = Path(__file__).parents[1] / "stories" / "fixture"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "story"
    (path / "media" / "böses").mkdir(parents=True)
    (path / "text").mkdir()
    (path / "story.yaml").write_text("format: 1\n")
    (path / "text" / "de.yaml").write_text("title: T\n")
    (path / "media" / "böses" / "ö.txt").write_text("words")
    (path / "media" / "large.bin").write_bytes(os.urandom(3_000_001))
    (path / "media" / "empty.txt").write_bytes(b"")
    (path / "meta").mkdir()
    (path / "meta" / "signature").write_text("signed")
    for litter in (".git", "Thumbs.db", "~$story.yaml", "media/.DS_Store"):
        (path / litter).write_text("litter")
    return path


def left_behind(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_the_archive_holds_what_the_folder_holds(folder: Path, tmp_path: Path) -> None:
    done = pack(folder, tmp_path / "out.lcstory")
    package = open_package(done.path)
    source = open_package(folder)
    assert list(package.names) == list(source.names)
    for name in source.names:
        assert package.read(name, 1 << 22) == source.read(name, 1 << 22)
    assert done.bytes == (tmp_path / "out.lcstory").stat().st_size
    assert done.left_out == ()


def test_it_is_built_as_the_format_says(folder: Path, tmp_path: Path) -> None:
    path = pack(folder, tmp_path / "out.lcstory").path
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        rows = archive.infolist()
        assert [row.filename for row in rows] == [
            "mimetype",
            "story.yaml",
            "text/de.yaml",
            "media/böses/ö.txt",
            "media/empty.txt",
            "media/large.bin",
            "meta/signature",
            "SHA256SUMS",
        ]
        assert {row.compress_type for row in rows} == {zipfile.ZIP_STORED}
        assert archive.read("mimetype") == MIMETYPE
        sums = archive.read("SHA256SUMS").decode().splitlines()
    assert path.read_bytes()[30:72] == b"mimetype" + MIMETYPE
    assert len(sums) == 5
    words = hashlib.sha256(b"words").hexdigest()
    assert f"{words}  media/böses/ö.txt" in sums


def test_the_same_folder_gives_the_same_bytes_on_any_day(folder: Path, tmp_path: Path) -> None:
    first = pack(folder, tmp_path / "first.lcstory").path.read_bytes()
    other = tmp_path / "another place" / "copy"
    for name in sorted((file for file in folder.rglob("*") if file.is_file()), reverse=True):
        copy = other / name.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(name.read_bytes())
        copy.chmod(0o700)
        os.utime(copy, (1, 1))
    assert pack(other, tmp_path / "second.lcstory").path.read_bytes() == first


def test_what_was_packed_and_unpacked_packs_to_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    first = pack(folder, tmp_path / "first.lcstory").path
    with zipfile.ZipFile(first) as archive:
        archive.extractall(tmp_path / "unpacked")
    again = pack(tmp_path / "unpacked", tmp_path / "second.lcstory").path
    assert again.read_bytes() == first.read_bytes()


def test_a_folder_that_is_not_what_its_sums_say_is_refused(folder: Path, tmp_path: Path) -> None:
    promised = "0" * 64
    (folder / "SHA256SUMS").write_text(f"{promised}  media/large.bin\n")
    with pytest.raises(StoryError) as caught:
        pack(folder, tmp_path / "out.lcstory")
    assert caught.value.problem.code == "damaged-file"
    assert caught.value.problem.file == "media/large.bin"
    assert left_behind(tmp_path) == ["story"]


def test_files_can_be_packed_in_place_of_others(folder: Path, tmp_path: Path) -> None:
    path = pack(folder, tmp_path / "out.lcstory", instead={"media/large.bin": b"small"}).path
    assert Archive(path).read("media/large.bin", 100) == b"small"
    assert (folder / "media" / "large.bin").stat().st_size == 3_000_001


def test_it_tells_how_far_it_is(folder: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    pack(folder, tmp_path / "out.lcstory", progress=lambda *now: told.append(now))
    total = sum(
        len((folder / name).read_bytes())
        for name in ("story.yaml", "text/de.yaml", "media/böses/ö.txt", "meta/signature")
    )
    total += 3_000_001
    assert told[0] == (0, total)
    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) >= 5


def test_giving_up_leaves_what_was_there(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.lcstory"
    target.write_bytes(b"the version before")
    asked = iter([False, False, False])
    with pytest.raises(Cancelled):
        pack(folder, target, cancelled=lambda: next(asked, True))
    assert target.read_bytes() == b"the version before"
    assert left_behind(tmp_path) == ["out.lcstory", "story"]


def test_a_file_that_grows_meanwhile_is_an_error(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = packing.Folder.size
    monkeypatch.setattr(
        packing.Folder, "size", lambda self, name: real(self, name) - (name == "story.yaml")
    )
    with pytest.raises(StoryError) as caught:
        pack(folder, tmp_path / "out.lcstory")
    assert caught.value.problem.code == "changed-while-packing"
    assert left_behind(tmp_path) == ["story"]


@pytest.mark.parametrize("inside", ["out.lcstory", "media/out.lcstory", "new/out.lcstory"])
def test_an_archive_is_not_written_into_its_own_story(folder: Path, inside: str) -> None:
    with pytest.raises(StoryError) as caught:
        pack(folder, folder / inside)
    assert caught.value.problem.code == "target-inside"


def test_a_folder_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(StoryError) as caught:
        pack(folder, tmp_path / "out")
    assert caught.value.problem.code == "target-is-folder"


def test_links_out_of_the_story_stay_out_and_are_told_of(folder: Path, tmp_path: Path) -> None:
    (folder / "media" / "link.txt").symlink_to("/etc/hostname")
    done = pack(folder, tmp_path / "out.lcstory")
    assert [problem.code for problem in done.left_out] == ["link"]
    assert "media/link.txt" not in Archive(done.path).names


def test_what_cannot_be_written_is_called_by_its_name(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "s.lcstory"
    with pytest.raises(FileNotFoundError) as refused:
        pack(folder, target)
    assert refused.value.filename == str(target)


def test_a_name_may_be_as_long_as_names_can_be(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    target = out / ("港" * 82 + ".lcstory")
    pack(folder, target)
    assert left_behind(out) == [target.name]


def test_a_packer_that_is_killed_leaves_no_half_file(tmp_path: Path) -> None:
    """The process is killed when half of the bytes are written."""
    story = tmp_path / "story"
    shutil.copytree(FIXTURE, story)
    (story / "media" / "much.bin").write_bytes(bytes(8 << 20))
    out = tmp_path / "out"
    out.mkdir()
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from lcreader.package.packing import pack;"
        "half = lambda done, total: done * 2 > total and os.kill(os.getpid(), signal.SIGKILL);"
        "pack(Path(sys.argv[1]), Path(sys.argv[2]), progress=half)"
    )
    target = out / "s.lcstory"
    done = subprocess.run([sys.executable, "-c", program, str(story), str(target)], timeout=60)
    assert done.returncode == -9
    assert not target.exists()
    (part,) = out.iterdir()
    a_while_ago = time.time() - 11 * 60
    os.utime(part, (a_while_ago, a_while_ago))
    pack(story, target)
    assert left_behind(out) == ["s.lcstory"]
