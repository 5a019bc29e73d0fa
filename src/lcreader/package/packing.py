# SPDX-License-Identifier: MIT
"""Makes the one file that a story travels as.

The same folder gives the same bytes on any day and any system.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from lcreader.package import sums
from lcreader.package.atomic import atomic_file
from lcreader.package.folder import Folder
from lcreader.package.progress import IsCancelled, Meter, Progress
from lcreader.package.refusal import refusal
from lcreader.package.writing import write_archive
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Packed:
    """What came of packing: the archive, and what of the folder is not in it and why."""

    path: Path
    files: int
    bytes: int
    left_out: tuple[Problem, ...] = ()


def pack(
    folder: Path,
    target: Path,
    *,
    instead: Mapping[str, bytes] = MappingProxyType({}),
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Packed:
    """Write the story in ``folder`` as the archive ``target``, whole or not at all.

    ``instead`` gives the bytes of files that are to be packed in place of the folder's own. Files
    that the reader would leave out (links, names that are not safe everywhere) are left out here
    too. Where the folder holds a `SHA256SUMS`, its files are held against it on the way.
    The story's words are not looked at: that is the business of ``check``.

    Raises StoryError where the folder is no story, holds ``target`` itself, is damaged, or changes
    meanwhile; Cancelled where ``cancelled()`` says so; OSError where ``target`` cannot be written.
    In each case a file that was there before stays as it was.
    """
    story, target = Folder(folder.absolute()), target.absolute()
    keep_out(folder, target)
    with atomic_file(target) as file:
        return pack_into(file, target, story, instead, progress, cancelled)


def pack_into(
    file: BinaryIO,
    target: Path,
    story: Folder,
    instead: Mapping[str, bytes] = MappingProxyType({}),
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Packed:
    """The same into ``file``, which is to be ``target`` in the end (see :func:`keep_out`)."""
    names = packing_order(story.names, story.meta)
    sizes = {name: len(instead[name]) if name in instead else story.size(name) for name in names}
    promised = story.read_sums()
    with write_archive(file, Meter(sum(sizes.values()), progress, cancelled)) as writer:
        for name in names:
            if name in instead:
                writer.put(name, instead[name])
                continue
            with story.open(name) as source:
                digest = writer.copy(name, source, sizes[name])
            if promised.get(name, digest) != digest:
                raise sums.damaged(name, sums.DELETE)
    return Packed(target, len(names), file.seek(0, 2), story.problems)


def packing_order(names: Collection[str], meta: Collection[str] = ()) -> list[str]:
    """The files as they follow in an archive: the words first, where a slow stick finds them."""
    words = ["story.yaml", *sorted(name for name in names if name.startswith("text/"))]
    return [*words, *sorted(set(names).difference(words)), *sorted(meta)]


def keep_out(folder: Path, target: Path) -> None:
    """Do not write an archive into the story that goes into it, or over a folder."""
    home = folder.resolve()
    where = target.parent.resolve()
    if home == where or home in where.parents:
        raise refusal(
            "target-inside",
            QT_TRANSLATE_NOOP("Package", "“{file}” would lie inside the story that is packed."),
            file=str(target),
            mend=QT_TRANSLATE_NOOP("Package", "Name a file outside the story's folder."),
        )
    if target.is_dir():
        raise refusal(
            "target-is-folder",
            QT_TRANSLATE_NOOP("Package", "“{file}” is a folder."),
            file=str(target),
            mend=QT_TRANSLATE_NOOP("Package", "Name a file."),
        )
