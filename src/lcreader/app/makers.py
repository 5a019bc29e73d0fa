# SPDX-License-Identifier: MIT
"""Who made a story's pictures, films and sounds: how many of each, under which licence, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from lcreader.app.words.language import translate
from lcreader.story.credits import credit_of
from lcreader.story.model import Credit
from lcreader.story.sentence import QT_TRANSLATE_NOOP

NAMELESS = QT_TRANSLATE_NOOP("Front", "Maker not named")
KINDS = (
    (QT_TRANSLATE_NOOP("Front", "Pictures: {count}"), (".webp", ".jpg", ".jpeg", ".png", ".svg")),
    (QT_TRANSLATE_NOOP("Front", "Films: {count}"), (".webm", ".mp4")),
    (
        QT_TRANSLATE_NOOP("Front", "Sounds: {count}"),
        (".opus", ".ogg", ".oga", ".mp3", ".m4a", ".aac", ".flac", ".wav"),
    ),
    (
        QT_TRANSLATE_NOOP("Front", "Captions, transcripts and tables: {count}"),
        (".vtt", ".md", ".txt", ".csv"),
    ),
    (QT_TRANSLATE_NOOP("Front", "Other files: {count}"), ("",)),
)
"""What files are called and counted as, by how their names end."""
FEW = 2
"""So many files of one maker are named beside their number."""


def makers_of(names: Iterable[str], media: Sequence[Credit]) -> list[dict[str, str]]:
    """Each maker (``by``) with ``what`` was made: a line for each licence and way of making.

    ``names`` are the files of the package; those that no row of ``media`` covers are left out.
    """
    rows = {credit.file: credit for credit in media}
    made: dict[str, dict[str, list[str]]] = {}
    for name in sorted(names):
        if credit := credit_of(name, rows):
            by = credit.by.text or translate("Front", NAMELESS)
            made.setdefault(by, {}).setdefault(_how(credit), []).append(name)
    most = max((_count(ways) for ways in made.values()), default=0)
    return [
        {
            "by": by,
            "what": "\n".join(
                " · ".join(filter(None, (_counted(files, named=_count(ways) < most), how)))
                for how, files in ways.items()
            ),
        }
        for by, ways in sorted(made.items(), key=lambda row: -_count(row[1]))
    ]


def _count(ways: dict[str, list[str]]) -> int:
    return sum(map(len, ways.values()))


def _how(credit: Credit) -> str:
    return " · ".join(filter(None, (str(credit.changes), credit.licence, credit.source)))


def _counted(files: list[str], *, named: bool) -> str:
    """How many files of each kind; those of a maker of few are ``named`` too."""
    found: list[str] = []
    for said, endings in KINDS:
        of_kind = [name for name in files if name.lower().endswith(endings)]
        files = [name for name in files if name not in of_kind]
        if of_kind:
            short = ", ".join(PurePosixPath(name).name for name in of_kind)
            tail = f" ({short})" if named and len(of_kind) <= FEW else ""
            found.append(translate("Front", said).format(count=len(of_kind)) + tail)
    return ", ".join(found)
