# SPDX-License-Identifier: MIT
"""What a file is, by its first bytes and never by its name alone.

:func:`kind_of` knows what a story may hold. What it does not know gets a sentence with the way out
from :func:`way_out`, where it is something that people have on their disks.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import BinaryIO, Final, NamedTuple

from lcreader.package.foreign import way_out
from lcreader.package.refusal import refusal
from lcreader.story.sentence import QT_TRANSLATE_NOOP

HEAD: Final = 4096
"""How many first bytes :func:`kind_of` wants to see; fewer only where the file is shorter."""


class Use(StrEnum):
    """What a file can be used for in a story."""

    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"
    CAPTIONS = "captions"
    TEXT = "text"
    FONT = "font"


class Kind(NamedTuple):
    """A type of file. ``name`` is also the format's name for `QImageReader.setFormat`."""

    name: str
    use: Use

    def __str__(self) -> str:
        return self.name


JPEG = Kind("jpeg", Use.PICTURE)
PNG = Kind("png", Use.PICTURE)
WEBP = Kind("webp", Use.PICTURE)
SVG = Kind("svg", Use.PICTURE)
WEBM = Kind("webm", Use.FILM)
MP4 = Kind("mp4", Use.FILM)
OPUS = Kind("opus", Use.SOUND)
VORBIS = Kind("vorbis", Use.SOUND)
MP3 = Kind("mp3", Use.SOUND)
AAC = Kind("aac", Use.SOUND)
FLAC = Kind("flac", Use.SOUND)
WAV = Kind("wav", Use.SOUND)
VTT = Kind("webvtt", Use.CAPTIONS)
TEXT = Kind("text", Use.TEXT)
TTF = Kind("ttf", Use.FONT)
OTF = Kind("otf", Use.FONT)
WOFF2 = Kind("woff2", Use.FONT)

_MP4_BRANDS = frozenset(
    {b"isom", b"mp41", b"mp42", b"avc1", b"dash", b"M4V ", b"M4VH", b"M4VP", b"MSNV", b"f4v "}
    | {b"iso%d" % number for number in range(2, 10)}
)
_M4A_BRANDS = frozenset({b"M4A ", b"M4B ", b"M4P "})

_STARTS: Final = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"fLaC", FLAC),
    (b"\x00\x01\x00\x00", TTF),
    (b"true", TTF),
    (b"OTTO", OTF),
    (b"wOF2", WOFF2),
)

_TAG = 10
"""Bytes of the header of an ID3 tag, which MP3 files carry before their sound."""
_TAGS = 4
"""So many of them one after the other are passed over."""
_EMPTY_TAG = b"ID3\x03" + bytes(6)

_SVG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:(?:<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>|<\?.*?\?>)\s*)*"
    rb"<(?:[A-Za-z_][\w.-]*:)?svg[\s>/]",
    re.DOTALL,
)


def first_bytes_of(file: BinaryIO) -> bytes:
    """What :func:`kind_of` wants to see of ``file``, which stands at its beginning.

    A tag of an MP3 file may be longer than :data:`HEAD`, and decoders skip it: so do we, lest what
    lies behind it is taken for something that it is not. Raises OSError.
    """
    at = tag_bytes(file)
    file.seek(at)
    head = file.read(HEAD)
    return head if not at else _EMPTY_TAG + head


def tag_bytes(file: BinaryIO) -> int:
    """How many bytes of tags a file begins with; it stands anywhere afterwards. Raises OSError."""
    at = 0
    for _ in range(_TAGS):
        file.seek(at)
        if not (end := _behind_tag(file.read(_TAG))):
            break
        at += end
    return at


def kind_of(first_bytes: bytes) -> Kind | None:
    """The kind of the file that begins with these bytes (:data:`HEAD` are enough, but for MP3
    files with long tags; :func:`first_bytes_of` reads on).

    None for everything that a story may not hold, an empty file included.
    """
    head = first_bytes[:HEAD]
    if not head or way_out(head):
        return None
    if end := _behind_tag(head):
        beyond = end >= len(head) == HEAD
        return MP3 if beyond else _tagged(head[end:])
    for start, kind in _STARTS:
        if head.startswith(start) and (kind not in (TTF, OTF) or _is_font(head)):
            return kind
    return _riff(head) or _ogg(head) or _container(head) or _mpeg_sound(head) or _written(head)


