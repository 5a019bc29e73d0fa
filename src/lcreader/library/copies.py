# SPDX-License-Identifier: MIT
"""Several copies of one story: which of them stands on the shelf, and which version is newer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from lcreader.library.identity import Identity
from lcreader.library.item import Item, Where

_SEMANTIC = re.compile(
    r"(\d{1,18})(?:\.(\d{1,18}))?(?:\.(\d{1,18}))?(?:-([0-9A-Za-z.-]{1,99}))?(?:\+.*)?", re.ASCII
)
_ORDER = tuple(Where)

Rank = tuple[tuple[int, int, int], bool, tuple[tuple[bool, int, str], ...]]


def rank(version: str) -> Rank:
    """Something to compare versions by, as semantic versioning says; what is none is the oldest."""
    found = _SEMANTIC.fullmatch(version.strip())
    if not found:
        return (-1, 0, 0), False, ()
    major, minor, patch, before = found.groups()
    numbers = int(major), int(minor or 0), int(patch or 0)
    parts = tuple(
        (not part.isdigit(), int(part) if part.isdigit() else 0, part)
        for part in (before.split(".") if before else ())
    )
    return numbers, not before, parts


def without_copies(items: Iterable[Item]) -> tuple[Item, ...]:
    """Each story once: of its copies the whole one, the newest, the nearest; in the same order.

    It counts as read when any of them was.
    """
    best: dict[Identity, Item] = {}
    others: list[Item] = []
    for item in items:
        if not item.summary.id or item.summary.problem:
            others.append(item)
        elif (before := best.get(item.key)) is None:
            best[item.key] = item
        else:
            better = max(before, item, key=_worth)
            read_at = max(before.read_at, item.read_at)
            best[item.key] = replace(better, read_at=read_at)
    shown = [item for item in others if not _is_covered(item, best)]
    return (*best.values(), *shown)


def _worth(item: Item) -> tuple[bool, Rank, int]:
    return item.problem is None, rank(item.summary.version), -_ORDER.index(item.where)


def _is_covered(item: Item, best: dict[Identity, Item]) -> bool:
    """Whether a copy that cannot be read need not be shown, for a good one stands there."""
    return item.is_gone and item.where is Where.OPENED and item.key in best
