# SPDX-License-Identifier: MIT
"""Archives whose frame lies: sizes, places, checksums, and what lies around them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.hostile.case import Case, case, of_bytes, of_rows, packed, rows_of, sound
from tests.support.archives import MIMETYPE, Row, archive, row, sums

UNIX = 3 << 8 | 20

ENTRIES: dict[str, tuple[dict[str, object], str]] = {
    "size too large": ({"size": 4_000}, "archive-overlap"),
    "size of 4 GB": ({"size": 0xFFFFFFFE}, "archive-overlap"),
    "two sizes": ({"packed": 1}, "archive-sizes"),
    "size behind the data": ({"flags": 0x808}, "archive-sizes"),
    "size missing where ZIP64 should say it": ({"size": 0xFFFFFFFF}, "archive-damaged"),
    "compressed": ({"method": 8}, "archive-compressed"),
    "compressed by an unknown method": ({"method": 77}, "archive-compressed"),
    "encrypted": ({"flags": 0x801}, "archive-encrypted"),
    "strongly encrypted": ({"flags": 0x841}, "archive-encrypted"),
    "on another disk": ({"disk": 3}, "archive-in-parts"),
    "over the first entry": ({"start": 0}, "archive-overlap"),
    "in the middle of another": ({"start": 60}, "archive-overlap"),
    "far behind the end": ({"start": 0x7FFFFFFF}, "archive-overlap"),
    "link": ({"made": UNIX, "attributes": 0o120777 << 16}, "archive-link"),
    "device node": ({"made": UNIX, "attributes": 0o020666 << 16}, "archive-link"),
    "pipe": ({"made": UNIX, "attributes": 0o010666 << 16}, "archive-link"),
}
"""What the row of the table says of the entry `b`."""

FRAMES: dict[str, tuple[dict[str, object], str]] = {
    "data before": ({"before": b"#!/bin/sh\nreboot\n"}, "not-a-story"),
    "an archive before": ({"before": archive([row("mimetype", MIMETYPE)])}, "archive-not-packed"),
    "data after": ({"behind": b"MZ" + bytes(500)}, "archive-damaged"),
    "an archive after": ({"behind": archive([row("a")])}, "archive-damaged"),
    "comment": ({"comment": b"PK\5\6" + bytes(18)}, "archive-damaged"),
    "one of several disks": ({"end": {"disk": 1, "table_disk": 1}}, "archive-in-parts"),
    "count too small": ({"end": {"here": 1, "count": 1}}, "archive-damaged"),
    "count too large": ({"end": {"here": 90, "count": 90}}, "archive-damaged"),
    "count of 65,535 without ZIP64": ({"end": {"here": 65535, "count": 65535}}, "too-many-files"),
    "table elsewhere": ({"end": {"at": 7}}, "archive-damaged"),
    "table of 4 GB": ({"end": {"size": 0xFFFFFFFE}}, "archive-damaged"),
    "ZIP64 count without end": (
        {"wide": True, "wide_end": {"here": 2**60, "count": 2**60}},
        "too-many-files",
    ),
    "ZIP64 table without end": ({"wide": True, "wide_end": {"size": 2**62}}, "archive-damaged"),
    "ZIP64 record that says otherwise": ({"wide": True, "end": {"count": 3}}, "archive-damaged"),
}
"""What the end of the archive says, and what lies around it."""


def cases() -> Iterator[Case]:
    """All of them."""
    for name, (figures, code) in ENTRIES.items():
        entry = replace(row("b", b"b" * 100), **figures)  # type: ignore[arg-type]
        yield case(name, _with(entry), refused=code)
    for name, (frame, code) in FRAMES.items():
        yield case(name, of_rows(lambda: rows_of(sound()), **frame), refused=code)
    yield from _many()
    yield from _first_entry()
    yield from _checksums()
    yield from _cut_off()
    for name, data in {
        "empty file": b"",
        "PDF as a story": b"%PDF-1.7\n" + bytes(300),
        "program as a story": b"MZ" + bytes(300),
        "words as a story": b"format: 1\n",
    }.items():
        yield case(name, of_bytes(lambda data=data: data), refused="not-a-story")  # type: ignore[misc]
    yield case("ordinary zip of the folder", of_bytes(_zipped), refused="archive-not-packed")
    yield case("no story.yaml", packed({"story.yml": b"format: 1\n"}), refused="no-story")


def _with(entry: Row) -> Callable[..., object]:
    return of_rows(lambda: rows_of(sound(), entry, row("c", b"c")))


def _many() -> Iterator[Case]:
    def many(count: int) -> Callable[..., object]:
        names = [row(f"media/{number}") for number in range(count)]
        return of_rows(lambda: rows_of(sound(), *names), wide=True)

    same = [row(f"b{number}", b"b" * 1000) for number in range(200)]
    quoted = [replace(each, start=60) for each in same]
    yield case("100,000 entries", many(100_000), refused="too-many-files")
    yield case("20,001 entries", many(20_001), refused="too-many-files")
    yield case(
        "200 entries over the same bytes",
        of_rows(lambda: rows_of(sound(), *quoted)),
        refused="archive-overlap",
    )


def _first_entry() -> Iterator[Case]:
    rows = rows_of(sound())
    first = rows[0]
    variants = {
        "no mimetype": (rows[1:], "archive-not-packed"),
        "mimetype in the second place": ([rows[1], first, *rows[2:]], "archive-not-packed"),
        "two mimetypes": ([*rows, first], "name-twins"),
        "two mimetypes in two cases": ([*rows, row("MIMETYPE", b"")], "name-twins"),
        "mimetype of a book": (
            [row("mimetype", b"application/epub+zip" + bytes(20)), *rows[1:]],
            "archive-mimetype",
        ),
        "mimetype with more in it": (
            [row("mimetype", MIMETYPE + b"\n"), *rows[1:]],
            "archive-not-packed",
        ),
        "compressed mimetype": ([replace(first, method=8), *rows[1:]], "archive-mimetype"),
        "mimetype with an extra field": (
            [replace(first, local_extra=b"ab\0\0"), *rows[1:]],
            "archive-mimetype",
        ),
    }
    for name, (made, code) in variants.items():
        yield case(name, of_rows(lambda made=made: made), refused=code)  # type: ignore[misc]


def _checksums() -> Iterator[Case]:
    files = sound()
    bad = {**files, "media/a.png": files["media/a.png"] + b"more"}

    def rows(promised: bytes) -> Callable[..., object]:
        put = [row("mimetype", MIMETYPE), *(row(*item) for item in files.items())]
        return of_rows(lambda: [*put, row("SHA256SUMS", promised)])

    def wrong_crc(name: str) -> Callable[..., object]:
        made = rows_of(files)
        return of_rows(
            lambda: [replace(each, crc=1) if each.name == name.encode() else each for each in made]
        )

    one = {"verify": "damaged-file", "install": "damaged-file"}
    yield case("wrong CRC of story.yaml", wrong_crc("story.yaml"), check="damaged-file", **one)
    yield case("wrong CRC of a picture", wrong_crc("media/a.png"), read="damaged-file", **one)
    yield case("wrong SHA-256 of a picture", rows(sums(bad)), read="damaged-file", **one)
    other = sums({**files, "story.yaml": b"format: 1"})
    yield case("wrong SHA-256 of story.yaml", rows(other), check="damaged-file", **one)
    few = sums({"story.yaml": files["story.yaml"]})
    added = dict.fromkeys(("verify", "install", "read"), "unlisted-file")
    yield case("file without a checksum", rows(few), **added)
    more = sums({**files, "media/b.png": b"gone", "../../etc/passwd": b"root"})
    yield case(
        "checksums of files that are not there",
        rows(more),
        verify="missing-file",
        install="missing-file",
    )
    torn = dict.fromkeys(("check", "verify", "install"), "damaged-sums")
    yield case("checksums that are none", rows(b"\xff\x00 nonsense\n"), **torn)
    yield case("two checksums of one file", rows(sums(files) * 2), **torn)
    large = dict.fromkeys(("check", "verify", "install"), "file-too-large")
    yield case("9 MB of checksums", rows(sums(files) + b"\n" * 9_000_000), **large)


def _cut_off() -> Iterator[Case]:
    whole = archive(rows_of(sound()), wide=True)
    table = whole.index(b"PK\x01\x02")
    places = {
        "nothing but the first sign": 4,
        "the first header": 20,
        "the mimetype": 50,
        "the second header": 75 + 10,
        "story.yaml": 300,
        "the last file": table - 10,
        "the table, which is missing": table,
        "a row of the table": table + 30,
        "the name in a row": table + 50,
        "the ZIP64 record": whole.index(b"PK\x06\x06") + 20,
        "the ZIP64 locator": whole.index(b"PK\x06\x07") + 5,
        "the end record": len(whole) - 10,
        "the last byte": len(whole) - 1,
    }
    for place, at in places.items():
        yield case(
            f"cut off in {place}",
            of_bytes(lambda at=at: whole[:at]),  # type: ignore[misc]
            refused="archive-damaged",
        )


def _zipped() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as other:
        for name, data in sound().items():
            other.writestr(name, data)
    return made.getvalue()
