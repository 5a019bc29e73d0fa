# SPDX-License-Identifier: MIT
"""A story in one `.lcstory` file, read where it lies."""

from __future__ import annotations

import io
import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from lcreader.package.directory import COPY_AGAIN, PACK, Entry, read_directory, torn
from lcreader.package.files import Files
from lcreader.package.kinds import HEAD
from lcreader.package.package import ByteRange, changed, unreadable
from lcreader.package.refusal import refusal
from lcreader.package.sums import damaged
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MIMETYPE: Final = b"application/vnd.lcreader.story+zip"
"""What the first entry, `mimetype`, holds."""

_LOCAL = struct.Struct("<4s5H3L2H")
_FULL = 0xFFFFFFFF


class Archive(Files):
    """The files of an archive. It is opened anew for each file and never held open, so that a
    drive can be taken out; where the archive has changed since, that is an error."""

    def __init__(self, path: Path) -> None:
        self._found: dict[str, int] = {}  # name → where its bytes begin, once looked up
        try:
            with path.open("rb") as file:
                self._state = _state(file)
                length = self._state[0]
                _check_start(file, path.name)
                self._entries = read_directory(file, length, path.name)
        except OSError as error:
            raise unreadable(path.name, error) from error
        super().__init__(path, list(self._entries))
        first = self._entry("mimetype")
        if first.start or first.size != len(MIMETYPE):
            raise _not_first(path.name)
        self._begin("mimetype")
        if "story.yaml" not in self._entries:
            raise refusal(
                "no-story",
                QT_TRANSLATE_NOOP("Package", "There is no story.yaml in “{file}”."),
                file=path.name,
                mend=PACK,
            )

    def size(self, name: str) -> int:
        """How many bytes the file has."""
        return self._entry(name).size

    def crc(self, name: str) -> int:
        """The CRC-32 of the file, as the table of contents has it."""
        return self._entry(name).crc

    def range(self, name: str) -> ByteRange:
        """Where the file's bytes are in the archive."""
        return ByteRange(self.path, self._begin(name), self._entry(name).size)

    def open(self, name: str) -> io.BufferedReader:
        """The file to read and seek in, and no byte outside it."""
        begin = self._begin(name)
        section = Section(self._opened(), begin, self._entry(name).size)
        return io.BufferedReader(section)

    def read(self, name: str, limit: int) -> bytes:
        """The whole file, at most ``limit`` bytes, held against its checksums."""
        data = super().read(name, limit)
        import zlib

        if zlib.crc32(data) != self._entry(name).crc:
            raise damaged(name)
        return data

    def _entry(self, name: str) -> Entry:
        try:
            return Entry._make(self._entries[name])
        except KeyError:
            raise self._missing(name) from None

    def _opened(self) -> io.FileIO:
        try:
            file = io.FileIO(self.path)
        except OSError as error:
            raise unreadable(self.path.name, error) from error
        if _state(file) != self._state:
            file.close()
            raise changed(self.path.name)
        return file

    def _begin(self, name: str) -> int:
        """Where the bytes of ``name`` begin, from its local header, which must agree."""
        entry = self._entry(name)
        if name not in self._found:
            try:
                with self._opened() as file:
                    self._found[name] = _behind_header(file, entry, self.path.name)
            except OSError as error:
                raise unreadable(self.path.name, error) from error
        return self._found[name]


class Section(io.RawIOBase):
    """Some bytes of a file as a file of their own; closing it closes the file."""

    def __init__(self, file: io.FileIO, begin: int, length: int) -> None:
        self._file = file
        self._begin = begin
        self._length = length
        self._at = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a byte; it may lie behind the end, but not before the beginning."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._length}[whence]
        if base + offset < 0:
            raise ValueError("before the beginning")
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        """Where it stands."""
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read on, as many bytes as there are and fit; how many."""
        view = memoryview(buffer).cast("B")[: max(0, self._length - self._at)]
        self._file.seek(self._begin + self._at)
        got = self._file.readinto(view)
        self._at += got
        return got

    def close(self) -> None:
        """Close the file too."""
        self._file.close()
        super().close()


def _state(file: BinaryIO | io.FileIO) -> tuple[int, int]:
    found = os.fstat(file.fileno())
    return found.st_size, found.st_mtime_ns


def _check_start(file: BinaryIO, called: str) -> None:
    """The archive must begin with the entry `mimetype`, by which systems know it."""
    head = file.read(HEAD)
    if not head.startswith(b"PK"):
        raise refusal(
            "not-a-story",
            QT_TRANSLATE_NOOP("Package", "“{file}” is not a story."),
            file=called,
            mend=QT_TRANSLATE_NOOP(
                "Package", "A story is a folder with a story.yaml in it, or a .lcstory file."
            ),
        )
    if not head.startswith(b"PK\x03\x04"):
        raise torn(called)
    if len(head) < 38 + len(MIMETYPE):
        raise torn(called)
    method, name_length, extra_length = (
        int.from_bytes(head[at : at + 2], "little") for at in (8, 26, 28)
    )
    if head[30 : 30 + name_length] != b"mimetype":
        raise _not_first(called)
    if method or extra_length or head[38 : 38 + len(MIMETYPE)] != MIMETYPE:
        raise refusal(
            "archive-mimetype",
            QT_TRANSLATE_NOOP(
                "Package", "The entry mimetype of “{file}” does not say that it is a story."
            ),
            file=called,
            mend=PACK,
        )


def _not_first(called: str) -> StoryError:
    return refusal(
        "archive-not-packed",
        QT_TRANSLATE_NOOP("Package", "“{file}” is an archive, but was not packed as a story."),
        file=called,
        mend=PACK,
    )


def _behind_header(file: io.FileIO, entry: Entry, called: str) -> int:
    file.seek(entry.start)
    header = file.read(_LOCAL.size + len(entry.name))
    if len(header) < _LOCAL.size + len(entry.name):
        raise torn(called)
    sign, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack_from(
        header
    )
    begin: int = entry.start + _LOCAL.size + name_length + extra_length
    agrees = (
        sign == b"PK\x03\x04"
        and (flags, method, crc) == (entry.flags, 0, entry.crc)
        and name_length == len(entry.name)
        and header[_LOCAL.size :] == entry.name
        and begin + entry.size <= entry.end
    )
    if agrees and (packed, size) != (entry.size, entry.size):
        agrees = _FULL in (packed, size) and _wide_sizes(file, extra_length, entry.size)
    if not agrees:
        raise refusal(
            "archive-contradicts-itself",
            QT_TRANSLATE_NOOP("Package", "“{file}” says two different things about “{name}”."),
            file=called,
            mend=COPY_AGAIN,
            name=entry.name.decode(),
        )
    return begin


def _wide_sizes(file: io.FileIO, length: int, size: int) -> bool:
    """Whether the ZIP64 field behind a local header gives ``size`` twice."""
    extra = file.read(length)
    at = 0
    while at + 4 <= len(extra):
        kind, field = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            return extra[at + 4 : at + 20] == struct.pack("<2Q", size, size)
        at += 4 + field
    return False
