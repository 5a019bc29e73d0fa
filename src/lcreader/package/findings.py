# SPDX-License-Identifier: MIT
"""Gathers what a check finds in a story's files, each at the place that names the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from lcreader.package.checkcodes import CODES, MENDS, ONLY_WHEN_PACKED
from lcreader.story.complaints import Complaints, shown
from lcreader.story.desk import FileUse
from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import Sentence

_OURS = frozenset({"where"})
"""Values that are no author's text, and are said in full."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is that no page's naming of a file is the place of."""

    file: str = ""
    line: int = 0
    page: str = ""
    column: int = 0


class Findings:
    """The problems found so far in a story that names the files ``uses``.

    ``packed``: held to what a story must have that travels.
    """

    def __init__(self, uses: Iterable[FileUse], *, packed: bool) -> None:
        self._uses = {(use.page, use.name): use for use in uses}
        self._packed = packed
        self._complaints = Complaints()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All of them, in the order in which they were found."""
        return self._complaints.problems

    def use(self, page: str, name: str) -> FileUse | None:
        """Where a page names a file."""
        return self._uses.get((page, name))

    def add(
        self, code: str, at: FileUse | Place | None, *, mend: str = "", **values: object
    ) -> None:
        """Complain with the sentence of ``code``, and say what to do with that of ``mend``."""
        severity, template = CODES[code]
        if code in ONLY_WHEN_PACKED and not self._packed:
            severity = Severity.WARNING
        safe = {n: value if n in _OURS else shown(value) for n, value in values.items()}
        said = Sentence("Check", template, safe)
        to_do = Sentence("Check", MENDS[mend], safe) if mend else None
        self.pass_on(Problem(severity, code, said, mend=to_do), at or Place())

    def pass_on(self, problem: Problem, at: FileUse | Place) -> None:
        """Take over what somebody else found wrong with the file that ``at`` names."""
        self._complaints.page = at.page
        placed = replace(problem, file=at.file, line=at.line, column=at.column)
        self._complaints.add_problem(placed)
