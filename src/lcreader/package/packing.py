# SPDX-License-Identifier: MIT
"""Makes the one file that a story travels as.

The same folder gives the same bytes on any day and any system: the entries have a fixed order, a
fixed date and fixed rights, and nothing of the machine is written down.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from lcreader.package import sums
from lcreader.package.archive import MIMETYPE
from lcreader.package.atomic import atomic_file
from lcreader.package.files import SUMS
from lcreader.package.folder import Folder
from lcreader.package.package import unreadable
from lcreader.package.progress import IsCancelled, Meter, Progress
from lcreader.package.refusal import refusal
from lcreader.story.problem import Problem, StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

_PIECE: Final = 1 << 20
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # a ZIP archive knows no earlier day
_UNIX: Final = 3
_RIGHTS: Final = 0o100644 << 16


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
    instead: Mapping[str, bytes] | None = None,
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
    story = Folder(Path(folder).absolute())
    target = Path(target).absolute()
    _keep_out(story, target)
    names = packing_order(story)
    own = dict(instead or {})
    sizes = {name: len(own[name]) if name in own else story.size(name) for name in names}
    meter = Meter(sum(sizes.values()), progress, cancelled)
    promised = story.read_sums()
    with atomic_file(target) as file:
        with _Writer(file) as writer:
            writer.put("mimetype", MIMETYPE)
            digests: dict[str, str] = {}
            for name in names:
                given = own.get(name)
                if given is None:
                    digest = writer.copy(story, name, sizes[name], meter)
                    if promised.get(name, digest) != digest:
                        raise sums.damaged(name, sums.DELETE)
                else:
                    digest = writer.put(name, given)
                    meter.add(len(given))
                if not name.startswith("meta/"):
                    digests[name] = digest
            writer.put(SUMS, _written(digests))
        length = file.seek(0, 2)
    return Packed(target, len(names), length, story.problems)


def packing_order(story: Folder) -> list[str]:
    """The files to pack: the words first, where a slow stick finds them, then all others."""
    first = ["story.yaml", *(name for name in story.names if name.startswith("text/"))]
    rest = sorted({*story.names}.difference(first))
    return [*first, *rest, *story.meta]


class _Writer:
    """An archive being written, whose checksums are worked out in a thread beside the writing."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED)
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="sha256")

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, *raised: object) -> None:
        self._beside.shutdown()
        self._zip.close()

    def put(self, name: str, data: bytes) -> str:
        """Write a file from memory; its SHA-256."""
        with self._zip.open(_entry(name, len(data)), "w") as to:
            to.write(data)
        return hashlib.sha256(data).hexdigest()

    def copy(self, story: Folder, name: str, size: int, meter: Meter) -> str:
        """Write a file of the folder, piece by piece; its SHA-256."""
        digest = hashlib.sha256()
        left = size
        with story.open(name) as source, self._zip.open(_entry(name, size), "w") as to:
            pieces = (bytearray(_PIECE), bytearray(_PIECE))
            hashing: Future[None] | None = None
            turn = 0
            while count := _read(source, pieces[turn], name):
                if count > left:
                    raise _changing(name)
                left -= count
                piece = memoryview(pieces[turn])[:count]
                if hashing:
                    hashing.result()
                hashing = self._beside.submit(digest.update, piece)
                to.write(piece)
                meter.add(count)
                turn = 1 - turn
            if hashing:
                hashing.result()
        if left:
            raise _changing(name)
        return digest.hexdigest()


def _read(source: BinaryIO, piece: bytearray, name: str) -> int:
    try:
        return int(source.readinto(piece))  # type: ignore[attr-defined]
    except OSError as error:
        raise unreadable(name, error) from error


def _entry(name: str, size: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.create_system = _UNIX
    entry.external_attr = _RIGHTS
    entry.file_size = size
    return entry


def _written(digests: Mapping[str, str]) -> bytes:
    """`SHA256SUMS` as `sha256sum` writes it, by name."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()


def _keep_out(story: Folder, target: Path) -> None:
    """Do not write the archive into the story that goes into it, or over a folder."""
    inside = story.path.resolve() in target.parent.resolve().parents
    if inside or story.path.resolve() == target.parent.resolve():
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


def _changing(name: str) -> StoryError:
    return refusal(
        "changed-while-packing",
        QT_TRANSLATE_NOOP("Package", "“{file}” changed while it was being packed."),
        file=name,
        mend=QT_TRANSLATE_NOOP("Package", "Pack again when nothing writes into the story."),
    )
