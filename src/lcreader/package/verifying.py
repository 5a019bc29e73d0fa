# SPDX-License-Identifier: MIT
"""Whether every file of a story is still what it was when the story was packed."""

from __future__ import annotations

from dataclasses import dataclass

from lcreader.package import sums
from lcreader.package.hashing import Hasher
from lcreader.package.package import Package
from lcreader.package.progress import IsCancelled, Meter, Progress
from lcreader.package.refusal import problem, refusal
from lcreader.story.problem import Problem, StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Verified:
    """How a story's files compare with its `SHA256SUMS`: names, each list sorted.

    ``damaged``: the bytes differ, or cannot be read; ``missing``: listed but not there; ``added``:
    there but not listed. ``files`` and ``bytes`` count what was looked at.
    """

    files: int
    bytes: int
    damaged: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """True where every file is what it was."""
        return not (self.damaged or self.missing or self.added)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The same as complaints, one a file."""
        return (
            *(sums.damaged(name).problem for name in self.damaged),
            *(_lost(name) for name in self.missing),
            *(sums.unlisted(name).problem for name in self.added),
        )


def verify(
    package: Package,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Verified:
    """Hold every file, film and sound too, against the package's `SHA256SUMS`.

    Raises StoryError where the package has none, or where it cannot be read; Cancelled.
    """
    promised = package.read_sums()
    if not promised:
        raise refusal(
            "no-sums",
            QT_TRANSLATE_NOOP("Package", "“{file}” has no checksums to hold its files against."),
            file=package.path.name,
            mend=QT_TRANSLATE_NOOP("Package", "Stories get them with: lcreader pack"),
        )
    listed = [name for name in package.names if name in promised]
    missing = sorted(promised.keys() - set(package.names))
    added = sorted(set(package.names) - promised.keys())
    sizes = _sizes(package, listed)
    meter = Meter(sum(sizes.values()), progress, cancelled)
    with Hasher() as hasher:
        damaged = [
            name
            for name in listed
            if _digest(package, name, hasher, meter, sizes[name]) != promised[name]
        ]
    return Verified(len(listed), sum(sizes.values()), tuple(damaged), tuple(missing), tuple(added))


def _digest(package: Package, name: str, hasher: Hasher, meter: Meter, size: int) -> str:
    """The SHA-256 of a file; "" where it cannot be read to its end, or differs from its CRC."""
    before = meter.done
    try:
        return hasher.digest(package, name, meter)
    except StoryError as error:
        if error.problem.code == "package-changed":
            raise
        meter.add(before + size - meter.done)
        return ""


def _sizes(package: Package, names: list[str]) -> dict[str, int]:
    sizes = {}
    for name in names:
        try:
            sizes[name] = package.size(name)
        except StoryError:
            sizes[name] = 0
    return sizes


def _lost(name: str) -> Problem:
    template = QT_TRANSLATE_NOOP("Package", "“{file}” was packed with the story and is missing.")
    return problem("missing-file", template, file=name, mend=sums.COPY_AGAIN)
