# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest

from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, PageState, Phase, Turn
from lcreader.story.model import Background, Page
from tests.reading.stories import (
    chapter,
    compare,
    gallery,
    links,
    open_question,
    page,
    question,
    story,
    tale,
)

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


def begun(*, walk_steps: bool = True) -> Session:
    session = Session(tale(), walk_steps=walk_steps)
    session.begin()
    return session


def at(page_id: str, *, walk_steps: bool = True) -> Session:
    session = begun(walk_steps=walk_steps)
    session.go_to(page_id)
    return session


def where(session: Session) -> tuple[Phase, str, int]:
    return session.phase, session.page_id, session.step


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


# The way one came


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


# Excursions


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


# Backgrounds, wants, turning by itself


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
        page("a"), text=replace(page("a").title, text="See [there](#far) and [x](https://y)")
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
    assert not session.advance_due(99, True)  # at the start
    session.begin()
    assert not session.advance_due(99, True)
    session.next()
    assert not session.advance_due(99, False)
    assert session.advance_due(0, True)
    session.next()
    assert session.advance == 5.0
    assert not session.advance_due(4.9, True)
    assert session.advance_due(5.0, False)
    session.next()
    assert session.advance == "manual"


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
