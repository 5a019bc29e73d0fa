# SPDX-License-Identifier: MIT
"""Words, and the features that a page can have: frozen values, as one language shows them.

Named tuples, since there are so many of them: a data class takes eight times as long to be made,
and all are made before the first picture is seen.
"""

from __future__ import annotations

from typing import Literal, NamedTuple


class Words(NamedTuple):
    """Some words and the language (BCP 47) that they are in. Empty words are falsy."""

    text: str = ""
    language: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return self.text


NO_WORDS = Words()

Files = tuple[str, ...]
"""The same thing in several files, the best first; empty where there is none."""

Point = tuple[float, float]
"""(x, y) as fractions 0–1 of a picture's width and height, from its top left."""


class Quote(NamedTuple):
    """Somebody's words, large."""

    text: Words
    by: Words = NO_WORDS
    role: Words = NO_WORDS
    portrait: Files = ()


class Video(NamedTuple):
    """A film that fills the page."""

    file: Files
    poster: str = ""
    captions: str = ""
    transcript: str = ""
    start: Literal["itself", "press"] = "itself"
    fit: Literal["cover", "contain"] = "cover"


class Audio(NamedTuple):
    """A recording to listen to."""

    file: Files
    captions: str = ""
    transcript: str = ""
    start: Literal["itself", "press"] = "itself"


class Figure(NamedTuple):
    """One large number. ``show`` replaces its digits; ``before`` and ``unit`` stand around it."""

    value: float
    decimals: int = 0  # digits after the point, as the author wrote the value
    before: Words = NO_WORDS
    unit: Words = NO_WORDS
    label: Words = NO_WORDS
    show: Words = NO_WORDS
    grouping: bool = True


class Figures(NamedTuple):
    """One to four large numbers, counted up."""

    items: tuple[Figure, ...]


class Row(NamedTuple):
    """One bar, point or share of a chart."""

    label: Words
    value: float
    decimals: int = 0


class Chart(NamedTuple):
    """Rows of numbers as bars, a line or shares. ``highlight`` is the index of a row, or -1."""

    kind: Literal["bar", "line", "share"]
    rows: tuple[Row, ...]
    unit: Words = NO_WORDS
    highlight: int = -1


class Picture(NamedTuple):
    """A picture with its words, in a gallery or a comparison."""

    file: Files
    caption: Words = NO_WORDS  # a gallery's caption, a comparison's label
    alt: Words = NO_WORDS


class Gallery(NamedTuple):
    """Pictures, one after the other."""

    pictures: tuple[Picture, ...]


class Compare(NamedTuple):
    """Two pictures of one thing, with a bar between them that starts at ``start`` (0–1)."""

    before: Picture
    after: Picture
    start: float = 0.5


class Place(NamedTuple):
    """A place on a map; ``page`` is the page it leads to, or ""."""

    at: Point
    label: Words
    text: Words = NO_WORDS  # Markdown
    page: str = ""


class Map(NamedTuple):
    """A picture with places on it."""

    file: Files
    alt: Words = NO_WORDS
    places: tuple[Place, ...] = ()


class Link(NamedTuple):
    """A card that leads to a page."""

    page: str
    title: Words
    text: Words = NO_WORDS
    file: Files = ()


class Links(NamedTuple):
    """Cards: choose where to go."""

    items: tuple[Link, ...]


class Choice(NamedTuple):
    """One answer to choose; ``why`` is the reason shown once it is chosen."""

    text: Words
    right: bool = False
    why: Words = NO_WORDS


class Question(NamedTuple):
    """With ``choices``, one to pick; without, an open one: ``think`` seconds, then ``answer``."""

    ask: Words
    choices: tuple[Choice, ...] = ()
    think: int = 0
    answer: Words = NO_WORDS  # Markdown


Feature = Quote | Video | Audio | Figures | Chart | Gallery | Compare | Map | Links | Question
