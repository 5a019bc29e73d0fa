# SPDX-License-Identifier: MIT
"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

_STALE = 24 * 60 * 60
"""Seconds after which a temporary file is taken to be left over from a program that was killed."""

_SILENT = 10 * 60
"""The same, where no process of this computer writes it; one on another computer would by then."""


@contextlib.contextmanager
def atomic_file(target: Path) -> Iterator[BinaryIO]:
    """A file to write and read, which gets the name ``target`` when the block ends well.

    It is written beside ``target`` under a hidden name, brought to the disk, and only then renamed,
    over what was there. Where the block ends with an exception, or the program is killed, what was
    there stays. Raises OSError.
    """
    _sweep(target)
    half = f".{target.name[:_KEPT]}.{os.getpid()}-{secrets.token_hex(4)}.part"
    beside = target.with_name(half)
    try:
        with open(beside, "w+b", opener=lambda path, _: os.open(path, _FLAGS, 0o666)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        if isinstance(error, OSError) and error.filename in (None, str(beside), beside):
            error.filename = str(target)  # which is what a person knows
        raise
    _settle(target.parent)


class Settler:
    """Brings what is written to the disk while more is written, in a thread beside it.

    Otherwise a stick would take it all into the system's memory at once, tell that it is done,
    and need minutes for the end. To be used in a ``with`` block.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._since = 0
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="settle")
        self._settling: Future[None] | None = None

    def __enter__(self) -> Settler:
        return self

    def __exit__(self, *raised: object) -> None:
        self._beside.shutdown()

    def wrote(self, count: int) -> None:
        """``count`` more bytes are written. Waits where the disk is two portions behind."""
        self._since += count
        if self._since < _PORTION:
            return
        self._since = 0
        if self._settling is not None:
            self._settling.result()
        sync = getattr(os, "fdatasync", os.fsync)
        self._settling = self._beside.submit(sync, self._file.fileno())


_KEPT = 40  # characters of a name that may be as long as names can be
_PORTION = 32 << 20
_PART = re.compile(r"\.(.+)\.(\d{1,9})-[0-9a-f]+\.part", re.DOTALL)
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def sweep(folder: Path) -> None:
    """Remove what killed programs left in a folder that only this computer writes into."""
    for path, _, process in _parts(folder):
        if not _is_alive(process):
            with contextlib.suppress(OSError):
                path.unlink()


def _is_alive(process: int) -> bool:
    if process == os.getpid():
        return True
    if sys.platform == "win32":
        return False  # a file that is still being written cannot be removed there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _sweep(target: Path) -> None:
    """Remove what killed programs left of earlier tries at the same target."""
    now = time.time()
    for path, name, process in _parts(target.parent):
        with contextlib.suppress(OSError):
            age = now - path.lstat().st_mtime
            if name == target.name[:_KEPT] and age > (_STALE if _is_alive(process) else _SILENT):
                path.unlink()


def _parts(folder: Path) -> list[tuple[Path, str, int]]:
    """The half files in a folder, the name that each was to get, and whose process wrote it."""
    try:
        found = ((path, _PART.fullmatch(path.name)) for path in folder.iterdir())
        return [(path, part[1], int(part[2])) for path, part in found if part]
    except OSError:
        return []


def _settle(folder: Path) -> None:
    """Bring a new name in ``folder`` itself to the disk, where the system lets one ask for that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
