# SPDX-License-Identifier: MIT
"""Every complaint, held word for word against a story that deserves it."""

from __future__ import annotations

import pytest

from lcreader.story.codes import CODES
from lcreader.story.problem import Severity
from tests.story.broken import Case, beside, cases, reading_of
from tests.story.codes_table import DOCS, replaced
from tests.story.test_captions_hostile import LARGE
from tests.story.test_limits import TOO_MUCH

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['code']}-{case['at']}")
def test_a_broken_story_gets_its_complaint_and_no_other(case: Case) -> None:
    problems = (*reading_of(case).problems, *beside(case))
    found = next(problem for problem in problems if problem.code == case["code"])
    at = f"{found.file}:{found.line}:{found.column}"
    said = {"at": at, "says": str(found.sentence), "mend": str(found.mend or "")}
    assert said == {"at": case["at"], "says": case["says"], "mend": case.get("mend", "")}
    errors = {problem.code for problem in problems if problem.severity is Severity.ERROR}
    assert errors <= {case["code"]}


def test_every_code_has_a_broken_story() -> None:
    assert {case["code"] for case in CASES} | TOO_MUCH.keys() | LARGE.keys() == CODES.keys()


def test_the_docs_list_every_code() -> None:
    text = DOCS.read_text("utf-8")
    assert text == replaced(text), "run: python tests/story/codes_table.py"


def test_a_problem_of_a_page_names_it() -> None:
    case: Case = {"page": "id: tried\nshade: 60"}
    (problem,) = reading_of(case).problems
    assert problem.page == "tried"


def test_all_problems_are_said_at_once() -> None:
    case: Case = {"page": "id: tried\nshade: 60\ntone: grey\ntitel: Hm\ngallery: [media/none.webp]"}
    found = [(problem.line, problem.code) for problem in reading_of(case).problems]
    assert found == [
        (10, "out-of-range"),
        (11, "not-a-choice"),
        (12, "unknown-key"),
        (13, "missing-file"),
        (13, "no-alt"),
    ]
