# SPDX-License-Identifier: MIT
"""Files of plain words beside the YAML: a chart's table, captions, a transcript."""

from __future__ import annotations

from typing import NamedTuple

from lcreader.story.complaints import Complaints
from lcreader.story.nodes import Origin


class Line(NamedTuple):
    """A line of a file, from 1; 0 is the file as a whole."""

    origin: Origin
    line: int = 0

    @property
    def column(self) -> int:
        """Where the line begins."""
        return min(self.line, 1)


def text_of(origin: Origin, data: bytes, complaints: Complaints) -> str | None:
    """The text of a file; None, with a complaint about the line, where it is not in UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        complaints.add("not-utf8", Line(origin, line), mend="save-utf8")
        return None
