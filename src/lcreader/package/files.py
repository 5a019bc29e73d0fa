# SPDX-License-Identifier: MIT
"""What folders and archives have in common: reading whole files, bounded and checked."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from io import BufferedReader
from pathlib import Path

from lcreader.package import limits, sums
from lcreader.package.names import is_reserved
from lcreader.package.package import ByteRange, unreadable
from lcreader.package.refusal import refusal
from lcreader.story.problem import Problem, StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

SUMS = "SHA256SUMS"


class Files(ABC):
    """A package of named files. Subclasses say where each lies; they hold nothing open."""

    def __init__(self, path: Path, names: list[str], problems: tuple[Problem, ...] = ()) -> None:
        self.path = path
        self.problems = problems
        self._all = frozenset(names)
        self._names = dict.fromkeys(sorted(names))
        for name in [name for name in self._names if name[:1] in "mS" and is_reserved(name)]:
            del self._names[name]
        self._sums: dict[str, str] | None = None

    @property
    def names(self) -> Collection[str]:
        """The names that a story can use, sorted."""
        return self._names.keys()

    @property
    def meta(self) -> list[str]:
        """The names below `meta/`, sorted: about the package, and no story's to use."""
        return sorted(name for name in self._all if name.startswith("meta/"))

    def read_sums(self) -> Mapping[str, str]:
        """Name → SHA-256 as the package's own `SHA256SUMS` says; empty where it has none."""
        if SUMS in self._all and self._sums is None:
            found = sums.parse(self._bounded(SUMS, limits.SUMS_BYTES))
            self._sums = {name: found[name] for name in found if not is_reserved(name)}
        return self._sums or {}

    @abstractmethod
    def size(self, name: str) -> int:
        """How many bytes the file has."""

    def crc(self, name: str) -> int | None:
        """The CRC-32 that the package itself gives for the file; None where it gives none."""
        return None

    @abstractmethod
    def range(self, name: str) -> ByteRange:
        """Where the file lies on the disk."""

    @abstractmethod
    def open(self, name: str) -> BufferedReader:
        """The file to read and seek in."""

    def read(self, name: str, limit: int) -> bytes:
        """The whole file, at most ``limit`` bytes, as its maker's checksums say it must be."""
        data = self._bounded(name, limit)
        if SUMS in self._all and not is_reserved(name):
            sums.verify(name, data, self.read_sums(), mend_by_deleting=self.path.is_dir())
        return data

    def _bounded(self, name: str, limit: int) -> bytes:
        size = self.size(name)
        try:
            if size <= limit:
                with self.open(name) as file:
                    data = file.read(limit + 1)
                if len(data) <= limit:
                    return data
                size = max(size, len(data))
        except OSError as error:
            raise unreadable(name, error) from error
        raise refusal(
            "file-too-large",
            QT_TRANSLATE_NOOP(
                "Package", "“{file}” has {size} bytes; at most {limit} are allowed here."
            ),
            file=name,
            size=size,
            limit=limit,
        )

    def _missing(self, name: str) -> StoryError:
        return refusal(
            "missing-file",
            QT_TRANSLATE_NOOP("Package", "“{file}” is not in the package."),
            file=name,
        )
