# SPDX-License-Identifier: MIT
"""What installing a story would do. Apart from what does it, which brings much that few need."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path


class Relation(StrEnum):
    """How a story compares with the copy of it that is installed."""

    NEW = "new"  # there is none
    NEWER = "newer"
    OLDER = "older"
    SAME = "same"
    MENDS = "mends"  # the same version of one that is damaged
    OTHER = "other"  # the same version, of which not every file is the same
    NAMESAKE = "namesake"  # the same id, but another title or other authors, and no publisher


ASKED = frozenset({Relation.OLDER, Relation.OTHER, Relation.NAMESAKE})
"""What is put on the shelf only where a person says so."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """An installed story of the same id, which nobody can tell to be the same or another."""

    path: Path
    title: str
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What installing ``source`` would do. ``target`` is the file it would be, ``size`` its bytes.

    ``installed`` is the version that is there, "" where none is. ``namesake`` is the story that
    this one might be a version of; where ``target`` is not its file, both are kept.
    """

    source: Path
    target: Path
    title: str
    version: str
    relation: Relation
    installed: str
    size: int
    authors: tuple[str, ...] = ()
    namesake: Namesake | None = None

    @property
    def in_place(self) -> Plan:
        """The same, in place of the namesake instead of beside it."""
        return replace(self, target=self.namesake.path) if self.namesake else self
