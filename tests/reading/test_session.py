# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, PageState, Phase, Turn
from tests.reading.stories import (
    at,
    begun,
    chapter,
    page,
    question,
    story,
    tale,
    where,
)

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


# From start to end


def test_it_starts_before_the_first_page() -> None:
    session = Session(tale())
    assert where(session) == (Phase.START, "a", 0)
    assert not session.resumes
    assert not session.seen


def test_nothing_but_a_beginning_leaves_the_start() -> None:
    session = Session(tale())
    stays = (session.previous, session.previous_chapter, session.back, session.forward)
    assert [move() for move in stays] == [None] * 4
    assert session.step_to(1) is None
    assert session.phase is Phase.START


@pytest.mark.parametrize("move", ["begin", "next", "next_chapter", "first", "begin_again"])
def test_it_begins_at_the_first_page(move: str) -> None:
    session = Session(tale())
    assert getattr(session, move)() == Turn("", "a", FORWARD, Kind.START)
    assert where(session) == (Phase.PAGE, "a", 0)
    assert session.begin() is None


def test_next_walks_pages_and_steps_to_the_end_and_no_further() -> None:
    session = Session(tale())
    walked = []
    while (turn := session.next()) is not None:
        walked.append((turn.kind, turn.to_id, session.step))
    assert walked == [
        (Kind.START, "a", 0),
        (Kind.TURN, "b", 0),
        (Kind.STEP, "b", 1),
        (Kind.STEP, "b", 2),
        (Kind.TURN, "c", 0),
        (Kind.STEP, "c", 1),
        (Kind.STEP, "c", 2),
        (Kind.TURN, "d", 0),
        (Kind.TURN, "e", 0),
        (Kind.STEP, "e", 1),
        (Kind.STEP, "e", 2),
        (Kind.STEP, "e", 3),
        (Kind.END, "", 3),
    ]
    assert session.phase is Phase.END


def test_previous_walks_the_whole_way_back_in_the_same_steps() -> None:
    session = Session(tale())
    there = []
    while session.next() is not None:
        there.append(where(session))
    back = []
    while session.previous() is not None:
        back.append(where(session))
    assert back == there[-2::-1]


def test_without_steps_next_turns_the_page_at_once() -> None:
    session = Session(tale(), walk_steps=False)
    walked = []
    while (turn := session.next()) is not None:
        walked.append(turn.to_id)
    assert walked == ["a", "b", "c", "d", "e", ""]


def test_at_the_end_previous_comes_back_to_the_last_page_as_it_was_left() -> None:
    session = at("e")
    session.step_to(2)
    session.end()
    assert session.previous() == Turn("", "e", BACKWARD, Kind.TURN)
    assert session.step == 2


def test_the_end_can_be_asked_for_from_anywhere() -> None:
    session = begun()
    assert session.end() == Turn("a", "", FORWARD, Kind.END)
    assert session.end() is None
    assert session.next() is None


def test_beginning_again_makes_every_page_new_but_keeps_what_was_seen() -> None:
    session = at("b")
    session.next()
    session.set_state("e", answer=1)
    session.end()
    assert session.begin_again() == Turn("", "a", FORWARD, Kind.START)
    assert session.page_state("b") == session.page_state("e") == PageState()
    assert session.back() is None
    assert session.seen == {"a", "b"}


# Pages as they were left


def test_previous_enters_the_page_before_as_it_was_left() -> None:
    session = at("b")
    session.next()
    session.set_state("b", scroll=0.5)
    session.go_to("c")
    assert session.previous() == Turn("c", "b", BACKWARD, Kind.TURN)
    assert session.page_state("b") == PageState(step=1, scroll=0.5)


def test_any_way_to_a_page_brings_it_back_as_it_was_left() -> None:
    session = at("b")
    session.step_to(2)
    session.go_to("d")
    session.go_to("b")
    assert session.step == 2


@pytest.mark.parametrize("step", [-1, 0, 3, 99])
def test_a_step_that_is_not_there_is_not_taken(step: int) -> None:
    session = at("b")
    assert session.step_to(step) is None


