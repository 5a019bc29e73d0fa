# SPDX-License-Identifier: MIT
"""An archive gives its files where they lie, and costs no more than its table of contents."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from lcreader.package import archive as archive_module
from lcreader.package import limits
from lcreader.package.package import open_package
from lcreader.story.problem import StoryError
from tests.support.archives import archive, row, story_rows, sums, write_archive

PICTURE = b"RIFF\x00\x00\x00\x00WEBP picture"


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(StoryError) as caught:
        open_package(path).read("story.yaml", 1000)
    return caught.value.problem.code


@pytest.mark.parametrize("name", ["x.lcstory", "X.LCSTORY", "story", "story.zip"])
def test_an_archive_is_known_by_what_it_holds(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / name, archive(story_rows()))
    assert list(open_package(path).names) == ["story.yaml"]


def test_an_archive_of_another_program_opens_where_it_keeps_the_rules(tmp_path: Path) -> None:
    path = tmp_path / "x.lcstory"
    with zipfile.ZipFile(path, "w") as other:
        other.writestr("mimetype", "application/vnd.lcreader.story+zip")
        other.writestr("story.yaml", "format: 1\n")
        other.mkdir("media")
        other.writestr("media/读书.webp", PICTURE)
        with other.open("media/wide.webp", "w", force_zip64=True) as file:
            file.write(PICTURE)
    package = open_package(path)
    assert list(package.names) == ["media/wide.webp", "media/读书.webp", "story.yaml"]
    assert package.read("media/读书.webp", 100) == PICTURE


@pytest.mark.parametrize("wide", [False, True])
def test_ranges_and_bytes_agree(tmp_path: Path, wide: bool) -> None:
    rows = [
        row(f"media/{n}.webp", PICTURE + bytes([n]), wide=wide, local_extra=b"ab\x02\0xy")
        for n in range(9)
    ]
    path = written(tmp_path / "x.lcstory", archive(story_rows(*rows), wide=wide))
    package = open_package(path)
    whole = path.read_bytes()
    for number in range(9):
        name = f"media/{number}.webp"
        place = package.range(name)
        assert place.path == path
        assert place.length == package.size(name) == 21
        assert whole[place.offset :][:21] == package.read(name, 21) == PICTURE + bytes([number])


def test_a_file_in_an_archive_ends_where_it_ends(tmp_path: Path) -> None:
    rows = [row("a.txt", b"0123456789"), row("b.txt", b"behind")]
    package = open_package(written(tmp_path / "x.lcstory", archive(story_rows(*rows))))
    with package.open("a.txt") as file:
        assert file.read(4) == b"0123"
        assert file.seek(-2, os.SEEK_END) == 8
        assert file.read() == b"89"
        assert file.read() == b""
        assert file.seek(100) == 100
        assert file.read(5) == b""
        assert file.seek(-96, os.SEEK_CUR) == 4
        assert file.read(2) == b"45"
        assert file.tell() == 6
        with pytest.raises(ValueError, match="before the beginning"):
            file.seek(-7, os.SEEK_CUR)


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    path = written(tmp_path / "x.lcstory", archive(story_rows(row("a", b""), row("b", b""))))
    package = open_package(path)
    assert package.read("a", 10) == b""
    assert package.range("b").length == 0


def test_opening_reads_no_file_and_looking_up_reads_no_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Damage inside files is not even seen until they are read."""
    rows = story_rows(*(row(f"media/{n}.webp", b"x" * 9999) for n in range(50)))
    data = archive(rows).replace(b"x" * 9999, b"y" * 9999)
    package = open_package(written(tmp_path / "x.lcstory", data))
    assert len(package.names) == 51
    assert package.range("media/9.webp").length == 9999
    with pytest.raises(StoryError, match="damaged"):
        package.read("media/9.webp", 9999)


def test_no_file_is_held_open(tmp_path: Path) -> None:
    path = written(tmp_path / "x.lcstory", archive(story_rows()))
    before = len(list(Path("/proc/self/fd").iterdir()))
    package = open_package(path)
    package.read("story.yaml", 100)
    package.range("story.yaml")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_an_archive_that_is_replaced_is_noticed(tmp_path: Path) -> None:
    path = written(tmp_path / "x.lcstory", archive(story_rows()))
    package = open_package(path)
    path.write_bytes(archive(story_rows(row("more", b"x"))))
    with pytest.raises(StoryError) as caught:
        package.read("story.yaml", 100)
    assert caught.value.problem.code == "package-changed"


