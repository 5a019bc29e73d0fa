# SPDX-License-Identifier: MIT
"""What keeps a picture from being decoded, told from its bytes before any decoder sees them."""

from __future__ import annotations

from typing import Final

from lcreader.package.kinds import JPEG, SVG, Kind
from lcreader.package.refusal import problem
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP

LAYERS: Final = 100
"""Scans of a JPEG: a progressive one has about ten. The decoder goes through the whole picture
for each, 20,000 of which fit into 2 MB and take minutes."""

_SCAN = b"\xff\xda"


def picture_problem(name: str, kind: Kind, data: bytes) -> Problem | None:
    """Why the picture ``name`` must not be decoded, or None where it may be tried."""
    if kind is SVG:
        from lcreader.package.svg import svg_problem  # it takes its time to be imported

        return svg_problem(name, data)
    if kind is JPEG and (found := data.count(_SCAN)) > LAYERS:
        return problem(
            "too-many-layers",
            QT_TRANSLATE_NOOP(
                "Package", "“{file}” is a JPEG of {found} layers; at most {limit} are decoded."
            ),
            file=name,
            mend=QT_TRANSLATE_NOOP("Package", "Save it once more in a picture editor."),
            found=found,
            limit=LAYERS,
        )
    return None
