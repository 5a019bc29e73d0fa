# SPDX-License-Identifier: MIT
"""The order of the shelf, what is left out, and which copy of a story stands there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lcreader.library.arranging import Order, arrange, languages_of, subjects_of
from lcreader.library.checked import Checked
from lcreader.library.copies import rank, without_copies
from lcreader.library.item import Item, Where
from lcreader.library.summary import Summary
from lcreader.story.problem import Problem, Severity
from lcreader.story.sentence import Sentence

GONE = Problem(Severity.ERROR, "story-gone", Sentence("Library", "gone"))
DAMAGED = Checked("state", 0, 1, ("media/a.webp",))


def item(title: str, *, read_at: int = 0, changed_at: int = 0, **more: Any) -> Item:
    summary = Summary(id=title.lower(), titles={"en": title}, languages=("en",), **more)
    return Item(
        Path(f"/{title}"), Where.INSTALLED, True, summary, read_at=read_at, changed_at=changed_at
    )


def titles(items: tuple[Item, ...]) -> list[str]:
    return [one.title(["en"]).text for one in items]


ALL = (
    item("Éclairs", read_at=5, changed_at=1),
    item("apples", changed_at=3),
    item("Bridges", read_at=9, changed_at=2),
)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.READ, ["Bridges", "Éclairs", "apples"]),
        (Order.TITLE, ["apples", "Bridges", "Éclairs"]),
        (Order.NEW, ["apples", "Bridges", "Éclairs"]),
    ],
)
def test_the_orders(order: Order, expected: list[str]) -> None:
    assert titles(arrange(ALL, ["en"], order)) == expected


def test_titles_are_sorted_as_the_reader_sees_them() -> None:
    one = item("Zebras")
    one = replace(one, summary=replace(one.summary, titles={"en": "Zebras", "fr": "Animaux"}))
    assert titles(arrange((*ALL, one), ["en"], Order.TITLE))[-1] == "Zebras"
    assert arrange((*ALL, one), ["fr"], Order.TITLE)[0] is one


def test_numbers_in_titles_count() -> None:
    names = ["2", "Lesson 2", "Lesson 2b", "Lesson 10", "Lesson ٢٠", "Lessons"]
    assert titles(arrange(map(item, reversed(names)), ["en"], Order.TITLE)) == names


def test_language_and_subject_leave_the_others_out() -> None:
    french = item("Rivières", subjects={"en": ("water", "fish"), "fr": ("eau", "poisson")})
    french = replace(french, summary=replace(french.summary, languages=("fr", "en")))
    items = (*ALL, french)
    assert arrange(items, ["en"], language="fr") == (french,)
    assert arrange(items, ["en"], subject="water") == (french,)
    assert arrange(items, ["fr"], subject="eau") == (french,)
    assert arrange(items, ["en"], language="de") == ()
    assert languages_of(items) == ("en", "fr")
    assert subjects_of(items, ["fr"]) == ("eau", "poisson")


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1.9.0", "1.10.0"),
        ("1.0.0-rc.1", "1.0.0"),
        ("1.0.0-rc.2", "1.0.0-rc.10"),
        ("1.0.0-alpha", "1.0.0-beta"),
        ("1.0.0-9", "1.0.0-a"),
        ("nonsense", "0.0.1"),
        ("", "0.0.1"),
        ("1", "1.0.1"),
        ("9" * 5000, "0.0.1"),
    ],
)
def test_versions_are_compared_by_their_meaning(older: str, newer: str) -> None:
    assert rank(older) < rank(newer)


def test_build_marks_make_no_difference() -> None:
    assert rank("1.0.0+monday") == rank("1.0.0")


def test_of_several_copies_the_best_stands_there_once() -> None:
    one = item("Rivers", version="1.0.0")
    newer = replace(
        one,
        path=Path("/stick"),
        where=Where.DRIVE,
        read_at=7,
        summary=replace(one.summary, version="1.1.0"),
    )
    bundled = replace(one, path=Path("/bundled"), where=Where.BUNDLED)
    assert without_copies((bundled, one)) == (one,)
    (best,) = without_copies((one, newer, bundled))
    assert best.path == newer.path
    assert best.read_at == 7
    damaged = replace(newer, checked=DAMAGED)
    (best,) = without_copies((one, damaged))
    assert best.path == one.path


def test_a_damaged_story_hides_no_other_and_is_not_hidden() -> None:
    broken = replace(item("X"), summary=Summary(problem=GONE))
    assert sorted(titles(without_copies((broken, *ALL)))) == sorted(titles((broken, *ALL)))


def test_a_copy_on_a_pulled_drive_is_not_shown_beside_a_good_one() -> None:
    one = item("Rivers")
    pulled = replace(
        one, path=Path("/stick"), where=Where.OPENED, summary=replace(one.summary, problem=GONE)
    )
    assert without_copies((pulled, one)) == (one,)
    assert without_copies((pulled,)) == (pulled,)
