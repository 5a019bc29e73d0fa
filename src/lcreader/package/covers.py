# SPDX-License-Identifier: MIT
"""Pictures that films and recordings carry inside them.

Qt's player decodes such a picture unasked, by its content and not by what it is called: a drawing
(SVG) would be followed to other files. So a file that holds a drawing where covers lie is refused.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import BinaryIO, Final

from lcreader.package.refusal import refusal
from lcreader.story.sentence import QT_TRANSLATE_NOOP

HEAD: Final = 1 << 20
TAIL: Final = 1 << 18
"""Bytes at the beginning and at the end of a file that are looked through."""

_DRAWING = re.compile(
    rb"<(?:[A-Za-z_][\w.-]{0,40}:)?svg[\s>/]|<!DOCTYPE\s+svg"
    rb"|\x1f\x8b\x08[\x00\x08].{4}[\x00\x02\x04][\x00\x03\x07\x0a\x0b\xff]",
    re.DOTALL,
)
_IN_OGG = re.compile(rb"METADATA_BLOCK_PICTURE=([A-Za-z0-9+/=]+)", re.IGNORECASE)


def require_no_drawing(name: str, file: BinaryIO) -> None:
    """Raise StoryError where the film or recording ``name`` has a drawing in it; OSError."""
    length = file.seek(0, 2)
    file.seek(0)
    head = file.read(HEAD)
    file.seek(max(0, length - TAIL))
    if any(map(_DRAWING.search, (head, file.read(TAIL), *_in_ogg(head)))):
        raise refusal(
            "drawing-inside",
            QT_TRANSLATE_NOOP(
                "Package", "“{file}” has a drawing inside it, which could reach other files."
            ),
            file=name,
            mend=QT_TRANSLATE_NOOP("Package", "Save it without a cover picture."),
        )


def _in_ogg(head: bytes) -> list[bytes]:
    found = []
    for match in _IN_OGG.finditer(head):
        written = match[1].rstrip(b"=")
        written = written[: len(written) // 4 * 4]
        try:
            found.append(base64.b64decode(written))
        except binascii.Error:
            continue
    return found
