# SPDX-License-Identifier: MIT
"""A story that changes under the walk: its author saved it, or its language was switched."""

from __future__ import annotations

from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, PageState, Phase, Turn
from tests.reading.stories import chapter, gallery, page, story, tale


def test_another_language_keeps_the_place_and_says_so_once() -> None:
    session = Session(tale())
    session.begin()
    session.go_to("b")
    session.set_state("b", step=1, media_time=3.0)
    heard: list[Turn] = []
    session.subscribe(heard.append)
    other = story(*tale().chapters, language="zh-Hans")
    turn = session.replace(other)
    assert heard == [turn] == [Turn("b", "b", Direction.FORWARD, Kind.REPLACED)]
    assert session.story is other
    assert session.page_state("b") == PageState(step=1, media_time=3.0)
    assert session.place().language == "zh-Hans"
    assert session.back() == Turn("b", "a", Direction.BACKWARD, Kind.JUMP)


def test_a_page_that_is_taken_away_gives_the_one_before_it_and_says_so() -> None:
    session = Session(tale())
    session.begin()
    session.go_to("d")
    turn = session.replace(story(chapter("one", "a", "b", "e")))
    assert turn == Turn("d", "b", Direction.FORWARD, Kind.REPLACED)
    assert session.seen == {"a", "b"}


def test_a_page_far_from_any_that_survives_still_finds_it() -> None:
    ids = [f"p{number}" for number in range(1, 301)]
    session = Session(story(chapter("one", *ids)))
    session.begin()
    session.go_to("p300")
    session.replace(story(chapter("one", "p7", "p301")))
    assert session.page_id == "p7"


def test_fewer_steps_leave_the_last_one() -> None:
    session = Session(tale())
    session.begin()
    session.go_to("b")
    session.step_to(2)
    session.replace(story(chapter("one", "a", page("b", feature=gallery(2)))))
    assert session.step == 1


def test_the_way_back_leaves_out_what_is_gone_and_never_stands_still() -> None:
    session = Session(tale())
    session.begin()
    for target in ("b", "d", "b"):
        session.go_to(target)
    session.replace(story(chapter("one", "a", "b", "c")))
    assert session.back() == Turn("b", "a", Direction.BACKWARD, Kind.JUMP)
    assert session.back() is None


def test_seen_pages_are_told_anew_in_the_new_order() -> None:
    session = Session(story(chapter("one", "a", "b", "c", "d")))
    session.begin()
    session.next()
    assert session.place().seen == (("a", "b"),)
    session.replace(story(chapter("one", "a", "new", "b")))
    assert session.place().seen == (("a", "a"), ("b", "b"))


def test_before_beginning_it_begins_with_the_new_first_page() -> None:
    session = Session(tale())
    session.replace(story(chapter("one", "new", "a")))
    assert (session.phase, session.page_id) == (Phase.START, "new")


def test_before_going_on_it_still_goes_on_where_it_was_left() -> None:
    first = Session(tale())
    first.begin()
    first.go_to("d")
    session = Session(tale(), first.place())
    session.replace(story(chapter("one", "new", "a", "d")))
    assert session.resumes
    session.begin()
    assert session.page_id == "d"


def test_at_the_end_it_stays_at_the_end() -> None:
    session = Session(tale())
    session.begin()
    session.end()
    turn = session.replace(story(chapter("one", "new")))
    assert (turn.from_id, turn.to_id, session.phase) == ("", "", Phase.END)
    session.previous()
    assert session.page_id == "new"


def test_a_story_that_loses_every_page_is_at_its_end() -> None:
    session = Session(tale())
    session.begin()
    assert session.replace(story(chapter("one"))).to_id == ""
    assert session.phase is Phase.END
    assert session.previous() is None
    session.replace(tale())
    session.previous()
    assert session.page_id == "e"


def test_an_excursion_that_becomes_part_of_the_story_needs_no_return() -> None:
    session = Session(tale())
    session.begin()
    session.go_to("y")
    session.replace(story(chapter("one", "a"), chapter("further", "y", "z")))
    session.next()
    session.next()
    assert session.phase is Phase.END


def test_a_page_that_moves_into_an_excursion_returns_to_the_story() -> None:
    session = Session(tale())
    session.begin()
    session.go_to("d")
    session.replace(story(chapter("one", "a", "b"), chapter("side", "d", excursion=True)))
    session.next()
    assert session.page_id == "b"
