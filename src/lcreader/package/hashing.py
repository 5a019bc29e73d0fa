# SPDX-License-Identifier: MIT
"""SHA-256 of large files, worked out in a thread beside the one that reads and writes."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import BinaryIO, Final

from lcreader.package.package import unreadable
from lcreader.package.progress import Meter

PIECE: Final = 1 << 20
"""Bytes that are read, hashed and written at a time."""


class Hasher:
    """Reads files through, one after the other. To be used in a ``with`` block."""

    def __init__(self) -> None:
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="sha256")
        self._pieces = (bytearray(PIECE), bytearray(PIECE))

    def __enter__(self) -> Hasher:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._beside.shutdown()

    def through(
        self,
        name: str,
        source: BinaryIO,
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


class Crc:
    """The CRC-32 of the pieces that :meth:`Hasher.through` hands to :meth:`add`."""

    def __init__(self) -> None:
        self.value = 0

    def add(self, piece: memoryview) -> None:
        """Go on with ``piece``."""
        self.value = zlib.crc32(piece, self.value)


def _read(source: BinaryIO, piece: bytearray, name: str) -> int:
    try:
        return int(source.readinto(piece))  # type: ignore[attr-defined]
    except OSError as error:
        raise unreadable(name, error) from error
