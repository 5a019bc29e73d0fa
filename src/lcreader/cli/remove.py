# SPDX-License-Identifier: MIT
"""`lcreader remove`: moves installed stories to the system's trash."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lcreader.cli.terminal import COULD_NOT_LOOK, Arguments, add_format, complain, say
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
    rows = []
    for story in asked.stories:
        path, problem = _removed(story)
        rows.append({"story": story, "path": str(path), "removed": not problem, "problem": problem})
        if problem and asked.format == "text":
            complain(f"lcreader: {problem}")
        elif asked.format == "text":
            say(f"{story}: in the trash")
    if asked.format == "json":
        import json

        print(json.dumps(rows, indent=2))
    return COULD_NOT_LOOK if any(row["problem"] for row in rows) else 0


def _removed(story: str) -> tuple[Path, str]:
    """The file that was meant, and why it could not be removed, if that is so."""
    installed = installed_stories()
    path = installed.get(story) or Path(story).absolute()
    if not path.exists():
        ids = ", ".join(installed) or "none"
        return path, f"There is no story “{story}” to remove; installed are: {ids}."
    try:
        remove(path, stories_folder())
    except StoryError as error:
        return path, error.problem.told
    return path, ""
