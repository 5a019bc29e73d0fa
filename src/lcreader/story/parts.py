# SPDX-License-Identifier: MIT
"""Words, and the features that a page can have: frozen values, as one language shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Words:
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


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, large."""

    text: Words
    by: Words = NO_WORDS
    role: Words = NO_WORDS
    portrait: Files = ()


@dataclass(frozen=True, slots=True)
class Video:
    """A film that fills the page."""

    file: Files
    poster: str = ""
    captions: str = ""
    transcript: str = ""
    start: Literal["itself", "press"] = "itself"
    fit: Literal["cover", "contain"] = "cover"


@dataclass(frozen=True, slots=True)
class Audio:
    """A recording to listen to."""

    file: Files
    captions: str = ""
    transcript: str = ""
    start: Literal["itself", "press"] = "itself"


@dataclass(frozen=True, slots=True)
class Figure:
    """One large number. ``show`` replaces its digits; ``before`` and ``unit`` stand around it."""

    value: float
    decimals: int = 0  # digits after the point, as the author wrote the value
    before: Words = NO_WORDS
    unit: Words = NO_WORDS
    label: Words = NO_WORDS
    show: Words = NO_WORDS
    grouping: bool = True


@dataclass(frozen=True, slots=True)
class Figures:
    """One to four large numbers, counted up."""

    items: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One bar, point or share of a chart."""

    label: Words
    value: float
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Chart:
    """Rows of numbers as bars, a line or shares. ``highlight`` is the index of a row, or -1."""

    kind: Literal["bar", "line", "share"]
    rows: tuple[Row, ...]
    unit: Words = NO_WORDS
    highlight: int = -1


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its words, in a gallery or a comparison."""

    file: Files
    caption: Words = NO_WORDS  # a gallery's caption, a comparison's label
    alt: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures, one after the other."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """Two pictures of one thing, with a bar between them that starts at ``start`` (0–1)."""

    before: Picture
    after: Picture
    start: float = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a map; ``page`` is the page it leads to, or ""."""

    at: Point
    label: Words
    text: Words = NO_WORDS  # Markdown
    page: str = ""


@dataclass(frozen=True, slots=True)
class Map:
    """A picture with places on it."""

    file: Files
    alt: Words = NO_WORDS
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A card that leads to a page."""

    page: str
    title: Words
    text: Words = NO_WORDS
    file: Files = ()


@dataclass(frozen=True, slots=True)
class Links:
    """Cards: choose where to go."""

    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose; ``why`` is the reason shown once it is chosen."""

    text: Words
    right: bool = False
    why: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Question:
    """With ``choices``, one to pick; without, an open one: ``think`` seconds, then ``answer``."""

    ask: Words
    choices: tuple[Choice, ...] = ()
    think: int = 0
    answer: Words = NO_WORDS  # Markdown


Feature = Quote | Video | Audio | Figures | Chart | Gallery | Compare | Map | Links | Question
