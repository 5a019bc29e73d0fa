# SPDX-License-Identifier: MIT
"""What came of holding every file of a story against its checksum, kept on the story's card."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from lcreader.package.verifying import Verified

MOST = 50
"""So many names of damaged files are kept."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How the story's files were found ``at`` (seconds since 1970), in the ``state`` it had then.

    ``faults`` counts the files that are damaged, missing or added; ``names`` are the first of them.
    """

    state: str
    at: int
    faults: int = 0
    names: tuple[str, ...] = ()

    @property
    def problem(self) -> Problem | None:
        """What to tell of it, where not every file is what it was."""
        if not self.faults:
            return None
        one = QT_TRANSLATE_NOOP("Library", "A file of this story is damaged: {names}.")
        many = QT_TRANSLATE_NOOP("Library", "{count} files of this story are damaged.")
        template = one if self.faults == 1 else many
        values = {"count": self.faults, "names": ", ".join(self.names)}
        return Problem(Severity.ERROR, "damaged-files", Sentence("Library", template, values))


def checked_from(found: Verified, state: str, at: float) -> Checked:
    """What to keep of a verification."""
    names = (*found.damaged, *found.missing, *found.added)
    return Checked(state, int(at), len(names), names[:MOST])


def to_json(checked: Checked) -> str:
    """One line, for :func:`from_json`."""
    return json.dumps([checked.state, checked.at, checked.faults, checked.names])


def from_json(text: str, state: str) -> Checked | None:
    """What is kept in ``text``; None where nothing is, or of another ``state`` of the story."""
    try:
        was, at, faults, names = json.loads(text)
        found = Checked(str(was), int(at), int(faults), tuple(map(str, names)))
    except (ValueError, TypeError, RecursionError):
        return None
    return found if found.state == state else None
