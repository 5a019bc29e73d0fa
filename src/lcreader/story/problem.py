# SPDX-License-Identifier: MIT
"""The one type that carries every complaint, from a bad YAML line to a torn archive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lcreader.story.sentence import Sentence


class Severity(StrEnum):
    """How bad a problem is. An error makes ``lcreader check`` fail; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a story, said so that its author can mend it.

    ``code`` is stable across versions (``unknown-key``); ``file`` is a name inside the package or
    a path; ``line`` and ``column`` count from 1, and are 0 where there is no such place.
    ``page`` is the id of the page that shows the problem, or "" where it belongs to none.
    """

    severity: Severity
    code: str
    sentence: Sentence
    file: str = ""
    line: int = 0
    column: int = 0
    mend: Sentence | None = None
    page: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        said = (
            f"{place}: {self.severity}: {self.sentence}"
            if place
            else f"{self.severity}: {self.sentence}"
        )
        return f"{said}\n  {self.mend}" if self.mend else said

    @property
    def told(self) -> str:
        """The sentence and the way out in one line, in English."""
        return with_mend(str(self.sentence), str(self.mend or ""))


def with_mend(sentence: str, mend: str) -> str:
    """A sentence and the way out of what it says, in one line; ``mend`` may be empty."""
    if not mend:
        return sentence
    between = {".": " ", "。": ""}.get(sentence[-1:], " – ")
    return f"{sentence}{between}{mend}"


def errors_of(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those of the problems that are errors."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


class StoryError(Exception):
    """A story or package that cannot be opened at all; says why in one :class:`Problem`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.sentence))
        self.problem = problem
