# SPDX-License-Identifier: MIT
"""Where a reader stands in a story: what can be asked of a session, without moving."""

from __future__ import annotations

from itertools import islice
from typing import Literal

from lcreader.reading.history import History, Stop
from lcreader.reading.order import Order
from lcreader.reading.steps import Step, steps_of
from lcreader.reading.turn import FRESH, PageState, Phase
from lcreader.story.model import Background, Chapter, Page, Story

TARGETS = 8
"""How many pages that a page leads to are wanted beforehand."""

NOWHERE = Stop("")
"""The end in a history, and the only place in a story without pages."""

_NO_PAGE = Page(id="")
_NO_CHAPTER = Chapter(id="")


class Standing:
    """The reading half of a :class:`~lcreader.reading.session.Session`."""

    def __init__(self, story: Story) -> None:
        self._order = Order(story)
        self._phase = Phase.START
        self._stop = self._outset()
        self._states: dict[str, PageState] = {}
        self._seen: set[str] = set()
        self._history = History()
        self._resumes = False

    def _outset(self) -> Stop:
        return Stop(self._order.main[0]) if self._order.main else NOWHERE

    @property
    def story(self) -> Story:
        """The story being walked."""
        return self._order.story

    @property
    def phase(self) -> Phase:
        """Before the first page, on a page, or at the end."""
        return self._phase

    @property
    def page_id(self) -> str:
        """The present page; at the start the one to begin with; at the end the one left for it."""
        return self._stop.page

    @property
    def page(self) -> Page:
        """The present page, as :attr:`page_id`; one without an id in a story without pages."""
        return self._order.pages.get(self.page_id, _NO_PAGE)

    @property
    def chapter(self) -> Chapter:
        """The chapter of the present page."""
        return self._order.chapter(self.page_id) if self.page_id else _NO_CHAPTER

    @property
    def number(self) -> int:
        """The present page's number, from 1, in the main order or its excursion."""
        return self.number_of(self.page_id)

    @property
    def count(self) -> int:
        """How many pages the main order has, or the present page's excursion."""
        return self._order.count(self.page_id) if self.page_id else 0

    @property
    def in_excursion(self) -> bool:
        """Whether the present page stands outside the main order."""
        return self._order.aside(self.page_id)

    @property
    def resumes(self) -> bool:
        """At the start: whether :meth:`begin` goes on where the story was left."""
        return self._resumes and self._phase is Phase.START

    @property
    def seen(self) -> frozenset[str]:
        """The pages that have been shown, now or in an earlier reading."""
        return frozenset(self._seen)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the present page."""
        return steps_of(self.page)

    @property
    def step(self) -> int:
        """Which of :attr:`steps` is shown."""
        return self.page_state(self.page_id).step

    @property
    def can_back(self) -> bool:
        """Whether there is a way back that one came."""
        return self._history.can_back

    @property
    def can_forward(self) -> bool:
        """Whether there is a way forward again."""
        return self._history.can_forward

    @property
    def advance(self) -> Literal["manual", "media"] | float:
        """How the present page turns by itself; always "manual" where there is no page."""
        return self.page.advance if self._phase is Phase.PAGE else "manual"

    def number_of(self, page_id: str) -> int:
        """A page's number from 1 within the main order or its excursion; 0 for an unknown one."""
        return self._order.number(page_id) if page_id in self._order else 0

    def page_at(self, number: int) -> str:
        """The id of a page of the main order by its number from 1; "" where there is none."""
        main = self._order.main
        return main[number - 1] if 1 <= number <= len(main) else ""

    def page_state(self, page_id: str) -> PageState:
        """How a page is, or how it was left."""
        return self._states.get(page_id, FRESH)

    def background_of(self, page_id: str) -> tuple[str, Background]:
        """The page whose background this page shows, and that background.

        A page without one goes on with the page before's in its order; the first page of the
        story or of an excursion without one has plain ink. Raises KeyError for an unknown page.
        """
        return self._order.background(page_id)

    def wanted(self) -> tuple[str, ...]:
        """The pages to have ready, the most urgent first.

        The present one (at the start the one to begin with), two ahead, one behind, the page an
        excursion returns to, and the first few that the page leads to.
        """
        here = self._stop
        if not here.page:
            return ()
        order = self._order
        around = [here.page, *(order.beside(here.page, by) for by in (1, 2, -1))]
        around.extend(here.returns[-1:])
        if self._phase is Phase.END:
            around += (order.main[-1], order.main[0])
        around.extend(islice(order.targets(here.page), TARGETS))
        return tuple(page_id for page_id in dict.fromkeys(around) if page_id)
