# SPDX-License-Identifier: MIT
"""What came of checking a story's files stays with the story."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lcreader.library.cards import Card, Cards
from lcreader.library.catalogue import Catalogue
from lcreader.library.store import Store
from lcreader.library.wordindex import Line
from lcreader.package.package import open_package
from lcreader.package.verifying import verify
from tests.support.stories import packed_story


class Interrupted(Cards):
    """Somebody's check ends just while a card is written."""

    catalogue: Catalogue | None = None

    def put(self, path: Path, card: Card, lines: Iterable[Line]) -> None:
        if self.catalogue:
            self.catalogue.note_checked(path, verify(open_package(path)))
        super().put(path, card, lines)


def test_a_check_that_ends_while_the_story_is_looked_at_is_kept(tmp_path: Path) -> None:
    path = packed_story(tmp_path / "rivers.lcstory", media=b"\x1a\x45\xdf\xa3 film")
    store = Store(tmp_path / "reader.sqlite")
    cards = Interrupted(tmp_path / "shelf.sqlite")
    catalogue = Catalogue(store, {"rivers": path}, cards=cards)
    catalogue.scan()
    catalogue.look(path)
    cards.catalogue = catalogue
    catalogue.look(path)
    afterwards = Catalogue(store, {"rivers": path}, cards=cards)
    for shelf in (catalogue, afterwards):
        (item,) = shelf.items()
        assert item.checked is not None
    store.close()
    cards.close()
