# SPDX-License-Identifier: MIT
"""Promises that hold on any walk through any story."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from lcreader.reading.place import place_from_json
from lcreader.reading.session import Session
from lcreader.reading.turn import Direction, Kind, Phase, Turn
from lcreader.story.model import Chapter, Feature, Story
from tests.reading.stories import (
    a_map,
    chapter,
    compare,
    gallery,
    links,
    open_question,
    page,
    question,
    story,
)

IDS = [f"p{number}" for number in range(14)]
FEATURES: st.SearchStrategy[Feature | None] = st.sampled_from(
    [
        None,
        None,
        gallery(3),
        compare(),
        a_map("p1", "p9", ""),
        links("p3", "p12"),
        question(),
        open_question(),
    ]
)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, min_size=1))
    cuts = sorted(draw(st.sets(st.integers(0, len(ids)), max_size=4)) | {0, len(ids)})
    chapters: list[Chapter] = []
    for number, (first, last) in enumerate(pairwise(cuts)):
        pages = [page(page_id, feature=draw(FEATURES)) for page_id in ids[first:last]]
        chapters.append(chapter(f"c{number}", *pages, excursion=draw(st.booleans())))
    return story(*chapters)


class AnyWalk(RuleBasedStateMachine):
    """Movements in any order, with the story changing now and then."""

    @initialize(told=stories(), walk_steps=st.booleans())
    def open_it(self, told: Story, walk_steps: bool) -> None:
        self.session = Session(told, walk_steps=walk_steps)
        self.heard: list[Turn] = []
        self.session.subscribe(self.heard.append)

    def moved(self, turn: Turn | None, before: tuple[object, ...]) -> None:
        assert self.heard == ([] if turn is None else [turn])
        self.heard.clear()
        if turn is None:
            assert self.stand() == before
        else:
            at_page = self.session.phase is Phase.PAGE
            assert turn.to_id == (self.session.page_id if at_page else "")
            assert turn.from_id == (before[1] if before[0] is Phase.PAGE else "")

    def stand(self) -> tuple[object, ...]:
        return self.session.phase, self.session.page_id, self.session.step

    @rule(
        move=st.sampled_from(
            [
                "next",
                "next",
                "next",
                "previous",
                "previous",
                "next_chapter",
                "previous_chapter",
                "first",
                "last",
                "back",
                "forward",
                "begin",
                "begin_again",
                "end",
            ]
        )
    )
    def move(self, move: str) -> None:
        before = self.stand()
        self.moved(getattr(self.session, move)(), before)

    @rule(page_id=st.sampled_from([*IDS, "", "nowhere"]))
    def jump(self, page_id: str) -> None:
        before = self.stand()
        self.moved(self.session.go_to(page_id), before)
        if page_id in self.session.story.chapter_of:
            assert (self.session.phase, self.session.page_id) == (Phase.PAGE, page_id)

    @rule(number=st.integers(-1, 16))
    def jump_to_number(self, number: int) -> None:
        turn = self.session.go_to_number(number)
        self.heard.clear()
        assert turn is None or (self.session.number == number and not self.session.in_excursion)

    @rule(step=st.integers(-1, 5))
    def take_a_step(self, step: int) -> None:
        before = self.stand()
        turn = self.session.step_to(step)
        self.moved(turn, before)
        assert turn is None or self.session.step == step

    @rule(choice=st.integers(-1, 3))
    def choose(self, choice: int) -> None:
        before = self.stand()
        self.moved(self.session.choose(choice), before)

    @rule(scroll=st.floats(), time=st.floats(), step=st.integers())
    def change_its_state(self, scroll: float, time: float, step: int) -> None:
        self.session.set_state(self.session.page_id, scroll=scroll, media_time=time, step=step)
        self.heard.clear()

    @precondition(lambda self: self.session.phase is Phase.PAGE)
    @rule()
    def previous_after_next_returns(self) -> None:
        session, before = self.session, self.stand()
        aside = session.in_excursion
        turn = session.next()
        if turn is not None and aside == session.in_excursion and self.is_turn(turn):
            for _ in range(session.step + 1 if turn.kind is Kind.TURN else 1):
                session.previous()
                if not session.walk_steps:
                    break
            left_main = turn.kind is Kind.END
            assert self.stand()[:2] == before[:2] or left_main
            if turn.kind is not Kind.END:
                assert self.stand() == before
        self.heard.clear()

    @staticmethod
    def is_turn(turn: Turn) -> bool:
        return turn.kind in (Kind.TURN, Kind.STEP, Kind.END)

    @precondition(lambda self: self.session.phase is Phase.PAGE)
    @rule()
    def back_after_next_returns(self) -> None:
        before = self.stand()
        turn = self.session.next()
        assert turn is not None
        if turn.kind is Kind.STEP:
            self.session.previous()
        else:
            self.session.back()
        self.heard.clear()
        assert self.stand() == before

    @precondition(lambda self: self.session.phase is Phase.PAGE)
    @rule(way=st.sampled_from(["next", "previous"]))
    def an_excursion_always_returns(self, way: str) -> None:
        if not self.session.in_excursion:
            return
        for _ in range(8 * len(IDS)):
            turn = getattr(self.session, way)()
            assert turn is not None
            if not self.session.in_excursion:
                break
        assert self.session.phase is Phase.PAGE
        assert not self.session.in_excursion
        assert turn.direction is Direction.BACKWARD
        self.heard.clear()

    @rule()
    def the_same_story_in_another_language_keeps_everything(self) -> None:
        def all_of_it() -> tuple[object, ...]:
            session = self.session
            states = [session.page_state(page_id) for page_id in IDS]
            return self.stand(), session.place(), session.seen, states

        before = all_of_it()
        turn = self.session.replace(self.session.story)
        assert all_of_it() == before
        assert (turn.kind, turn.from_id) == (Kind.REPLACED, turn.to_id)
        self.heard.clear()

    @rule(told=stories())
    def the_story_changes(self, told: Story) -> None:
        session = self.session
        phase, page_id, _ = self.stand()
        order = [p.id for c in session.story.chapters if not c.excursion for p in c.pages]
        was_main = not session.in_excursion and page_id in order
        resumes = session.resumes
        session.replace(told)
        self.heard.clear()
        assert session.phase is phase
        if phase is Phase.START and not resumes:
            return
        if page_id in told.chapter_of:
            assert session.page_id == page_id
        elif was_main:
            survive = [p for p in order[: order.index(page_id)] if p in told.chapter_of]
            if survive:
                assert session.page_id == survive[-1]

    @rule()
    def coming_back_later_goes_on_there(self) -> None:
        before = self.session.place()
        found = place_from_json(before.to_json())
        assert found == before
        again = Session(self.session.story, found, walk_steps=self.session.walk_steps)
        assert again.seen == self.session.seen
        if self.session.phase is Phase.PAGE:
            again.begin()
            assert again.place() == before
            self.session = again
            self.session.subscribe(self.heard.append)

    @invariant()
    def it_never_leaves_the_story(self) -> None:
        if not hasattr(self, "session"):
            return
        session = self.session
        assert session.page_id in session.story.chapter_of
        assert session.page.id == session.page_id
        assert 0 <= session.step < len(session.steps)
        assert 1 <= session.number <= session.count
        assert session.seen <= set(session.story.chapter_of)
        wanted = session.wanted()
        assert wanted[0] == session.page_id
        assert len(wanted) == len(set(wanted)) <= 15
        assert set(wanted) <= set(session.story.chapter_of)
        assert session.background_of(session.page_id)[0] in session.story.chapter_of


AnyWalk.TestCase.settings = settings(max_examples=150, stateful_step_count=40)
TestAnyWalk = AnyWalk.TestCase
