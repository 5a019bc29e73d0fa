# SPDX-License-Identifier: MIT
"""No film and no recording carries a drawing to a decoder that nobody asked."""

from __future__ import annotations

import base64
import gzip
import io
from pathlib import Path

import pytest

from lcreader.package.covers import HEAD, require_no_drawing
from lcreader.story.problem import StoryError
from tests.hostile.pixels import png, svg

MEDIA = Path(__file__).parents[1] / "stories" / "fixture" / "media"
DRAWING = svg('<image xlink:href="/dev/zero"/>')
OGG = b"OggS" + bytes(60) + b"metadata_block_picture="


@pytest.mark.parametrize("name", ["film.webm", "film.mp4", "talk.mp3", "talk.opus", "birds.opus"])
def test_real_films_and_recordings_are_let_through(name: str) -> None:
    data = (MEDIA / name).read_bytes()
    require_no_drawing(name, io.BytesIO(data))
    require_no_drawing(name, io.BytesIO(png(64, 64) + data))
    require_no_drawing(name, io.BytesIO(OGG + base64.b64encode(bytes(32) + png(64, 64)) + b"\x01"))
    assert data


@pytest.mark.parametrize(
    "data",
    [
        b"fLaC" + bytes(200) + DRAWING,
        b"fLaC" + bytes(200) + gzip.compress(DRAWING),
        b"fLaC" + bytes(200) + DRAWING.replace(b"svg", b"s:svg"),
        bytes(HEAD + 5_000) + DRAWING + bytes(100),
        OGG + base64.b64encode(bytes(40) + DRAWING) + b"\x01",
    ],
    ids=["plain", "compressed", "prefixed", "at the end", "in Ogg"],
)
def test_a_drawing_inside_is_refused(data: bytes) -> None:
    with pytest.raises(StoryError) as caught:
        require_no_drawing("a", io.BytesIO(data))
    assert caught.value.problem.code == "drawing-inside"
