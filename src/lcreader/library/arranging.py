# SPDX-License-Identifier: MIT
"""In which order the shelf shows its stories, and which of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from lcreader.library.item import Item
from lcreader.story.folding import fold

_NUMBER = re.compile(r"(\d{1,18})")


class Order(StrEnum):
    """What the stories are sorted by."""

    READ = "read"  # the one read last first, then by title
    TITLE = "title"
    NEW = "new"  # the one written last first


def arrange(
    items: Iterable[Item],
    wanted: Sequence[str],
    order: Order = Order.READ,
    *,
    language: str = "",
    subject: str = "",
) -> tuple[Item, ...]:
    """The stories in this order, only those in ``language`` and about ``subject`` where they are
    given. Titles are compared as a reader who wants the languages ``wanted`` sees them, numbers in
    them by what they count: Lesson 2, Lesson 10."""

    def title(item: Item) -> tuple[str | int, ...]:
        pieces = _NUMBER.split(fold(item.title(wanted).text))
        return tuple(int(one) if at % 2 else one for at, one in enumerate(pieces))

    keys = {
        Order.READ: lambda item: (-item.read_at, title(item)),
        Order.TITLE: lambda item: (title(item),),
        Order.NEW: lambda item: (-item.changed_at, title(item)),
    }
    fitting = (
        item
        for item in items
        if (not language or language in item.summary.languages)
        and (not subject or subject in item.subjects(wanted))
    )
    return tuple(sorted(fitting, key=keys[order]))


def languages_of(items: Iterable[Item]) -> tuple[str, ...]:
    """The languages that the stories are in, those of most stories first."""
    return _by_count(code for item in items for code in item.summary.languages)


def subjects_of(items: Iterable[Item], wanted: Sequence[str]) -> tuple[str, ...]:
    """What the stories are about, what most are about first."""
    return _by_count(subject for item in items for subject in item.subjects(wanted))


def _by_count(several: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(several)
    return tuple(sorted(counts, key=lambda one: (-counts[one], fold(one))))
