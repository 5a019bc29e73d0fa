# SPDX-License-Identifier: MIT
"""An archive's table of contents, read with care and without reading any file in it.

A ZIP archive ends in a table (the central directory) and a record that says where the table is.
Only what this format allows is let through: one disk, nothing before the first entry or behind the
end, every entry stored, no two entries over the same bytes. Where a large archive needs it, ZIP64.
Figures in the archive are never trusted: each is held against the length of the file.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, NamedTuple

from lcreader.package import limits
from lcreader.package.names import first_problem, folded, twins
from lcreader.package.refusal import refusal
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_ROW = struct.Struct("<4sxB2x2H4x3L4H5xBL")
_FULL = 0xFFFFFFFF
_UTF8 = 0x800
_ENCRYPTED = 0x2041
_REFUSED = _ENCRYPTED | 0x0008 | 0x0020  # sizes behind the data, patches
_UNIX = 3
_FILE_TYPES = (0, 8)  # unknown, an ordinary file
_SLASH = 0x2F

PACK = QT_TRANSLATE_NOOP("Package", "Pack the story with: lcreader pack")
COPY_AGAIN = QT_TRANSLATE_NOOP("Package", "Copy it again from where it came.")


class Entry(NamedTuple):
    """One file of an archive, as the table of contents has it."""

    start: int  # of its local header
    name: bytes
    flags: int
    crc: int
    size: int
    end: int  # where the next entry, or the table, begins


_Row = tuple[int, bytes, int, int, int]
"""An :class:`Entry` without its end."""


def read_directory(file: BinaryIO, length: int, called: str) -> dict[str, tuple[object, ...]]:
    """Name → the values of an :class:`Entry` for all files of the archive ``called`` so.

    Raises StoryError. It makes no entries, for of thousands few will be asked for.
    """
    at, size, count = _find_table(file, length, called)
    if count > 2 * limits.FILES or size > limits.DIRECTORY_BYTES:
        raise _too_many(called)
    file.seek(at)
    table = file.read(size)
    if len(table) != size:
        raise torn(called)
    rows = _rows(table, count, called)
    rows.sort(reverse=True)
    names = _names([row[1] for row in rows], called)
    entries: dict[str, tuple[object, ...]] = {}
    after = at
    for row, name in zip(rows, names, strict=True):
        start, raw, _, _, bytes_long = row
        if start + 30 + len(raw) + bytes_long > after:
            raise _too_long(called, raw)
        if raw[-1] != _SLASH:
            entries[name] = (*row, after)
        after = start
    if len(entries) > limits.FILES:
        raise _too_many(called)
    return entries


def torn(called: str) -> StoryError:
    """The refusal for an archive that is cut off or was never whole."""
    return refusal(
        "archive-damaged",
        QT_TRANSLATE_NOOP("Package", "“{file}” is incomplete or damaged."),
        file=called,
        mend=COPY_AGAIN,
    )


def _too_many(called: str) -> StoryError:
    return refusal(
        "too-many-files",
        QT_TRANSLATE_NOOP("Package", "“{file}” holds more than {limit} files."),
        file=called,
        limit=limits.FILES,
    )


def _find_table(file: BinaryIO, length: int, called: str) -> tuple[int, int, int]:
    """Where the table is, its bytes and its rows."""
    end = length - _END.size
    if end < 0:
        raise torn(called)
    tail_at = max(0, end - _END64.size - _LOCATOR.size)
    file.seek(tail_at)
    tail = file.read(length - tail_at)
    if len(tail) != length - tail_at:
        raise torn(called)
    sign, *disks_and_counts, size, at, comment = _END.unpack_from(tail, end - tail_at)
    if sign != b"PK\x05\x06" or comment:
        raise torn(called)
    small = (*disks_and_counts, size, at)
    located = end - _LOCATOR.size - tail_at
    if located >= 0 and tail[located : located + 4] == b"PK\x06\x07":
        end, wide = _wide_end(tail, located, tail_at, called)
        full = (0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, _FULL, _FULL)
        if any(a not in (b, c) for a, b, c in zip(small, wide, full, strict=True)):
            raise torn(called)
        small = wide
    disk, table_disk, count_here, count, size, at = small
    if disk or table_disk or count != count_here:
        raise refusal(
            "archive-in-parts",
            QT_TRANSLATE_NOOP("Package", "“{file}” is one part of several."),
            file=called,
            mend=PACK,
        )
    if at + size != end:
        raise torn(called)
    return at, size, count


def _wide_end(tail: bytes, located: int, tail_at: int, called: str) -> tuple[int, tuple[int, ...]]:
    """The ZIP64 record: where it is, and its six figures in the order of the small one's."""
    _, disk, at, disks = _LOCATOR.unpack_from(tail, located)
    record = located - _END64.size
    if record < 0 or at != record + tail_at or disk or disks > 1:
        raise torn(called)
    sign, rest, _, _, *figures = _END64.unpack_from(tail, record)
    if sign != b"PK\x06\x06" or rest != _END64.size - 12:
        raise torn(called)
    return at, tuple(figures)


