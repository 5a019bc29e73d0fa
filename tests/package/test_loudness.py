# SPDX-License-Identifier: MIT
"""ffmpeg measures what it is given and nothing else, and is held to its bounds."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcreader.package import loudness
from lcreader.package.folder import Folder
from lcreader.package.kinds import AAC, MP3, Kind
from lcreader.package.package import open_package
from lcreader.package.packing import pack
from tests.hostile.media import LISTS, tagged
from tests.hostile.trap import Trap
from tests.support.workshop import MEDIA

FIXTURE = MEDIA.parent
LOUD = "print('Integrated loudness:\\n    I:         -20.0 LUFS', file=sys.stderr)"


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    trap = Trap(tmp_path / "bait")
    yield trap
    trap.close()


def test_a_recording_is_as_loud_in_an_archive_as_beside_it(tmp_path: Path) -> None:
    loud = loudness.measure(Folder(FIXTURE), "media/talk.mp3", MP3)
    assert loud is not None
    assert -35 < loud < -31
    packed = open_package(pack(FIXTURE, tmp_path / "f.lcstory").path)
    assert loudness.measure(packed, "media/talk.mp3", MP3) == loud


@pytest.mark.parametrize("kind", loudness._FORMS, ids=str)
@pytest.mark.parametrize("form", LISTS)
def test_a_list_of_other_files_is_not_followed(
    form: str, kind: Kind, tmp_path: Path, trap: Trap
) -> None:
    bait = trap.bait("bait.mp3", (MEDIA / "talk.mp3").read_bytes(), tmp_path)
    words = LISTS[form].replace(b"{trap}", trap.address.encode()).replace(b"{bait}", bytes(bait))
    (tmp_path / "story.yaml").write_bytes(b"format: 1\n")
    for name, data in (("plain", words), ("tagged", tagged(words))):
        (tmp_path / name).write_bytes(data)
        assert loudness.measure(Folder(tmp_path), name, kind) is None
    assert trap.sprung() == []


def test_what_lists_are_taken_for_is_where_they_would_be_followed(
    tmp_path: Path, trap: Trap, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test above would see it."""
    monkeypatch.setitem(loudness._FORMS, AAC, "concat")
    trap.bait("bait.mp3", (MEDIA / "talk.mp3").read_bytes(), tmp_path)
    (tmp_path / "a").write_bytes(LISTS["concat list"])
    (tmp_path / "story.yaml").write_bytes(b"format: 1\n")
    loudness.measure(Folder(tmp_path), "a", AAC)
    assert trap.sprung() == ["opens a file outside the story: bait.mp3"]


class TestBounds:
    """Programs called ffmpeg that do what a hostile file could make the real one do."""

    @pytest.fixture(autouse=True)
    def in_place_of_ffmpeg(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
        return tmp_path / "ffmpeg"

    def said(self, path: Path, does: str) -> float | None:
        path.write_text(f"#!{sys.executable}\nimport sys\n{does}\n{LOUD}\n")
        path.chmod(0o755)
        return loudness.measure(Folder(FIXTURE), "media/talk.mp3", MP3)

    def test_one_that_behaves_is_believed(self, in_place_of_ffmpeg: Path) -> None:
        assert self.said(in_place_of_ffmpeg, "pass") == -20

    @pytest.mark.parametrize(
        "does",
        [
            "while True: pass",
            "while True: print('x' * 100_000, file=sys.stderr)",
            "held = b'x' * 320_000_000",
            "with open(sys.argv[0] + '.out', 'w') as file: file.write('x')",
            "raise SystemExit(1)",
        ],
        ids=["computes", "talks", "eats", "writes", "fails"],
    )
    def test_one_that_does_more_than_it_may_is_ended(
        self, in_place_of_ffmpeg: Path, does: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(loudness, "COMPUTING", 1)
        assert self.said(in_place_of_ffmpeg, does) is None

    def test_one_that_sleeps_for_ever_is_ended(
        self, in_place_of_ffmpeg: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(loudness, "SECONDS", 0.5)
        assert self.said(in_place_of_ffmpeg, "import signal; signal.pause()") is None

    def test_of_one_that_says_much_the_end_is_kept(self, in_place_of_ffmpeg: Path) -> None:
        assert self.said(in_place_of_ffmpeg, "print('x' * 9_000_000, file=sys.stderr)") == -20
        assert len(loudness._heard([str(in_place_of_ffmpeg)])) <= 1 << 16
