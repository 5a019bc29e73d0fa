# SPDX-License-Identifier: MIT
"""Saying no: a :class:`StoryError` from a code, a template and its values."""

from __future__ import annotations

from typing import Final

from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.sentence import Sentence

CONTEXT = "Package"

NOT_SEEN: Final = frozenset({"no-such-story", "unreadable", "package-changed"})
"""Codes that say nothing of a story but that it could not be looked at."""


def problem(
    code: str,
    template: str,
    *,
    file: str = "",
    mend: str = "",
    **values: object,
) -> Problem:
    """A problem whose sentence and mend share ``values``; ``file`` is one of them."""
    known = {"file": file, **values}
    return Problem(
        Severity.ERROR,
        code,
        Sentence(CONTEXT, template, known),
        file=file,
        mend=Sentence(CONTEXT, mend, known) if mend else None,
    )


def refusal(
    code: str, template: str, *, file: str = "", mend: str = "", **values: object
) -> StoryError:
    """The error to raise for :func:`problem`."""
    return StoryError(problem(code, template, file=file, mend=mend, **values))
