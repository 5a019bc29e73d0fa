# SPDX-License-Identifier: MIT
"""`SHA256SUMS`: whether a file is still what it was when the story was packed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lcreader.package.kinds import HEAD, Use, kind_of
from lcreader.package.refusal import refusal
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](?:\./)?(.+)")
COPY_AGAIN = QT_TRANSLATE_NOOP("Package", "Copy the story again from where it came.")
"""The mend for an archive."""
DELETE = QT_TRANSLATE_NOOP(
    "Package", "Copy the story again; or, if you changed it yourself, delete its SHA256SUMS."
)
"""The mend for a folder, whose files an author may have changed on purpose."""


def parse(data: bytes) -> dict[str, str]:
    """Name → SHA-256 in small hexadecimal digits; raises StoryError for anything else."""
    found: dict[str, str] = {}
    try:
        lines = data.decode().splitlines()
    except UnicodeDecodeError:
        lines = [""]
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        if match is None or match[2] in found:
            raise refusal(
                "damaged-sums",
                QT_TRANSLATE_NOOP("Package", "Line {line} of “{file}” is not a checksum."),
                file="SHA256SUMS",
                mend=COPY_AGAIN,
                line=number,
            )
        found[match[2]] = match[1].lower()
    return found


def verify(name: str, data: bytes, sums: Mapping[str, str], *, mend_by_deleting: bool) -> None:
    """Raise StoryError where ``data`` is not what ``sums`` promise.

    Film and sound are left to *install* and *verify*: they are large, and played in place.
    """
    kind = kind_of(data[:HEAD])
    if kind and kind.use in (Use.FILM, Use.SOUND):
        return
    import hashlib  # only packed stories need it

    mend = DELETE if mend_by_deleting else COPY_AGAIN
    if name not in sums:
        raise unlisted(name, mend)
    if hashlib.sha256(data).hexdigest() != sums[name]:
        raise damaged(name, mend)


def damaged(name: str, mend: str = COPY_AGAIN) -> StoryError:
    """The refusal for a file whose bytes are not those that were packed."""
    return refusal(
        "damaged-file",
        QT_TRANSLATE_NOOP("Package", "“{file}” is damaged or was changed after packing."),
        file=name,
        mend=mend,
    )


def unlisted(name: str, mend: str = COPY_AGAIN) -> StoryError:
    """The refusal for a file that `SHA256SUMS` does not name."""
    return refusal(
        "unlisted-file",
        QT_TRANSLATE_NOOP("Package", "“{file}” was not in the story when it was packed."),
        file=name,
        mend=mend,
    )
