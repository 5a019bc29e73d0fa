# SPDX-License-Identifier: MIT
"""Looks at a story for the shelf. Apart, since it brings all that reads stories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from lcreader.library.minutes import minutes
from lcreader.library.summary import Summary
from lcreader.library.wordindex import Line
from lcreader.package.package import open_package
from lcreader.story.model import Story, Words
from lcreader.story.problem import StoryError
from lcreader.story.reader import read_story
from lcreader.story.words import words_of


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a story gave: what the shelf shows of it, and the words to find it by."""

    summary: Summary
    lines: tuple[Line, ...] = ()


def summarise(path: Path) -> Looked:
    """Open the story at ``path`` and read all its languages. Never raises StoryError."""
    try:
        reading = read_story(open_package(path))
        story = reading.require_story()
        codes = [language.code for language in story.languages]
        told = {code: reading.in_language(code) for code in codes}
    except StoryError as refused:
        return Looked(Summary(problem=refused.problem))
    summary = Summary(
        story.id,
        story.publisher,
        story.version,
        _own({code: one.title for code, one in told.items()}),
        _own({code: one.subtitle for code, one in told.items()}),
        MappingProxyType({code: _texts(one.subjects) for code, one in told.items()}),
        tuple(codes),
        story.cover,
        str(story.cover_alt),
        len(story.pages),
        minutes(story),
        accent=story.accent,
        authors=_texts(story.authors),
    )
    # a translation that could not be read is the main language again
    lines = [line for code, one in told.items() if one.language == code for line in _lines(one)]
    return Looked(summary, tuple(lines))


def _lines(story: Story) -> Iterator[Line]:
    """The words of the story itself, then those of its pages, in the language it is in."""
    own = (story.title, story.subtitle, story.summary, *story.subjects, *story.authors)
    yield Line(story.language, "", 0, "\n".join(words.text for words in own if words.text))
    number = 0
    for chapter in story.chapters:
        for page in chapter.pages:
            number += not chapter.excursion
            if words := "\n".join(words_of(page)):
                yield Line(story.language, page.id, 0 if chapter.excursion else number, words)


def _texts(several: tuple[Words, ...]) -> tuple[str, ...]:
    return tuple(words.text for words in several)


def _own(told: Mapping[str, Words]) -> Mapping[str, str]:
    """Language → words, without those that were borrowed from the main language."""
    return MappingProxyType(
        {code: words.text for code, words in told.items() if words.language == code}
    )
