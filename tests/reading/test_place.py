# SPDX-License-Identifier: MIT
from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.reading.place import FIRSTS, NEAR, RUNS, ReadingPlace, place_from_json
from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, PageState, Phase, Turn
from lcreader.story.model import Story
from tests.reading.stories import chapter, gallery, long_story, page, story, tale


def left_at(told: Story, page_id: str, **state: float) -> ReadingPlace:
    session = Session(told)
    session.begin()
    session.go_to(page_id)
    session.set_state(page_id, **state)
    return session.place()


def resumed(told: Story, place: ReadingPlace) -> str:
    session = Session(told, place)
    session.begin()
    return session.page_id


def test_a_story_goes_on_where_it_was_left() -> None:
    place = left_at(tale(), "b", step=2, scroll=0.25, media_time=41.5)
    session = Session(tale(), place_from_json(place.to_json()))
    assert session.resumes
    assert (session.phase, session.page_id, session.number) == (Phase.START, "b", 2)
    assert session.wanted() == ("b", "c", "d", "a")
    assert session.begin() == Turn("", "b", Direction.FORWARD, Kind.START)
    assert session.page_state("b") == PageState(step=2, scroll=0.25, media_time=41.5)
    assert session.seen == {"a", "b"}
    assert not session.resumes


def test_it_can_begin_again_instead() -> None:
    session = Session(tale(), left_at(tale(), "b", step=2))
    session.begin_again()
    assert session.page_id == "a"
    session.next()
    assert session.step == 0


def test_a_place_tells_what_the_shelf_shows() -> None:
    place = left_at(tale(), "d")
    assert (place.story, place.page, place.chapter) == ("tale", "d", "two")
    assert (place.number, place.count, place.language) == (4, 5, "en")
    assert place.progress == 0.8


def test_a_story_read_to_its_end_begins_anew_but_knows_what_was_seen() -> None:
    session = Session(tale())
    session.begin()
    session.last()
    session.end()
    place = session.place()
    assert (place.phase, place.progress) == (Phase.END, 1.0)
    again = Session(tale(), place)
    assert not again.resumes
    assert again.seen == {"a", "e"}
    assert again.page_id == "a"


def test_a_place_looked_at_before_beginning_is_still_the_one_to_go_on_at() -> None:
    place = left_at(tale(), "d")
    assert Session(tale(), place).place() == place


def test_a_start_without_a_place_is_none_to_go_on_at() -> None:
    place = Session(tale()).place()
    assert (place.phase, place.progress) == (Phase.START, 0.2)
    assert not Session(tale(), place).resumes


def test_a_place_in_another_story_is_not_taken() -> None:
    place = left_at(tale(), "d")
    other = story(chapter("one", "d", "e"), story_id="other")
    assert not Session(other).resume(place)


def test_a_place_is_not_taken_once_the_walk_has_begun() -> None:
    session = Session(tale())
    session.begin()
    assert not session.resume(left_at(tale(), "d"))
    assert session.page_id == "a"


@pytest.mark.parametrize(
    ("remaining", "expected"),
    [
        (("a", "b", "c", "e"), "c"),
        (("a", "e", "new"), "a"),
        (("e", "b"), "b"),
        (("n1", "n2", "n3", "n4", "n5"), "n4"),
        (("n1", "n2"), "n2"),
    ],
)
def test_after_an_update_the_nearest_page_before_is_taken(
    remaining: tuple[str, ...], expected: str
) -> None:
    place = left_at(tale(), "d", scroll=0.5)
    session = Session(story(chapter("one", *remaining)), place)
    session.begin()
    assert session.page_id == expected
    assert session.page_state(expected) == PageState()


def test_a_page_that_moved_is_found_where_it_is_now() -> None:
    place = left_at(tale(), "d")
    assert resumed(story(chapter("new", "d"), chapter("one", "a", "b")), place) == "d"


def test_an_excursion_that_is_gone_leads_back_to_where_it_was_entered() -> None:
    session = Session(tale())
    session.begin()
    session.go_to("c")
    session.go_to("x2")
    place = session.place()
    assert place.returns == ("c",)
    without = story(chapter("one", "a", "b", "c"), chapter("two", "d", "e"))
    assert resumed(without, place) == "c"


def test_an_excursion_resumed_still_returns() -> None:
    session = Session(tale())
    session.begin()
    for target in ("d", "x2", "y"):
        session.go_to(target)
    again = Session(tale(), place_from_json(session.place().to_json()))
    again.begin()
    walked = [again.page_id]
    for _ in range(2):
        again.next_chapter()
        walked.append(again.page_id)
    assert walked == ["y", "x2", "d"]


