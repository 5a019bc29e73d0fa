# SPDX-License-Identifier: MIT
"""`lcreader verify`: whether stories are still what they were when they were packed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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
    say,
)
from lcreader.package.package import open_package
from lcreader.package.verifying import Verified, verify
from lcreader.story.problem import Problem, StoryError


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one story."""

    shown: str
    status: int
    verified: Verified | None = None
    refused: Problem | None = None
    archive: bool = field(default=True)


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
    outcomes = []
    for story in asked.stories:
        outcome = _verified(story)
        outcomes.append(outcome)
        if asked.format == "text":
            _say_text(outcome)
    if asked.format == "json":
        _say_json(outcomes)
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
    except StoryError as refused:
        torn = refused.problem.code not in ("no-such-story", "unreadable")
        return _Outcome(shown, PROBLEMS if torn else COULD_NOT_LOOK, refused=refused.problem)
    try:
        with Bar(f"verifying {path.name}") as bar:
            found = verify(package, progress=bar)
    except StoryError as refused:
        status = PROBLEMS if refused.problem.code == "damaged-sums" else COULD_NOT_LOOK
        return _Outcome(shown, status, refused=refused.problem)
    return _Outcome(shown, 0 if found.whole else PROBLEMS, found, archive=path.is_file())


def _say_text(outcome: _Outcome) -> None:
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


def _say_json(outcomes: list[_Outcome]) -> None:
    import json

    rows = []
    for outcome in outcomes:
        found = outcome.verified
        row: dict[str, object] = {"story": outcome.shown, "looked": found is not None}
        if outcome.refused:
            row["problem"] = {
                "code": outcome.refused.code,
                "sentence": str(outcome.refused.sentence),
            }
        if found:
            row |= {
                "whole": found.whole,
                "files": found.files,
                "bytes": found.bytes,
                "damaged": found.damaged,
                "missing": found.missing,
                "added": found.added,
            }
        rows.append(row)
    print(json.dumps(rows, indent=2))
