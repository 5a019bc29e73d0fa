# SPDX-License-Identifier: MIT
"""The rows of a chart from a CSV file: a label and a number a row, with or without a heading."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from lcreader.story.complaints import Complaints
from lcreader.story.fields import LINE, Number, parse_number
from lcreader.story.nodes import Origin
from lcreader.story.textfile import Line, text_of

ROWS = 60
"""The most rows that a chart can show."""

_BAD_ROWS = 20
_SEPARATORS = ",;\t"
_HIDDEN = re.compile("[\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


def rows(name: str, data: bytes, complaints: Complaints) -> tuple[tuple[str, Number], ...]:
    """(label, number) a row; complains about every row that holds something else.

    Fields are parted by commas, semicolons or tabs, whichever the first line has; a first row
    whose second field is no number is the heading.
    """
    origin = Origin(name, "")
    text = text_of(origin, data, complaints)
    if text is None:
        return ()
    found: list[tuple[str, Number]] = []
    bad = 0
    for line, fields in _fields(text, origin, complaints):
        number = parse_number(fields[1].strip()) if len(fields) == 2 else None
        label = fields[0].strip()
        if number and label and len(label) <= LINE and not _HIDDEN.search(label):
            if len(found) == ROWS:
                complaints.add(
                    "too-many", Line(origin, line), key="data", found=ROWS + 1, limit=ROWS
                )
                break
            found.append((label, number))
        elif line > 1 or len(fields) != 2:
            complaints.add("table-row", Line(origin, line), mend="plain-number")
            bad += 1
            if bad == _BAD_ROWS:
                break
    return tuple(found)


def _fields(text: str, origin: Origin, complaints: Complaints) -> Iterator[tuple[int, list[str]]]:
    first = text[:1000].partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    lines = text.splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    line = 0
    try:
        for fields in reader:
            start, line = line + 1, reader.line_num
            if any(field.strip() for field in fields):
                yield start, fields
    except csv.Error:
        complaints.add("table-row", Line(origin, line + 1), mend="plain-number")
