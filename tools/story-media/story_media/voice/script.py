# SPDX-License-Identifier: MIT
"""What is read aloud on a page: its words in reading order, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lcreader.story import markdown
from lcreader.story.model import (
    Chart,
    Compare,
    Figure,
    Figures,
    Links,
    Page,
    Question,
    Quote,
)

_SENTENCE = re.compile(
    r"(?<=[。！？])(?![。！？”’」』）])|(?<=[。！？][”’」』）])(?![，。])|(?<=[.!?])\s+"
)


def sentences(page: Page) -> list[str]:
    """The sentences of a page as they stand there, each of them one cue.

    A line of a list is a sentence. Of a feature, what can be read without touching it is read: the
    asking and the choices, never an answer.
    """
    heads = [str(words) for words in (page.tagline, page.title, page.subtitle)]
    blocks = [block.text for block in markdown.parse(page.text.text)]
    whole = [*heads, *blocks, *_feature(page)]
    return [part.strip() for words in whole for part in _SENTENCE.split(words) if part.strip()]


def _feature(page: Page) -> Iterator[str]:
    match page.feature:
        case Figures(items):
            yield from (_figure(figure) for figure in items)
        case Chart() as chart:
            for row in chart.rows:
                yield f"{row.label}: {_number(row.value, row.decimals)} {chart.unit}"
        case Quote() as quote:
            yield markdown.plain(quote.text.text)
            yield f"{quote.by}, {quote.role}"
        case Question() as question:
            yield str(question.ask)
            yield from (str(choice.text) for choice in question.choices)
        case Links(items):
            yield from (f"{link.title}: {link.text}" for link in items)
        case Compare() as compare:
            yield from (str(side.caption) for side in (compare.before, compare.after))
        case _:
            return


def _figure(figure: Figure) -> str:
    value = figure.show.text or _number(figure.value, figure.decimals, figure.grouping)
    parts = (str(figure.before), value, str(figure.unit), str(figure.label))
    return " ".join(part for part in parts if part)


def _number(value: float, decimals: int, grouping: bool = True) -> str:
    return f"{value:,.{decimals}f}" if grouping else f"{value:.{decimals}f}"
