# SPDX-License-Identifier: MIT
"""What the shelf knows is kept, found again, and made anew where it is damaged."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lcreader.library.cards import Card, Cards
from lcreader.library.wordindex import Line, query

CARD = Card("state", 7, "{}", "checked")
PAGES = (
    Line("en", "", 0, "The City That Reads\nlibraries"),
    Line("en", "cafe", 1, "A Café by the water, where people read."),
    Line("zh-Hans", "cafe", 1, "武汉是读书之城。2024年"),
    Line("th", "cafe", 1, "การอ่านหนังสือ"),
    Line("tr", "cafe", 1, "İstanbul'da kitap"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "shelf.sqlite"


def found(cards: Cards, text: str) -> list[tuple[str, str]]:
    return [(place.line.language, place.line.page) for place in cards.find(text, 100)]


def test_a_card_is_there_after_a_restart(file: Path) -> None:
    cards = Cards(file)
    cards.put(Path("/a"), CARD, PAGES)
    cards.set_cover(Path("/a"), "state", b"picture")
    cards.set_checked(Path("/a"), "again")
    cards.close()
    cards = Cards(file)
    assert cards.all() == {"/a": Card("state", 7, "{}", "again")}
    assert cards.cover(Path("/a"), "state") == b"picture"
    assert cards.cover(Path("/a"), "other state") is None
    cards.drop(["/a"])
    assert cards.all() == {}
    assert cards.cover(Path("/a"), "state") is None
    assert found(cards, "city") == []
    cards.close()


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("city", [("en", "")]),
        ("CITY reads", [("en", "")]),
        ("libr", [("en", "")]),
        ("cafe", [("en", "cafe")]),
        ("Café", [("en", "cafe")]),
        ("CAFÉ water", [("en", "cafe")]),
        ("武汉", [("zh-Hans", "cafe")]),
        ("读书", [("zh-Hans", "cafe")]),
        ("书读", []),
        ("２０２４", [("zh-Hans", "cafe")]),
        ("หนังสือ", [("th", "cafe")]),
        ("istanbul", [("tr", "cafe")]),
        ("city water", []),
        ("ity", []),
        ("", []),
        (' " * ( ) AND OR NOT NEAR ^ - : + { } ', []),
        ('city"', [("en", "")]),
        ("city*", [("en", "")]),
        ("a" * 5000, []),
        ("\0", []),
    ],
)
def test_words_are_found_however_they_are_written(
    file: Path, text: str, where: list[tuple[str, str]]
) -> None:
    cards = Cards(file)
    cards.put(Path("/a"), CARD, PAGES)
    assert found(cards, text) == where
    cards.close()


def test_a_storys_own_words_come_before_those_of_pages(file: Path) -> None:
    cards = Cards(file)
    cards.put(Path("/a"), CARD, [Line("en", "p", 1, "river river river river")])
    cards.put(Path("/b"), CARD, [Line("en", "", 0, "A long title in which a river comes late")])
    assert [place.path for place in cards.find("river", 9)] == ["/b", "/a"]
    assert len(cards.find("river", 1)) == 1
    cards.close()


def test_words_that_are_no_longer_there_are_no_longer_found(file: Path) -> None:
    cards = Cards(file)
    cards.put(Path("/a"), CARD, PAGES)
    cards.put(Path("/a"), CARD, [Line("en", "", 0, "Something else")])
    assert found(cards, "city") == []
    assert found(cards, "else") == [("en", "")]
    cards.close()


def test_what_is_asked_of_the_index_is_words_and_nothing_else() -> None:
    assert query('say "no" OR 武汉') == '"say" * AND "no" * AND "or" * AND "武 汉" *'


@pytest.mark.parametrize("damage", ["text", "cut", "other", "middle"])
def test_a_damaged_file_is_made_anew(file: Path, damage: str) -> None:
    cards = Cards(file)
    for number in range(50):
        cards.put(Path(f"/{number}"), CARD, PAGES)
    cards.close()
    data = file.read_bytes()
    if damage == "text":
        file.write_bytes(b"nothing of the kind")
    elif damage == "cut":
        file.write_bytes(data[: len(data) // 2])
    elif damage == "middle":
        file.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    else:
        file.unlink()
        other = sqlite3.connect(file)
        other.execute("CREATE TABLE theirs (x)")
        other.close()
    cards = Cards(file)
    cards.all()
    cards.put(Path("/a"), CARD, PAGES)  # the damage shows at the latest here
    cards.put(Path("/a"), CARD, PAGES)
    assert "/a" in cards.all()
    assert found(cards, "city")
    cards.close()


def test_without_a_place_to_write_it_lasts_as_long_as_the_object(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    for path in (None, blocked / "shelf.sqlite"):
        cards = Cards(path)
        cards.put(Path("/a"), CARD, PAGES)
        assert found(cards, "city")
        cards.close()
