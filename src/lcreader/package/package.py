# SPDX-License-Identifier: MIT
"""A package: the one way to a story's bytes, wherever they lie."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from io import BufferedReader
from pathlib import Path
from typing import NamedTuple, Protocol

from lcreader.package.refusal import refusal
from lcreader.story.problem import Problem, StoryError
from lcreader.story.reasons import reason
from lcreader.story.sentence import QT_TRANSLATE_NOOP


class ByteRange(NamedTuple):
    """Where a file lies on the disk: ``length`` bytes of ``path`` from ``offset``."""

    path: Path
    offset: int
    length: int


class Package(Protocol):
    """A story's files. Every method may be called from any thread and raises StoryError alone.

    Nothing is held open between calls, so that a drive can be taken out.

    ``names`` are the names that a story can use, in order; ``problems`` tells which files were
    left out and why.
    """

    @property
    def path(self) -> Path:
        """The folder or archive, as an absolute path."""
        ...

    @property
    def names(self) -> Collection[str]:
        """The names of the story's files."""
        ...

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was left out."""
        ...

    def size(self, name: str) -> int:
        """How many bytes the file has."""
        ...

    def read(self, name: str, limit: int) -> bytes:
        """The whole file, held against the package's checksums; an error over ``limit`` bytes."""
        ...

    def read_sums(self) -> Mapping[str, str]:
        """Name → SHA-256 as the package's own `SHA256SUMS` says; empty where it has none."""
        ...

    def open(self, name: str) -> BufferedReader:
        """The file to read and seek in; nothing is held against checksums."""
        ...

    def crc(self, name: str) -> int | None:
        """The CRC-32 that the package itself gives for the file; None where it gives none."""
        ...

    def range(self, name: str) -> ByteRange:
        """Where the file lies, for players that read it themselves."""
        ...


def open_package(path: Path) -> Package:
    """The package at ``path``: a folder with `story.yaml`, or a `.lcstory` archive.

    What it is goes by what it holds, not by its name. Opening reads the names alone, never the
    files. Raises StoryError where it cannot be opened or must not be.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow links
    try:
        if path.is_dir():
            from lcreader.package.folder import Folder

            return Folder(path)
        if path.is_file():
            from lcreader.package.archive import Archive

            return Archive(path)
    except OSError as error:
        raise unreadable(path.name, error) from error
    raise refusal(
        "no-such-story",
        QT_TRANSLATE_NOOP("Package", "There is no story at “{file}”."),
        file=str(path),
    )


def unreadable(file: str, error: OSError) -> StoryError:
    """The refusal for a file that the system does not give."""
    return refusal(
        "unreadable",
        QT_TRANSLATE_NOOP("Package", "“{file}” cannot be read: {reason}."),
        file=file,
        reason=reason(error),
    )


def changed(name: str) -> StoryError:
    """The archive called ``name`` is not the one any more that was opened."""
    return refusal(
        "package-changed",
        QT_TRANSLATE_NOOP("Package", "“{file}” has changed since it was opened."),
        file=name,
        mend=QT_TRANSLATE_NOOP("Package", "Open it again."),
    )
