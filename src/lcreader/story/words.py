# SPDX-License-Identifier: MIT
"""The words that a page shows, one after the other, for finding them and for counting them."""

from __future__ import annotations

from collections.abc import Iterator

from lcreader.story.markdown import parse
from lcreader.story.model import (
    Chart,
    Compare,
    Feature,
    Figures,
    Gallery,
    Links,
    Map,
    Page,
    Question,
    Quote,
    Words,
)


def words_of(page: Page) -> Iterator[str]:
    """The words on a page in reading order, a line or paragraph each, without marks.

    Left out is what is not there to be seen at once: notes, answers and reasons, what a picture
    is said to show, and the words in files (captions, transcripts).
    """
    yield from _lines(page.tagline, page.title, page.subtitle)
    yield from _blocks(page.text)
    if page.feature is not None:
        yield from _of_feature(page.feature)


def _of_feature(feature: Feature) -> Iterator[str]:
    match feature:
        case Quote():
            yield from _blocks(feature.text)
            yield from _lines(feature.by, feature.role)
        case Figures():
            for figure in feature.items:
                yield from _lines(figure.before, figure.show, figure.unit, figure.label)
        case Chart():
            yield from _lines(*(row.label for row in feature.rows), feature.unit)
        case Gallery():
            yield from _lines(*(picture.caption for picture in feature.pictures))
        case Compare():
            yield from _lines(feature.before.caption, feature.after.caption)
        case Map():
            for place in feature.places:
                yield from _lines(place.label)
                yield from _blocks(place.text)
        case Links():
            for link in feature.items:
                yield from _lines(link.title)
                yield from _blocks(link.text)
        case Question():
            yield from _lines(feature.ask, *(choice.text for choice in feature.choices))


def _lines(*pieces: Words) -> Iterator[str]:
    for piece in pieces:
        if line := " ".join(piece.text.split()):
            yield line


def _blocks(piece: Words) -> Iterator[str]:
    for block in parse(piece.text):
        if line := " ".join(block.text.split()):
            yield line
