# SPDX-License-Identifier: MIT
"""Single values: what is taken, what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from lcreader.story import fields
from lcreader.story.complaints import Complaints, nearest, shown
from lcreader.story.desk import Desk
from lcreader.story.nodes import Origin, ScalarNode
from lcreader.story.shapes import Leaf
from tests.story.sources import Memory


def take(leaf: Leaf, text: str) -> tuple[Any, list[str]]:
    origin = Origin("story.yaml", "en")
    complaints = Complaints()
    desk = Desk(Memory({}), frozenset(), complaints, origin)
    value = leaf.read(ScalarNode(origin, 1, 1, text, True), "key", desk)
    return value, [problem.code for problem in complaints.problems]


GOOD = [
    (fields.number, "1874", (1874.0, 0)),
    (fields.number, "-26.50", (-26.5, 2)),
    (fields.fraction, "0", 0.0),
    (fields.fraction, "1", 1.0),
    (fields.advance, "12.5", 12.5),
    (fields.advance, "media", "media"),
    (fields.truth, "true", True),
    (fields.truth, "false", False),
    (fields.colour, "#53ADB8", "#53adb8"),
    (fields.colour, "#fA0", "#ffaa00"),
    (fields.version, "1.10.0", "1.10.0"),
    (fields.version, "1.0.0-rc.1+build.5", "1.0.0-rc.1+build.5"),
    (fields.day, "2024-02-29", "2024-02-29"),
    (fields.language, "PT-br", "pt-BR"),
    (fields.identifier, "a-1", "a-1"),
    (fields.host, "learning.example.org", "learning.example.org"),
    (fields.address, "https://example.org/a?b#c", "https://example.org/a?b#c"),
    (fields.address, "https://例子.测试/路", "https://例子.测试/路"),
    (fields.licence, "CC-BY-4.0", "CC-BY-4.0"),
    (fields.licence, "(MIT OR Apache-2.0) AND CC0-1.0", "(MIT OR Apache-2.0) AND CC0-1.0"),
    (fields.licence, "LicenseRef-Ours", "LicenseRef-Ours"),
    (
        fields.licence,
        "GPL-3.0-or-later WITH Font-exception-2.0",
        "GPL-3.0-or-later WITH Font-exception-2.0",
    ),
]

REFUSED: dict[Leaf, list[str]] = {
    fields.number: ["", "1,874", "1 874", "1e3", "0x1F", ".5", "5.", "+1", "nan", "١٢", "9" * 17],
    fields.fraction: ["-0.1", "1.01", "50%"],
    fields.advance: ["soon", "0", "3601", "-5", "5s"],
    fields.truth: ["yes", "no", "True", "1", "on"],
    fields.colour: ["53adb8", "#53adb", "red", "#53adb8ff", "#٣٣٣"],
    fields.version: ["1", "1.10", "v1.0.0", "1.0.0.0", "01.0.0", "1.0.0-", "1" * 90],
    fields.day: ["2026-02-30", "26-01-01", "2026-1-1", "20260101", "2026-W01-1", "today"],
    fields.identifier: ["1a", "-a", "A", "a_b", "a" * 65, "é", ""],
    fields.host: ["example", "https://example.org", "-a.org", "a..org", "a.org/b", "A.org"],
    fields.address: ["http://a.org", "https://", "ftp://a", "https://a b", 'https://a"'],
    fields.licence: ["", "free for all", "CC BY 4.0", "MIT OR", "OR MIT", "(MIT"],
}
BAD = [(leaf, text) for leaf, texts in REFUSED.items() for text in texts]


@pytest.mark.parametrize(("leaf", "text", "value"), GOOD, ids=lambda value: str(value)[:20])
def test_good_values_are_taken(leaf: Leaf, text: str, value: object) -> None:
    assert take(leaf, text) == (value, [])


@pytest.mark.parametrize(("leaf", "text"), BAD, ids=lambda value: str(value)[:20])
def test_bad_values_are_refused_with_one_complaint(leaf: Leaf, text: str) -> None:
    value, said = take(leaf, text)
    assert value is None
    assert len(said) == 1


@pytest.mark.parametrize("text", ["cc-by-4.0", "CC-BY-4.1", "Public-Domain"])
def test_an_unknown_licence_is_kept_with_a_warning(text: str) -> None:
    assert take(fields.licence, text) == (text, ["unknown-licence"])


def words(leaf: Leaf, text: str) -> tuple[str, list[str]]:
    value, said = take(leaf, text)
    return value.text, said


def test_words_on_one_line_lose_their_line_breaks_and_keep_their_spaces() -> None:
    assert words(fields.line(), "  a \n b\r\n\u2028c\xa0d\u3000e ") == ("a b c\xa0d\u3000e", [])


def test_words_that_are_too_long_are_cut() -> None:
    assert words(fields.line(5), "abcdefg") == ("abcd…", ["too-long"])
    assert words(fields.line(5), "abcde") == ("abcde", [])


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\x9f", "\ud800", "\ufeff", "\uffff"])
def test_characters_that_cannot_be_shown_are_left_out(character: str) -> None:
    assert words(fields.passage(), f"a{character}b") == ("ab", ["hidden-character"])


@pytest.mark.parametrize("character", ["\t", "\n", "\u200f", "\u200d", "\u2067", "\xad", "\u0301"])
def test_characters_that_shape_words_stay(character: str) -> None:
    assert words(fields.passage(), f"a{character}b") == (f"a{character}b", [])


@pytest.mark.parametrize(
    ("word", "among", "meant"),
    [
        ("titel", ["title", "tagline", "text"], "title"),
        ("Title", ["title", "titles"], "title"),
        ("media/Hub.webp", ["media/hubs.webp", "media/hub.webp"], "media/hub.webp"),
        ("xyz", ["title", "tagline"], ""),
        ("", ["title"], ""),
        ("t" * 1000, ["title"], ""),
        ("title", [], ""),
    ],
)
def test_what_was_probably_meant(word: str, among: list[str], meant: str) -> None:
    assert nearest(word, among) == meant


def test_what_is_said_again_is_short_and_on_one_line() -> None:
    assert shown("a" * 200) == "a" * 79 + "…"
    assert shown("a\n\x1b[31m\u202eb") == "a\\n\\x1b[31m\\u202eb"
    assert shown(7) == 7
