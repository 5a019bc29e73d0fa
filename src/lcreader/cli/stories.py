# SPDX-License-Identifier: MIT
"""The story that a word on the command line means."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from lcreader.cli.terminal import CommandError
from lcreader.library import places


def find_story(word: str) -> Path:
    """The absolute path of STORY: a folder, a `.lcstory` file, or the id of a story that is
    installed or came with the program.

    It is not opened. Raises CommandError, with the nearest id, where there is no such thing.
    """
    path = Path(os.path.abspath(word))  # noqa: PTH100 - `resolve` would follow links
    if path.is_file() or places.is_story_folder(path):
        return path
    known = {**_bundled(), **places.installed_stories()}
    if word in known:
        return known[word]
    if path.exists():
        raise CommandError(f"{word} is not a story: there is no story.yaml in it.")
    raise CommandError(f"There is no story “{word}”{_nearest(word, list(known))}")


def _bundled() -> Mapping[str, Path]:
    try:
        return places.bundled_stories()
    except OSError:
        return {}


def _nearest(word: str, ids: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(Path(word).stem.lower(), ids, 1)
    if near:
        return f"; did you mean {near[0]}?"
    return f"; those on the shelf are {', '.join(ids)}." if ids else "."
