# SPDX-License-Identifier: MIT
"""The helper process really opens files, and nothing that they do to it reaches further."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pytest

from lcreader.package.package import ByteRange
from lcreader.package.packing import pack
from lcreader.package.probing import Answer, Probe, ProbeUnavailable, Standing, Trial, Use

HERE = Path(__file__).parent
FIXTURE = HERE.parent / "stories" / "fixture"
MEDIA = FIXTURE / "media"


def use_of(path: Path) -> tuple[Use, str]:
    ending = path.suffix[1:]
    if ending in ("webm", "mp4"):
        return "film", ending
    if ending in ("webp", "jpg", "png", "svg"):
        return "picture", ending.replace("jpg", "jpeg")
    return "sound", ending


def tried(probe: Probe, path: Path, *words: Standing) -> Answer:
    use, kind = use_of(path)
    where = ByteRange(path, 0, path.stat().st_size)
    return probe.try_out(Trial(use, where, True, kind, words))


def part(path: Path, share: float, to: Path) -> Path:
    data = path.read_bytes()
    cut = to / path.name
    cut.write_bytes(data[: int(len(data) * share)])
    return cut


@pytest.mark.parametrize(
    "name", sorted(p.name for p in MEDIA.iterdir() if p.suffix and p.is_file())
)
def test_every_good_file_is_found_good(probe: Probe, name: str) -> None:
    found = tried(probe, MEDIA / name)
    assert found.failed == ""
    use, _ = use_of(MEDIA / name)
    assert (found.width > 0) == (use != "sound")
    assert (found.seconds > 1) == (use != "picture")


def test_a_film_in_an_archive_is_tried_in_place(probe: Probe, tmp_path: Path) -> None:
    from lcreader.package.archive import Archive

    archive = Archive(pack(FIXTURE, tmp_path / "f.lcstory").path)
    trial = Trial("film", archive.range("media/film.webm"), False, "webm")
    assert probe.try_out(trial) == tried(probe, MEDIA / "film.webm")


def test_av1_gives_no_frame_and_is_said_to_be_unplayable(probe: Probe) -> None:
    assert tried(probe, HERE / "media" / "av1.webm").failed == "unplayable"


@pytest.mark.parametrize(
    ("name", "share", "failed"),
    [
        ("film.webm", 0.5, "broken"),
        ("film.webm", 0.02, "unplayable"),
        ("film.mp4", 0.5, "broken"),
        ("loop.webm", 0.5, "broken"),
        ("talk.mp3", 0.5, "broken"),
        ("cover.webp", 0.9, "broken"),
        ("bridge.jpg", 0.9, "broken"),
        ("market.png", 0.9, "broken"),
        ("street.svg", 0.9, "broken"),
    ],
)
def test_a_file_that_was_cut_short_is_found_out(
    probe: Probe, tmp_path: Path, name: str, share: float, failed: str
) -> None:
    assert tried(probe, part(MEDIA / name, share, tmp_path)).failed == failed


def test_noise_in_a_films_clothes_is_unplayable(probe: Probe, tmp_path: Path) -> None:
    head = (MEDIA / "film.webm").read_bytes()[:64]
    film = tmp_path / "film.webm"
    film.write_bytes(head + bytes(range(256)) * 100)
    assert tried(probe, film).failed == "unplayable"


def test_a_picture_is_measured_as_it_stands_upright(probe: Probe) -> None:
    found = tried(probe, MEDIA / "bridge.jpg")
    assert (found.width, found.height) == (360, 640)


def test_a_huge_picture_is_refused_before_it_is_decoded(probe: Probe, tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", check)

    header = struct.pack(">2L5B", 60_000, 60_000, 8, 2, 0, 0, 0)
    picture = tmp_path / "huge.png"
    picture.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )
    found = tried(probe, picture)
    assert (found.failed, found.megapixels, found.limit) == ("too-large", 3600, 24)


def test_words_are_held_against_the_part_of_the_picture_under_them(
    probe: Probe, tmp_path: Path
) -> None:
    """The picture is white on the left and black on the right."""
    from PIL import Image

    picture = Image.new("RGB", (1600, 900), "white")
    picture.paste("black", (800, 0, 1600, 900))
    picture.save(tmp_path / "halves.png")
    left, right = (
        Standing((x, 0.4, 0.35, 0.5), dark=True, shade=0.0, focus=(0.5, 0.5)) for x in (0.05, 0.6)
    )
    on_white, on_black = tried(probe, tmp_path / "halves.png", left, right).words
    assert on_white[0] < 1.2
    assert on_black[0] > 15
    assert on_white[1] > 0.5
    assert on_black[1] == 0


class TestHarm:
    """Helpers that do what a hostile file could make the real one do."""

    def helper(self, *lines: str) -> tuple[str, ...]:
        program = "\n".join(
            ["import sys, json", "print(json.dumps({'ready': True}), flush=True)"]
            + ["for line in sys.stdin:"]
            + [f"    {line}" for line in lines]
        )
        return (sys.executable, "-c", program)

    def test_one_that_computes_for_ever_is_ended_and_the_next_file_tried(self) -> None:
        command = self.helper(
            "while 'jpeg' in line: pass", "print(json.dumps({'width': 1}), flush=True)"
        )
        with Probe(command, computing=0.3) as probe:
            assert tried(probe, MEDIA / "bridge.jpg").failed == "hangs"
            assert tried(probe, MEDIA / "cover.webp").width == 1

    def test_one_that_waits_for_ever_is_ended(self) -> None:
        with Probe(self.helper("sys.stdin.read()"), waiting=0.3) as probe:
            assert tried(probe, MEDIA / "bridge.jpg").failed == "hangs"

    def test_one_that_takes_all_memory_is_ended(self) -> None:
        command = self.helper("held = bytearray(300 << 20)", "sys.stdin.read()")
        with Probe(command, megabytes=150) as probe:
            assert tried(probe, MEDIA / "bridge.jpg").failed == "greedy"

    def test_one_that_dies_says_that_the_file_is_bad(self) -> None:
        command = self.helper("import os, signal", "os.kill(os.getpid(), signal.SIGSEGV)")
        with Probe(command) as probe:
            assert tried(probe, MEDIA / "bridge.jpg").failed == "broken"
            assert tried(probe, MEDIA / "film.webm").failed == "unplayable"

    @pytest.mark.parametrize(
        ("command", "said"),
        [
            (("/nowhere/python",), "No such file"),
            ((sys.executable, "-c", "raise SystemExit(1)"), "ends at once"),
            (
                (sys.executable, "-c", """print('{"error": "libEGL.so.1: not found"}')"""),
                "libEGL.so.1",
            ),
        ],
    )
    def test_one_that_cannot_start_says_why(self, command: tuple[str, ...], said: str) -> None:
        with Probe(command) as probe, pytest.raises(ProbeUnavailable, match=said):
            tried(probe, MEDIA / "bridge.jpg")

    def test_without_qt_the_real_one_says_so(self) -> None:
        program = (
            "import sys; sys.modules['PySide6'] = None;"
            "from lcreader.app.probe import main; sys.exit(main())"
        )
        with (
            Probe((sys.executable, "-c", program)) as probe,
            pytest.raises(ProbeUnavailable, match="PySide6"),
        ):
            tried(probe, MEDIA / "bridge.jpg")

    def test_the_real_one_writes_no_files_and_has_its_bounds(self) -> None:
        import subprocess

        program = (
            "from lcreader.app.probe import fence; fence(); import resource;"
            "print(resource.getrlimit(resource.RLIMIT_FSIZE)[0],"
            "resource.getrlimit(resource.RLIMIT_CORE)[0],"
            "resource.getrlimit(resource.RLIMIT_DATA)[0] <= 900 << 20)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=False
        )
        # its stdout is a pipe, which the bound on files does not concern
        assert done.stdout == "0 0 True\n"
