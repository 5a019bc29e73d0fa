# SPDX-License-Identifier: MIT
"""Mends a damaged archive from another copy of the same version.

Copies of one version are the same bytes, so that the table of contents of either says where each
file lies in both: a copy that was cut off, and has lost its own table, can still give what it has.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lcreader.package import limits, sums
from lcreader.package.archive import Archive, Section
from lcreader.package.atomic import atomic_file
from lcreader.package.files import SUMS, Files
from lcreader.package.folder import Folder
from lcreader.package.hashing import Hasher, Readable
from lcreader.package.package import unreadable
from lcreader.package.packing import packing_order
from lcreader.package.progress import IsCancelled, Meter, Progress
from lcreader.package.refusal import refusal
from lcreader.package.writing import write_archive
from lcreader.story.nodes import BYTES
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was mended: the names of the files that came from the other copy.

    Empty where the archive was whole, and was therefore left as it is.
    """

    mended: tuple[str, ...]
    files: int


class _Copy(Readable, Protocol):
    def size(self, name: str) -> int: ...


def repair(
    damaged: Path,
    other: Path,
    target: Path | None = None,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Repaired:
    """Mend the archive ``damaged`` with files of ``other`` (an archive or a folder).

    The whole is written anew, as ``target`` or in the place of ``damaged``, and takes its name only
    when every file is what the checksums say. Of the bytes in hand the first two thirds are read
    to find out what is whole, then all are written: ``progress`` counts both.

    Raises StoryError where the two are not the same version, or a file is damaged in both;
    Cancelled; OSError where the result cannot be written. Then ``damaged`` stays as it was.
    """
    mine, spare = _tried(damaged), _tried(other)
    names = {"file": damaged.name, "other": other.name}
    if isinstance(mine, Folder):
        raise refusal(
            "not-an-archive",
            QT_TRANSLATE_NOOP("Package", "“{file}” is a folder; only packed stories are repaired."),
            mend=QT_TRANSLATE_NOOP("Package", "Copy its damaged files from the other copy."),
            **names,
        )
    if isinstance(mine, StoryError) and isinstance(spare, Folder):
        raise mine
    promised = _promises(mine, spare, names)
    layout = mine if isinstance(mine, Archive) else spare
    copies: list[_Copy] = []
    for path, found in ((damaged, mine), (other, spare)):
        if isinstance(found, Files):
            copies.append(found)
        elif isinstance(layout, Archive):
            copies.append(_Raw(path, layout))
    sizes = {name: _size(copies, name) for name in promised}
    meter = Meter(2 * sum(sizes.values()), progress, cancelled)
    where = _whole_ones(promised, copies, meter)
    if not any(where[name] is copies[0] and sizes[name] for name in promised):
        if isinstance(mine, Archive):
            raise _not_the_same(names)
        raise refusal(
            "nothing-in-common",
            QT_TRANSLATE_NOOP("Package", "Nothing in “{file}” is what “{other}” holds."),
            mend=QT_TRANSLATE_NOOP(
                "Package", "If it was a copy of “{other}”, copy that once more."
            ),
            **names,
        )
    meter.total = meter.done + sum(sizes.values())
    mended = tuple(name for name in promised if copies[0] is not where[name])
    if isinstance(mine, Archive) and target is None and not mended and _all_there(mine, promised):
        return Repaired((), len(promised))
    _write(target or damaged, promised, where, sizes, (mine, spare), meter)
    return Repaired(mended, len(promised))


class _Raw:
    """A copy without a table of contents that can be read, seen through the other's table."""

    def __init__(self, path: Path, layout: Archive) -> None:
        self._path = path
        self._layout = layout

    def size(self, name: str) -> int:
        return self._layout.size(name)

    def crc(self, name: str) -> None:
        return None  # its own table is lost

    def open(self, name: str) -> io.BufferedReader:
        where = self._layout.range(name)
        try:
            file = io.FileIO(self._path)
        except OSError as error:
            raise unreadable(self._path.name, error) from error
        return io.BufferedReader(Section(file, where.offset, where.length))


def _tried(path: Path) -> Archive | Folder | StoryError:
    try:
        return Folder(path.absolute()) if path.is_dir() else Archive(path.absolute())
    except StoryError as refused:
        return refused


def _promises(
    mine: Archive | StoryError, spare: Files | StoryError, names: Mapping[str, str]
) -> Mapping[str, str]:
    """What each file must be. Raises StoryError where the two copies do not agree on that."""
    found = [_sums(copy) for copy in (mine, spare) if isinstance(copy, Files)]
    known = [sums for sums in found if sums]
    if not known:
        if isinstance(mine, StoryError):
            raise mine
        raise refusal(
            "no-sums",
            QT_TRANSLATE_NOOP(
                "Package", "The checksums of “{file}” cannot be read, nor those of “{other}”."
            ),
            mend=sums.COPY_AGAIN,
            **names,
        )
    if known[0] != known[-1]:
        raise _not_the_same(names)
    return known[0]


def _sums(copy: Files) -> Mapping[str, str]:
    """The checksums of a copy, or nothing where they are damaged themselves."""
    try:
        if isinstance(copy, Archive):
            copy.read(SUMS, limits.SUMS_BYTES)  # held against its CRC
        return copy.read_sums()
    except StoryError:
        return {}


def _all_there(copy: Files, promised: Mapping[str, str]) -> bool:
    """Whether a copy has neither more nor less than was packed, its checksums included."""
    return copy.names == promised.keys() and bool(_sums(copy))


def _size(copies: Collection[_Copy], name: str) -> int:
    for copy in copies:
        try:
            return copy.size(name)
        except StoryError:
            continue
    return 0


def _whole_ones(
    promised: Mapping[str, str], copies: list[_Copy], meter: Meter
) -> Mapping[str, _Copy]:
    """Name → the first copy that has it whole."""
    where: dict[str, _Copy] = {}
    lost: list[str] = []
    with Hasher() as hasher:
        for name, wanted in promised.items():
            for copy in copies:
                if _digest(copy, name, hasher, meter) == wanted:
                    where[name] = copy
                    break
            else:
                lost.append(name)
    if not lost:
        return where
    raise refusal(
        "damaged-in-both",
        QT_TRANSLATE_NOOP("Package", "Damaged or missing in both copies: {names}."),
        file=lost[0],
        mend=QT_TRANSLATE_NOOP("Package", "Try a third copy."),
        names=", ".join(lost[:20]) + (" …" if len(lost) > 20 else ""),
    )


def _digest(copy: _Copy, name: str, hasher: Hasher, meter: Meter) -> str:
    try:
        return hasher.digest(copy, name, meter)
    except StoryError:
        return ""


def _write(
    target: Path,
    promised: Mapping[str, str],
    where: Mapping[str, _Copy],
    sizes: Mapping[str, int],
    copies: tuple[Files | StoryError, ...],
    meter: Meter,
) -> None:
    with atomic_file(target.absolute()) as file, write_archive(file, meter) as writer:
        for name in packing_order(promised):
            with where[name].open(name) as source:
                if writer.copy(name, source, sizes[name]) != promised[name]:
                    raise sums.damaged(name)
        meta: dict[str, bytes] = {}
        for copy in reversed([copy for copy in copies if isinstance(copy, Files)]):
            for name in copy.meta:
                try:
                    meta[name] = copy.read(name, BYTES)
                except StoryError:
                    continue
        for name in sorted(meta):
            writer.put(name, meta[name])


def _not_the_same(names: Mapping[str, str]) -> StoryError:
    return refusal(
        "not-the-same-version",
        QT_TRANSLATE_NOOP("Package", "“{file}” and “{other}” are not the same version of a story."),
        mend=QT_TRANSLATE_NOOP("Package", "Use a copy that came from the same file."),
        **names,
    )
