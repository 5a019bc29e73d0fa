# SPDX-License-Identifier: MIT
"""Writes an archive whose bytes depend on nothing but what is in it."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BufferedReader
from typing import BinaryIO, Final

from lcreader.package.archive import MIMETYPE
from lcreader.package.atomic import Settler
from lcreader.package.files import SUMS
from lcreader.package.hashing import Hasher
from lcreader.package.progress import Meter
from lcreader.package.refusal import refusal
from lcreader.story.sentence import QT_TRANSLATE_NOOP

_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # a ZIP archive knows no earlier day
_UNIX: Final = 3
_RIGHTS: Final = 0o100644 << 16


@contextmanager
def write_archive(file: BinaryIO, meter: Meter) -> Iterator[ArchiveWriter]:
    """Writes `mimetype`, then what it is given, then, when the ``with`` block ends well, the sums.

    The entries have one date and the same rights, and nothing of the machine is written down.
    """
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive,
        Hasher() as hasher,
        Settler(file) as settler,
    ):
        writer = ArchiveWriter(archive, hasher, settler, meter)
        writer.begin()
        yield writer
        writer.end()


class ArchiveWriter:
    """The inside of :func:`write_archive`."""

    def __init__(
        self, archive: zipfile.ZipFile, hasher: Hasher, settler: Settler, meter: Meter
    ) -> None:
        self._zip = archive
        self._hasher = hasher
        self._settler = settler
        self._meter = meter
        self._digests: dict[str, str] = {}

    def begin(self) -> None:
        """Write what an archive begins with."""
        self._put("mimetype", MIMETYPE)

    def end(self) -> None:
        """Write the sums of all that was put in."""
        self._put(SUMS, _written(self._digests))

    def put(self, name: str, data: bytes) -> str:
        """Write a file from memory; its SHA-256."""
        self._put(name, data)
        self._meter.add(len(data))
        return self._noted(name, hashlib.sha256(data).hexdigest())

    def copy(self, name: str, source: BufferedReader, size: int) -> str:
        """Write ``source``, which must have ``size`` bytes; its SHA-256.

        Raises StoryError where it has not, or cannot be read.
        """
        left = size

        def write(piece: memoryview) -> None:
            nonlocal left
            left -= len(piece)
            if left < 0:
                raise _changing(name)
            to.write(piece)
            self._settler.wrote(len(piece))

        with self._zip.open(_entry(name, size), "w") as to:
            digest = self._hasher.through(name, source, self._meter, write)
        if left:
            raise _changing(name)
        return self._noted(name, digest)

    def _put(self, name: str, data: bytes) -> None:
        with self._zip.open(_entry(name, len(data)), "w") as to:
            to.write(data)

    def _noted(self, name: str, digest: str) -> str:
        if not name.startswith("meta/"):
            self._digests[name] = digest
        return digest


def _entry(name: str, size: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.create_system = _UNIX
    entry.external_attr = _RIGHTS
    entry.file_size = size
    return entry


def _written(digests: Mapping[str, str]) -> bytes:
    """`SHA256SUMS` as `sha256sum` writes it, by name."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()


def _changing(name: str) -> Exception:
    return refusal(
        "changed-while-packing",
        QT_TRANSLATE_NOOP("Package", "“{file}” changed while it was being packed."),
        file=name,
        mend=QT_TRANSLATE_NOOP("Package", "Pack again when nothing writes into the story."),
    )
