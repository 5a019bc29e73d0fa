# SPDX-License-Identifier: MIT
"""The walk through one story: a state machine that any number of views can show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lcreader.reading.history import Stop
from lcreader.reading.order import Order
from lcreader.reading.place import ReadingPlace, all_before, before_in, runs_of, seen_in, surviving
from lcreader.reading.standing import NOWHERE
from lcreader.reading.steps import answer_step, steps_of
from lcreader.reading.turn import Direction, Kind, PageState, Phase, Turn, bounded
from lcreader.reading.walk import Walk
from lcreader.story.model import Page, Question, Story


class Session(Walk):
    """Where the reader is, and every movement from there.

    A movement returns the :class:`Turn` it made and announces it to all who subscribed; it
    returns None, and announces nothing, where there is nowhere to go. No movement raises.

    *Next* and *previous* follow the main order; page numbers count it alone. An excursion is
    entered by a link or by going to one of its pages, has page numbers of its own, and either of
    its ends returns to the page, as that was left. An excursion entered from within another
    returns there first.
    """

    def __init__(
        self, story: Story, place: ReadingPlace | None = None, *, walk_steps: bool = True
    ) -> None:
        super().__init__(story, walk_steps)
        if place is not None:
            self.resume(place)

    # The pages' states

    def set_state(self, page_id: str, **changes: Any) -> Turn | None:
        """Change fields of a page's :class:`PageState`, each kept within what the page can have.

        None where nothing changes or the page is unknown. Raises TypeError for an unknown field.
        """
        before = self.page_state(page_id)
        wished = replace(before, **changes)
        if page_id not in self._order:
            return None
        state = _fitting(wished, self._order.pages[page_id])
        if state == before:
            return None
        self._states[page_id] = state
        kind = Kind.STATE if state.step == before.step else Kind.STEP
        direction = Direction.FORWARD if state.step >= before.step else Direction.BACKWARD
        return self._announce(Turn(page_id, page_id, direction, kind))

    def choose(self, choice: int) -> Turn | None:
        """Take a choice (from 0) of the present page's question and show the answer."""
        question = self.page.feature
        if self._phase is not Phase.PAGE or not isinstance(question, Question):
            return None
        if not 0 <= choice < len(question.choices):
            return None
        shown = answer_step(self.page)
        return self.set_state(self.page_id, answer=choice, step=shown if shown >= 0 else self.step)

    # Coming back, and a story that changes

    def place(self) -> ReadingPlace:
        """The place to remember. Not worth keeping before :meth:`begin`."""
        if self._runs is None:
            self._runs = runs_of(self._seen, self._order)
        state = self.page_state(self.page_id)
        return ReadingPlace(
            story=self.story.id,
            page=self.page_id,
            chapter=self.chapter.id,
            number=self.number,
            count=self.count,
            before=before_in(self._order, self._stop),
            returns=self._stop.returns,
            step=state.step,
            scroll=state.scroll,
            answer=state.answer,
            media_time=state.media_time,
            phase=Phase.PAGE if self.resumes else self._phase,
            seen=self._runs,
            language=self.story.language,
        )

    def resume(self, place: ReadingPlace) -> bool:
        """Make :meth:`begin` go on at ``place``; whether it will.

        After an update that took the page away, at the nearest surviving one before it. A story
        read to its end begins anew, with what was seen. Only before :meth:`begin`.
        """
        if self._phase is not Phase.START or place.story not in ("", self.story.id):
            return False
        self._see(seen_in(place.seen, self._order))
        page_id = surviving(place, self._order)
        if place.phase is not Phase.PAGE or not page_id:
            return False
        self._stop = self._settled(Stop(page_id, place.returns))
        self._resumes = True
        if page_id == place.page:
            left = PageState(place.step, place.scroll, place.answer, place.media_time)
            self._states[page_id] = _fitting(left, self.page)
        return True

    def replace(self, story: Story) -> Turn:
        """Go on in a changed story, or the same in another language, at the same place.

        Where the page is gone it is the nearest surviving one before it.
        """
        old, place, here = self._order, self.place(), self._stop
        order = self._order = Order(story)
        self._runs = None
        self._states = {
            page_id: _fitting(state, order.pages[page_id])
            for page_id, state in self._states.items()
            if page_id in order
        }
        self._seen.intersection_update(order.pages)
        self._history.revise(self._revised)
        if self._phase is Phase.START and not self._resumes:
            self._stop = self._outset()
        else:
            page_id = surviving(place, order, all_before(old, here))
            self._stop = self._settled(Stop(page_id, here.returns)) if page_id else NOWHERE
        if not self._stop.page and self._phase is Phase.PAGE:
            self._phase = Phase.END
        from_id = here.page if self._phase is Phase.PAGE else ""
        to_id = self.page_id if self._phase is Phase.PAGE else ""
        if to_id:
            self._see({to_id})
        return self._announce(Turn(from_id, to_id, Direction.FORWARD, Kind.REPLACED))

    def _settled(self, stop: Stop) -> Stop:
        """``stop`` with returns that hold in this story: the outermost in the main order."""
        order = self._order
        if not order.aside(stop.page):
            return Stop(stop.page)
        chapters = [order.chapter(stop.page)]
        returns: list[str] = []
        for page_id in reversed(stop.returns):
            if page_id not in order or any(order.chapter(page_id) is c for c in chapters):
                continue
            returns.insert(0, page_id)
            if not order.aside(page_id):
                break
            chapters.append(order.chapter(page_id))
        if not returns or order.aside(returns[0]):
            returns.insert(0, order.main_before(returns[0] if returns else stop.page))
        return Stop(stop.page, tuple(returns))

    def _revised(self, stop: Stop) -> Stop | None:
        if not stop.page:
            return stop
        return self._settled(stop) if stop.page in self._order else None


def _fitting(state: PageState, page: Page) -> PageState:
    question = page.feature
    choices = len(question.choices) if isinstance(question, Question) else 0
    return bounded(state, len(steps_of(page)), choices)
