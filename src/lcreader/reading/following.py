# SPDX-License-Identifier: MIT
"""Where on a page its narration is: which words each cue reads."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import TYPE_CHECKING

from lcreader.story.markdown import parse, plain
from lcreader.story.model import Chart, Figure, Figures, Links, Page, Question, Quote

if TYPE_CHECKING:  # only a page that is read aloud needs them
    from lcreader.reading.aligning import Token
    from lcreader.story.captions import Cue

HOLD = 1.0
"""Seconds for which a passage stays marked when no other follows: the voice takes a breath."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words on a page: characters ``start`` to before ``end`` of a block of a part.

    ``part`` is one of tagline, title, subtitle, text, quote, by, role, or of a feature: figure,
    row, link, ask, choice; ``block`` counts its paragraphs and items from 0.
    """

    part: str
    block: int
    start: int
    end: int


def parts_of(page: Page) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The parts of a page that are read aloud, in reading order, each as its plain blocks."""
    yield "tagline", (page.tagline.text,)
    yield "title", (page.title.text,)
    yield "subtitle", (page.subtitle.text,)
    yield "text", tuple(block.text for block in parse(page.text.text))
    if isinstance(page.feature, Quote):
        quote = page.feature
        yield "quote", tuple(block.text for block in parse(quote.text.text))
        yield "by", (quote.by.text,)
        yield "role", (quote.role.text,)


def features_of(page: Page) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a page's feature has to be read aloud after its words, an item a block."""
    match page.feature:
        case Figures(items=figures):
            yield "figure", tuple(_figure(figure) for figure in figures)
        case Chart(rows=rows, unit=unit):
            told = (f"{row.label} {row.value:.{row.decimals}f} {unit}" for row in rows)
            yield "row", tuple(told)
        case Links(items=links):
            yield "link", tuple(f"{link.title} {plain(link.text.text)}" for link in links)
        case Question(ask=ask, choices=choices):
            yield "ask", (ask.text,)
            yield "choice", tuple(choice.text.text for choice in choices)


def _figure(figure: Figure) -> str:
    number = figure.show.text or f"{figure.value:.{figure.decimals}f}"
    return f"{figure.before} {number} {figure.unit} {figure.label}"


class Following:
    """A page's words and the cues of its narration, held against each other.

    Cues follow the words in reading order. Capitals, marks, accents and punctuation count for
    nothing; words may differ here and there, be left out, or be said again. What a cue cannot be
    found to read is not marked.
    """

    def __init__(self, page: Page, cues: Sequence[Cue]) -> None:
        from lcreader.reading.aligning import aligned, tokens

        self._blocks = [
            (part, number, text)
            for part, blocks in chain(parts_of(page), features_of(page))
            for number, text in enumerate(blocks)
        ]
        words: list[Token] = []
        owners: list[int] = []
        for index, (_, _, text) in enumerate(self._blocks):
            found = tokens(text)
            words += found
            owners += [index] * len(found)
        self._words, self._owners = words, owners
        ranges = aligned([word.text for word in words], [cue.text for cue in cues])
        self._cues = tuple(cues)
        self._starts = [cue.start for cue in cues]
        self._passages = tuple(tuple(self._passages_of(*found)) for found in ranges)

    @property
    def passages(self) -> tuple[tuple[Passage, ...], ...]:
        """What each cue reads: a passage a block, or nothing where it reads nothing of the page."""
        return self._passages

    @property
    def lost(self) -> tuple[Cue, ...]:
        """The cues that read nothing of the page."""
        return tuple(
            cue for cue, found in zip(self._cues, self._passages, strict=True) if not found
        )

    def at(self, time: float) -> tuple[Passage, ...]:
        """What is being read at ``time`` (seconds from the narration's start)."""
        index = bisect_right(self._starts, time) - 1
        if index < 0 or time >= self._cues[index].end + HOLD:
            return ()
        return self._passages[index]

    def _passages_of(self, first: int, end: int) -> Iterator[Passage]:
        for owner, group in groupby(range(first, end), key=self._owners.__getitem__):
            indices = list(group)
            part, block, text = self._blocks[owner]
            start, stop = self._words[indices[0]].start, self._words[indices[-1]].end
            yield Passage(part, block, *_with_marks(text, start, stop))


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with the punctuation that belongs to it: what opens before, what closes after."""
    while start and not text[start - 1].isspace() and _opens(text[start - 1]):
        start -= 1
    while end < len(text) and not text[end].isspace() and not _opens(text[end]):
        if text[end].isalnum():
            break
        end += 1
    return start, end


def _opens(character: str) -> bool:
    from unicodedata import category

    return category(character) in ("Ps", "Pi") or character in "\"'¿¡"
