# SPDX-License-Identifier: MIT
"""Which bytes of a film or a recording a decoder is given."""

from __future__ import annotations

from lcreader.package.kinds import tag_bytes
from lcreader.package.package import ByteRange, Package, unreadable


def played_range(package: Package, name: str) -> ByteRange:
    """Where the file lies, without the tags that it begins with.

    They may hold a picture, which Qt's player decodes unasked, whatever it is: a drawing in it
    would be followed to other files. Raises StoryError where there is no such file.
    """
    lies = package.range(name)
    try:
        with package.open(name) as file:
            tags = min(tag_bytes(file), lies.length)
    except OSError as error:
        raise unreadable(name, error) from error
    return ByteRange(lies.path, lies.offset + tags, lies.length - tags)
