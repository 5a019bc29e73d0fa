# SPDX-License-Identifier: MIT
"""What *About this story* tells: read from the story itself, off the window's thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale

from lcreader.app.words.language import language_name, told, translate
from lcreader.library.item import Item, Where
from lcreader.package.package import open_package
from lcreader.story.model import Story
from lcreader.story.problem import Problem, StoryError, errors_of
from lcreader.story.reader import read_story
from lcreader.story.sentence import QT_TRANSLATE_NOOP

WHERE = {
    Where.INSTALLED: QT_TRANSLATE_NOOP("About", "on the shelf of this computer"),
    Where.BUNDLED: QT_TRANSLATE_NOOP("About", "came with the program"),
    Where.OPENED: QT_TRANSLATE_NOOP("About", "read where it lies"),
    Where.DRIVE: QT_TRANSLATE_NOOP("About", "on a drive"),
}
VERSION = QT_TRANSLATE_NOOP("About", "Version")
PUBLISHER = QT_TRANSLATE_NOOP("About", "Publisher")
AUTHORS = QT_TRANSLATE_NOOP("About", "By")
LICENCE = QT_TRANSLATE_NOOP("About", "Licence of the words")
LANGUAGES = QT_TRANSLATE_NOOP("About", "Languages")
PAGES = QT_TRANSLATE_NOOP("About", "Pages")
SIZE = QT_TRANSLATE_NOOP("About", "Size")
SOURCE = QT_TRANSLATE_NOOP("About", "Came from")
FILE = QT_TRANSLATE_NOOP("About", "File")
SUBJECTS = QT_TRANSLATE_NOOP("About", "About")
PARTLY = QT_TRANSLATE_NOOP("About", "{name} ({percent} %)")
FILES = QT_TRANSLATE_NOOP("About", "{size}, {count} files")
CHECKED = QT_TRANSLATE_NOOP("About", "All files are as they were packed (checked on {date}).")
UNCHECKED = QT_TRANSLATE_NOOP("About", "Nobody has checked all its files yet.")
NO_SUMS = QT_TRANSLATE_NOOP("About", "It is not packed, so its files cannot be checked.")
LOOKING = QT_TRANSLATE_NOOP("About", "Looking…")
MOST = 20


@dataclass(frozen=True, slots=True)
class Facts:
    """What a look into the story at ``path`` gave; ``story`` is None where it cannot be read."""

    path: Path
    story: Story | None = None
    complete: tuple[tuple[str, float], ...] = ()
    bytes: int = 0
    files: int = 0
    has_sums: bool = False
    problems: tuple[Problem, ...] = ()
    credits: str = ""


def look_into(path: Path, wanted: Iterable[str]) -> Facts:
    """Open the story at ``path`` and read all of its words."""
    try:
        package = open_package(path)
        reading = read_story(package)
        if reading.story is None:
            return Facts(path, problems=errors_of(reading.problems))
        shares = reading.completeness()
        story = reading.in_language(reading.pick(wanted))
        size = sum(package.size(name) for name in package.names)
        has_sums = bool(package.read_sums())
        return Facts(
            path,
            story,
            tuple(shares.items()),
            size,
            len(package.names),
            has_sums,
            errors_of((*package.problems, *reading.problems)),
            story.credits.text,
        )
    except StoryError as refused:
        return Facts(path, problems=(refused.problem,))


def rows_of(item: Item, facts: Facts) -> list[dict[str, Any]]:
    """A name and words for each thing that is known."""
    story = facts.story
    where = f"{item.path}\n({translate('About', WHERE[item.where])})"
    if story is None:
        return [_row(FILE, where)]
    locale = QLocale()
    size = locale.formattedDataSize(
        facts.bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
    return [
        row
        for row in (
            _row(AUTHORS, ", ".join(author.text for author in story.authors)),
            _row(PUBLISHER, story.publisher),
            _row(VERSION, " · ".join(filter(None, (story.version, story.date)))),
            _row(LICENCE, story.licence),
            _row(LANGUAGES, " · ".join(_language(code, share) for code, share in facts.complete)),
            _row(SUBJECTS, ", ".join(subject.text for subject in story.subjects)),
            _row(PAGES, str(len(story.pages))),
            _row(SIZE, translate("About", FILES).format(size=size, count=facts.files)),
            _row(SOURCE, story.address),
            _row(FILE, where),
        )
        if row["text"]
    ]


def state_of(item: Item, facts: Facts | None) -> dict[str, Any]:
    """How the story's files are: one sentence, whether that is good or bad, and what is wrong."""
    problems = list(facts.problems) if facts else []
    if item.problem is not None and item.problem not in problems:
        problems.insert(0, item.problem)
    lines = [told(problem) for problem in problems[:MOST]]
    if item.checked is not None and item.checked.faults > 1:
        lines.append(", ".join(item.checked.names))
    if item.problem is not None:
        return {"text": lines[0], "bad": True, "good": False, "lines": lines[1:]}
    if facts is None:
        text, good = translate("About", LOOKING), False
    elif item.checked is not None:
        date = QLocale().toString(
            datetime.fromtimestamp(item.checked.at).date(), QLocale.FormatType.ShortFormat
        )
        text, good = translate("About", CHECKED).format(date=date), True
    else:
        text, good = translate("About", UNCHECKED if facts.has_sums else NO_SUMS), False
    return {"text": text, "bad": False, "good": good, "lines": lines}


def _row(name: str, text: str) -> dict[str, Any]:
    return {"name": translate("About", name), "text": text}


def _language(code: str, share: float) -> str:
    if share >= 0.995:
        return language_name(code)
    percent = int(share * 100)
    # set apart, so that the figure stands behind a name that runs the other way, too
    name = f"\u2068{language_name(code)}\u2069"
    return translate("About", PARTLY).format(name=name, percent=percent)
