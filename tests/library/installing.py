# SPDX-License-Identifier: MIT
"""Stories are put into a folder that is a shelf."""

from __future__ import annotations

from pathlib import Path

from lcreader.library.install import examine, install
from lcreader.library.plan import Relation
from lcreader.package.package import open_package
from lcreader.story.reader import read_story

MARK = b"\x1a\x45\xdf\xa3 a film of which every byte counts"


def put(source: Path, shelf: Path) -> Relation:
    plan = examine(source, shelf)
    install(plan)
    return plan.relation


def version_of(path: Path) -> str:
    return read_story(open_package(path)).require_story().version


def names(shelf: Path) -> list[str]:
    return sorted(path.name for path in shelf.iterdir())
