# SPDX-License-Identifier: MIT
"""Names that lead out of a story, or mean something else on another system."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.case import Case, case, folder_of, of_rows, rows_of, sound
from tests.hostile.trap import Trap
from tests.support.archives import Row

NAMES = {
    "parent": (b"../evil", "name-parent"),
    "parent below a folder": (b"media/../../evil", "name-parent"),
    "parent at the end": (b"media/..", "name-parent"),
    "parent behind a full stop": (b"./../evil", "name-parent"),
    "parent with backslashes": (b"..\\evil", "name-backslash"),
    "parent with mixed slashes": (b"media/..\\..\\evil", "name-backslash"),
    "parent in overlong UTF-8": (b"\xc0\xae\xc0\xae/evil", "name-encoding"),
    "parent with a space": (b".. /evil", "name-end"),
    "three full stops": (b".../evil", "name-end"),
    "absolute path": (b"/etc/passwd", "name-absolute"),
    "network path": (b"//server/share/evil", "name-absolute"),
    "drive": (b"C:/evil", "name-drive"),
    "drive without a slash": (b"C:evil", "name-drive"),
    "drive with a backslash": (b"C:\\evil", "name-backslash"),
    "long path prefix": (b"\\\\?\\C:\\evil", "name-backslash"),
    "stream of a file": (b"story.yaml:evil", "name-drive"),
    "empty part": (b"media//evil", "name-empty-part"),
    "full stop as a part": (b"media/./evil", "name-empty-part"),
    "device": (b"media/NUL", "name-device"),
    "device with an ending": (b"con.png", "name-device"),
    "device with a space": (b"aux .png", "name-device"),
    "device with a superscript": ("COM¹.png".encode(), "name-device"),
    "device folder": (b"lpt9/a.png", "name-device"),
    "full stop at the end": (b"media/a.png.", "name-end"),
    "space at the end": (b"media/a.png ", "name-end"),
    "NUL in the name": (b"a.png\0.exe", "name-control"),
    "line break in the name": (b"a\n.png", "name-control"),
    "terminal escape in the name": (b"\x1b[2J.png", "name-control"),
    "C1 control in the name": ("a\x85.png".encode(), "name-control"),
    "byte order mark in the name": ("\ufeffa.png".encode(), "name-control"),
    "line separator in the name": ("a\u2028.png".encode(), "name-control"),
    "right-to-left override": ("a\u202egnp.exe".encode(), "name-bidi"),
    "right-to-left isolate": ("a\u2067b.png".encode(), "name-bidi"),
    "right-to-left mark": ("a\u200f.png".encode(), "name-bidi"),
    "not UTF-8": (b"caf\xe9.png", "name-encoding"),
    "half of a character": (b"\xed\xa0\x80.png", "name-encoding"),
    "decomposed accent": ("e\u0301.png".encode(), "name-not-nfc"),
    "name of 201 bytes": (b"x" * 201, "name-too-long"),
    "name of 60,000 bytes": (b"x" * 60_000, "name-too-long"),
    "9 folders deep": (b"a/" * 9 + b"x", "name-too-deep"),
    "30,000 folders deep": (b"a/" * 30_000 + b"x", "name-too-long"),
    "empty name": (b"", "archive-damaged"),
}

TWINS = {
    "case twins": ["media/B", "MEDIA/b"],
    "case twins of story.yaml": ["Story.YAML"],
    "a second story.yaml": ["story.yaml"],
    "twins by folding": ["Straße", "STRASSE"],
    "a file that is a folder": ["b", "b/c"],
    "a file and a folder of one name": ["b", "B/"],
}

SPELLINGS = ("media/\u00e9.png", "media/e\u0301.png")
"""One name, composed and decomposed."""


def cases() -> Iterator[Case]:
    """All of them."""
    for name, (raw, code) in NAMES.items():
        yield case(name, _entry(raw), refused=code)
    old = Row("café.png".encode(), flags=0)
    yield case("old encoding", of_rows(lambda: rows_of(sound(), old)), refused="name-encoding")
    for name, names in TWINS.items():
        rows = [Row(each.encode()) for each in names]
        twins = of_rows(lambda rows=rows: rows_of(sound(), *rows))  # type: ignore[misc]
        yield case(name, twins, refused="name-twins")
    nfc = of_rows(lambda: rows_of(sound(), *(Row(each.encode()) for each in SPELLINGS)))
    yield case("NFC twins", nfc, refused="name-not-nfc")
    yield case("NFC twins in a folder", _spellings, refused="name-twins")
    told = {"verify": "no-sums", "install": "link"}
    yield case("link out of a folder", _link, check="link missing-file", **told)
    yield case("link to a folder", _folder_link, check="link", **told)
    yield case("links in a circle", _circle, check="link", **told)
    told["install"] = "not-a-file"
    yield case("pipe in a folder", _pipe, check="not-a-file", **told)


def _spellings(folder: Path, trap: Trap) -> Path:
    return folder_of({**sound(), **dict.fromkeys(SPELLINGS, b"x")}, folder)


def _entry(raw: bytes) -> object:
    return of_rows(lambda: rows_of(sound(), Row(raw)))


def _link(folder: Path, trap: Trap) -> Path:
    """Its picture is a link to somebody else's."""
    files = sound()
    theirs = trap.bait("theirs.png", files.pop("media/a.png"))
    made = folder_of(files, folder)
    (made / "media").mkdir()
    (made / "media/a.png").symlink_to(theirs)
    return made


def _folder_link(folder: Path, trap: Trap) -> Path:
    made = folder_of(sound(), folder)
    (made / "more").symlink_to(trap.folder)
    return made


def _circle(folder: Path, trap: Trap) -> Path:
    made = folder_of(sound(), folder)
    (made / "media/again").symlink_to(made)
    (made / "media/b").symlink_to("c")
    (made / "media/c").symlink_to("b")
    return made


def _pipe(folder: Path, trap: Trap) -> Path:
    made = folder_of(sound(), folder)
    os.mkfifo(made / "media/b.png")
    return made
