# SPDX-License-Identifier: MIT
"""How large a film's frames are is known before a decoder makes room for them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lcreader.package.filmsize import require_film_size
from lcreader.package.kinds import MP4, WEBM, Kind
from lcreader.package.sps import frame_size
from lcreader.story.problem import StoryError
from tests.hostile.films import mp4, sps, vp8, vp9, webm

MEDIA = Path(__file__).parents[1] / "stories" / "fixture" / "media"


def refused(data: bytes, kind: Kind) -> str:
    try:
        require_film_size("a", io.BytesIO(data), kind)
    except StoryError as error:
        return f"{error.problem.code} {error.problem.sentence}"
    return ""


@pytest.mark.parametrize("name", ["film.webm", "loop.webm", "film.mp4"])
def test_a_real_film_is_let_through(name: str) -> None:
    assert refused((MEDIA / name).read_bytes(), MP4 if name.endswith("mp4") else WEBM) == ""


SMALL, LARGE = (320, 240), (14_000, 12_000)
FILMS = {
    "WebM": (webm(LARGE, vp8(SMALL)), WEBM),
    "WebM whose VP8 frames are larger than it says": (webm(SMALL, vp8(LARGE)), WEBM),
    "WebM whose VP9 frames are larger than it says": (webm(SMALL, vp9(LARGE)), WEBM),
    "MP4": (mp4(LARGE, sps(SMALL)), MP4),
    "MP4 whose frames are larger than it says": (mp4(SMALL, sps(LARGE)), MP4),
}


@pytest.mark.parametrize(("data", "kind"), FILMS.values(), ids=FILMS)
def test_a_film_whose_frames_are_too_large_is_refused(data: bytes, kind: Kind) -> None:
    said = refused(data, kind)
    assert said.startswith("film-too-large")
    assert "14000 × 12000" in said


@pytest.mark.parametrize("size", [(320, 240), (3840, 2160), (4096, 2304)])
def test_a_film_as_large_as_may_be_is_let_through(size: tuple[int, int]) -> None:
    assert refused(webm(size, vp8(size)), WEBM) == ""
    assert refused(webm(size, vp9(size)), WEBM) == ""
    assert refused(mp4(size, sps(size)), MP4) == ""


def test_a_parameter_set_gives_the_size() -> None:
    assert frame_size(sps((1920, 1088))) == (1920, 1088)
    assert frame_size(sps((1920, 1088), profile=66)) == (1920, 1088)
    assert frame_size(b"") == frame_size(b"\x68\0\0") == (0, 0)


@given(st.binary(max_size=300))
@example(webm(SMALL, vp8(SMALL))[:90])
@example(mp4(SMALL, sps(SMALL))[:120])
@example(b"\0\0\0\x08moov" * 30)
def test_any_bytes_are_let_through_or_refused(data: bytes) -> None:
    for kind in (WEBM, MP4):
        assert refused(data, kind) in ("",) or "film-too-large" in refused(data, kind)
    assert min(frame_size(b"\x67" + data)) >= 0
