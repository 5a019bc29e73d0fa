# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, Phase, Turn
from tests.reading.stories import (
    at,
    chapter,
    story,
    tale,
    where,
)

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


@pytest.mark.parametrize(("entered", "leave"), [("x", "previous"), ("x3", "next")])
def test_both_ends_of_an_excursion_return_to_where_it_was_left(entered: str, leave: str) -> None:
    session = at("c")
    session.step_to(1)
    assert session.go_to(entered) == Turn("c", entered, FORWARD, Kind.JUMP)
    assert session.in_excursion
    assert getattr(session, leave)() == Turn(entered, "c", BACKWARD, Kind.JUMP)
    assert where(session) == (Phase.PAGE, "c", 1)
    assert not session.in_excursion


def test_an_excursion_is_walked_like_a_story_and_has_its_own_numbers() -> None:
    session = at("x")
    assert (session.number, session.count) == (1, 3)
    assert session.next() == Turn("x", "x2", FORWARD, Kind.TURN)
    assert (session.number, session.count) == (2, 3)
    assert session.previous() == Turn("x2", "x", BACKWARD, Kind.TURN)


def test_an_excursion_within_another_returns_to_it_first() -> None:
    session = at("c")
    for target in ("x2", "y"):
        session.go_to(target)
    session.next()
    assert session.page_id == "x2"
    session.next_chapter()
    assert session.page_id == "c"


def test_an_excursion_that_leads_back_into_an_outer_one_goes_round_no_circle() -> None:
    session = at("c")
    for target in ("x2", "y", "x3"):
        session.go_to(target)
    session.next()
    assert session.page_id == "c"


def test_a_jump_into_the_main_order_ends_the_excursion() -> None:
    session = at("x2")
    session.go_to("d")
    assert session.next() == Turn("d", "e", FORWARD, Kind.TURN)


def test_chapter_keys_lead_to_an_excursions_first_page_and_out() -> None:
    session = at("d")
    session.go_to("x3")
    assert session.previous_chapter() == Turn("x3", "x", BACKWARD, Kind.JUMP)
    assert session.previous_chapter() == Turn("x", "d", BACKWARD, Kind.JUMP)


def test_an_excursion_gone_to_from_the_start_returns_to_the_first_page() -> None:
    session = Session(tale())
    session.go_to("x3")
    session.next()
    assert session.page_id == "a"


def test_the_end_within_an_excursion_leads_back_to_the_last_main_page() -> None:
    session = at("x")
    session.end()
    session.previous()
    assert session.page_id == "e"


def test_excursions_alone_are_walked_as_a_story() -> None:
    session = Session(story(chapter("one", "a", "b", excursion=True)))
    session.begin()
    session.next()
    assert (session.page_id, session.count, session.in_excursion) == ("b", 2, False)
    session.next()
    assert session.phase is Phase.END
