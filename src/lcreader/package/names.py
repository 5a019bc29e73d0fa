# SPDX-License-Identifier: MIT
"""Names that mean one file, the same one, on every system.

A name is the path of a file inside its package, with forward slashes. What is refused here could
leave the package, mean something else on another system, or look like something that it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lcreader.package import limits
from lcreader.package.refusal import problem
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_NOT_UTF8 = re.compile("[\ud800-\udfff]")
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE
)

_DEVICE_PART = re.compile(r"/(?:con|prn|aux|nul|com\d|lpt\d|con(?:in|out)\$)[ ./]")

_RENAME = QT_TRANSLATE_NOOP("Package", "Give the file another name.")


def composed(name: str) -> str:
    """``name`` with its accents in the composed form (NFC)."""
    if name.isascii():
        return name
    import unicodedata  # 3 ms that a story with plain names need not spend

    return unicodedata.normalize("NFC", name)


def folded(name: str) -> str:
    """What two names have in common that some systems take for the same file."""
    if name.isascii():
        return name.lower()
    return composed(composed(name).casefold())


def name_problem(name: str) -> Problem | None:
    """Why ``name`` is refused, or None where it is safe everywhere."""
    found = _complaint(name)
    if found is None:
        return None
    code, template = found
    shown = name.encode(errors="backslashreplace").decode()
    return problem(code, template, file=shown, mend=_RENAME, limit=_LIMITS.get(code, 0))


def first_problem(names: list[str]) -> Problem | None:
    """The first of many names that is refused; quick where nearly all of them are plain."""
    if _plain("/".join(names)):
        deep, long = limits.FOLDERS_DEEP, limits.NAME_BYTES
        names = [name for name in names if len(name) > long or name.count("/") > deep]
    for name in names:
        if found := name_problem(name):
            return found
    return None


def _plain(names: str) -> bool:
    """Whether names joined with "/" are surely harmless but for their lengths."""
    if not names.isascii() or not names.isprintable() or "\\" in names or ":" in names:
        return False
    around = f"/{names}/"
    if "//" in around or "./" in around or " /" in around:
        return False
    return not _DEVICE_PART.search(around.lower())


def is_litter(part: str) -> bool:
    """Whether a file or folder so called is the system's or an editor's own."""
    return part.startswith((".", "~$")) or part.lower() in ("thumbs.db", "desktop.ini")


def is_reserved(name: str) -> bool:
    """Whether the file is about the package itself, and not the story's to use."""
    return name in ("mimetype", "SHA256SUMS") or name.startswith("meta/")


def twins(names: Iterable[str]) -> Problem | None:
    """Two names that are one file on some system, or a file that is another's folder."""
    seen: dict[str, str] = {}
    for name in names:
        key = name.lower() if name.isascii() else folded(name)
        if key in seen:
            return problem(
                "name-twins",
                QT_TRANSLATE_NOOP(
                    "Package", "“{file}” and “{other}” are one name on some systems."
                ),
                file=name,
                mend=_RENAME,
                other=seen[key],
            )
        seen[key] = name
    for folder in {key.rpartition("/")[0] for key in seen}:
        while folder:
            if folder in seen:
                return problem(
                    "name-twins",
                    QT_TRANSLATE_NOOP("Package", "“{file}” is both a file and a folder."),
                    file=seen[folder],
                    mend=_RENAME,
                )
            folder = folder.rpartition("/")[0]
    return None


_LIMITS = {"name-too-long": limits.NAME_BYTES, "name-too-deep": limits.FOLDERS_DEEP}


def _complaint(name: str) -> tuple[str, str] | None:
    parts = name.split("/")
    if _NOT_UTF8.search(name):
        return "name-encoding", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” is not written in UTF-8."
        )
    if _CONTROL.search(name):
        return "name-control", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” has an invisible control character in it."
        )
    if _BIDI.search(name):
        return "name-bidi", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” has a character in it that turns the writing direction."
        )
    if "\\" in name:
        return "name-backslash", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” has a backslash in it; folders are written with “/”."
        )
    if name.startswith("/"):
        return "name-absolute", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” is an absolute path, which would leave the package."
        )
    if ":" in name:
        return "name-drive", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” has a colon in it, which means a drive on some systems."
        )
    if ".." in parts:
        return "name-parent", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” has “..” in it, which would leave the package."
        )
    if "" in parts or "." in parts:
        return "name-empty-part", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” has an empty part in it."
        )
    if any(part[-1] in ". " for part in parts):
        return "name-end", QT_TRANSLATE_NOOP(
            "Package", "A part of the name “{file}” ends in a full stop or a space."
        )
    if any(_DEVICE.fullmatch(part) for part in parts):
        return "name-device", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” means a device and not a file on Windows."
        )
    if composed(name) != name:
        return "name-not-nfc", QT_TRANSLATE_NOOP(
            "Package",
            "The accents in the name “{file}” are not written in the composed form (NFC).",
        )
    if len(name.encode()) > limits.NAME_BYTES:
        return "name-too-long", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” is longer than {limit} bytes."
        )
    if len(parts) - 1 > limits.FOLDERS_DEEP:
        return "name-too-deep", QT_TRANSLATE_NOOP(
            "Package", "The name “{file}” is more than {limit} folders deep."
        )
    return None