def _rows(table: bytes, count: int, called: str) -> list[_Row]:
    rows: list[_Row] = []
    at = 0
    for _ in range(count):
        if at + _ROW.size > len(table):
            raise torn(called)
        found = _ROW.unpack_from(table, at)
        sign, host, flags, method, crc, packed, size, named, extra, noted, disk, kind, start = found
        name_end = at + _ROW.size + named
        name = table[at + _ROW.size : name_end]
        at = name_end + extra + noted
        if sign != b"PK\x01\x02" or at > len(table) or not name:
            raise torn(called)
        if size == _FULL or packed == _FULL or start == _FULL or disk == 0xFFFF:
            field = table[name_end : name_end + extra]
            size, packed, start, disk = _widened(field, size, packed, start, disk, called)
        if flags & _REFUSED or method or disk or packed != size:
            raise _unfit(called, name, flags, method, disk)
        if not flags & _UTF8 and not name.isascii():
            raise _not_utf8(called, name)
        if name[-1] == _SLASH:
            if size:
                raise torn(called)
        elif host == _UNIX and kind >> 4 not in _FILE_TYPES:
            raise _no_file(called, name)
        rows.append((start, name, flags, crc, size))
    if at != len(table):
        raise torn(called)
    return rows


def _names(raw: list[bytes], called: str) -> list[str]:
    """The names as text, all at once, checked; those of folders too."""
    try:
        names = b"\n".join(raw).decode().split("\n") if raw else []
    except UnicodeDecodeError as error:
        raise _not_utf8(called, error.object[error.start : error.end]) from error
    if len(names) != len(raw):  # there is one with a line break in it, which is refused
        names = [name.decode() for name in raw]
    files = [name for name in names if name[-1:] != "/"]
    folders = [name[:-1] for name in names if name[-1:] == "/"]
    if found := first_problem(files + folders) or twins(files):
        raise StoryError(found)
    taken = {folded(name): name for name in files} if folders else {}
    for name in folders:
        if found := twins([taken.get(folded(name), ""), name]):
            raise StoryError(found)
    return names


def _widened(
    extra: bytes, size: int, packed: int, start: int, disk: int, called: str
) -> tuple[int, int, int, int]:
    """The figures that a row keeps in its ZIP64 field because they were too large for it."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            field = extra[at + 4 : at + 4 + length]
            wanted = [figure == _FULL for figure in (size, packed, start)]
            layout = "<" + "Q" * sum(wanted) + ("L" if disk == 0xFFFF else "")
            if len(field) != length or length < struct.calcsize(layout):
                break
            figures = iter(struct.unpack_from(layout, field))
            size, packed, start = (
                next(figures) if wide else figure
                for wide, figure in zip(wanted, (size, packed, start), strict=True)
            )
            return size, packed, start, next(figures, disk)
        at += 4 + length
    raise torn(called)


def _not_utf8(called: str, name: bytes) -> StoryError:
    return refusal(
        "name-encoding",
        QT_TRANSLATE_NOOP("Package", "“{file}”: the name “{name}” is not written in UTF-8."),
        file=called,
        mend=PACK,
        name=_shown(name),
    )


def _shown(name: bytes) -> str:
    return name.decode(errors="backslashreplace")


def _unfit(called: str, name: bytes, flags: int, method: int, disk: int) -> StoryError:
    if flags & _ENCRYPTED:
        return refusal(
            "archive-encrypted",
            QT_TRANSLATE_NOOP("Package", "“{file}”: “{name}” is encrypted."),
            file=called,
            mend=PACK,
            name=_shown(name),
        )
    if method:
        return refusal(
            "archive-compressed",
            QT_TRANSLATE_NOOP(
                "Package", "“{file}”: “{name}” is compressed, so it cannot be played in place."
            ),
            file=called,
            mend=PACK,
            name=_shown(name),
        )
    if disk:
        return refusal(
            "archive-in-parts",
            QT_TRANSLATE_NOOP("Package", "“{file}” is one part of several."),
            file=called,
            mend=PACK,
        )
    return refusal(
        "archive-sizes",
        QT_TRANSLATE_NOOP("Package", "“{file}” does not say plainly how large “{name}” is."),
        file=called,
        mend=PACK,
        name=_shown(name),
    )


def _too_long(called: str, name: bytes) -> StoryError:
    return refusal(
        "archive-overlap",
        QT_TRANSLATE_NOOP("Package", "“{file}”: “{name}” does not fit where it is said to be."),
        file=called,
        mend=COPY_AGAIN,
        name=_shown(name),
    )


def _no_file(called: str, name: bytes) -> StoryError:
    return refusal(
        "archive-link",
        QT_TRANSLATE_NOOP("Package", "“{file}”: “{name}” is a link or a device and no file."),
        file=called,
        mend=PACK,
        name=_shown(name),
    )
