# SPDX-License-Identifier: MIT
"""`lcreader check`: everything that is wrong with a story, at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from lcreader.cli.bar import Bar
from lcreader.cli.stories import find_story
from lcreader.cli.terminal import (
    COULD_NOT_LOOK,
    PROBLEMS,
    Arguments,
    add_format,
    say,
    say_json,
    write,
)
from lcreader.package.checking import Report, check
from lcreader.package.checkwords import Spoken
from lcreader.package.probing import Probe
from lcreader.story.problem import Problem, errors_of


def run(words: Sequence[str]) -> int:
    """Print all problems; 1 where one is an error, 2 where it could not look."""
    parser = Arguments(
        prog="lcreader check",
        description="Says everything that is wrong with a story: words, structure, files, credits, "
        "languages, and whether pictures, films and sound can really be shown. "
        "Exit status: 0 no errors, 1 errors, 2 could not look.",
    )
    parser.add_argument("story", metavar="STORY", help="folder, .lcstory file or id")
    parser.add_argument(
        "--no-media",
        action="store_false",
        dest="media",
        help="do not open pictures, films and sound: quick, and needs no Qt",
    )
    parser.add_argument(
        "--packed",
        action="store_true",
        default=None,
        help="hold a folder to what is asked of a packed story",
    )
    add_format(parser)
    asked = parser.parse_args(words)
    path = find_story(asked.story)
    shown = asked.story if Path(asked.story).exists() else str(path)
    report = looked_at(path, packed=asked.packed, media=asked.media)
    if asked.format == "json":
        _say_json(shown, report)
    else:
        say_problems(shown, report.problems)
        _say_rest(shown, report)
    if not report.looked:
        return COULD_NOT_LOOK
    return PROBLEMS if report.errors else 0


def looked_at(path: Path, *, packed: bool | None, media: bool) -> Report:
    """Check with a bar that shows how far it is."""
    if not media:
        return check(path, packed=packed)
    with Probe() as probe, Bar(f"checking {path.name}", "files") as bar:
        return check(path, packed=packed, probe=probe, progress=bar)


def say_problems(shown: str, problems: Sequence[Problem]) -> None:
    """Print each problem with its place, so that an editor finds it."""
    for problem in problems:
        place = ":".join(
            str(part)
            for part in (_place_of(shown, problem.file), problem.line, problem.column)
            if part
        )
        write(
            (f"{place}:", "place"),
            (" ", ""),
            (f"{problem.severity}:", problem.severity),
            (f" {problem.sentence}", ""),
        )
        if problem.mend:
            write((f"  {problem.mend}", "mend"))


def say_counts(shown: str, problems: Sequence[Problem]) -> None:
    """Print how many of the problems are errors, and how many warnings."""
    errors = len(errors_of(problems))
    warnings = len(problems) - errors
    style = "error" if errors else "warning" if warnings else "good"
    counts = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
    write((f"{shown}: ", ""), (counts, style))


def _say_rest(shown: str, report: Report) -> None:
    if not report.looked:
        say(f"{shown}: could not look")
        return
    if len(report.languages) > 1:
        say(f"{shown}: languages: {_languages(report.languages)}")
    for note in report.notes:
        say(f"{shown}: {note}")
    say_counts(shown, report.problems)


def _languages(languages: Mapping[str, Spoken]) -> str:
    return ", ".join(
        code if one.share == 1 and not one.wanting else f"{code} ({int(one.share * 100)} %)"
        for code, one in languages.items()
    )


def _say_json(shown: str, report: Report) -> None:
    said = {
        "story": shown,
        "looked": report.looked,
        "errors": report.errors,
        "warnings": len(report.problems) - report.errors,
        "problems": [_as_json(problem) for problem in report.problems],
        "languages": {
            code: {"complete": round(one.share, 3), "wanting": dict(one.wanting)}
            for code, one in report.languages.items()
        },
        "notes": [str(note) for note in report.notes],
    }
    say_json(said)


def _as_json(problem: Problem) -> dict[str, object]:
    """A problem for programs."""
    return {
        "severity": problem.severity,
        "code": problem.code,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "page": problem.page,
        "sentence": str(problem.sentence),
        "mend": str(problem.mend) if problem.mend else "",
    }


def _place_of(shown: str, file: str) -> str:
    """Where a problem is, so that an editor finds it."""
    if not file or file == Path(shown).name or Path(file).is_absolute():
        return shown
    return f"{shown.rstrip('/')}/{file}"


def counted(number: int, what: str) -> str:
    """``1 error``, ``2 errors``."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
