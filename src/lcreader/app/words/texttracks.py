# SPDX-License-Identifier: MIT
"""The captions and transcripts of a page's film or recording, in the languages that have them."""

from __future__ import annotations

from typing import Literal

from lcreader.app.book import Book
from lcreader.app.words.language import said
from lcreader.story.model import Audio, Story, Video, Words
from lcreader.story.problem import Problem

Kind = Literal["captions", "transcript"]


def feature_of(story: Story, page_id: str) -> Video | Audio | None:
    """The film or recording of a page; None where it has none."""
    page = next((page for page in story.pages if page.id == page_id), None)
    feature = page.feature if page else None
    return feature if isinstance(feature, Video | Audio) else None


def track_of(book: Book, page_id: str, kind: Kind, language: str = "") -> Words:
    """The file of a page's captions or transcript, and the language that it is in.

    In ``language``, else in the story's; the main language's where that one has none. Empty where
    there is none at all.
    """
    story = book.reading.in_language(language) if language else book.story
    file = _file(story, page_id, kind)
    main = book.reading.story
    same = main is not None and file == _file(main, page_id, kind)
    return Words(file, story.main_language if same else story.language) if file else Words()


def tracks_of(book: Book, page_id: str, kind: Kind) -> tuple[Words, ...]:
    """All such files of a page, the main language's first. Reads every translation of the story."""
    found: dict[str, Words] = {}
    for language in book.story.languages:
        track = track_of(book, page_id, kind, language.code)
        if track:
            found.setdefault(track.text, track)
    return tuple(found.values())


def named(problem: Problem) -> str:
    """What is wrong with a file, in a sentence that names it."""
    sentence = said(problem.sentence)
    return sentence if problem.file in sentence else f"{problem.file}: {sentence}"


def _file(story: Story, page_id: str, kind: Kind) -> str:
    feature = feature_of(story, page_id)
    if feature is None:
        return ""
    return feature.captions if kind == "captions" else feature.transcript
