# SPDX-License-Identifier: MIT
"""Finding words in a story."""

from __future__ import annotations

from dataclasses import dataclass

from lcreader.reading.order import Order
from lcreader.story.folding import fold, matches, wanted_words
from lcreader.story.model import Story
from lcreader.story.words import words_of

MOST = 100
"""How many pages are found at the most."""

AROUND = 40
"""About how many characters an excerpt shows on either side of what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A page on which all the words stand.

    ``number`` is the page's number in the main order or its excursion; ``start`` and ``length``
    say where in ``excerpt`` the words are.
    """

    page_id: str
    number: int
    excerpt: str
    start: int
    length: int


class Finder:
    """Finds words in one story as often as asked; the first time takes longest."""

    def __init__(self, story: Story) -> None:
        self._order = Order(story)
        self._lines: dict[str, list[tuple[str, str]]] = {}  # page → (line, folded line)

    def find(self, text: str, most: int = MOST) -> tuple[Hit, ...]:
        """The pages that hold every word of ``text``, anywhere on them, in story order.

        Capitals and accents do not matter; part of a word is enough, so that Chinese needs no
        spaces. Where the words stand together as they were written, that is what is shown.
        """
        words = wanted_words(text)
        hits: list[Hit] = []
        for page_id in self._order.ids if words else ():
            if len(hits) >= most:
                break
            if hit := self._on(page_id, words):
                hits.append(hit)
        return tuple(hits)

    def _on(self, page_id: str, words: list[str]) -> Hit | None:
        lines = self._lines_of(page_id)
        if not all(any(word in folded for _, folded in lines) for word in words):
            return None
        for wanted in (" ".join(words), words[0]):
            for line, folded in lines:
                if wanted in folded:
                    excerpt, start, length = excerpted(line, *matches(line, wanted)[0])
                    return Hit(page_id, self._order.number(page_id), excerpt, start, length)
        return None

    def _lines_of(self, page_id: str) -> list[tuple[str, str]]:
        lines = self._lines.get(page_id)
        if lines is None:
            lines = [(line, fold(line)) for line in words_of(self._order.pages[page_id])]
            self._lines[page_id] = lines
        return lines


def find(story: Story, text: str, most: int = MOST) -> tuple[Hit, ...]:
    """As :meth:`Finder.find`, once."""
    return Finder(story).find(text, most)


def ranges(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where to mark the words of ``wanted`` in ``text``: (start, length), in order, not meeting.

    Together where they stand together, else each word by itself.
    """
    words = wanted_words(wanted)
    if together := matches(text, " ".join(words)):
        return together
    spans = sorted(span for word in set(words) for span in matches(text, word))
    joined: list[tuple[int, int]] = []
    for start, length in spans:
        if joined and start <= sum(joined[-1]):
            first, before = joined[-1]
            joined[-1] = first, max(first + before, start + length) - first
        else:
            joined.append((start, length))
    return tuple(joined)


def excerpt_of(text: str, wanted: str) -> tuple[str, int, int]:
    """Of several lines the part around the words of ``wanted``, and where in it they are.

    Together where they stand together in a line, else the first of them that is there.
    """
    words = wanted_words(wanted)
    for looked_for in (" ".join(words), *words):
        for line in text.splitlines():
            if found := matches(line, looked_for):
                return excerpted(line, *found[0])
    return excerpted(text.partition("\n")[0], 0, 0)


def excerpted(line: str, start: int, length: int) -> tuple[str, int, int]:
    """The part of ``line`` around a place in it, and where the place is in that part.

    Cut between words where there are spaces, with "…" where something was cut off.
    """
    first, last = max(start - AROUND, 0), min(start + length + AROUND, len(line))
    if first:
        gap = line.find(" ", first, start)
        first = gap + 1 if gap >= 0 else first
    if last < len(line):
        gap = line.rfind(" ", start + length, last)
        last = gap if gap >= 0 else last
    before, after = "…" if first else "", "…" if last < len(line) else ""
    excerpt = before + line[first:last] + after
    return excerpt, start - first + len(before), length
