# SPDX-License-Identifier: MIT
"""Which story a story is: what tells it from others, whatever its version."""

from __future__ import annotations

from collections.abc import Iterable

from lcreader.story.model import Story

Identity = tuple[str, str, str, tuple[str, ...]]


def identity(publisher: str, story: str, title: str, authors: Iterable[str]) -> Identity:
    """What tells a story from others: its publisher and id.

    A publisher gives no id twice. Without one nobody sees to that, and two authors' "Our village"
    may well have one id: there its title and authors in the main language count too.
    """
    return (publisher, story, "", ()) if publisher else ("", story, title, tuple(authors))


def identity_of(story: Story) -> Identity:
    """The same of a story in its main language."""
    authors = (words.text for words in story.authors)
    return identity(story.publisher, story.id, story.title.text, authors)
