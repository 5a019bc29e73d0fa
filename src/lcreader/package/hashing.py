# SPDX-License-Identifier: MIT
"""SHA-256 of large files, worked out in a thread beside the one that reads and writes."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from io import BufferedReader
from typing import Final, Protocol

from lcreader.package.package import unreadable
from lcreader.package.progress import Meter

PIECE: Final = 1 << 20
"""Bytes that are read, hashed and written at a time."""


class Readable(Protocol):
    """A package, or a part of one, as far as it is needed here."""

    def open(self, name: str) -> BufferedReader:
        """The file to read."""
        ...

    def crc(self, name: str) -> int | None:
        """The CRC-32 that the package itself gives for the file; None where it gives none."""
        ...


class Hasher:
    """Reads files through, one after the other. To be used in a ``with`` block."""

    def __init__(self) -> None:
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="sha256")
        self._pieces = (bytearray(PIECE), bytearray(PIECE))

    def __enter__(self) -> Hasher:
        return self

    def __exit__(self, *raised: object) -> None:
        self._beside.shutdown()

    def through(
        self,
        name: str,
        source: BufferedReader,
        meter: Meter,
        write: Callable[[memoryview], object] | None = None,
    ) -> str:
        """The SHA-256 of ``source`` (which a complaint calls ``name``) in hexadecimal digits.

        Each piece is handed to ``write``, which must not keep it. Raises StoryError where
        ``source`` cannot be read, Cancelled, and whatever ``write`` raises.
        """
        digest = hashlib.sha256()
        hashing: Future[None] | None = None
        turn = 0
        while count := _read(source, self._pieces[turn], name):
            piece = memoryview(self._pieces[turn])[:count]
            if hashing:
                hashing.result()
            hashing = self._beside.submit(digest.update, piece) if count == PIECE else None
            if hashing is None:
                digest.update(piece)
            if write:
                write(piece)
            meter.add(count)
            turn = 1 - turn
        if hashing:
            hashing.result()
        return digest.hexdigest()

    def digest(self, package: Readable, name: str, meter: Meter) -> str:
        """The SHA-256 of a file; "" where it is not what the package's own CRC-32 says.

        Raises StoryError where it cannot be read, Cancelled.
        """
        crc = 0

        def add(piece: memoryview) -> None:
            nonlocal crc
            crc = zlib.crc32(piece, crc)

        with package.open(name) as file:
            found = self.through(name, file, meter, add)
        return found if package.crc(name) in (None, crc) else ""


def _read(source: BufferedReader, piece: bytearray, name: str) -> int:
    try:
        return source.readinto(piece)
    except OSError as error:
        raise unreadable(name, error) from error
