# SPDX-License-Identifier: MIT
"""Gathers what a check finds in a story's files, each at the place that names the file."""

from __future__ import annotations

from lcreader.package.checkcodes import CODES, MENDS, ONLY_WHEN_PACKED
from lcreader.story.complaints import Complaints, shown
from lcreader.story.desk import FileUse
from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import Sentence

_OURS = frozenset({"where"})
"""Values that are no author's text, and are said in full."""


class Findings:
    """The problems found so far. ``packed``: held to what a story must have that travels."""

    def __init__(self, *, packed: bool) -> None:
        self._packed = packed
        self._complaints = Complaints()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All of them, in the order in which they were found."""
        return self._complaints.problems

    def add(
        self,
        code: str,
        at: FileUse | None = None,
        *,
        file: str = "",
        line: int = 0,
        page: str = "",
        mend: str = "",
        **values: object,
    ) -> None:
        """Complain with the sentence of ``code``, where ``at`` names the file, else of ``file``."""
        severity, template = CODES[code]
        if code in ONLY_WHEN_PACKED and not self._packed:
            severity = Severity.WARNING
        safe = {n: value if n in _OURS else shown(value) for n, value in values.items()}
        self._complaints.page = at.page if at else page
        self._complaints.add_problem(
            Problem(
                severity,
                code,
                Sentence("Check", template, safe),
                at.file if at else file,
                at.line if at else line,
                at.column if at else 0,
                Sentence("Check", MENDS[mend], safe) if mend else None,
            )
        )

    def pass_on(self, problem: Problem, at: FileUse) -> None:
        """Take over what somebody else found wrong with the file that ``at`` names."""
        self._complaints.page = at.page
        self._complaints.add_problem(
            Problem(
                problem.severity,
                problem.code,
                problem.sentence,
                at.file,
                at.line,
                at.column,
                problem.mend,
            )
        )
