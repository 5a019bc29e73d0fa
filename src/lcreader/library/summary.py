# SPDX-License-Identifier: MIT
"""What the shelf knows of a story without opening it: made once, kept as a line of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from lcreader import __version__
from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Summary:
    """A story in short. ``titles`` and ``subtitles`` are those that it has, by language;
    ``subjects`` are there for every language. All of them, like ``languages``, begin with the main
    one.

    ``authors`` are those of the main language. ``cover`` is a name in the package, ``minutes``
    what reading takes, ``accent`` the story's own colour ("#rrggbb", or ""). Where the story
    cannot be shown, ``problem`` says why, and the rest is empty.
    """

    id: str = ""
    publisher: str = ""
    version: str = ""
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    subtitles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    subjects: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    languages: tuple[str, ...] = ()
    cover: str = ""
    cover_alt: str = ""
    pages: int = 0
    minutes: int = 0
    problem: Problem | None = None
    accent: str = ""
    authors: tuple[str, ...] = ()


def state(path: Path) -> str:
    """What tells whether the words of the story at ``path`` are still the same: sizes and times.

    "" where there is no story any more.
    """
    try:
        files = [path]
        if path.is_dir():
            files = [path / "story.yaml", *sorted((path / "text").glob("*.yaml"))]
        found = [file.stat() for file in files]
    except OSError:
        return ""
    return " ".join([__version__, *(f"{one.st_size}-{one.st_mtime_ns}" for one in found)])


def written_at(path: Path) -> int:
    """When the story at ``path`` was last written, in seconds since 1970; 0 where it is gone."""
    try:
        return int((path / "story.yaml" if path.is_dir() else path).stat().st_mtime)
    except OSError:
        return 0


def to_json(summary: Summary) -> str:
    """The summary as one line, for :func:`from_json`."""
    plain = {name: getattr(summary, name) for name in Summary.__slots__ if name != "problem"}
    plain["titles"] = dict(summary.titles)
    plain["subtitles"] = dict(summary.subtitles)
    plain["subjects"] = dict(summary.subjects)
    if summary.problem:
        plain["problem"] = _problem_out(summary.problem)
    return json.dumps(plain, ensure_ascii=False)


def from_json(text: str) -> Summary | None:
    """The summary in ``text``, or None where it is none."""
    try:
        found = json.loads(text)
        problem = found.pop("problem", None)
        found["languages"] = tuple(map(str, found["languages"]))
        found["authors"] = tuple(map(str, found["authors"]))
        found["titles"] = MappingProxyType(dict(found["titles"]))
        found["subtitles"] = MappingProxyType(dict(found["subtitles"]))
        subjects = {str(code): tuple(map(str, some)) for code, some in found["subjects"].items()}
        found["subjects"] = MappingProxyType(subjects)
        return Summary(**found, problem=_problem_in(problem) if problem else None)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _problem_out(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "sentence": _sentence_out(problem.sentence),
        "mend": _sentence_out(problem.mend) if problem.mend else None,
    }


def _sentence_out(sentence: Sentence) -> list[object]:
    values = {
        name: _sentence_out(value) if isinstance(value, Sentence) else str(value)
        for name, value in sentence.values.items()
    }
    return [sentence.context, sentence.template, values]


def _problem_in(found: dict[str, object]) -> Problem:
    line, column = found["line"], found["column"]
    if not isinstance(line, int) or not isinstance(column, int):
        raise TypeError
    return Problem(
        Severity.ERROR,
        str(found["code"]),
        _sentence_in(found["sentence"]),
        str(found["file"]),
        line,
        column,
        _sentence_in(found["mend"]) if found["mend"] else None,
    )


def _sentence_in(found: object) -> Sentence:
    if not isinstance(found, list):
        raise TypeError
    context, template, values = found
    read = {
        str(name): _sentence_in(value) if isinstance(value, list) else value
        for name, value in dict(values).items()
    }
    return Sentence(str(context), str(template), MappingProxyType(read))
