# SPDX-License-Identifier: MIT
"""`lcreader check`: everything that is wrong with a story's structure and words, at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lcreader.cli.stories import find_story
from lcreader.cli.terminal import COULD_NOT_LOOK, PROBLEMS, Arguments, say
from lcreader.package.package import open_package
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reader import read_story

_NOT_SEEN = frozenset({"no-such-story", "unreadable", "package-changed"})


def run(words: Sequence[str]) -> int:
    """Print all problems; 1 where one is an error, 2 where it could not look."""
    parser = Arguments(
        prog="lcreader check",
        description="Says everything that is wrong with a story's structure and words. "
        "Exit status: 0 no errors, 1 errors, 2 could not look.",
    )
    parser.add_argument("story", metavar="STORY", help="folder, .lcstory file or id")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    asked = parser.parse_args(words)
    path = find_story(asked.story)
    shown = asked.story if Path(asked.story).exists() else str(path)
    problems, looked = _look(path)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if asked.format == "json":
        _say_json(shown, problems, errors, looked)
    else:
        _say_text(shown, problems, errors, looked)
    if not looked:
        return COULD_NOT_LOOK
    return PROBLEMS if errors else 0


def _look(path: Path) -> tuple[list[Problem], bool]:
    """All problems, and whether the story could be looked at."""
    try:
        package = open_package(path)
    except StoryError as refused:
        return [refused.problem], refused.problem.code not in _NOT_SEEN
    try:
        reading = read_story(package, strict=True)
    except StoryError as refused:
        return [*package.problems, refused.problem], refused.problem.code not in _NOT_SEEN
    finally:
        package.close()
    problems = [*package.problems, *reading.problems]
    looked = reading.story is not None or not any(p.code in _NOT_SEEN for p in problems)
    return problems, looked


def _say_text(shown: str, problems: list[Problem], errors: int, looked: bool) -> None:
    for problem in problems:
        say(str(replace(problem, file=_place(shown, problem.file))))
    if not looked:
        say(f"{shown}: could not look")
        return
    counts = f"{_counted(errors, 'error')}, {_counted(len(problems) - errors, 'warning')}"
    say(f"{shown}: {counts}; looked at structure and words, not inside pictures, film and sound")


def _say_json(shown: str, problems: list[Problem], errors: int, looked: bool) -> None:
    import json

    said = {
        "story": shown,
        "looked": looked,
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": [
            {
                "severity": problem.severity,
                "code": problem.code,
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "page": problem.page,
                "sentence": str(problem.sentence),
                "mend": str(problem.mend) if problem.mend else "",
            }
            for problem in problems
        ],
    }
    print(json.dumps(said, indent=2))


def _place(shown: str, file: str) -> str:
    """Where a problem is, so that an editor finds it."""
    if not file or file == Path(shown).name or Path(file).is_absolute():
        return shown
    return f"{shown.rstrip('/')}/{file}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
