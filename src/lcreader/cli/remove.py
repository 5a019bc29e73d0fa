# SPDX-License-Identifier: MIT
"""`lcreader remove`: moves installed stories to the system's trash."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lcreader.cli.terminal import (
    COULD_NOT_LOOK,
    Arguments,
    add_format,
    complain,
    one_by_one,
    say,
)
from lcreader.library.places import installed_stories, stories_folder
from lcreader.library.remove import remove
from lcreader.story.problem import StoryError


def run(words: Sequence[str]) -> int:
    """Remove stories; 2 where one could not be."""
    parser = Arguments(
        prog="lcreader remove",
        description="Moves installed stories to the system's trash. Where one was in them is "
        "remembered. Exit status: 0 all are in the trash, 2 one is not.",
    )
    parser.add_argument("stories", metavar="STORY", nargs="+", help="id or installed file")
    add_format(parser)
    asked = parser.parse_args(words)
    rows = one_by_one(
        asked.stories, _removed, tell=_tell, row=lambda row: row, as_json=asked.format == "json"
    )
    return COULD_NOT_LOOK if any(row["problem"] for row in rows) else 0


def _removed(story: str) -> dict[str, object]:
    """What came of it: the file that was meant, and why it could not be removed, if that is so."""
    installed = installed_stories()
    path = installed.get(story) or Path(story).absolute()
    problem = ""
    try:
        if path.exists():
            remove(path, stories_folder())
        else:
            ids = ", ".join(installed) or "none"
            problem = f"There is no story “{story}” to remove; installed are: {ids}."
    except StoryError as error:
        problem = error.problem.told
    return {"story": story, "path": str(path), "removed": not problem, "problem": problem}


def _tell(row: dict[str, object]) -> None:
    if row["problem"]:
        complain(f"lcreader: {row['problem']}")
    else:
        say(f"{row['story']}: in the trash")
