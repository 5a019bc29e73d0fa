# SPDX-License-Identifier: MIT
"""The order of a story's pages, worked out once: neighbours, numbers, backgrounds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from lcreader.story.markdown import links
from lcreader.story.model import Background, Chapter, Links, Map, Page, Story

INK = "#0e1318"
"""The colour behind a first page that names no background."""


class Order:
    """The main order of a story and the orders of its excursions, each a *line* of page ids.

    A story made of excursions alone is walked as if they were the main order. A page id that
    comes twice counts where it comes first. Everything here takes constant time once made.
    """

    def __init__(self, story: Story) -> None:
        self.story = story
        self.pages: dict[str, Page] = {}
        self.main: tuple[str, ...] = ()
        self._firsts: tuple[int, ...] = ()  # where in the main order its chapters begin
        self._line_of: dict[str, tuple[str, ...]] = {}
        self._place_of: dict[str, int] = {}  # index within the line
        self._chapter_of: dict[str, Chapter] = {}
        self._background_of: dict[str, tuple[str, Background]] = {}
        self._walk()
        self.ids = tuple(self.pages)
        self.rank = {page_id: rank for rank, page_id in enumerate(self.ids)}
        """Each page's index in story order, excursions where they stand."""

    def _walk(self) -> None:
        main: list[str] = []
        firsts: list[int] = []
        lines: list[tuple[str, ...]] = []
        all_aside = not any(c.pages for c in self.story.chapters if not c.excursion)
        for chapter in self.story.chapters:
            fresh = {page.id: page for page in chapter.pages if page.id not in self.pages}
            self.pages.update(fresh)
            self._chapter_of.update(dict.fromkeys(fresh, chapter))
            if chapter.excursion and not all_aside:
                lines.append(tuple(fresh))
            else:
                if fresh:
                    firsts.append(len(main))
                main.extend(fresh)
        self.main, self._firsts = tuple(main), tuple(firsts)
        for line in (self.main, *lines):
            behind = ("", Background(colour=INK))
            for index, page_id in enumerate(line):
                own = self.pages[page_id].background
                behind = (page_id, own or behind[1]) if own or not index else behind
                self._background_of[page_id] = behind
                self._line_of[page_id] = line
                self._place_of[page_id] = index

    def __contains__(self, page_id: object) -> bool:
        return page_id in self.pages

    def aside(self, page_id: str) -> bool:
        """Whether the page stands in an excursion, outside the main order."""
        return page_id in self.pages and self._line_of[page_id] is not self.main

    def chapter(self, page_id: str) -> Chapter:
        """The page's chapter. Raises KeyError for an unknown page."""
        return self._chapter_of[page_id]

    def number(self, page_id: str) -> int:
        """The page's number within its line, from 1 (the 7 of "7 / 15")."""
        return self._place_of[page_id] + 1

    def count(self, page_id: str) -> int:
        """How many pages the page's line has (the 15 of "7 / 15")."""
        return len(self._line_of[page_id])

    def beside(self, page_id: str, by: int) -> str:
        """The id of the page ``by`` places further in the line, or "" outside it."""
        line, index = self._line_of[page_id], self._place_of[page_id] + by
        return line[index] if 0 <= index < len(line) else ""

    def chapter_first(self, page_id: str) -> str:
        """The first page of the page's own chapter."""
        return self._firsts_beside(page_id, 0)

    def chapter_beside(self, page_id: str, by: int) -> str:
        """The first page of the next (1) or previous (-1) main chapter that has pages, or ""."""
        return self._firsts_beside(page_id, by)

    def _firsts_beside(self, page_id: str, by: int) -> str:
        line = self._line_of[page_id]
        firsts = self._firsts if line is self.main else (0,)
        chapter = bisect_right(firsts, self._place_of[page_id]) - 1 + by
        return line[firsts[chapter]] if 0 <= chapter < len(firsts) else ""

    def firsts_before(self, number: int) -> Iterator[str]:
        """The first pages of main chapters before page ``number``, the nearest first."""
        for index in reversed(self._firsts[: bisect_left(self._firsts, number - 1)]):
            yield self.main[index]

    def main_before(self, page_id: str) -> str:
        """The page itself in the main order; for an excursion's, the main page before it.

        Where the story begins with the excursion it is the first main page.
        """
        rank = self.rank[page_id]
        behind = bisect_right(self.main, rank, key=self.rank.__getitem__)
        return self.main[max(behind - 1, 0)]

    def background(self, page_id: str) -> tuple[str, Background]:
        """The page whose background is seen on this page, and that background."""
        return self._background_of[page_id]

    def before(self, page_id: str) -> Iterator[str]:
        """The ids before the page in its line, the nearest first."""
        index, line = self._place_of[page_id], self._line_of[page_id]
        while index > 0:
            index -= 1
            yield line[index]

    def targets(self, page_id: str) -> Iterator[str]:
        """The pages that this page's links, places and words lead to, in their order."""
        page = self.pages[page_id]
        named: list[str] = []
        match page.feature:
            case Links(items=items):
                named.extend(link.page for link in items)
            case Map(places=places):
                named.extend(place.page for place in places)
        named.extend(to[1:] for to, _ in links(page.text.text) if to.startswith("#"))
        yield from (target for target in dict.fromkeys(named) if target in self.pages)
