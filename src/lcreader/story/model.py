# SPDX-License-Identifier: MIT
"""What a story is: frozen values, as one language shows them.

A :class:`Story` is the story in *one* language, with every piece that this language lacks already
filled in from the main language. Every piece of words is a :class:`Words`, which knows the language
it is really in, so that each keeps its own direction and font.
File names are names inside the package; whether such a file exists was checked when reading.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
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


class Transition(StrEnum):
    """How a page comes in over the one before; backwards it runs the other way round."""

    FADE = "fade"
    CROSSFADE = "crossfade"
    FADE_TO_BLACK = "fade-to-black"
    CUT = "cut"
    SCROLL = "scroll"
    SCROLL_LEFT = "scroll-left"
    SCROLL_RIGHT = "scroll-right"
    COVER_LEFT = "cover-left"
    COVER_RIGHT = "cover-right"


class Position(StrEnum):
    """On which side of the window the words stand, physical in every language."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Tone(StrEnum):
    """Dark: light words on a dark shade. Light: dark words on a light shade."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Background:
    """What fills the window behind the words: a picture, a film, or one colour."""

    file: Files = ()
    colour: str = ""  # "#rrggbb", or "" where there is a file
    focus: Point = (0.5, 0.5)
    alt: Words = NO_WORDS  # empty: decoration
    poster: str = ""
    sound: bool = False
    drift: bool = False


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


@dataclass(frozen=True, slots=True)
class Narration:
    """A page being read aloud, and the cues that say when each passage is."""

    file: Files
    cues: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A background, words, and at most one feature.

    ``background`` is what the page names itself; None: the page before's in story order goes on.
    ``ambient`` is already resolved, page over chapter over story; "" is silence.
    ``advance`` is "manual", "media", or a number of seconds.
    """

    id: str
    background: Background | None = None
    tagline: Words = NO_WORDS
    title: Words = NO_WORDS
    subtitle: Words = NO_WORDS
    text: Words = NO_WORDS  # Markdown
    position: Position = Position.LEFT
    tone: Tone = Tone.DARK
    shade: float = 0.6
    transition: Transition = Transition.FADE
    reveal: float = 0.0
    narration: Narration | None = None
    ambient: Files = ()
    advance: Literal["manual", "media"] | float = "manual"
    notes: Words = NO_WORDS  # Markdown
    feature: Feature | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together. An excursion stands outside the main order."""

    id: str
    title: Words = NO_WORDS
    excursion: bool = False
    pages: tuple[Page, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made a file, or all files below a folder (``file`` ends in "/")."""

    file: str
    by: Words = NO_WORDS
    licence: str = ""
    source: str = ""
    changes: Words = NO_WORDS
    alt: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Logo:
    """Whose story this is, shown on the start page and at the end."""

    image: str
    title: Words = NO_WORDS
    address: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """A language (BCP 47) that a story is in; ``Reading.completeness`` says how much of it."""

    code: str
    voices: bool = False  # some page has a recorded narration in it


@dataclass(frozen=True)
class Story:
    """A whole story in one language.

    ``language`` is the language asked for and found, ``main_language`` that of ``story.yaml``.
    ``pages`` are all pages of all chapters in story order, excursions included where they stand.
    ``sounds`` is true where anything in it can be heard.
    """

    id: str
    title: Words
    language: str
    main_language: str
    languages: tuple[Language, ...]
    chapters: tuple[Chapter, ...]
    publisher: str = ""
    version: str = "0.0.0"
    date: str = ""
    subtitle: Words = NO_WORDS
    summary: Words = NO_WORDS
    subjects: tuple[Words, ...] = ()
    authors: tuple[Words, ...] = ()
    licence: str = ""
    cover: str = ""
    cover_alt: Words = NO_WORDS
    logo: Logo | None = None
    address: str = ""
    accent: str = ""  # "#rrggbb", or "" for the program's own
    fonts: Files = ()
    notice: Words = NO_WORDS
    media: tuple[Credit, ...] = ()
    credits: Words = NO_WORDS  # Markdown
    requires: tuple[str, ...] = ()
    sounds: bool = False
    pages: tuple[Page, ...] = field(init=False, repr=False)
    chapter_of: Mapping[str, Chapter] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        pages = tuple(page for chapter in self.chapters for page in chapter.pages)
        owners = {page.id: chapter for chapter in self.chapters for page in chapter.pages}
        object.__setattr__(self, "pages", pages)
        object.__setattr__(self, "chapter_of", MappingProxyType(owners))
