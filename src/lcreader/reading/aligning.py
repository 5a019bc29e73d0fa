# SPDX-License-Identifier: MIT
"""Finds what is said in what is written: the words of cues among the words of a page."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from lcreader.story.folding import fold
from lcreader.story.scripts import UNSPACED

CANDIDATES = 5
"""So many places of a page are looked at for each cue."""
LOOK_AHEAD = 4
"""So many words in a row may be other ones than are written."""
ENOUGH = 0.55
"""How like (0–1) a cue and the words that it is held against must be."""
SURE = 0.75
"""The same for a cue that is out of order: words said again."""

_VOTES = 400  # places compared for each cue, those of its rarest words first
_AGAIN = 4  # words said for each word that is written; what comes after these is not looked at
_SPARE = 500

_MARKS = ",.٬٫'\u00a0\u202f"
"""What stands between the digits of a number."""


class Token(NamedTuple):
    """A word, folded, and where it stands: characters ``start`` to before ``end``."""

    text: str
    start: int
    end: int


def tokens(text: str, most: int = 1_000_000) -> list[Token]:
    """The words of ``text``, at most ``most``; a character each where there are no spaces."""
    found: list[Token] = []
    start = -1
    for index, character in enumerate(text):
        kind = unicodedata.category(character)[0]
        if kind == "M" or (start >= 0 and character in "'’ʼ‌‍ـ"):
            continue
        if start >= 0 and character in _MARKS and _in_number(text, index):
            continue
        alone = kind in "LN" and UNSPACED.match(character)
        if start >= 0 and (alone or kind not in "LN" or UNSPACED.match(text[start])):
            found.append(_token(text, start, index))
            start = -1
            if len(found) >= most:
                return found
        if kind in "LN" and start < 0:
            start = index
    if start >= 0:
        found.append(_token(text, start, len(text)))
    return [token for token in found if token.text]


def _token(text: str, start: int, end: int) -> Token:
    written = text[start:end].rstrip("'’ʼ")
    folded = "".join(filter(str.isalnum, fold(written)))
    return Token(folded, start, start + len(written))


def _in_number(text: str, index: int) -> bool:
    """1,874 is one number, as 1874 is."""
    return text[index - 1].isdigit() and text[index + 1 : index + 2].isdigit()


@dataclass(frozen=True, slots=True)
class _Place:
    """A cue, held against the page: from the first to after the last word that is the same."""

    cue: int
    start: int
    end: int
    same: int  # words
    like: float  # 0–1: the share of both sides' words that are the same


def aligned(page: Sequence[str], cues: Sequence[str]) -> list[tuple[int, int]]:
    """For each cue the words of the page that it reads, first and after the last; (0, 0): none.

    Of all ways to read on, never back, the one that finds most words; then cues that say again
    what stands elsewhere.
    """
    where: dict[str, list[int]] = defaultdict(list)
    for index, word in enumerate(page):
        where[word].append(index)
    budget = _AGAIN * len(page) + _SPARE
    places: list[list[_Place]] = []
    for number, text in enumerate(cues):
        words = [token.text for token in tokens(text, budget)] if page and budget > 0 else []
        budget -= len(words)
        places.append(_places(number, words, page, where))
    ranges = [(0, 0)] * len(cues)
    for place in _onwards(places):
        ranges[place.cue] = (place.start, place.end)
    for before, after in pairwise(index for index, found in enumerate(ranges) if any(found)):
        start, end = ranges[after]
        ranges[after] = max(start, min(ranges[before][1], end - 1)), end
    for number, found in enumerate(places):
        sure = [place for place in found if place.like >= SURE and place.same > 1]
        if sure and ranges[number] == (0, 0):
            best = max(sure, key=lambda place: place.same)
            ranges[number] = (best.start, best.end)
    return ranges


def _places(
    number: int, words: list[str], page: Sequence[str], where: dict[str, list[int]]
) -> list[_Place]:
    """The places of the page that are most like the cue's ``words``."""
    known = [(len(where[word]), index) for index, word in enumerate(words) if word in where]
    votes: Counter[int] = Counter()
    cast = 0
    for count, index in sorted(known):
        if cast and cast + count > _VOTES:
            break
        cast += count
        votes.update(at - index for at in where[words[index]][:_VOTES])
    near: Counter[int] = Counter()
    for diagonal, count in votes.items():
        near[diagonal] += 2 * count
        for shift in (1, 2):
            near[diagonal - shift] += count
            near[diagonal + shift] += count
    chosen = sorted(votes, key=lambda diagonal: (-near[diagonal], diagonal))[:CANDIDATES]
    found = dict.fromkeys(_walked(number, words, page, diagonal) for diagonal in chosen)
    return [
        place
        for place in found
        if place and place.like >= ENOUGH and (place.same > 1 or len(words) == 1)
    ]


def _walked(number: int, words: list[str], page: Sequence[str], diagonal: int) -> _Place | None:
    """Walk the cue's words and the page's together from where ``diagonal`` begins."""
    said, at = max(0, -diagonal), max(0, diagonal)
    first = last = -1
    same = 0
    while said < len(words) and at < len(page):
        step = _step(words, page, said, at)
        if step is None:
            said, at = said + 1, at + 1
            continue
        said, at = said + step[0], at + step[1]
        first = at if first < 0 else first
        last = at
        same += 1
        said, at = said + 1, at + 1
    if not same:
        return None
    like = 2 * same / (len(words) + last + 1 - first)
    return _Place(number, first, last + 1, same, like)


def _step(words: list[str], page: Sequence[str], said: int, at: int) -> tuple[int, int] | None:
    """How many words to pass over in the cue and on the page, so that the next are the same."""
    for far in range(LOOK_AHEAD + 1):
        for skip in range(far + 1):
            i, j = said + skip, at + far - skip
            if i < len(words) and j < len(page) and words[i] == page[j]:
                return skip, far - skip
    return None


def _onwards(places: list[list[_Place]]) -> list[_Place]:
    """The places, at most one a cue, that lead on through the page and hold most words."""
    chains: list[tuple[_Place, int]] = []  # a place, and the index of the one before it, or -1
    ends: list[int] = []  # rising; with `tops`: the best chain that ends there
    tops: list[tuple[float, int]] = []
    for found in places:
        added = []
        for place in sorted(found, key=lambda place: place.start):
            over = (place.end - place.start) // 3  # a few words may be said again
            index = bisect_right(ends, place.start + over) - 1
            score, before = tops[index] if index >= 0 else (0.0, -1)
            gained = place.same * place.like
            added.append((place.end, score + gained, len(chains)))
            chains.append((place, before))
        for end, score, chain in added:
            shorter = bisect_right(ends, end) - 1
            if shorter >= 0 and tops[shorter][0] >= score:
                continue
            at = bisect_left(ends, end)
            stop = at
            while stop < len(ends) and tops[stop][0] <= score:
                stop += 1
            ends[at:stop] = [end]
            tops[at:stop] = [(score, chain)]
    best: list[_Place] = []
    link = tops[-1][1] if tops else -1
    while link >= 0:
        place, link = chains[link]
        best.append(place)
    return best[::-1]
