# SPDX-License-Identifier: MIT
"""Verifying names each file that is not what was packed; repairing makes the archive whole."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from lcreader.package.archive import Archive
from lcreader.package.package import open_package
from lcreader.package.packing import pack
from lcreader.package.progress import Cancelled
from lcreader.package.repairing import repair
from lcreader.package.verifying import verify
from lcreader.story.problem import StoryError

FILES = {
    "story.yaml": b"format: 1\n",
    "text/de.yaml": b"title: T\n",
    "media/a.bin": bytes(range(256)) * 9000,
    "media/b.bin": b"b" * 3_000_000,
    "media/c.txt": b"c",
}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    for name, data in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def good(story: Path, tmp_path: Path) -> Path:
    return pack(story, tmp_path / "good.lcstory").path


def copy(good: Path, name: str, *spoilt: str, length: int | None = None) -> Path:
    """A copy of an archive, with a byte changed in some of its files, or cut off."""
    data = bytearray(good.read_bytes())
    where = Archive(good)
    for file in spoilt:
        data[where.range(file).offset] ^= 1
    path = good.with_name(name)
    path.write_bytes(data[:length])
    return path


def code(work: Callable[[], object]) -> str:
    with pytest.raises(StoryError) as caught:
        work()
    return caught.value.problem.code


class TestVerify:
    def test_what_was_just_packed_is_whole(self, good: Path) -> None:
        found = verify(open_package(good))
        assert found.whole
        assert (found.files, found.bytes) == (5, sum(map(len, FILES.values())))
        assert found.problems == ()

    def test_each_damaged_file_is_named(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/c.txt", "media/a.bin")
        found = verify(open_package(bad))
        assert found.damaged == ("media/a.bin", "media/c.txt")
        assert [problem.file for problem in found.problems] == ["media/a.bin", "media/c.txt"]
        assert not found.whole

    def test_a_file_that_the_archive_itself_takes_for_damaged_is_named_and_mended(
        self, good: Path
    ) -> None:
        crc = zlib.crc32(FILES["media/b.bin"]).to_bytes(4, "little")
        bad = good.with_name("bad.lcstory")
        bad.write_bytes(good.read_bytes().replace(crc, b"\1\2\3\4"))
        assert verify(open_package(bad)).damaged == ("media/b.bin",)
        assert repair(bad, good).mended == ("media/b.bin",)
        assert bad.read_bytes() == good.read_bytes()

    def test_an_unpacked_story_is_held_against_its_sums(self, good: Path, tmp_path: Path) -> None:
        folder = tmp_path / "unpacked"
        with zipfile.ZipFile(good) as archive:
            archive.extractall(folder)
        assert verify(open_package(folder)).whole
        (folder / "media" / "b.bin").unlink()
        (folder / "media" / "new.txt").write_bytes(b"")
        (folder / "media" / "a.bin").write_bytes(b"short")
        found = verify(open_package(folder))
        assert (found.damaged, found.missing, found.added) == (
            ("media/a.bin",),
            ("media/b.bin",),
            ("media/new.txt",),
        )
        assert [problem.code for problem in found.problems] == [
            "damaged-file",
            "missing-file",
            "unlisted-file",
        ]

    def test_a_folder_that_was_never_packed_has_nothing_to_hold_against(self, story: Path) -> None:
        assert code(lambda: verify(open_package(story))) == "no-sums"

    def test_a_file_that_cannot_be_read_is_damaged(
        self, good: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = open_package(good)
        package.read_sums()
        monkeypatch.setattr("lcreader.package.archive.Section.readinto", failing)
        assert verify(package).damaged == tuple(sorted(FILES))

    def test_it_tells_how_far_it_is_and_can_be_given_up(self, good: Path) -> None:
        told: list[tuple[int, int]] = []
        verify(open_package(good), progress=lambda *now: told.append(now))
        total = sum(map(len, FILES.values()))
        assert (told[0], told[-1]) == ((0, total), (total, total))
        with pytest.raises(Cancelled):
            verify(open_package(good), cancelled=lambda: True)


def failing(self: object, buffer: object) -> int:
    raise OSError(5, "Input/output error")


class TestRepair:
    def test_makes_the_very_bytes_that_were_packed(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin", "story.yaml")
        other = copy(good, "other.lcstory", "media/b.bin")
        done = repair(bad, other)
        assert sorted(done.mended) == ["media/a.bin", "story.yaml"]
        assert bad.read_bytes() == good.read_bytes()

    def test_a_copy_that_was_cut_off_gives_what_it_has(self, good: Path) -> None:
        half = copy(good, "half.lcstory", length=4_000_000)
        other = copy(good, "other.lcstory", "media/a.bin")
        assert sorted(repair(half, other).mended) == ["media/b.bin", "media/c.txt"]
        assert half.read_bytes() == good.read_bytes()

    def test_a_cut_off_copy_mends_another(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin")
        half = copy(good, "half.lcstory", length=4_000_000)
        assert repair(bad, half).mended == ("media/a.bin",)
        assert bad.read_bytes() == good.read_bytes()

    def test_a_folder_of_the_same_version_will_do(self, good: Path, story: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin")
        repair(bad, story)
        assert bad.read_bytes() == good.read_bytes()

    def test_the_mended_one_can_get_a_name_of_its_own(self, good: Path, tmp_path: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin")
        before = bad.read_bytes()
        repair(bad, good, tmp_path / "mended.lcstory")
        assert (tmp_path / "mended.lcstory").read_bytes() == good.read_bytes()
        assert bad.read_bytes() == before

    def test_checksums_that_are_damaged_come_from_the_other(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "SHA256SUMS", "media/c.txt")
        assert repair(bad, good).mended == ("media/c.txt",)
        assert bad.read_bytes() == good.read_bytes()

    def test_checksums_alone_that_are_damaged_are_mended(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "SHA256SUMS")
        assert repair(bad, good).mended == ()
        assert bad.read_bytes() == good.read_bytes()

    def test_one_that_is_whole_is_left_as_it_is(self, good: Path) -> None:
        fine = copy(good, "fine.lcstory")
        before = fine.stat()
        assert repair(fine, good).mended == ()
        assert fine.stat() == before

    def test_what_is_damaged_in_both_is_named_and_nothing_written(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin", "media/c.txt")
        before = bad.read_bytes()
        other = copy(good, "other.lcstory", "media/a.bin")
        with pytest.raises(StoryError) as caught:
            repair(bad, other)
        assert caught.value.problem.code == "damaged-in-both"
        assert "media/a.bin" in str(caught.value.problem.sentence)
        assert "media/c.txt" not in str(caught.value.problem.sentence)
        assert bad.read_bytes() == before

    def test_another_version_is_refused(self, good: Path, story: Path, tmp_path: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin")
        (story / "story.yaml").write_bytes(b"format: 1\ntitle: newer\n")
        newer = pack(story, tmp_path / "newer.lcstory").path
        assert code(lambda: repair(bad, newer)) == "not-the-same-version"

    def test_another_story_does_not_take_the_place_of_one_that_is_torn(
        self, good: Path, tmp_path: Path
    ) -> None:
        torn = copy(good, "torn.lcstory", length=4_000_000)
        other = tmp_path / "else"
        other.mkdir()
        (other / "story.yaml").write_bytes(b"format: 1\ntitle: another\n")
        (other / "long.txt").write_bytes(b"x" * 5_000_000)
        whole = pack(other, tmp_path / "else.lcstory").path
        assert code(lambda: repair(torn, whole)) == "nothing-in-common"
        assert torn.stat().st_size == 4_000_000

    def test_two_torn_copies_say_so(self, good: Path) -> None:
        torn = copy(good, "torn.lcstory", length=4_000_000)
        assert code(lambda: repair(torn, torn)) == "archive-damaged"

    def test_a_folder_is_not_repaired(self, good: Path, story: Path) -> None:
        assert code(lambda: repair(story, good)) == "not-an-archive"

    def test_giving_up_leaves_it_as_it_was(self, good: Path) -> None:
        bad = copy(good, "bad.lcstory", "media/a.bin")
        before = bad.read_bytes()
        asked = iter([False] * 12)
        with pytest.raises(Cancelled):
            repair(bad, good, cancelled=lambda: next(asked, True))
        assert bad.read_bytes() == before
        assert {path.name for path in bad.parent.iterdir()} == {
            "story", "good.lcstory", "bad.lcstory",
        }  # fmt: skip