def require_kind(name: str, first_bytes: bytes, *uses: Use) -> Kind:
    """The kind of file ``name``, which must be good for one of ``uses``; raises StoryError.

    To be asked before any decoder sees the file.
    """
    kind = kind_of(first_bytes)
    if kind is None:
        if not first_bytes:
            raise refusal(
                "empty-file", QT_TRANSLATE_NOOP("Package", "“{file}” is empty."), file=name
            )
        if found := way_out(first_bytes[:HEAD]):
            raise refusal(
                "wrong-kind",
                QT_TRANSLATE_NOOP(
                    "Package", "“{file}” is a {kind} file, which a story cannot hold."
                ),
                file=name,
                kind=found.name,
                mend=found.mend,
            )
        raise refusal(
            "unknown-kind",
            QT_TRANSLATE_NOOP("Package", "“{file}” is of no kind that a story can hold."),
            file=name,
        )
    if uses and kind.use not in uses:
        raise refusal(
            "wrong-kind",
            QT_TRANSLATE_NOOP("Package", "“{file}” is {kind}, which cannot be used here."),
            file=name,
            kind=kind.name,
        )
    return kind


def _behind_tag(head: bytes) -> int:
    """Where the ID3 tag ends that a file begins with; 0 where there is none."""
    if head[:3] != b"ID3" or len(head) < _TAG or head[3] > 4 or max(head[6:_TAG]) > 0x7F:
        return 0
    size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    return _TAG + size + (_TAG if head[5] & 0x10 else 0)


def _tagged(behind: bytes) -> Kind | None:
    """What has this behind its tag: sound and nothing else, perhaps after some empty room."""
    for _ in range(_TAGS):
        behind = behind[_behind_tag(behind) :]
    sound = behind.lstrip(b"\0")
    if sound.startswith(b"fLaC"):
        return FLAC
    return _mpeg_sound(sound) if sound or not behind else MP3


def _is_font(head: bytes) -> bool:
    tables = int.from_bytes(head[4:6], "big")
    return 0 < tables < 256


def _riff(head: bytes) -> Kind | None:
    if head[:4] != b"RIFF":
        return None
    return {b"WEBP": WEBP, b"WAVE": WAV}.get(head[8:12])


def _ogg(head: bytes) -> Kind | None:
    if head[:4] != b"OggS" or len(head) < 28:
        return None
    codec = head[27 + head[26] :]
    if codec.startswith(b"OpusHead"):
        return OPUS
    return VORBIS if codec.startswith(b"\x01vorbis") else None


def _container(head: bytes) -> Kind | None:
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return WEBM if b"\x42\x82\x84webm" in head[:64] else None
    if head[4:8] != b"ftyp":
        return None
    length = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, length - 3, 4))]
    if brands[0] in _M4A_BRANDS:
        return AAC
    return MP4 if any(brand in _MP4_BRANDS for brand in brands) else None


def _mpeg_sound(head: bytes) -> Kind | None:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:  # ADTS: layer 0
        return AAC
    layer_three = head[1] & 0x06 == 0x02 and head[1] & 0x18 != 0x08
    real = head[2] >> 4 not in (0, 15) and head[2] & 0x0C != 0x0C
    return MP3 if layer_three and real else None


def _written(head: bytes) -> Kind | None:
    if re.match(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)", head):
        return VTT
    if _SVG.match(head):
        return SVG
    return TEXT if _is_text(head) else None


def _is_text(head: bytes) -> bool:
    import codecs

    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head, final=len(head) < HEAD)
    except UnicodeDecodeError:
        return False
    return not re.search("[\x00-\x08\x0e-\x1f\x7f]", text)
