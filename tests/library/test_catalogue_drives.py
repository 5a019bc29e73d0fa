# SPDX-License-Identifier: MIT
"""Stories on drives stand apart from those of the computer."""

from __future__ import annotations

from pathlib import Path

from lcreader.library.catalogue import Catalogue
from lcreader.library.item import Where
from lcreader.library.store import Store
from tests.support.stories import packed_story


def test_stories_on_drives_stand_with_their_drive(tmp_path: Path) -> None:
    store = Store(None)
    stick = tmp_path / "stick"
    one = packed_story(stick / "rivers.lcstory")
    catalogue = Catalogue(store, {})
    catalogue.opened(one)
    catalogue.scan([one])
    catalogue.look(one)
    assert catalogue.items([stick]) == ()
    (item,) = catalogue.on_drive([one])
    assert (item.where, item.title(["en"]).text) == (Where.DRIVE, "Rivers")
    assert item.read_at
    assert catalogue.items()[0].path == one
