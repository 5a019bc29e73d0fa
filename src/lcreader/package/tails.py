# SPDX-License-Identifier: MIT
"""Sound that was cut off, where a player would only take it for shorter than it was."""

from __future__ import annotations

from lcreader.package.kinds import OPUS, VORBIS, WAV, Kind
from lcreader.package.package import Package
from lcreader.story.problem import StoryError

_TAIL = 70_000  # an Ogg page has at most 65,307 bytes
_UNKNOWN = 0xFFFFFFFF


def is_cut(package: Package, name: str, kind: Kind) -> bool:
    """Whether the file ends within what it announces. False for kinds of which others tell."""
    if kind not in (OPUS, VORBIS, WAV):
        return False
    size = package.size(name)
    try:
        with package.open(name) as file:
            if kind is WAV:
                announced = int.from_bytes(file.read(8)[4:], "little")
                return 0 < announced < _UNKNOWN and announced + 8 > size
            file.seek(max(0, size - _TAIL))
            tail = file.read(_TAIL)
    except (OSError, StoryError):
        return False
    return _ogg_is_cut(tail)


def _ogg_is_cut(tail: bytes) -> bool:
    """Whether the last page of an Ogg stream is not all there."""
    start = tail.rfind(b"OggS")
    if start < 0:
        return True
    header = tail[start : start + 27]
    if len(header) < 27:
        return True
    segments = tail[start + 27 : start + 27 + header[26]]
    return len(segments) < header[26] or start + 27 + len(segments) + sum(segments) > len(tail)
