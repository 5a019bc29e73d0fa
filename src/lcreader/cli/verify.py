# SPDX-License-Identifier: MIT
"""`lcreader verify`: whether stories are still what they were when they were packed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lcreader.cli.bar import Bar, size
from lcreader.cli.stories import find_story
from lcreader.cli.terminal import (
    COULD_NOT_LOOK,
    PROBLEMS,
    Arguments,
    CommandError,
    add_format,
    complain,
    one_by_one,
    say,
)
from lcreader.package.package import open_package
from lcreader.package.refusal import NOT_SEEN
from lcreader.package.verifying import Verified, verify
from lcreader.story.problem import Problem, StoryError

_NOT_LOOKED = NOT_SEEN | {"no-sums"}


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one story."""

    shown: str
    status: int
    verified: Verified | None = None
    refused: Problem | None = None
    archive: bool = True


def run(words: Sequence[str]) -> int:
    """Say of each story whether it is whole; the worst exit status of all."""
    parser = Arguments(
        prog="lcreader verify",
        description="Holds every file of stories against their SHA256SUMS. "
        "Exit status: 0 all whole, 1 something damaged, missing or added, 2 could not look.",
    )
    parser.add_argument("stories", metavar="STORY", nargs="+", help=".lcstory file, folder or id")
    add_format(parser)
    asked = parser.parse_args(words)
    outcomes = one_by_one(
        asked.stories, _verified, tell=_tell, row=_row, as_json=asked.format == "json"
    )
    return max(outcome.status for outcome in outcomes)


def _verified(story: str) -> _Outcome:
    try:
        path = find_story(story)
    except CommandError as error:
        complain(f"lcreader: {error}")
        return _Outcome(story, COULD_NOT_LOOK)
    shown = story if Path(story).exists() else str(path)
    try:
        package = open_package(path)
        with Bar(f"verifying {path.name}") as bar:
            found = verify(package, progress=bar)
    except StoryError as refused:
        status = COULD_NOT_LOOK if refused.problem.code in _NOT_LOOKED else PROBLEMS
        return _Outcome(shown, status, refused=refused.problem)
    return _Outcome(shown, 0 if found.whole else PROBLEMS, found, archive=path.is_file())


def _tell(outcome: _Outcome) -> None:
    if outcome.refused:
        say(f"{outcome.shown}: {outcome.refused.sentence}")
        if outcome.refused.mend:
            say(f"  {outcome.refused.mend}")
    found = outcome.verified
    if found is None:
        return
    if found.whole:
        say(f"{outcome.shown}: whole ({found.files} files, {size(found.bytes)})")
        return
    lists = {"damaged": found.damaged, "missing": found.missing, "added": found.added}
    for what, names in lists.items():
        for name in names:
            say(f"{outcome.shown}: {what}: {name}")
    counts = ", ".join(f"{len(names)} {what}" for what, names in lists.items() if names)
    say(f"{outcome.shown}: not whole: {counts}, of {found.files + len(found.missing)} files")
    if outcome.archive:
        say(f"  mend it from another copy: lcreader repair {outcome.shown} --from COPY")


def _row(outcome: _Outcome) -> dict[str, object]:
    found, refused = outcome.verified, outcome.refused
    row: dict[str, object] = {"story": outcome.shown, "looked": found is not None}
    if refused:
        row["problem"] = {"code": refused.code, "sentence": str(refused.sentence)}
    if found:
        row |= {
            "whole": found.whole,
            "files": found.files,
            "bytes": found.bytes,
            "damaged": found.damaged,
            "missing": found.missing,
            "added": found.added,
        }
    return row
