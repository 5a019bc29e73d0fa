# SPDX-License-Identifier: MIT
"""Sentences are said in any language, those inside them too."""

from __future__ import annotations

import pytest

from lcreader.story.codes import CODES, MENDS, OWNERS, PLACES
from lcreader.story.problem import Problem, Severity, with_mend
from lcreader.story.sentence import Sentence
from tests.story.sources import read, with_page


def test_a_sentence_inside_a_sentence_is_translated() -> None:
    inner = Sentence("Problems", '"{key}" takes a list', {"key": "gallery"})
    outer = Sentence("Problems", 'page "{id}": {said}', {"id": "a", "said": inner})
    german = {
        '"{key}" takes a list': "„{key}“ ist eine Liste",
        'page "{id}": {said}': "Seite {id}: {said}",
    }
    assert outer.said(lambda _, template: german[template]) == "Seite a: „gallery“ ist eine Liste"


@pytest.mark.parametrize(
    ("sentence", "mend", "together"),
    [
        ("It is torn.", "Copy it again.", "It is torn. Copy it again."),
        ("it is too new", "get a newer reader", "it is too new – get a newer reader"),
        ("它已损坏。", "请重新复制。", "它已损坏。请重新复制。"),
        ("It is torn.", "", "It is torn."),
    ],
)
def test_the_way_out_follows_in_the_same_line(sentence: str, mend: str, together: str) -> None:
    assert with_mend(sentence, mend) == together


def test_every_sentence_can_be_said() -> None:
    class Any(dict[str, object]):
        def __missing__(self, key: str) -> str:
            return f"<{key}>"

    templates = [template for _, template in CODES.values()]
    for template in [*templates, *MENDS.values(), *PLACES.values(), *OWNERS.values()]:
        assert template.format_map(Any())


def test_an_authors_braces_are_no_fields() -> None:
    (problem,) = read(with_page("id: tried\nshade: '{0} {key} %s'")).problems
    assert "{0} {key} %s" in str(problem)


def test_a_problem_is_printed_with_its_place_and_mend() -> None:
    mend = Sentence("Problems", 'did you mean "{nearest}"?', {"nearest": "hubs"})
    problem = Problem(Severity.ERROR, "c", Sentence("Problems", "wrong"), "story.yaml", 4, 7, mend)
    assert str(problem) == 'story.yaml:4:7: error: wrong\n  did you mean "hubs"?'
