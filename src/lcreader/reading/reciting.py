# SPDX-License-Identifier: MIT
"""Pages that are read aloud and turn by themselves: what plays in which order, and when to turn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from typing import Literal

from lcreader.reading.following import features_of, parts_of
from lcreader.reading.steps import Step, StepKind
from lcreader.story.markdown import plain
from lcreader.story.model import Audio, Gallery, Links, Map, Narration, Page, Question, Video
from lcreader.story.pace import LOOK, reading_seconds, seconds_for

BREATH = 1.0
"""Seconds of quiet between the end of a voice and the turn."""


class Mode(StrEnum):
    """Who begins the voice of a page, and who turns it."""

    MANUAL = "manual"  # the reader does both
    AUTOMATIC = "automatic"  # the voice begins with its page
    READ_TO_ME = "read-to-me"  # and when it has ended the page turns


class Part(StrEnum):
    """What a page can have to listen to."""

    MEDIA = "media"  # its film or recording
    VOICE = "voice"


def voice_of(page: Page, language: str) -> Narration | None:
    """The recording in which a page is read in ``language``.

    One in another language reads a page only whose words are in that language too, or that has
    none: nobody is read words that differ from those they see.
    """
    voice = page.narration
    if voice is None or not voice.file:
        return None
    words = (page.text, page.title, page.subtitle, page.tagline)
    shown = next((each.language for each in words if each), voice.language)
    return voice if voice.language in ("", language, shown) else None


def spoken_words(page: Page) -> tuple[str, ...]:
    """What a voice would read of a page, in order, each block without its marks."""
    asked = features_of(page) if isinstance(page.feature, Question) else ()
    parts = chain(parts_of(page), asked)
    return tuple(block for _, blocks in parts for block in blocks if block.strip())


def order(page: Page, mode: Mode, *, voiced: bool) -> tuple[Part, ...]:
    """What of a page plays by itself, one after the other.

    A film or recording that starts by itself goes before the voice: it has begun when its page
    comes. One that is to be pressed plays in *read to me* alone, where nobody is there to press.
    """
    media = isinstance(page.feature, Video | Audio)
    itself = isinstance(page.feature, Video | Audio) and page.feature.start == "itself"
    voice = (Part.VOICE,) if voiced and mode is not Mode.MANUAL else ()
    if itself:
        return (Part.MEDIA, *voice)
    return (*voice, Part.MEDIA) if media and mode is Mode.READ_TO_ME else voice


def asks(page: Page) -> bool:
    """Whether a page waits for an answer: nobody else turns it."""
    return isinstance(page.feature, Question)


def stay(page: Page, step: Step, *, whole: bool = False) -> float:
    """Seconds for which a step is shown whose words nobody reads aloud, by how much is read.

    ``whole``: the page has its steps all at once.
    """
    if whole:
        return LOOK + reading_seconds(page)
    own = LOOK + reading_seconds(replace(page, feature=None))
    match page.feature:
        case Gallery(pictures=pictures):
            caption = seconds_for(plain(pictures[step.index].caption.text))
            return caption + (own if step.index == 0 else LOOK)
        case Map(places=places) if step.kind is StepKind.PLACE:
            place = places[step.index]
            return BREATH + seconds_for(place.label.text) + seconds_for(plain(place.text.text))
        case Links(items=items) if step.kind is StepKind.LINK:
            link = items[step.index]
            return BREATH + seconds_for(f"{link.title.text} {link.text.text}")
        case Map() | Links():
            return own
    return LOOK if step.kind is StepKind.AFTER else LOOK + reading_seconds(page)


@dataclass(frozen=True, slots=True)
class Moment:
    """How it stands with the present page; times are seconds.

    ``rule``: its `advance`. ``shown``: since this step came; ``quiet``: since something on the
    page ended that was listened to; ``ended``: whether anything has. ``busy``: something plays, is
    about to, or stands in its midst. ``stay``: as :func:`stay` says.
    """

    mode: Mode
    rule: Literal["manual", "media"] | float
    shown: float
    stay: float
    first_step: bool = True
    asks: bool = False
    busy: bool = False
    ended: bool = False
    quiet: float = 0.0


def turns_in(moment: Moment) -> float | None:
    """Seconds until the next step or page comes by itself; 0: now, None: not of itself."""
    reads = moment.mode is Mode.READ_TO_ME
    if moment.busy or (reads and moment.asks):
        return None
    rule = moment.rule
    if moment.ended and moment.first_step and (reads or rule == "media"):
        left = BREATH - moment.quiet
    elif isinstance(rule, float | int):
        left = rule - moment.shown
    elif reads or (rule == "media" and moment.ended):
        left = moment.stay - moment.shown
    else:
        return None
    return max(0.0, left)
