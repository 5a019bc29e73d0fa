# SPDX-License-Identifier: MIT
"""Why a film or a recording cannot be played, in one sentence that names the file."""

from __future__ import annotations

from lcreader.package.refusal import problem
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP


def nothing_in(name: str, *, film: bool) -> Problem:
    """No frame, or no sound, comes out of the file."""
    if film:
        template = QT_TRANSLATE_NOOP(
            "Package", "“{file}” holds no film that this computer can show."
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "Package", "“{file}” holds no sound that this computer can play."
        )
    return problem("unplayable", template, file=name)


def broken_off(name: str) -> Problem:
    """It played, and then no more of it could be read."""
    template = QT_TRANSLATE_NOOP(
        "Package", "“{file}” breaks off: it is damaged, or can no longer be read."
    )
    return problem("breaks-off", template, file=name)
