# SPDX-License-Identifier: MIT
"""The table of codes in ``docs/story-format.md``; run this file to write it anew."""

from __future__ import annotations

import re
from pathlib import Path

from lcreader.story.codes import CODES

DOCS = Path(__file__).parents[2] / "docs" / "story-format.md"
BEGIN, END = "<!-- codes: begin -->\n", "<!-- codes: end -->"


def table() -> str:
    rows = ["| code | severity | what it says |", "|---|---|---|"]
    for code, (severity, template) in sorted(CODES.items()):
        sentence = re.sub(r"\{\w+\}", "…", template)
        rows.append(f"| `{code}` | {severity} | {sentence} |")
    return "\n".join(rows) + "\n"


def replaced(text: str) -> str:
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}{table()}{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    DOCS.write_text(replaced(DOCS.read_text("utf-8")), "utf-8")