@pytest.mark.parametrize(
    ("returns", "mended"),
    [
        ((), ("c",)),
        (("nowhere",), ("c",)),
        (("x2",), ("c",)),
        (("y",), ("e", "y")),
        (("y", "d"), ("d",)),
        (("d", "x3", "y"), ("d", "y")),
    ],
)
def test_an_excursion_without_its_way_back_returns_to_the_main_page_before_it(
    returns: tuple[str, ...], mended: tuple[str, ...]
) -> None:
    place = ReadingPlace(page="x", returns=returns, phase=Phase.PAGE)
    session = Session(tale(), place)
    session.begin()
    assert session.place().returns == mended
    while session.in_excursion:
        session.next_chapter()
    assert session.page_id == mended[0]


def test_a_step_that_an_update_took_away_is_the_last_there_is() -> None:
    place = left_at(tale(), "b", step=2)
    shorter = story(chapter("one", "a", page("b", feature=gallery(2))))
    assert Session(shorter, place).step == 1


def test_a_place_stays_small_in_a_long_story() -> None:
    told = long_story(5000)
    session = Session(told)
    session.begin()
    for number in range(1, 5000, 2):
        session.go_to_number(number)
    place = session.place()
    assert len(place.before) == NEAR + FIRSTS
    assert len(place.seen) == RUNS
    assert len(place.to_json()) < 8000
    session.begin_again()
    while session.next():
        pass
    assert session.place().seen == (("p1", "p5000"),)


def test_far_pages_before_are_the_first_of_their_chapters() -> None:
    place = left_at(long_story(500), "p400")
    assert place.before[:2] == ("p399", "p398")
    assert place.before[NEAR:] == tuple(f"p{number}" for number in range(326, 0, -25))
    assert left_at(long_story(500), "p401").before[NEAR - 1 : NEAR + 1] == ("p351", "p326")


def test_far_pages_before_an_excursion_are_those_of_the_main_order() -> None:
    main = long_story(100)
    side = chapter("side", *(f"s{number}" for number in range(60)), excursion=True)
    told = story(*main.chapters, side)
    session = Session(told)
    session.go_to("p100")
    session.go_to("s59")
    before = session.place().before
    assert before[:NEAR] == tuple(f"s{number}" for number in range(58, 8, -1))
    assert before[NEAR:] == ("p76", "p51", "p26", "p1")


def test_seen_pages_survive_an_update_as_far_as_their_ends_do() -> None:
    place = ReadingPlace(page="a", phase=Phase.END, seen=(("a", "c"), ("gone", "e"), ("no", "no")))
    assert Session(tale(), place).seen == {"a", "b", "c", "e"}


def test_a_place_survives_json() -> None:
    session = Session(tale())
    session.begin()
    for target in ("c", "x2", "y"):
        session.go_to(target)
    place = session.place()
    assert place_from_json(place.to_json()) == place
    assert place_from_json(place.to_json().encode()) == place


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "7", '"a"', "[]", "{}", '{"page": 7}', "[" * 100_000, b"\xff\xfe", b"\x00"],
)
def test_what_is_no_place_gives_none(text: str | bytes) -> None:
    assert place_from_json(text) is None


def test_a_value_of_a_wrong_type_is_left_out() -> None:
    found = {
        "page": "d",
        "story": 3,
        "number": "7",
        "count": True,
        "before": ["c", 4, None],
        "returns": "c",
        "step": 1e300,
        "scroll": [],
        "answer": None,
        "media_time": "NaN",
        "phase": {"a": 1},
        "seen": [["a", "b"], ["a"], "ab", [1, 2], {}],
        "language": None,
        "new in a later version": 1,
    }
    assert place_from_json(json.dumps(found)) == ReadingPlace(
        page="d", before=("c",), phase=Phase.PAGE, seen=(("a", "b"),)
    )


def test_numbers_that_are_none_are_left_out() -> None:
    text = '{"page": "d", "scroll": NaN, "media_time": Infinity, "number": 1' + "0" * 400 + "}"
    assert place_from_json(text) == ReadingPlace(page="d", phase=Phase.PAGE)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
FIELDS = st.sampled_from(list(json.loads(ReadingPlace().to_json())))


@given(
    found=st.dictionaries(FIELDS, JSON),
    page_id=st.sampled_from(["a", "b", "x2", "y", "nowhere", ""]),
)
def test_any_json_gives_a_place_that_a_story_can_go_on_at(
    found: dict[str, object], page_id: str
) -> None:
    place = place_from_json(json.dumps({**found, "page": page_id, "story": "tale"}))
    assert place is not None
    session = Session(tale(), place)
    session.begin()
    assert session.phase is Phase.PAGE
    assert session.page_id in set("abcdexy") | {"x2", "x3"}
    assert 0 <= session.step < len(session.steps)
    for _ in range(30):
        session.next()
    assert session.phase is Phase.END


@given(st.text() | st.binary())
def test_any_text_is_read_without_an_exception(text: str | bytes) -> None:
    assert place_from_json(text) is None
