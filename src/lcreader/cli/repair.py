# SPDX-License-Identifier: MIT
"""`lcreader repair`: mends a damaged story from another copy of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lcreader.cli.bar import Bar
from lcreader.cli.terminal import PROBLEMS, Arguments, CommandError, say, stops_cleanly


def run(words: Sequence[str]) -> int:
    """Make the archive whole, or leave it as it is and say why."""
    parser = Arguments(
        prog="lcreader repair",
        description="Mends the damaged files of a story from another copy of the same version. "
        "The story is replaced only when every file of the mended one is whole. "
        "Exit status: 0 whole, 1 it cannot be mended from that copy, 2 could not look.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the damaged .lcstory file")
    parser.add_argument(
        "--from",
        dest="other",
        metavar="OTHER",
        type=Path,
        required=True,
        help="another copy, itself whole or damaged elsewhere; or the folder that was packed",
    )
    parser.add_argument(
        "-o", "--output", metavar="NEW", type=Path, help="write here, and leave FILE as it is"
    )
    asked = parser.parse_args(words)
    for path in (asked.file, asked.other):
        if not path.exists():
            raise CommandError(f"There is no file “{path}”.")
    from lcreader.package.repairing import repair
    from lcreader.story.problem import StoryError

    try:
        with stops_cleanly(), Bar(f"mending {asked.file.name}") as bar:
            done = repair(asked.file, asked.other, asked.output, progress=bar)
    except StoryError as refused:
        raise CommandError(refused.problem.told, PROBLEMS) from refused
    whole = asked.output or asked.file
    if not done.mended:
        said = "was whole already" if asked.output is None else "is whole; nothing was damaged"
        say(f"{whole}: {said} ({done.files} files)")
        return 0
    for name in done.mended:
        say(f"{whole}: mended: {name}")
    say(f"{whole}: whole again ({len(done.mended)} of {done.files} files mended)")
    return 0
