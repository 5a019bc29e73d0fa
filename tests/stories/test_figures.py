# SPDX-License-Identifier: MIT
"""The bundled stories say every figure of the facts, on the page where it belongs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcreader.package.package import open_package
from lcreader.story import markdown
from lcreader.story.model import (
    Chart,
    Figure,
    Figures,
    Links,
    Map,
    Page,
    Question,
    Quote,
    Story,
    Words,
)
from lcreader.story.reader import Reading, read_story

STORIES = Path(__file__).parents[2] / "stories"
SHEET: dict[str, dict[str, list[dict[str, str]]]] = tomllib.loads(
    Path(__file__).with_name("figures.toml").read_text(encoding="utf-8")
)
WORDLESS = {"guangzhou": set[str](), "wuhan": {"meeting", "quiet-hour", "clear-water"}}


@pytest.fixture(params=sorted(SHEET))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def reading(name: str) -> Reading:
    return read_story(open_package(STORIES / name), strict=True)


@pytest.fixture
def story(reading: Reading) -> Story:
    return reading.require_story()


def test_a_bundled_story_has_no_problems(reading: Reading) -> None:
    assert [str(problem) for problem in reading.problems] == []


def test_every_figure_of_the_facts_is_on_its_page(reading: Reading, name: str) -> None:
    for language in reading.require_story().languages:
        pages = {page.id: page for page in reading.in_language(language.code).pages}
        missing = [
            f"{page_id} ({language.code}): {fact['is']}: {fact[language.code]}"
            for page_id, facts in SHEET[name].items()
            for fact in facts
            if not says(pages[page_id], fact[language.code])
        ]
        assert missing == []


def test_a_story_has_fourteen_pages_on_its_main_way(story: Story) -> None:
    main = [page for chapter in story.chapters if not chapter.excursion for page in chapter.pages]
    assert len(main) == 14


def test_the_wordless_pages_and_no_others_have_no_words(story: Story, name: str) -> None:
    assert {page.id for page in story.pages if not said(page)} == WORDLESS[name]


LENGTHS = {"en": (r"[\w’'-]+", 40, 90), "zh-Hans": (r"[\u4e00-\u9fff]|\d[\d,.]*", 80, 160)}
"""What counts as a word, how many of its own a page has at least, and how many in all at most."""


def test_a_page_has_enough_words_of_its_own_and_can_be_read_aloud_in_a_minute(
    reading: Reading, story: Story
) -> None:
    assert {language.code for language in story.languages} == set(LENGTHS)
    for code, (word, least, most) in LENGTHS.items():
        pages = [page for page in reading.in_language(code).pages if said(page)]
        own = {page.id: len(re.findall(word, own_words(page))) for page in pages}
        every = {page.id: len(re.findall(word, said(page))) for page in pages}
        assert {page: count for page, count in own.items() if count < least} == {}
        assert {page: count for page, count in every.items() if count > most} == {}


def test_nothing_is_left_in_english_in_another_language(reading: Reading) -> None:
    assert set(reading.completeness().values()) == {1.0}


ASKED = {"en": ("oint at:", "Ask:"), "zh-Hans": ("指一指：", "问一问：")}


def test_every_page_tells_the_trainer_what_to_point_at_and_what_to_ask(reading: Reading) -> None:
    for code, marks in ASKED.items():
        pages = reading.in_language(code).pages
        assert [p.id for p in pages if not all(mark in p.notes.text for mark in marks)] == []


def says(page: Page, figure: str) -> bool:
    """Whether ``figure`` stands on ``page`` as it is, not as a part of a longer number or word."""
    apart = r"[0-9A-Za-z]"
    sought = rf"(?<!{apart})(?<!\d[,.]){re.escape(figure)}(?!{apart}|,\d)"
    return bool(re.search(sought, said(page), re.I))


def said(page: Page) -> str:
    """All that a page says to its readers, in one line, numbers written out as in English."""
    return " ".join(" ".join((own_words(page), *feature_words(page))).split())


def own_words(page: Page) -> str:
    """Tagline, title and text, without the words of the page's feature."""
    heads = (str(words) for words in (page.tagline, page.title, page.subtitle))
    return " ".join((*heads, plain(page.text)))


def plain(words: Words) -> str:
    return markdown.plain(words.text)


def feature_words(page: Page) -> Iterator[str]:
    match page.feature:
        case Quote() as quote:
            yield f"{quote.text} {quote.by} {quote.role}"
        case Figures(items):
            yield from (figure_words(figure) for figure in items)
        case Chart() as chart:
            for row in chart.rows:
                yield f"{row.label} {number(row.value, row.decimals)} {chart.unit}"
        case Map() as map_:
            yield from (f"{place.label} {plain(place.text)}" for place in map_.places)
        case Links(items):
            yield from (f"{link.title} {link.text}" for link in items)
        case Question() as question:
            yield str(question.ask)
            yield from (f"{choice.text} {choice.why}" for choice in question.choices)
            yield plain(question.answer)
        case _:
            return


def figure_words(figure: Figure) -> str:
    value = figure.show.text or number(figure.value, figure.decimals, figure.grouping)
    return f"{figure.before} {value} {figure.unit} {figure.label}"


def number(value: float, decimals: int, grouping: bool = True) -> str:
    return f"{value:,.{decimals}f}" if grouping else f"{value:.{decimals}f}"
