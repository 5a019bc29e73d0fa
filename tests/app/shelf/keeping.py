# SPDX-License-Identifier: MIT
"""Stories are put on the shelf of the running program, and what it says to that."""

from __future__ import annotations

from pathlib import Path

from lcreader.app.shelf.keeper import Keeper
from lcreader.library.item import Item, Where
from tests.app.reading import Reading


def rest(shelf: Reading) -> None:
    """Wait until nothing is being added and all of it is shown."""
    keeper = keeper_of(shelf)
    shelf.wait_until(lambda: not keeper.property("title"))
    shelf.wait_until(shelf.program.desk.shelf.is_idle)


def keeper_of(shelf: Reading) -> Keeper:
    return shelf.program.desk.stories.keeper


def installed(shelf: Reading) -> dict[str, Item]:
    items = shelf.program.desk.shelf.stock.items
    return {i.title(["en"]).text: i for i in items if i.where is Where.INSTALLED}


def add(shelf: Reading, *paths: Path) -> None:
    keeper_of(shelf).add_paths(paths)
    rest(shelf)


def message(shelf: Reading) -> str:
    return str(shelf.viewer.presence.message)
