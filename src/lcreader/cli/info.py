# SPDX-License-Identifier: MIT
"""`lcreader info`: what a story is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lcreader.cli.stories import find_story
from lcreader.cli.terminal import PROBLEMS, Arguments, CommandError, add_format, say, say_json
from lcreader.package.package import Package, open_package
from lcreader.story.model import Story
from lcreader.story.problem import StoryError
from lcreader.story.reader import Reading, read_story


def run(words: Sequence[str]) -> int:
    """Print what the story is; 1 where there is nothing in it to show."""
    parser = Arguments(prog="lcreader info", description="Says what a story is.")
    parser.add_argument("story", metavar="STORY", help="folder, .lcstory file or id")
    add_format(parser)
    asked = parser.parse_args(words)
    path = find_story(asked.story)
    package = open_package(path)
    reading = read_story(package)
    try:
        story = reading.require_story()
    except StoryError as refused:
        raise CommandError(f"{asked.story}: {refused.problem.sentence}", PROBLEMS) from refused
    found = _facts(path, package, reading, story)
    if asked.format == "json":
        say_json(found)
    else:
        for line in _lines(found):
            say(line)
    return 0


def _facts(path: Path, package: Package, reading: Reading, story: Story) -> dict[str, object]:
    shares = reading.completeness()
    return {
        "path": str(path),
        "id": story.id,
        "publisher": story.publisher,
        "version": story.version,
        "date": story.date,
        "title": str(story.title),
        "subtitle": str(story.subtitle),
        "summary": str(story.summary),
        "authors": [str(author) for author in story.authors],
        "licence": story.licence,
        "address": story.address,
        "languages": [
            {"code": one.code, "complete": round(shares[one.code], 3), "voices": one.voices}
            for one in story.languages
        ],
        "chapters": len(story.chapters),
        "pages": len(story.pages),
        "sounds": story.sounds,
        "files": len(package.names),
        "bytes": sum(package.size(name) for name in package.names),
    }


def _lines(found: dict[str, object]) -> list[str]:
    said = {name: value for name, value in found.items() if value not in ("", [], None)}
    languages = found["languages"]
    assert isinstance(languages, list)
    said["languages"] = ", ".join(
        one["code"] if one["complete"] == 1 else f"{one['code']} ({one['complete']:.0%})"
        for one in languages
    )
    said["sounds"] = "yes" if found["sounds"] else "no"
    if isinstance(found["authors"], list) and found["authors"]:
        said["authors"] = ", ".join(found["authors"])
    return [f"{name + ':':11}{value}" for name, value in said.items()]