def test_an_archive_that_is_gone_is_an_error(tmp_path: Path) -> None:
    path = written(tmp_path / "x.lcstory", archive(story_rows()))
    package = open_package(path)
    path.unlink()
    for ask in (package.open, package.range, lambda name: package.read(name, 99)):
        with pytest.raises(StoryError) as caught:
            ask("story.yaml")
        assert caught.value.problem.code == "unreadable"


def test_reserved_files_are_not_the_storys(tmp_path: Path) -> None:
    rows = story_rows(row("meta/signature", b"x"), row("metal.txt", b"x"))
    package = open_package(written(tmp_path / "x.lcstory", archive(rows)))
    assert list(package.names) == ["metal.txt", "story.yaml"]
    assert package.read("meta/signature", 9) == b"x"


def test_a_story_packed_from_a_folder_is_the_same_story(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    (folder / "media").mkdir(parents=True)
    (folder / "story.yaml").write_bytes(b"format: 1\n")
    (folder / "media" / "é.webp").write_bytes(PICTURE)
    packed = open_package(write_archive(folder, tmp_path / "x.lcstory"))
    plain = open_package(folder)
    assert list(packed.names) == list(plain.names)
    for name in plain.names:
        assert packed.read(name, 100) == plain.read(name, 100)


def test_a_file_that_differs_from_its_checksum_is_not_read(tmp_path: Path) -> None:
    listed = sums({"story.yaml": b"format: 1\n", "a.webp": b"another picture"})
    rows = story_rows(row("a.webp", PICTURE), row("SHA256SUMS", listed))
    package = open_package(written(tmp_path / "x.lcstory", archive(rows)))
    assert package.read("story.yaml", 100) == b"format: 1\n"
    with pytest.raises(StoryError) as caught:
        package.read("a.webp", 100)
    assert caught.value.problem.code == "damaged-file"
    assert "SHA256SUMS" not in str(caught.value.problem.mend)


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    package = open_package(written(tmp_path / "x.lcstory", archive(story_rows())))
    with pytest.raises(StoryError) as caught:
        package.read("story.yaml", 9)
    assert caught.value.problem.code == "file-too-large"


def test_many_files_are_allowed_and_too_many_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FILES", 12)
    files = [row(f"{number}") for number in range(10)]
    folders = [row(f"f{number}/", attributes=0o40755 << 16) for number in range(10)]
    path = tmp_path / "x.lcstory"
    assert len(open_package(written(path, archive(story_rows(*files, *folders)))).names) == 11
    assert refused(written(path, archive(story_rows(*files, row("one-more"))))) == "too-many-files"


def test_a_count_that_lies_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.lcstory"
    data = archive(story_rows(), end={"here": 0xFFF0, "count": 0xFFF0})
    assert refused(written(path, data)) == "too-many-files"
    assert limits.DIRECTORY_BYTES < 2**25


def test_a_file_beyond_four_gigabytes_is_found(tmp_path: Path) -> None:
    """A sparse archive of 5 GB: ZIP64 in the row, in the local header and at the end."""
    path = tmp_path / "x.lcstory"
    far = 5 * 2**30
    head = archive(story_rows())
    start = head.index(b"PK\x01\x02")
    last = row("media/far.webp", PICTURE, wide=True)
    tail = archive([*story_rows(), last], wide=True)
    entry = tail[start : tail.index(b"PK\x01\x02")]
    table = tail[tail.index(b"PK\x01\x02") :]
    table = table.replace(start.to_bytes(8, "little"), far.to_bytes(8, "little"))
    at = far + len(entry)
    end = tail.index(b"PK\x06\x06") - tail.index(b"PK\x01\x02")
    table = table.replace(
        (start + len(entry)).to_bytes(8, "little"), at.to_bytes(8, "little")
    ).replace((tail.index(b"PK\x06\x06")).to_bytes(8, "little"), (at + end).to_bytes(8, "little"))
    with path.open("wb") as file:
        file.write(head[:start])
        file.seek(far)
        file.write(entry + table)
    package = open_package(path)
    assert package.range("media/far.webp").offset > far
    assert package.read("media/far.webp", 100) == PICTURE


def test_the_program_that_opens_archives_does_not_bring_zipfile() -> None:
    assert not hasattr(archive_module, "zipfile")
