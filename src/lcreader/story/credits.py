# SPDX-License-Identifier: MIT
"""Which row of a story's ``media`` tells who made a file."""

from __future__ import annotations

from collections.abc import Mapping

from lcreader.story.model import Credit


def credit_of(name: str, rows: Mapping[str, Credit]) -> Credit | None:
    """The row of a file: its own, else that of the nearest folder around it."""
    if name in rows:
        return rows[name]
    folder = name
    while "/" in folder:
        folder = folder.rpartition("/")[0]
        if (row := rows.get(f"{folder}/")) is not None:
            return row
    return None
