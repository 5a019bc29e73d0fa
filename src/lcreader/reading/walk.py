# SPDX-License-Identifier: MIT
"""Every movement through a story."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from lcreader.reading.history import Stop
from lcreader.reading.place import Run
from lcreader.reading.standing import NOWHERE, Standing
from lcreader.reading.turn import Direction, Kind, Phase, Turn
from lcreader.story.model import Story

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


class Walk(Standing):
    """The moving half of a :class:`~lcreader.reading.session.Session`.

    A movement returns the :class:`Turn` it made and announces it to all who subscribed; it
    returns None, and announces nothing, where there is nowhere to go. No movement raises.
    """

    def __init__(self, story: Story, walk_steps: bool) -> None:
        super().__init__(story)
        self.walk_steps = walk_steps
        """Whether *next* and *previous* walk a page's steps; without, they turn it at once."""
        self._views: list[Callable[[Turn], None]] = []
        self._announced: deque[Turn] = deque()
        self._runs: tuple[Run, ...] | None = None  # the pages seen, until another one is

    def subscribe(self, view: Callable[[Turn], None]) -> Callable[[], None]:
        """Have ``view`` called with every turn, in their order; returns what ends that."""
        self._views.append(view)

        def unsubscribe() -> None:
            if view in self._views:
                self._views.remove(view)

        return unsubscribe

    def begin(self) -> Turn | None:
        """From the start to the first page, or to where the story was left."""
        if self._phase is not Phase.START:
            return None
        if not self.page_id:
            return self._arrive(NOWHERE, FORWARD, Kind.END)
        return self._arrive(self._stop, FORWARD, Kind.START)

    def begin_again(self) -> Turn | None:
        """To the first page, from anywhere, with every page as new; what was seen stays seen."""
        self._states.clear()
        self._history.clear()
        if not self._order.main:
            return self._arrive(NOWHERE, FORWARD, Kind.END)
        return self._arrive(Stop(self._order.main[0]), FORWARD, Kind.START)

    def next(self) -> Turn | None:
        """The next step, else the next page, else the end; at the start, begin."""
        if self._phase is Phase.START:
            return self.begin()
        if self._phase is Phase.END:
            return None
        if self.walk_steps and (turn := self.step_to(self.step + 1)):
            return turn
        if ahead := self._order.beside(self.page_id, 1):
            return self._go(Stop(ahead, self._stop.returns), FORWARD, Kind.TURN)
        return self._return() if self.in_excursion else self.end()

    def previous(self) -> Turn | None:
        """The step before, else the page before as it was left; from the end the last page."""
        if self._phase is Phase.END:
            main = self._order.main
            return self._go(Stop(main[-1]), BACKWARD, Kind.TURN) if main else None
        if self._phase is Phase.START:
            return None
        if self.walk_steps and (turn := self.step_to(self.step - 1)):
            return turn
        if behind := self._order.beside(self.page_id, -1):
            return self._go(Stop(behind, self._stop.returns), BACKWARD, Kind.TURN)
        return self._return() if self.in_excursion else None

    def step_to(self, step: int) -> Turn | None:
        """To a step of the present page, counted from 0; None outside them."""
        if self._phase is not Phase.PAGE or not 0 <= step < len(self.steps) or step == self.step:
            return None
        direction = FORWARD if step > self.step else BACKWARD
        self._states[self.page_id] = replace(self.page_state(self.page_id), step=step)
        return self._announce(Turn(self.page_id, self.page_id, direction, Kind.STEP))

    def go_to(self, page_id: str) -> Turn | None:
        """To any page, as it was left; None for the present or an unknown one."""
        if page_id not in self._order:
            return None
        stop = Stop(page_id, self._returns_at(page_id))
        if self._phase is Phase.START:
            return self._arrive(stop, FORWARD, Kind.START)
        if self._phase is Phase.PAGE and page_id == self.page_id:
            return None
        return self._go(stop, self._direction_to(page_id), Kind.JUMP)

    def go_to_number(self, number: int) -> Turn | None:
        """To a page of the main order by its number from 1; None where there is no such page."""
        return self.go_to(self.page_at(number))

    def first(self) -> Turn | None:
        """To the first page of the main order."""
        return self.go_to_number(1)

    def last(self) -> Turn | None:
        """To the last page of the main order."""
        return self.go_to_number(len(self._order.main))

    def next_chapter(self) -> Turn | None:
        """To the first page of the next chapter; an excursion returns."""
        if self._phase is not Phase.PAGE:
            return self.next()
        if self.in_excursion:
            return self._return()
        return self.go_to(self._order.chapter_beside(self.page_id, 1))

    def previous_chapter(self) -> Turn | None:
        """To the chapter's first page; from there to the first page of the chapter before.

        From an excursion's first page it returns; from the end it goes to the last chapter.
        """
        if self._phase is Phase.START or not self.page_id:
            return None
        if self._phase is Phase.END:
            return self.go_to(self._order.chapter_first(self._order.main[-1]))
        first = self._order.chapter_first(self.page_id)
        if first != self.page_id:
            return self.go_to(first)
        if self.in_excursion:
            return self._return()
        return self.go_to(self._order.chapter_beside(self.page_id, -1))

    def back(self) -> Turn | None:
        """Back the way one came, through every turn and jump."""
        if self._phase is Phase.START:
            return None
        stop = self._history.back(self._present())
        return self._arrive(stop, BACKWARD, Kind.JUMP) if stop else None

    def forward(self) -> Turn | None:
        """Forward again after :meth:`back`."""
        if self._phase is Phase.START:
            return None
        stop = self._history.forward(self._present())
        return self._arrive(stop, FORWARD, Kind.JUMP) if stop else None

    def end(self) -> Turn | None:
        """To the end, from anywhere."""
        if self._phase is Phase.END:
            return None
        return self._go(NOWHERE, FORWARD, Kind.END)

    # How a movement is made

    def _present(self) -> Stop:
        return NOWHERE if self._phase is Phase.END else self._stop

    def _go(self, stop: Stop, direction: Direction, kind: Kind) -> Turn:
        if self._phase is not Phase.START:
            self._history.left(self._present())
        return self._arrive(stop, direction, kind)

    def _arrive(self, stop: Stop, direction: Direction, kind: Kind) -> Turn:
        from_id = self.page_id if self._phase is Phase.PAGE else ""
        if stop.page:
            self._phase, self._stop = Phase.PAGE, stop
            self._see((stop.page,))
        else:
            self._phase = Phase.END
        return self._announce(Turn(from_id, stop.page, direction, kind))

    def _return(self) -> Turn:
        """Out of an excursion, to where it was entered."""
        *outer, page_id = self._stop.returns
        return self._go(Stop(page_id, tuple(outer)), BACKWARD, Kind.JUMP)

    def _returns_at(self, page_id: str) -> tuple[str, ...]:
        """The pages that a walk to ``page_id`` will come back through."""
        if not self._order.aside(page_id):
            return ()
        chapter = self._order.chapter(page_id)
        way = (*self._stop.returns, self.page_id)
        for index, entered in enumerate(way):
            if self._order.chapter(entered) is chapter:
                return way[:index]
        return way

    def _direction_to(self, page_id: str) -> Direction:
        order = self._order
        if self._phase is Phase.END:
            return BACKWARD
        if order.aside(page_id) != self.in_excursion:
            return BACKWARD if self.in_excursion else FORWARD
        return FORWARD if order.rank[page_id] > order.rank[self.page_id] else BACKWARD

    def _see(self, page_ids: Iterable[str]) -> None:
        before = len(self._seen)
        self._seen.update(page_ids)
        if len(self._seen) != before:
            self._runs = None

    def _announce(self, turn: Turn) -> Turn:
        """Tell every view; a turn made by a view meanwhile waits until all have this one."""
        self._announced.append(turn)
        if len(self._announced) == 1:
            try:
                while self._announced:
                    for view in tuple(self._views):
                        view(self._announced[0])
                    self._announced.popleft()
            finally:
                self._announced.clear()
        return turn
