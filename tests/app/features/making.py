# SPDX-License-Identifier: MIT
"""A story of one page, for what the fixture story does not show."""

from __future__ import annotations

import itertools
import json
import shutil
from pathlib import Path
from typing import Any

from tests.app.reading import STORIES

_numbers = itertools.count(1)
MEDIA = STORIES["fixture"] / "media"


def make_story(folder: Path, pictures: tuple[str, ...] = (), **page: Any) -> Path:
    """A story below ``folder`` whose first page, "page", has these keys; then comes "other"."""
    story = folder / "made"
    (story / "media").mkdir(parents=True)
    for name in pictures:
        shutil.copy(MEDIA / name, story / "media" / name)
    first = {"id": "page", "background": {"colour": "#204050"}, **page}
    pages = [first, {"id": "other", "background": {"colour": "#402010"}, "title": "Another page"}]
    head = {
        "format": 1,
        "id": f"made-{next(_numbers)}",  # none is taken for one read before
        "version": "1.0.0",
        "date": "2026-01-01",
        "language": "en",
        "title": "Made for a test",
        "summary": "One page.",
        "licence": "CC0-1.0",
        "chapters": [{"id": "all", "title": "All", "pages": pages}],
    }
    # YAML is a superset of JSON
    (story / "story.yaml").write_text(json.dumps(head, indent=1), "utf-8")
    return story