def test_steps_can_be_taken_either_way() -> None:
    session = at("b")
    assert session.step_to(2) == Turn("b", "b", FORWARD, Kind.STEP)
    assert session.step_to(0) == Turn("b", "b", BACKWARD, Kind.STEP)


def test_a_choice_shows_the_answer_and_stays() -> None:
    session = at("e")
    assert session.choose(1) == Turn("e", "e", FORWARD, Kind.STEP)
    assert session.page_state("e") == PageState(step=3, answer=1)
    session.go_to("a")
    session.go_to("e")
    assert session.page_state("e").answer == 1


@pytest.mark.parametrize(("page_id", "choice"), [("e", 2), ("e", -1), ("a", 0)])
def test_a_choice_that_is_not_there_is_not_taken(page_id: str, choice: int) -> None:
    assert at(page_id).choose(choice) is None


def test_nothing_is_chosen_before_the_beginning() -> None:
    session = Session(story(chapter("one", page("a", feature=question()))))
    assert session.choose(0) is None


def test_a_state_is_kept_within_what_the_page_can_have() -> None:
    session = begun()
    session.set_state("b", step=99, scroll=7, answer=4, media_time=-3, countdown=-9, bar=2)
    assert session.page_state("b") == PageState(step=2, scroll=1, bar=1)
    session.set_state("b", step=-1, scroll=float("nan"), media_time=float("inf"))
    assert session.page_state("b") == PageState(media_time=1e6, bar=1)


def test_a_state_that_does_not_change_is_not_announced() -> None:
    session = begun()
    heard: list[Turn] = []
    session.subscribe(heard.append)
    assert session.set_state("a", scroll=0.0) is None
    assert session.set_state("nowhere", scroll=0.5) is None
    assert session.set_state("a", scroll=0.5) == Turn("a", "a", FORWARD, Kind.STATE)
    assert heard == [Turn("a", "a", FORWARD, Kind.STATE)]


def test_an_unknown_part_of_a_state_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError):
        begun().set_state("a", colour="red")


# Jumps


def test_a_jump_runs_the_way_the_story_does() -> None:
    session = begun()
    assert session.go_to("d") == Turn("a", "d", FORWARD, Kind.JUMP)
    assert session.go_to("b") == Turn("d", "b", BACKWARD, Kind.JUMP)
    assert session.go_to("b") is None
    assert session.go_to("nowhere") is None


def test_page_numbers_count_the_main_order_alone() -> None:
    session = begun()
    assert [session.number_of(page_id) for page_id in "abcde"] == [1, 2, 3, 4, 5]
    assert session.go_to_number(4) == Turn("a", "d", FORWARD, Kind.JUMP)
    assert (session.number, session.count) == (4, 5)


@pytest.mark.parametrize("number", [0, -1, 6, 10**30])
def test_a_number_without_a_page_leads_nowhere(number: int) -> None:
    session = begun()
    assert session.go_to_number(number) is None
    assert session.page_id == "a"


def test_first_and_last_are_those_of_the_main_order() -> None:
    session = at("x2")
    assert session.last() == Turn("x2", "e", BACKWARD, Kind.JUMP)
    assert session.last() is None
    assert session.first() == Turn("e", "a", BACKWARD, Kind.JUMP)


def test_a_jump_from_the_start_begins_there() -> None:
    session = Session(tale())
    assert session.go_to("d") == Turn("", "d", FORWARD, Kind.START)


def test_chapters_are_walked_by_their_first_pages() -> None:
    session = at("c")
    assert session.next_chapter() == Turn("c", "d", FORWARD, Kind.JUMP)
    assert session.next_chapter() is None
    session.next()
    assert session.previous_chapter() == Turn("e", "d", BACKWARD, Kind.JUMP)
    assert session.previous_chapter() == Turn("d", "a", BACKWARD, Kind.JUMP)
    assert session.previous_chapter() is None


def test_from_the_end_the_chapter_before_is_the_last_one() -> None:
    session = begun()
    session.end()
    assert session.next_chapter() is None
    assert session.previous_chapter() == Turn("", "d", BACKWARD, Kind.JUMP)
