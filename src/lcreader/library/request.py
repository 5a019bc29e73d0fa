# SPDX-License-Identifier: MIT
"""What a person asks for when starting the program; goes to the window that is already open too."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class ReadRequest(NamedTuple):
    """Open this story, or the shelf where ``story`` is None.

    ``story`` is absolute. ``page`` is a page's id or number as typed, or "" for where the reader
    left off; ``language`` a BCP 47 tag, or "" for the reader's own. ``windowed`` is None where
    nothing was said, False for full screen. ``start_page`` False goes straight to the page.
    """

    story: Path | None = None
    page: str = ""
    language: str = ""
    windowed: bool | None = None
    start_page: bool = True

    def to_json(self) -> str:
        """This request as one line, for :func:`request_from_json` in another process."""
        import json

        return json.dumps(
            {
                "story": str(self.story) if self.story else None,
                "page": self.page,
                "language": self.language,
                "windowed": self.windowed,
                "start_page": self.start_page,
            }
        )


def request_from_json(line: str | bytes) -> ReadRequest | None:
    """The request in ``line``; None for anything that is not one."""
    import json

    try:
        found = json.loads(line)
        story, page, language = found["story"], found["page"], found["language"]
        windowed, start_page = found["windowed"], found["start_page"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None
    if not (story is None or (isinstance(story, str) and Path(story).is_absolute())):
        return None
    if not isinstance(page, str) or not isinstance(language, str):
        return None
    if not isinstance(start_page, bool) or not (windowed is None or isinstance(windowed, bool)):
        return None
    return ReadRequest(Path(story) if story else None, page, language, windowed, start_page)
