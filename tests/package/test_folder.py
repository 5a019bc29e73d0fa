# SPDX-License-Identifier: MIT
"""A folder gives its story's files, and nothing from outside it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from lcreader.package import limits
from lcreader.package.package import ByteRange, open_package
from lcreader.story.problem import StoryError
from tests.support.archives import sums


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    story = tmp_path / "story"
    (story / "media").mkdir(parents=True)
    (story / "story.yaml").write_bytes(b"format: 1\n")
    (story / "media" / "a.webp").write_bytes(b"RIFF\x00\x00\x00\x00WEBP picture")
    return story


def refused(path: Path) -> str:
    with pytest.raises(StoryError) as caught:
        open_package(path)
    return caught.value.problem.code


def test_a_folder_gives_names_sizes_ranges_and_bytes(folder: Path) -> None:
    package = open_package(folder)
    assert list(package.names) == ["media/a.webp", "story.yaml"]
    assert package.problems == ()
    assert package.path == folder
    assert package.size("story.yaml") == 10
    assert package.read("story.yaml", 100) == b"format: 1\n"
    assert package.range("media/a.webp") == ByteRange(folder / "media" / "a.webp", 0, 20)
    with package.open("media/a.webp") as file:
        file.seek(12)
        assert file.read() == b" picture"


def test_a_relative_path_stays_good_when_the_working_folder_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(folder.parent)
    package = open_package(Path("story"))
    monkeypatch.chdir("/")
    assert package.read("story.yaml", 100) == b"format: 1\n"


def test_what_systems_leave_behind_is_not_there(folder: Path) -> None:
    for litter in (".DS_Store", "Thumbs.db", "~$x.docx", "media/desktop.ini"):
        (folder / litter).write_bytes(b"x")
    (folder / ".git").mkdir()
    (folder / ".git" / "config").write_bytes(b"x")
    (folder / "meta").mkdir()
    (folder / "meta" / "signature").write_bytes(b"x")
    package = open_package(folder)
    assert list(package.names) == ["media/a.webp", "story.yaml"]
    assert package.problems == ()


def test_a_folder_without_a_story_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == "no-story"


def test_a_place_with_nothing_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing") == "no-such-story"


def test_what_is_neither_folder_nor_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "no-such-story"


@pytest.mark.parametrize("name", ["nothing", "../story.yaml", "/etc/passwd", "Story.yaml", ""])
def test_a_name_that_is_not_in_the_package_is_an_error(folder: Path, name: str) -> None:
    package = open_package(folder)
    for ask in (package.size, package.open, package.range, lambda name: package.read(name, 9)):
        with pytest.raises(StoryError) as caught:
            ask(name)
        assert caught.value.problem.code == "missing-file"


def test_a_file_over_the_limit_is_not_read(folder: Path) -> None:
    package = open_package(folder)
    with pytest.raises(StoryError) as caught:
        package.read("story.yaml", 9)
    assert caught.value.problem.code == "file-too-large"
    said = str(caught.value.problem.sentence)
    assert "story.yaml" in said
    assert "10" in said
    assert "9" in said


def test_a_link_inside_the_folder_is_followed(folder: Path) -> None:
    (folder / "b.webp").symlink_to(folder / "media" / "a.webp")
    package = open_package(folder)
    assert package.size("b.webp") == 20


@pytest.mark.parametrize("target", ["/etc/passwd", "../outside", "nowhere", "media"])
def test_a_link_that_leads_out_is_left_out_and_told_of(folder: Path, target: str) -> None:
    (folder.parent / "outside").write_bytes(b"secret")
    (folder / "link").symlink_to(target)
    package = open_package(folder)
    assert "link" not in package.names
    assert [problem.code for problem in package.problems] == ["link"]


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("/etc/passwd", "that leads out of the story"),
        ("none", "that leads nowhere"),
        ("media", "to a folder"),
    ],
)
def test_a_link_that_is_left_out_says_why(folder: Path, target: str, said: str) -> None:
    (folder / "link").symlink_to(target)
    [problem] = open_package(folder).problems
    assert str(problem.sentence) == f"“link” is a link {said}."


def test_links_in_a_circle_are_left_out_and_the_rest_opens(folder: Path) -> None:
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    package = open_package(folder)
    assert list(package.names) == ["media/a.webp", "story.yaml"]
    assert [problem.code for problem in package.problems] == ["link", "link"]


def test_a_link_that_is_turned_outward_later_is_not_followed(folder: Path) -> None:
    (folder / "b").symlink_to("story.yaml")
    package = open_package(folder)
    (folder / "b").unlink()
    (folder / "b").symlink_to("/etc/passwd")
    with pytest.raises(StoryError):
        package.read("b", 10_000)


def test_what_is_no_ordinary_file_is_left_out(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "socket"))
        package = open_package(folder)
    assert list(package.names) == ["media/a.webp", "story.yaml"]
    assert [problem.code for problem in package.problems] == ["not-a-file", "not-a-file"]


def test_an_unsafe_name_is_left_out_and_told_of(folder: Path) -> None:
    for name in (b"a:b.jpg", b"nul.jpg", b"\xff.jpg", "\u202ex".encode()):
        Path(os.fsdecode(bytes(folder) + b"/" + name)).write_bytes(b"x")
    deep = folder.joinpath(*"abcdefghi")
    deep.mkdir(parents=True)
    (deep / "x").write_bytes(b"x")
    package = open_package(folder)
    assert list(package.names) == ["media/a.webp", "story.yaml"]
    codes = {problem.code for problem in package.problems}
    assert codes == {"name-drive", "name-device", "name-encoding", "name-bidi", "name-too-deep"}


def test_accents_are_given_in_their_composed_form(folder: Path) -> None:
    (folder / "e\u0301te\u0301.txt").write_bytes(b"summer")
    package = open_package(folder)
    assert "été.txt" in package.names
    assert package.read("été.txt", 10) == b"summer"


@pytest.mark.parametrize(("one", "other"), [("x.txt", "X.txt"), ("é", "e\u0301"), ("ß", "SS")])
def test_twins_are_refused(folder: Path, one: str, other: str) -> None:
    (folder / one).write_bytes(b"1")
    (folder / other).write_bytes(b"2")
    assert refused(folder) == "name-twins"


def test_too_many_files_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILES", 10)
    for number in range(8):
        (folder / f"{number}").write_bytes(b"")
    assert len(open_package(folder).names) == 10
    (folder / "one-more").write_bytes(b"")
    assert refused(folder) == "too-many-files"


def test_a_file_that_vanishes_is_an_error(folder: Path) -> None:
    package = open_package(folder)
    (folder / "media" / "a.webp").unlink()
    for ask in (package.size, package.open, package.range, lambda name: package.read(name, 9)):
        with pytest.raises(StoryError) as caught:
            ask("media/a.webp")
        assert caught.value.problem.code == "unreadable"


class TestChecksums:
    def test_files_as_they_were_packed_are_read(self, folder: Path) -> None:
        (folder / "SHA256SUMS").write_bytes(
            sums({"story.yaml": b"format: 1\n", "./media/a.webp": b"RIFF\0\0\0\0WEBP picture"})
        )
        package = open_package(folder)
        assert "SHA256SUMS" not in package.names
        assert package.read("story.yaml", 100) == b"format: 1\n"
        assert len(package.read("media/a.webp", 100)) == 20

    @pytest.mark.parametrize("name", ["story.yaml", "media/a.webp"])
    def test_a_changed_file_is_not_read(self, folder: Path, name: str) -> None:
        (folder / "SHA256SUMS").write_bytes(sums({name: b"something else"}))
        with pytest.raises(StoryError) as caught:
            open_package(folder).read(name, 100)
        assert caught.value.problem.code == "damaged-file"
        assert "SHA256SUMS" in str(caught.value.problem.mend)

    def test_a_file_that_was_added_is_not_read(self, folder: Path) -> None:
        (folder / "SHA256SUMS").write_bytes(sums({"story.yaml": b"format: 1\n"}))
        with pytest.raises(StoryError) as caught:
            open_package(folder).read("media/a.webp", 100)
        assert caught.value.problem.code == "unlisted-file"

    @pytest.mark.parametrize("data", [b"fLaC sound", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm film"])
    def test_film_and_sound_are_left_to_verify(self, folder: Path, data: bytes) -> None:
        (folder / "long").write_bytes(data)
        (folder / "SHA256SUMS").write_bytes(sums({"long": b"something else"}))
        assert open_package(folder).read("long", 100) == data

    @pytest.mark.parametrize(
        "listed", [b"rubbish\n", b"\xff\xfe", sums({"a": b""}) * 2, b"\n", b"ab  story.yaml\n"]
    )
    def test_a_list_that_is_none_is_an_error(self, folder: Path, listed: bytes) -> None:
        (folder / "SHA256SUMS").write_bytes(listed)
        with pytest.raises(StoryError) as caught:
            open_package(folder).read("story.yaml", 100)
        assert caught.value.problem.code == "damaged-sums"
