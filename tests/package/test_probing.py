# SPDX-License-Identifier: MIT
"""The helper process really opens files, and nothing that they do to it reaches further."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from lcreader.package.package import ByteRange
from lcreader.package.packing import pack
from lcreader.package.probing import Answer, Probe, Standing, Trial, Use
from tests.hostile import films
from tests.hostile.pixels import png

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


def test_no_film_is_taken_for_the_one_before_it(tmp_path: Path) -> None:
    """One that gives no frame follows one whose last frames may still be on their way."""
    empty = tmp_path / "empty.webm"
    empty.write_bytes(films.webm((320, 240), b"\0"))
    with Probe() as probe:
        for _ in range(3):
            good = tried(probe, MEDIA / "film.webm")
            assert (good.failed, good.width > 0) == ("", True)
            assert tried(probe, empty) == Answer("unplayable")


@pytest.mark.parametrize(("frames", "apart"), [(1, 5_000), (2, 5_000), (3, 15_000)])
def test_a_film_of_slides_without_sound_is_whole(
    probe: Probe, tmp_path: Path, frames: int, apart: int
) -> None:
    """Its last slide stands for longer than the helper would wait for the next."""
    slides = tmp_path / "slides.webm"
    slides.write_bytes(films.webm((320, 240), films.vp8((320, 240)), frames, apart=apart))
    assert tried(probe, slides).failed == ""


def test_the_largest_picture_and_film_that_are_allowed_keep_within_the_bounds(
    tmp_path: Path,
) -> None:
    picture, film = tmp_path / "p.png", tmp_path / "f.webm"
    picture.write_bytes(png(4_890, 4_890, colours=6).ljust(24_000_000, b"\0"))
    film.write_bytes(films.webm((4096, 2304), films.vp8((4096, 2304))))
    with Probe() as probe:
        assert tried(probe, picture).failed == ""
        assert tried(probe, film).failed == ""
