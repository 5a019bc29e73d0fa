# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.reading.search import Finder, Hit, excerpted, find, ranges
from lcreader.story.folding import fold, matches
from lcreader.story.model import (
    Background,
    Chart,
    Choice,
    Compare,
    Figure,
    Figures,
    Gallery,
    Link,
    Links,
    Map,
    Page,
    Picture,
    Place,
    Question,
    Quote,
    Row,
    Story,
    Words,
)
from lcreader.story.words import words_of
from tests.reading.stories import chapter, story


def told(**texts: str) -> Story:
    """One page for each text, with the text as its words."""
    return story(chapter("one", *(Page(id=name, text=Words(text)) for name, text in texts.items())))


def found(text: str, **texts: str) -> list[str]:
    return [hit.page_id for hit in find(told(**texts), text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Wuhan", "WUHAN"),
        ("São Tomé", "sao tome"),
        ("Straße", "STRASSE"),
        ("İstanbul kıyısı", "istanbul kiyisi"),
        ("Łódź, Ørsted, Đà Nẵng", "lodz, orsted, da nang"),
        ("读书之城", "读书"),
        ("武汉三镇", "汉三"),
        ("ＷＵＨＡＮ", "wuhan"),
        ("ｶﾀｶﾅ", "カタカナ"),
        ("مَدِينَة", "مدينة"),
        ("مديــنة", "مدينة"),
        ("한국어", "한국"),
        ("ﬁne", "fine"),
        ("co\u00adoperate", "cooperate"),
        ("a\u00a0b", "a b"),
    ],
)
def test_what_people_take_for_the_same_is_found(text: str, wanted: str) -> None:
    assert found(wanted, a=text) == ["a"]
    (start, length), *_ = matches(text, fold(wanted))
    assert fold(text[start : start + length]) == fold(wanted)


def test_all_words_must_stand_on_the_page_in_any_order() -> None:
    texts = {"a": "The river is wide", "b": "A wide road", "c": "Wide, said the\n\nriver"}
    assert found("wide river", **texts) == ["a", "c"]


def test_words_together_are_shown_together() -> None:
    hits = find(told(a="So wide. And then a **wide\nriver** came."), "wide  river")
    assert hits == (Hit("a", 1, "So wide. And then a wide river came.", 20, 10),)


def test_words_apart_show_the_first_of_them() -> None:
    (hit,) = find(told(a="The river is wide"), "wide river")
    assert hit.excerpt[hit.start : hit.start + hit.length] == "wide"


def test_a_long_text_is_cut_around_what_was_found() -> None:
    text = "one two three four five six seven eight nine ten " * 20 + "here " + "and more " * 40
    (hit,) = find(told(a=text), "HERE")
    assert hit.excerpt[hit.start : hit.start + hit.length] == "here"
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")
    assert len(hit.excerpt) < 100
    assert set(hit.excerpt.strip("…").split()) <= set(text.split())


@pytest.mark.parametrize("wanted", ["", " ", "\t\n", "\u0301", "nowhere", "wide nowhere"])
def test_nothing_is_found_where_nothing_is(wanted: str) -> None:
    assert found(wanted, a="A wide river") == []


def test_hits_come_in_story_order_with_their_numbers_and_are_bounded() -> None:
    one = story(
        chapter("one", Page("a", text=Words("here")), Page("b", text=Words("there"))),
        chapter("side", Page("x", text=Words("Here too")), excursion=True),
        chapter("two", Page("c", text=Words("here"))),
    )
    assert [(hit.page_id, hit.number) for hit in find(one, "here")] == [
        ("a", 1),
        ("b", 2),
        ("x", 1),
        ("c", 3),
    ]
    assert len(find(one, "here", most=2)) == 2


def test_every_word_that_a_page_shows_is_found() -> None:
    w = Words
    features = {
        "quote": Quote(w("quoted"), w("author"), w("their role")),
        "figures": Figures((Figure(4, 0, w("over"), w("km"), w("distance"), w("4 million")),)),
        "chart": Chart("bar", (Row(w("rowlabel"), 1),), w("percent")),
        "gallery": Gallery((Picture(("p",), w("caption")),)),
        "compare": Compare(Picture(("p",), w("earlier")), Picture(("p",), w("later"))),
        "map": Map(("p",), places=(Place((0, 0), w("harbour"), w("with **boats**")),)),
        "links": Links((Link("x", w("linktitle"), w("linktext")),)),
        "question": Question(w("asked"), (Choice(w("chosen")),)),
    }
    pages = [Page(id=name, feature=feature) for name, feature in features.items()]
    every = story(chapter("one", *pages))
    expected = {
        "quote": ["quoted", "author", "role"],
        "figures": ["over", "km", "distance", "4 million"],
        "chart": ["rowlabel", "percent"],
        "gallery": ["caption"],
        "compare": ["earlier", "later"],
        "map": ["harbour", "with boats"],
        "links": ["linktitle", "linktext"],
        "question": ["asked", "chosen"],
    }
    finder = Finder(every)
    for name, words in expected.items():
        for word in words:
            assert [hit.page_id for hit in finder.find(word)] == [name], word


def test_what_is_not_to_be_seen_yet_is_not_found() -> None:
    hidden = Page(
        id="a",
        notes=Words("secret"),
        background=Background(alt=Words("secret")),
        feature=Question(
            Words("?"), (Choice(Words("b"), why=Words("secret")),), 0, Words("secret")
        ),
    )
    assert find(story(chapter("one", hidden)), "secret") == ()


def test_the_words_come_in_reading_order() -> None:
    w = Words
    page = Page("a", tagline=w("1"), title=w("2"), subtitle=w("3"), text=w("4\n\n- 5\n- 6"))
    assert list(words_of(page)) == ["1", "2", "3", "4", "5", "6"]


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("a wide river, a river", "river", ((7, 5), (16, 5))),
        ("a wide river, a river", "wide river", ((2, 10),)),
        ("a wide river, a river", "river wide", ((2, 4), (7, 5), (16, 5))),
        ("banana", "ana ban", ((0, 4),)),
        ("aaaa", "aa", ((0, 2), (2, 2))),
        ("cafe\u0301 x", "CAFÉ", ((0, 5),)),
        ("anything", " ", ()),
    ],
)
def test_words_are_marked_where_they_stand(
    text: str, wanted: str, expected: tuple[tuple[int, int], ...]
) -> None:
    assert ranges(text, wanted) == expected


@given(st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text + "é") == fold(text) + "e"


@given(st.text(min_size=1), st.data())
def test_whatever_stands_in_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    wanted = fold(text[start : data.draw(st.integers(start + 1, len(text)))])
    for begin, length in matches(text, wanted):
        assert 0 <= begin < begin + length <= len(text)
        assert wanted in fold(text[begin : begin + length])
    assert bool(matches(text, wanted)) == bool(wanted)


@given(st.text(alphabet="ab é读 ", min_size=1, max_size=300), st.data())
def test_an_excerpt_holds_what_was_found(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line) - 1))
    length = data.draw(st.integers(1, len(line) - start))
    excerpt, at, size = excerpted(line, start, length)
    assert excerpt[at : at + size] == line[start : start + length]
    assert len(excerpt) <= length + 82


def test_words_set_in_markdown_are_found_without_their_marks() -> None:
    features = (
        Quote(Words("the **second** chapter"), Words("a reader"), Words("")),
        Links((Link(page="a", title=Words("On"), text=Words("the **second** road")),)),
    )
    for feature in features:
        page = Page(id="page", feature=feature)
        assert not any("*" in line for line in words_of(page))
        assert any("the second" in line for line in words_of(page))
