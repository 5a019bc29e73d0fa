# SPDX-License-Identifier: MIT
"""What is fuzzed of pictures, films and sound: what we read of them before a decoder does."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from lcreader.app.pictures.jpegs import kept_bytes_a_pixel
from lcreader.app.pictures.webps import is_kept_twice
from lcreader.package import covers, kinds, limits, tails
from lcreader.package.filmsize import require_film_size
from lcreader.package.kinds import AAC, FLAC, MP3, MP4, OPUS, VORBIS, WAV, WEBM
from lcreader.package.sps import frame_size
from lcreader.story.problem import StoryError

MEDIA: Final = Path(__file__).parents[2] / "tests" / "stories" / "fixture" / "media"
FILM_WORDS: Final = (
    *(b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67", b"\x16\x54\xae\x6b", b"\x1f\x43\xb6\x75"),
    *(b"\xae", b"\xe0", b"\xb0", b"\xba", b"\xa3", b"\xa0", b"\x01" + b"\xff" * 7, b"\x9d\x01\x2a"),
    *(b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"avcC", b"mp4a", b"\0\0\0\1"),
    *(b"\x49\x83\x42", b"\xff\xff\xff\xff"),
)
COVER_WORDS: Final = (
    *(b"<svg ", b"<a:svg>", b"<!DOCTYPE svg", b"\x1f\x8b\x08\0\0\0\0\0\0\3", b"APIC"),
    *(b"METADATA_BLOCK_PICTURE=", b"PHN2Zz4=", b"ID3\3\0\0\0\0\0\0", b"covr", b"\0"),
)
PICTURE_WORDS: Final = (
    *(b"\xff\xd8", b"\xff\xc0", b"\xff\xc2", b"\xff\xc4", b"\xff\xda", b"\xff\xff", b"\xff\xd0"),
    *(b"VP8X", b"VP8L", b"VP8 ", b"ALPH", b"ANMF", b"\xff\xff\xff\xff", b"\0\0\0\0"),
)
SOUND_WORDS: Final = (
    *(b"OggS", b"OggS\0\4", b"\xff" * 16, b"RIFF", b"WAVE", b"data", b"ID3\3\0\0\x7f\x7f\x7f\x7f"),
    *(b"fLaC", b"\xff\xfb", b"\xff\xf1"),
)


class OneFile:
    """A package of a single file, as far as those who read sound need one."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def size(self, name: str) -> int:
        """How many bytes it has."""
        return len(self._data)

    def open(self, name: str) -> BinaryIO:
        """The file."""
        return io.BytesIO(self._data)


def film(data: bytes) -> None:
    """The frames of a film are small enough to be shown, or it is refused with their size."""
    for kind in (WEBM, MP4):
        try:
            require_film_size("a", io.BytesIO(data), kind)
        except StoryError as refused:
            values = refused.problem.sentence.values
            assert values["width"] * values["height"] > limits.FILM_PIXELS
    width, height = frame_size(data)
    assert width >= 0 <= height


def cover(data: bytes) -> None:
    """A film or recording has no drawing inside it, or is refused."""
    with contextlib.suppress(StoryError):
        covers.require_no_drawing("a", io.BytesIO(data))
        assert b"<svg>" not in data[: covers.HEAD]
        assert b"<svg>" not in data[-covers.TAIL :]


def picture(data: bytes) -> None:
    """What a picture's decoder will keep is known from its header."""
    assert kept_bytes_a_pixel(data) >= 0
    assert is_kept_twice(data) in (True, False)


def sound(data: bytes) -> None:
    """Tags end within reach, and a recording is whole or cut off."""
    file = io.BytesIO(data)
    assert kinds.tag_bytes(file) >= 0
    file.seek(0)
    assert len(kinds.first_bytes_of(file)) <= kinds.HEAD + 10
    for kind in (OPUS, VORBIS, WAV, MP3, AAC, FLAC):
        assert tails.is_cut(OneFile(data), "a", kind) in (True, False)


def heads_of(*patterns: str) -> Callable[[], list[bytes]]:
    """The beginnings of the fixture's files of these names."""
    paths = [path for pattern in patterns for path in sorted(MEDIA.glob(pattern))]
    return lambda: [path.read_bytes()[:4_000] for path in paths]


def films() -> list[bytes]:
    """Good films, and those of the kit that are too large."""
    from tests.hostile import films

    small, vast = (320, 240), (14_000, 12_000)
    parameters = films.sps(vast)
    made = [films.webm(size, films.vp8(size)[:40], 3) for size in (small, vast)]
    made += [films.webm(small, films.vp9(vast)), films.mp4(small, parameters), parameters]
    return [*made, *heads_of("*.webm", "*.mp4")()]


def covered() -> list[bytes]:
    """Recordings with a drawing inside them, and without."""
    ogg = b"OggS METADATA_BLOCK_PICTURE=PHN2Zz48L3N2Zz4="
    return [b"ID3\3\0\0\0\0\0\x40APIC<svg xmlns=''/>", ogg, *heads_of("*.mp3", "*.opus")()]
