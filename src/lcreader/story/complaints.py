# SPDX-License-Identifier: MIT
"""Gathers what is wrong while a story is read, each complaint with its place and a mend."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Protocol

from lcreader.story.codes import CODES, MENDS, PLACES
from lcreader.story.problem import Problem
from lcreader.story.sentence import Sentence

MOST = 1000
"""So many problems of one story are kept; a file of rubbish must not fill the memory."""
SHOWN = 80
"""So many characters of an author's text are repeated in a complaint."""

_OURS = frozenset({"choices", "reason"})
"""Values that are no author's text, and are said in full."""

_COMPARISONS = 50_000  # a story; each takes some microseconds
_CLOSE_LOOKS = 5  # a word; each may take a third of a millisecond
_LONGEST_WORD = 100
_LIKE = 0.6


class HasFile(Protocol):
    """Whatever knows the name of its file."""

    @property
    def file(self) -> str:
        """A name in the package."""
        ...


class Placed(Protocol):
    """Whatever knows where it was written: a node, or a line of a table."""

    @property
    def origin(self) -> HasFile:
        """The file."""
        ...

    @property
    def line(self) -> int:
        """From 1; 0 for the file as a whole."""
        ...

    @property
    def column(self) -> int:
        """From 1, in characters."""
        ...


class Complaints:
    """The problems found so far. ``page`` and ``chapter`` say whose keys are being read."""

    def __init__(self) -> None:
        self.page = ""
        self.chapter = ""
        self._problems: dict[tuple[object, ...], Problem] = {}
        self._comparisons = _COMPARISONS
        self._left_out = False

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems so far, in the order in which they were found."""
        return tuple(self._problems.values())

    @property
    def full(self) -> bool:
        """True once no more problems are kept."""
        return len(self._problems) >= MOST

    def add(
        self,
        code: str,
        at: Placed,
        *,
        like: str = "",
        among: Collection[str] = (),
        mend: str = "",
        **values: object,
    ) -> None:
        """Complain with the sentence of ``code`` in :data:`CODES`.

        Where one of ``among`` is near to ``like`` the mend asks whether that was meant; else
        ``mend`` names a sentence of :data:`MENDS`, with the same values.
        """
        place = (code, at.origin.file, at.line, at.column, *map(str, values.values()))
        if place in self._problems:
            return
        if self.full:
            self._overflow(at)
            return
        severity, template = CODES[code]
        safe = {name: value if name in _OURS else shown(value) for name, value in values.items()}
        said = Sentence("Problems", template, safe)
        self._problems[place] = Problem(
            severity,
            code,
            self._placed(said),
            at.origin.file,
            at.line,
            at.column,
            self._mend(like, among, mend, safe),
            self.page,
        )

    def add_problem(self, problem: Problem) -> None:
        """Pass on a problem that somebody else stated, as one of the page being read."""
        place = (problem.code, problem.file, problem.line, problem.column, str(problem.sentence))
        if place in self._problems or self.full:
            return
        said = self._placed(problem.sentence)
        self._problems[place] = replace(problem, sentence=said, page=self.page)

    def _overflow(self, at: Placed) -> None:
        if self._left_out:
            return
        self._left_out = True
        severity, template = CODES["more-problems"]
        said = Sentence("Problems", template, {"limit": MOST})
        problem = Problem(severity, "more-problems", said, at.origin.file)
        self._problems[("more-problems",)] = problem

    def _placed(self, said: Sentence) -> Sentence:
        if self.page:
            where = "page"
        elif self.chapter:
            where = "chapter"
        else:
            return said
        values = {"id": shown(self.page or self.chapter), "said": said}
        return Sentence("Problems", PLACES[where], values)

    def _mend(
        self, like: str, among: Collection[str], mend: str, values: dict[str, object]
    ) -> Sentence | None:
        if like and among:
            self._comparisons -= len(among)
            if self._comparisons > 0 and (near := nearest(like, among)):
                return Sentence("Problems", MENDS["did-you-mean"], {"nearest": shown(near)})
        return Sentence("Problems", MENDS[mend], values) if mend else None


def nearest(word: str, among: Iterable[str]) -> str:
    """The one of ``among`` that a person who wrote ``word`` most likely meant, or ""."""
    if not word or len(word) > _LONGEST_WORD:
        return ""
    from difflib import SequenceMatcher  # no opening of a sound story needs it
    from heapq import nlargest

    folded = word.casefold()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(folded)
    close: list[tuple[float, str]] = []
    for candidate in among:
        other = candidate.casefold()
        if other == folded:
            return candidate
        if len(other) <= _LONGEST_WORD:
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= _LIKE and (ratio := matcher.quick_ratio()) >= _LIKE:
                close.append((ratio, candidate))
    best = ("", _LIKE)
    for _, candidate in nlargest(_CLOSE_LOOKS, close):
        matcher.set_seq1(candidate.casefold())
        if (ratio := matcher.ratio()) > best[1]:
            best = (candidate, ratio)
    return best[0]


def shown(value: object) -> object:
    """``value`` as it may stand in a sentence: short, on one line, no control characters."""
    if not isinstance(value, str):
        return value
    short = value if len(value) <= SHOWN else f"{value[: SHOWN - 1]}…"
    if short.isprintable():
        return short
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)
