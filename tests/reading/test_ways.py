# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, Phase, Turn
from tests.reading.stories import (
    at,
    begun,
    chapter,
    compare,
    gallery,
    open_question,
    page,
    story,
)

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


def test_back_goes_the_way_one_came_and_forward_again() -> None:
    session = begun()
    for target in ("d", "b"):
        session.go_to(target)
    assert session.can_back
    assert not session.can_forward
    assert session.back() == Turn("b", "d", BACKWARD, Kind.JUMP)
    assert session.back() == Turn("d", "a", BACKWARD, Kind.JUMP)
    assert session.back() is None
    assert session.forward() == Turn("a", "d", FORWARD, Kind.JUMP)
    assert session.forward() == Turn("d", "b", FORWARD, Kind.JUMP)
    assert session.forward() is None


def test_a_new_way_forgets_the_one_ahead() -> None:
    session = at("d")
    session.back()
    session.next()
    assert session.forward() is None
    assert session.page_id == "b"


def test_the_end_is_a_stop_on_the_way() -> None:
    session = begun()
    session.end()
    session.first()
    assert session.back() == Turn("a", "", BACKWARD, Kind.JUMP)
    assert session.phase is Phase.END
    assert session.back() == Turn("", "a", BACKWARD, Kind.JUMP)


def test_going_back_into_an_excursion_still_returns_from_it() -> None:
    session = at("b")
    session.go_to("x3")
    session.next()
    assert session.page_id == "b"
    session.back()
    assert session.page_id == "x3"
    session.next()
    assert session.page_id == "b"


def test_the_way_is_bounded() -> None:
    session = begun()
    for _ in range(1200):
        session.go_to("b")
        session.go_to("a")
    steps = 0
    while session.back():
        steps += 1
    assert steps == 1000


# Odd stories


def test_a_story_without_pages_goes_from_its_start_to_its_end() -> None:
    session = Session(story(chapter("one")))
    assert (session.page_id, session.page.id, session.chapter.id) == ("", "", "")
    assert (session.number, session.count, session.wanted()) == (0, 0, ())
    assert session.next() == Turn("", "", FORWARD, Kind.END)
    moves = (
        session.next,
        session.previous,
        session.first,
        session.last,
        session.next_chapter,
        session.previous_chapter,
        session.back,
        session.forward,
    )
    assert [move() for move in moves] == [None] * len(moves)
    assert session.begin_again() == Turn("", "", FORWARD, Kind.END)


def test_an_id_that_comes_twice_counts_where_it_comes_first() -> None:
    session = Session(story(chapter("one", "a", "b", "a"), chapter("two", "b", "c")))
    session.begin()
    walked = [session.page_id]
    while session.next() and session.phase is Phase.PAGE:
        walked.append(session.page_id)
    assert walked == ["a", "b", "c"]
    assert session.chapter.id == "two"
    session.previous()
    assert session.previous_chapter() == Turn("c", "a", BACKWARD, Kind.JUMP)


# Views


def test_every_view_hears_every_turn_until_it_leaves() -> None:
    session = begun()
    one: list[Turn] = []
    two: list[Turn] = []
    leave = session.subscribe(one.append)
    session.subscribe(two.append)
    first = session.next()
    leave()
    leave()
    second = session.next()
    assert one == [first]
    assert two == [first, second]


def test_a_turn_made_while_one_is_announced_waits_until_all_have_heard_that() -> None:
    session = begun()
    heard: list[str] = []

    def hasty(turn: Turn) -> None:
        if turn.to_id == "b" and turn.kind is Kind.TURN:
            session.go_to("d")

    session.subscribe(hasty)
    session.subscribe(lambda turn: heard.append(turn.to_id))
    session.next()
    assert heard == ["b", "d"]


def test_a_view_that_fails_leaves_the_walk_and_later_turns_whole() -> None:
    session = begun()
    heard: list[str] = []

    def fails(turn: Turn) -> None:
        raise RuntimeError(turn.to_id)

    leave = session.subscribe(fails)
    with pytest.raises(RuntimeError):
        session.next()
    leave()
    session.subscribe(lambda turn: heard.append(turn.to_id))
    session.go_to("d")
    assert heard == ["d"]


def test_what_was_shown_is_seen() -> None:
    session = begun()
    session.go_to("x")
    session.next()
    assert session.seen == {"a", "x", "x2"}


def test_a_page_with_a_comparison_or_an_open_question_has_its_steps() -> None:
    session = Session(
        story(chapter("one", page("a", feature=compare()), page("b", feature=open_question()), "c"))
    )
    walked = []
    while session.next() and session.phase is Phase.PAGE:
        walked.append((session.page_id, session.steps[session.step].kind.value))
    assert walked == [
        ("a", "before"),
        ("a", "after"),
        ("b", "asked"),
        ("b", "countdown"),
        ("b", "answer"),
        ("c", "page"),
    ]


def test_a_gallerys_steps_are_its_pictures() -> None:
    assert len(at("b").steps) == len(gallery(3).pictures)
