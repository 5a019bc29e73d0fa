# SPDX-License-Identifier: MIT
"""`lcreader verify` and `repair` from outside: what they say, and their exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lcreader.cli.bar import Bar, size
from lcreader.cli.main import main
from lcreader.package.archive import Archive
from lcreader.package.packing import pack

FIXTURE = Path(__file__).parents[1] / "stories" / "fixture"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return pack(FIXTURE, tmp_path / "good.lcstory").path


@pytest.fixture
def bad(good: Path) -> Path:
    data = bytearray(good.read_bytes())
    data[Archive(good).range("media/boats.webp").offset] ^= 1
    path = good.with_name("bad.lcstory")
    path.write_bytes(data)
    return path


Out = pytest.CaptureFixture[str]


class TestVerify:
    def test_a_whole_story_is_said_to_be_whole(self, good: Path, capsys: Out) -> None:
        assert main(["verify", str(good)]) == 0
        assert capsys.readouterr().out.startswith(f"{good}: whole (")

    def test_each_damaged_file_is_named_with_the_way_out(self, bad: Path, capsys: Out) -> None:
        assert main(["verify", str(bad)]) == 1
        first, second, third = capsys.readouterr().out.splitlines()
        assert first == f"{bad}: damaged: media/boats.webp"
        assert second.startswith(f"{bad}: not whole: 1 damaged, of ")
        assert third == f"  mend it from another copy: lcreader repair {bad} --from COPY"

    def test_one_bad_story_does_not_hide_the_others(
        self, good: Path, bad: Path, capsys: Out
    ) -> None:
        assert main(["verify", "nowhere", str(bad), str(good)]) == 2
        said = capsys.readouterr()
        assert "There is no story “nowhere”" in said.err
        assert "damaged: media/boats.webp" in said.out
        assert f"{good}: whole" in said.out

    def test_a_folder_that_was_never_packed_cannot_be_looked_at(self, capsys: Out) -> None:
        assert main(["verify", str(FIXTURE)]) == 2
        assert "no checksums" in capsys.readouterr().out

    def test_an_archive_that_is_torn_is_damaged(self, good: Path, capsys: Out) -> None:
        torn = good.with_name("torn.lcstory")
        torn.write_bytes(good.read_bytes()[:5000])
        assert main(["verify", str(torn)]) == 1
        assert "“torn.lcstory” is incomplete or damaged." in capsys.readouterr().out

    def test_programs_are_told_the_same(self, good: Path, bad: Path, capsys: Out) -> None:
        assert main(["verify", "--format", "json", str(good), str(bad)]) == 1
        first, second = json.loads(capsys.readouterr().out)
        assert (first["whole"], first["damaged"]) == (True, [])
        assert (second["whole"], second["damaged"]) == (False, ["media/boats.webp"])


class TestRepair:
    def test_says_what_it_mended(self, good: Path, bad: Path, capsys: Out) -> None:
        assert main(["repair", str(bad), "--from", str(good)]) == 0
        said = capsys.readouterr().out.splitlines()
        assert said[0] == f"{bad}: mended: media/boats.webp"
        assert said[1].startswith(f"{bad}: whole again (1 of ")
        assert bad.read_bytes() == good.read_bytes()

    def test_says_that_a_whole_one_was_whole(self, good: Path, capsys: Out) -> None:
        assert main(["repair", str(good), "--from", str(good)]) == 0
        assert "was whole already" in capsys.readouterr().out

    def test_says_in_a_sentence_why_it_cannot(self, bad: Path, capsys: Out) -> None:
        assert main(["repair", str(bad), "--from", str(bad)]) == 1
        said = capsys.readouterr().err
        assert said == (
            "lcreader: Damaged or missing in both copies: media/boats.webp. Try a third copy.\n"
        )

    def test_a_file_that_is_not_there_is_named(self, bad: Path, capsys: Out) -> None:
        assert main(["repair", str(bad), "--from", "/nowhere/copy.lcstory"]) == 2
        assert "There is no file “/nowhere/copy.lcstory”." in capsys.readouterr().err


class TestBar:
    def test_fits_any_terminal(self) -> None:
        bar = Bar("verifying a-story-with-a-rather-long-name-1.2.0.lcstory")
        for columns in range(10, 200):
            assert len(bar.line(123_456_789, 4_000_000_000, columns)) < columns

    def test_says_how_much_is_done(self) -> None:
        line = Bar("packing x").line(1_500_000_000, 3_000_000_000, 100)
        assert line == f"packing x {'█' * 20}{'░' * 20}  50%  1.5 GB of 3.0 GB"

    @pytest.mark.parametrize(
        ("count", "said"),
        [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (1000, "1.0 kB"),
            (12_345_678, "12.3 MB"),
            (999_400_000, "999 MB"),
            (999_600_000, "1.0 GB"),
            (5 * 10**15, "5000 TB"),
        ],
    )
    def test_sizes_are_said_as_people_say_them(self, count: int, said: str) -> None:
        assert size(count) == said
