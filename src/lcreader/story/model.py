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
from typing import Literal, NamedTuple

from lcreader.story.parts import (
    NO_WORDS,
    Audio,
    Chart,
    Choice,
    Compare,
    Feature,
    Figure,
    Figures,
    Files,
    Gallery,
    Link,
    Links,
    Map,
    Picture,
    Place,
    Point,
    Question,
    Quote,
    Row,
    Video,
    Words,
)

__all__ = [
    "NO_WORDS",
    "Audio",
    "Background",
    "Chapter",
    "Chart",
    "Choice",
    "Compare",
    "Credit",
    "Feature",
    "Figure",
    "Figures",
    "Files",
    "Gallery",
    "Language",
    "Link",
    "Links",
    "Logo",
    "Map",
    "Narration",
    "Page",
    "Picture",
    "Place",
    "Point",
    "Position",
    "Question",
    "Quote",
    "Row",
    "Story",
    "Tone",
    "Transition",
    "Video",
    "Words",
]


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


class Narration(NamedTuple):
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


class Logo(NamedTuple):
    """Whose story this is, shown on the start page and at the end."""

    image: str
    title: Words = NO_WORDS
    address: str = ""


class Language(NamedTuple):
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
