# SPDX-License-Identifier: MIT
"""What installing a story would do. Apart from what does it, which brings much that few need."""

from __future__ import annotations

from dataclasses import dataclass
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


ASKED = frozenset({Relation.OLDER, Relation.OTHER})
"""What takes the place of the installed copy only where a person says so."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What installing ``source`` would do. ``target`` is the file it would be, ``size`` its bytes.

    ``installed`` is the version that is there, "" where none is.
    """

    source: Path
    target: Path
    title: str
    version: str
    relation: Relation
    installed: str
    size: int
