# SPDX-License-Identifier: MIT
"""`lcreader install`: puts stories on the shelf of this computer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from lcreader.cli.bar import Bar
from lcreader.cli.stories import find_story
from lcreader.cli.terminal import (
    COULD_NOT_LOOK,
    Arguments,
    CommandError,
    add_format,
    complain,
    one_by_one,
    say,
    stops_cleanly,
)
from lcreader.library.drives import stories_meant
from lcreader.library.install import examine, install
from lcreader.library.places import stories_folder
from lcreader.library.plan import ASKED, Plan, Relation
from lcreader.story.problem import StoryError

SAID = {
    Relation.NEW: "installed",
    Relation.NEWER: "installed in place of {installed}",
    Relation.OLDER: "installed in place of {installed}",
    Relation.OTHER: "installed in place of another {installed}",
    Relation.SAME: "is on the shelf already",
    Relation.MENDS: "installed in place of a damaged copy",
    Relation.NAMESAKE: "installed beside another story of its id",
}
NOT_ASKED = {
    Relation.OLDER: "{plan.version} is older than the {plan.installed} on the shelf; see --replace",
    Relation.OTHER: "on the shelf is a {plan.version} with other files; raise its version, or see "
    "--replace",
    Relation.NAMESAKE: "on the shelf is “{plan.namesake.title}” with the same id, but another "
    "title or other authors; keep both with --beside, or remove that one first",
}


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one story: done, left as it was, or why it could not be."""

    story: str
    plan: Plan | None = None
    refused: str = ""
    code: str = ""


def run(words: Sequence[str]) -> int:
    """Install stories, one after the other; 2 where one could not be, or needs a decision."""
    parser = Arguments(
        prog="lcreader install",
        description="Puts stories on the shelf of this computer. Each is copied (a folder is "
        "packed), checked, and only then there. Of a folder that is no story, all stories in it. "
        "Exit status: 0 all are on the shelf, 2 one is not.",
    )
    parser.add_argument("stories", metavar="STORY", nargs="+", help="folder or .lcstory file")
    parser.add_argument(
        "--replace",
        "--older",
        action="store_true",
        help="also where a newer version is on the shelf, or the same with other files",
    )
    parser.add_argument(
        "--beside",
        action="store_true",
        help="also beside a story with the same id, but another title or other authors",
    )
    add_format(parser)
    asked = parser.parse_args(words)
    willing = ({Relation.OLDER, Relation.OTHER} if asked.replace else set()) | (
        {Relation.NAMESAKE} if asked.beside else set()
    )
    outcomes = one_by_one(
        (found for word in asked.stories for found in _meant(word)),
        lambda story: _installed(story, willing),
        tell=_tell,
        row=_row,
        as_json=asked.format == "json",
    )
    return COULD_NOT_LOOK if any(outcome.refused for outcome in outcomes) else 0


def _meant(word: str) -> tuple[str, ...]:
    """``word``, or the stories in the folder that it names."""
    is_folder = word and Path(word).is_dir()  # "" would be this very folder
    return tuple(map(str, stories_meant(Path(word)))) if is_folder else (word,)


def _installed(story: str, willing: Collection[Relation]) -> _Outcome:
    """Install one story; what must be asked first only where that answer is in ``willing``."""
    plan: Plan | None = None
    try:
        path = find_story(story)
        plan = examine(path, stories_folder())
        if plan.relation in ASKED and plan.relation not in willing:
            return _Outcome(story, plan, NOT_ASKED[plan.relation].format(plan=plan))
        if plan.relation is not Relation.SAME:
            with stops_cleanly(), Bar(f"installing {Path(story).name}") as bar:
                install(plan, progress=bar)
    except StoryError as error:
        return _Outcome(story, plan, error.problem.told, error.problem.code)
    except CommandError as error:
        return _Outcome(story, plan, str(error))
    return _Outcome(story, plan)


def _tell(outcome: _Outcome) -> None:
    if outcome.refused:
        complain(f"lcreader: {outcome.story}: {outcome.refused}")
    elif plan := outcome.plan:
        what = SAID[plan.relation].format(installed=plan.installed)
        say(f"{plan.title} {plan.version}: {what}")


def _row(outcome: _Outcome) -> dict[str, object]:
    row: dict[str, object] = {"story": outcome.story, "installed": not outcome.refused}
    if outcome.refused:
        row |= {"problem": outcome.refused, "code": outcome.code}
    if plan := outcome.plan:
        row |= {
            "title": plan.title,
            "version": plan.version,
            "relation": plan.relation,
            "was": plan.installed,
            "path": str(plan.target),
        }
    return row
