# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest

from lcreader.reading.session import Session
from lcreader.story.model import Background, Page
from tests.reading.stories import (
    at,
    chapter,
    links,
    page,
    story,
    tale,
)


def test_a_background_goes_on_until_a_page_names_its_own() -> None:
    sky, sea, night = (Background(colour=colour) for colour in ("#aaaaff", "#0000ff", "#000000"))
    session = Session(
        story(
            chapter("one", page("a", background=sky), "b"),
            chapter("aside", "x", page("y", background=night), "z", excursion=True),
            chapter("two", "c", page("d", background=sea), "e"),
        )
    )
    owners = {page_id: session.background_of(page_id)[0] for page_id in "abcdexyz"}
    assert owners == {
        "a": "a",
        "b": "a",
        "c": "a",
        "d": "d",
        "e": "d",
        "x": "x",
        "y": "y",
        "z": "y",
    }
    assert session.background_of("c")[1] == sky
    assert session.background_of("x")[1].colour == "#0e1318"
    with pytest.raises(KeyError):
        session.background_of("nowhere")


def test_the_pages_around_the_present_one_are_wanted_the_most_urgent_first() -> None:
    assert at("b").wanted() == ("b", "c", "d", "a")
    assert at("c").wanted() == ("c", "d", "e", "b", "x", "y")
    assert at("e").wanted() == ("e", "d")


def test_at_the_start_the_page_to_begin_with_is_wanted() -> None:
    assert Session(tale()).wanted()[0] == "a"


def test_in_an_excursion_the_page_it_returns_to_is_wanted() -> None:
    session = at("d")
    session.go_to("x2")
    assert session.wanted() == ("x2", "x3", "x", "d", "y")


def test_at_the_end_the_last_and_the_first_page_are_wanted() -> None:
    session = at("d")
    session.end()
    assert {"a", "e"} <= set(session.wanted())


def test_a_page_with_many_links_wants_only_the_first_few() -> None:
    ids = [f"t{number}" for number in range(30)]
    hub = page("hub", feature=links(*ids, "nowhere"))
    session = Session(story(chapter("one", hub, "n1", "n2"), chapter("two", *ids)))
    assert session.wanted() == ("hub", "n1", "n2", *ids[:8])


def test_links_in_the_words_are_wanted_too() -> None:
    linked = replace(
        page("a"), text=page("a").title._replace(text="See [there](#far) and [x](https://y)")
    )
    session = Session(story(chapter("one", linked, "b", "c", "d", "far")))
    assert session.wanted() == ("a", "b", "c", "far")


def test_a_page_turns_by_itself_as_it_says() -> None:
    pages: list[Page] = [
        page("a"),
        page("b", advance="media"),
        page("c", advance=5.0),
    ]
    session = Session(story(chapter("one", *pages)))
    assert session.advance == "manual"  # at the start
    session.begin()
    assert session.advance == "manual"
    session.next()
    assert session.advance == "media"
    session.next()
    assert session.advance == 5.0
    session.next()
    assert session.advance == "manual"
