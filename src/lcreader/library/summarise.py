# SPDX-License-Identifier: MIT
"""Looks at a story for the shelf. Apart, since it brings all that reads stories."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from lcreader.library.minutes import minutes
from lcreader.library.summary import Summary
from lcreader.package.package import open_package
from lcreader.story.model import Words
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reader import read_story
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence


def summarise(path: Path) -> Summary:
    """Open the story at ``path`` and read all its languages. Never raises StoryError."""
    try:
        package = open_package(path)
    except StoryError as refused:
        return Summary(problem=refused.problem)
    try:
        reading = read_story(package)
        story = reading.story
        if story is None:
            return Summary(problem=_worst(reading.problems))
        codes = [language.code for language in story.languages]
        told = {code: reading.in_language(code) for code in codes}
    except StoryError as refused:
        return Summary(problem=refused.problem)
    finally:
        package.close()
    return Summary(
        story.id,
        story.publisher,
        story.version,
        _own({code: one.title for code, one in told.items()}),
        _own({code: one.subtitle for code, one in told.items()}),
        tuple(codes),
        story.cover,
        str(story.cover_alt),
        len(story.pages),
        minutes(story),
    )


def _own(told: Mapping[str, Words]) -> Mapping[str, str]:
    """Language → words, without those that were borrowed from the main language."""
    return MappingProxyType(
        {code: words.text for code, words in told.items() if words.language == code}
    )


def _worst(problems: tuple[Problem, ...]) -> Problem:
    for problem in problems:
        if problem.severity is Severity.ERROR:
            return problem
    template = QT_TRANSLATE_NOOP("Library", "There is nothing in this story that can be shown.")
    return Problem(Severity.ERROR, "nothing-to-show", Sentence("Library", template))
