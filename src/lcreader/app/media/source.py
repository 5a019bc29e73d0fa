# SPDX-License-Identifier: MIT
"""Where a player finds a file of a package: the file itself, or its bytes within the archive."""

from __future__ import annotations

import os

from PySide6.QtCore import QUrl

from lcreader.package.covers import require_no_drawing
from lcreader.package.filmsize import require_film_size
from lcreader.package.kinds import Kind, Use, first_bytes_of, require_kind
from lcreader.package.package import Package
from lcreader.package.playing import played_range

# Qt hands this to FFmpeg, which otherwise follows what it reads to any address that it knows
os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "file,subfile"


def address_of(package: Package, name: str) -> QUrl:
    """The address that Qt's FFmpeg backend plays a file from, in place.

    FFmpeg's `subfile` protocol reads one stored entry of an archive, in C alone. Raises
    StoryError where there is no such file.
    """
    lies = played_range(package, name)
    whole = lies.path != package.path and lies == package.range(name)
    return address_within(str(lies.path), lies.offset, lies.length, whole)


def address_within(path: str, offset: int, length: int, whole: bool) -> QUrl:
    """The address of ``length`` bytes of the file ``path``, or of all of it where ``whole``."""
    if whole:
        return QUrl.fromLocalFile(path)
    return QUrl.fromLocalFile(f"subfile,,start,{offset},end,{offset + length},,:{path}")


def kind_of_media(package: Package, name: str, use: Use) -> Kind:
    """What a film or sound is, by its first bytes, before any decoder sees it.

    Raises StoryError where it is something else, or its frames are too large.
    """
    with package.open(name) as file:
        kind = require_kind(name, first_bytes_of(file), use)
        if use is Use.FILM:
            require_film_size(name, file, kind)
        require_no_drawing(name, file)
        return kind
