# SPDX-License-Identifier: MIT
"""Archives for tests: whole ones from a folder, and ones with any figure in them made wrong."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from lcreader.package.package import Package
from lcreader.story.problem import StoryError

MIMETYPE = b"application/vnd.lcreader.story+zip"
UTF8 = 0x800
FULL = 0xFFFFFFFF
FILE_MODE = 0o100644 << 16
SMALL = {
    "story.yaml": b"format: 1\nid: a\nlanguage: en\ntitle: A\n"
    b"chapters: [{id: c, pages: [{id: p}]}]\n",
    "media/é.webp": b"RIFF\0\0\0\0WEBP!",
    "a.flac": b"fLaC" * 9,
}
"""Some files, each of which begins as its kind does."""


@dataclass(frozen=True)
class Row:
    """One entry. What its local header says can be made to differ from the table's row."""

    name: bytes
    data: bytes = b""
    flags: int = UTF8
    method: int = 0
    size: int | None = None
    packed: int | None = None
    crc: int | None = None
    start: int | None = None
    disk: int = 0
    extra: bytes = b""
    comment: bytes = b""
    made: int = 3 << 8 | 20
    attributes: int = FILE_MODE
    wide: bool = False
    local: dict[str, object] = field(default_factory=dict)
    local_extra: bytes = b""


def row(name: str, data: bytes = b"", **values: Any) -> Row:
    return replace(Row(name.encode(), data), **values)


def archive(
    rows: Iterable[Row],
    *,
    before: bytes = b"",
    behind: bytes = b"",
    comment: bytes = b"",
    wide: bool = False,
    end: dict[str, int] | None = None,
    wide_end: dict[str, int] | None = None,
) -> bytes:
    """The bytes of a ZIP archive with these rows; ``end`` overrides figures in its last record."""
    body = bytearray(before)
    table = bytearray()
    count = 0
    for each in rows:
        count += 1
        start = len(body) if each.start is None else each.start
        size = len(each.data) if each.size is None else each.size
        packed = size if each.packed is None else each.packed
        crc = zlib.crc32(each.data) if each.crc is None else each.crc
        said = {
            "sign": b"PK\x03\x04",
            "name": each.name,
            "flags": each.flags,
            "method": each.method,
            "size": size,
            "packed": packed,
            "crc": crc,
            "extra": each.local_extra,
            **each.local,
        }
        if each.wide:
            said["extra"] += struct.pack("<2H2Q", 1, 16, said["size"], said["packed"])
            said["size"] = said["packed"] = FULL
        body += struct.pack(
            "<4s5H3L2H",
            said["sign"],
            20,
            said["flags"],
            said["method"],
            0,
            0x21,
            said["crc"],
            said["packed"],
            said["size"],
            len(said["name"]),
            len(said["extra"]),
        )
        body += said["name"] + said["extra"] + each.data
        extra = each.extra
        if each.wide:
            extra += struct.pack("<2H3Q", 1, 24, size, packed, start)
            size = packed = start = FULL
        table += struct.pack(
            "<4s6H3L5H2L",
            b"PK\x01\x02",
            each.made,
            20,
            each.flags,
            each.method,
            0,
            0x21,
            crc,
            packed,
            size,
            len(each.name),
            len(extra),
            len(each.comment),
            each.disk,
            0,
            each.attributes,
            start,
        )
        table += each.name + extra + each.comment
    figures = {
        "disk": 0,
        "table_disk": 0,
        "here": count,
        "count": count,
        "size": len(table),
        "at": len(body),
    }
    whole = bytes(body + table)
    if wide:
        far = {**figures, **(wide_end or {})}
        at = len(whole)
        whole += struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, *far.values())
        whole += struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
        figures = dict.fromkeys(figures, 0xFFFF) | {"disk": 0, "table_disk": 0}
        figures |= {"size": FULL, "at": FULL}
    figures |= end or {}
    whole += struct.pack("<4s4H2LH", b"PK\x05\x06", *figures.values(), len(comment)) + comment
    return whole + behind


def story_rows(*more: Row, yaml: bytes = b"format: 1\n") -> list[Row]:
    """The rows of the smallest archive that opens, and ``more``."""
    return [row("mimetype", MIMETYPE), row("story.yaml", yaml), *more]


def sums(files: dict[str, bytes]) -> bytes:
    """`SHA256SUMS` for these files."""
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()]
    return "".join(lines).encode()


def write_archive(folder: Path, target: Path) -> Path:
    """``folder`` as an archive at ``target``, with checksums."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    files["SHA256SUMS"] = sums(files)
    rows = [row("mimetype", MIMETYPE), *(row(name, data) for name, data in files.items())]
    target.write_bytes(archive(rows))
    return target


def small_archives() -> tuple[bytes, ...]:
    """The files of ``SMALL`` in an archive: as they are, with checksums, and as ZIP64 has them."""
    yaml, *others = SMALL.items()
    rows = [row(name, data) for name, data in others]
    wide = [row(name, data, wide=True) for name, data in others]
    return (
        archive(story_rows(*rows, yaml=yaml[1])),
        archive(story_rows(*rows, row("SHA256SUMS", sums(SMALL)), yaml=yaml[1])),
        archive(story_rows(*wide, yaml=yaml[1]), wide=True),
    )


def read_all(package: Package, limit: int = 1000) -> None:
    """Read everything; where it can be read, it must be inside the file and its own alone."""
    places = []
    length = package.path.stat().st_size
    for name in package.names:
        try:
            place = package.range(name)
            data = package.read(name, limit)
        except StoryError:
            continue
        assert 0 <= place.offset <= place.offset + place.length <= length
        assert len(data) == place.length == package.size(name)
        places.append((place.offset, place.length))
    places.sort()
    for (start, size), (after, _) in pairwise(places):
        assert start + size <= after
