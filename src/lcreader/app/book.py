# SPDX-License-Identifier: MIT
"""A story that is open: its package, its words, the walk through it, and its place in the store."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from lcreader.app.words.language import said
from lcreader.library.store import Store
from lcreader.package.kinds import HEAD, Use, require_kind
from lcreader.package.package import Package, open_package
from lcreader.reading.place import ReadingPlace, place_from_json
from lcreader.reading.session import Session
from lcreader.reading.turn import Phase
from lcreader.story.model import Page, Story
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reader import Reading, read_story

log = logging.getLogger(__name__)

FONT_BYTES = 20 << 20
"""What a story's fonts may take together (story-format.md, 2)."""

NO_PAGE = Page(id="")

NOTES = 5
"""So many problems stand on a page while it is written; the terminal lists all."""

DIGITS = 9
"""More digits make no page's number."""

_tokens = itertools.count(1)

Attach = Callable[[str, Package], None]
"""Makes the pictures of a package reachable under a token."""


class Book:
    """Opens the story at ``path`` in the language ``asked`` for, else the one it was last read
    in, else the first of ``wanted`` that it has.

    Raises StoryError where there is nothing to show. ``token`` names the package for pictures.
    """

    def __init__(
        self,
        path: Path,
        wanted: Sequence[str],
        store: Store,
        *,
        asked: str = "",
        walk_steps: bool = True,
    ) -> None:
        self.token = f"book{next(_tokens)}"
        self.package: Package = open_package(path)
        self.reading: Reading = read_story(self.package)
        self.reading.require_story()
        self.problems: tuple[Problem, ...] = (*self.package.problems, *self.reading.problems)
        for problem in self.problems:
            log.info("%s: %s", path.name, problem)
        self.for_author = False  # pages tell all that is wrong, with its place and mend
        self._store = store
        self._indexed: Story | None = None
        self._by_id: dict[str, Page] = {}
        place = self._stored_place()
        last = place.language if place else ""
        language = self.reading.pick([*filter(None, (asked, last)), *wanted])
        self.session = Session(self.reading.in_language(language), place, walk_steps=walk_steps)

    @property
    def story(self) -> Story:
        """The story in the language that is shown."""
        return self.session.story

    @property
    def page_shown(self) -> str:
        """The id of the page that is shown; "" on the start page and at the end."""
        return self.session.page_id if self.session.phase is Phase.PAGE else ""

    def page(self, page_id: str) -> Page:
        """A page by its id; one without an id where there is none."""
        if self._indexed is not self.story:
            self._indexed = self.story
            self._by_id = {page.id: page for page in self.story.pages}
        return self._by_id.get(page_id, NO_PAGE)

    def errors_on(self, page_id: str) -> list[str]:
        """What is wrong with a page, in sentences for readers; an author's warnings are not."""
        if self.for_author:
            own = [p for p in self.problems if p.page == page_id]
            elsewhere = [p for p in self.problems if not p.page]
            elsewhere.sort(key=lambda p: p.severity is not Severity.ERROR)
            return [_for_author(p) for p in (*own, *elsewhere)[:NOTES]]
        return [
            said(problem.sentence)
            for problem in self.problems
            if problem.page == page_id and problem.severity is Severity.ERROR
        ]

    def page_numbered(self, typed: str) -> str:
        """The id of the page of the main order whose number was typed; "" where there is none."""
        is_number = typed.isdecimal() and len(typed) <= DIGITS
        return self.session.page_at(int(typed)) if is_number else ""

    def go_to(self, named: str) -> bool:
        """Go to the page that has this id, else this number; whether there is one."""
        page_id = self.page(named).id or self.page_numbered(named)
        if page_id:
            self.session.go_to(page_id)
        return bool(page_id)

    def beside(self, way: int) -> str:
        """The page that the next movement turns to (1: next, -1: previous).

        "" where it is a step of this page, the end, or an excursion's way back.
        """
        session = self.session
        if session.walk_steps and 0 <= session.step + way < len(session.steps):
            return ""
        if session.in_excursion:
            ids = [page.id for page in session.chapter.pages]
            at = ids.index(session.page_id) + way
            return ids[at] if 0 <= at < len(ids) else ""
        return session.page_at(session.number + way)

    @property
    def main_number(self) -> int:
        """The number in the main order; in an excursion that of the page where it was entered."""
        session = self.session
        returns = session.place().returns if session.in_excursion else ()
        return session.number_of(returns[0]) if returns else session.number

    @property
    def key(self) -> tuple[str, str]:
        """What the store knows the story by: publisher and id."""
        return self.story.publisher, self.story.id

    def renew(
        self,
        package: Package,
        reading: Reading,
        attach: Attach,
        *,
        media: bool,
        more: Sequence[Problem] = (),
    ) -> None:
        """Go on in what the story has become, at the same place.

        ``media``: more than its words may have changed, so that its pictures need another token.
        ``attach`` is called with the token and the package before anything is shown. ``more`` are
        problems to tell beside those that reading finds.
        """
        self.package, self.reading = package, reading
        story = reading.in_language(reading.pick((self.story.language,)))
        if media:
            self.token = f"book{next(_tokens)}"
        attach(self.token, package)
        self.problems = (*package.problems, *reading.problems, *more)
        self.session.replace(story)

    def refresh(self, problems: tuple[Problem, ...]) -> None:
        """Tell of these problems on the pages that they belong to."""
        self.problems = problems
        self.session.replace(self.story)

    def speak(self, language: str) -> None:
        """Show the story in another of its languages, in place."""
        self.session.replace(self.reading.in_language(language))

    def remember(self) -> None:
        """Keep the place; a story that was only looked at keeps the one it had."""
        if self.session.phase is Phase.START:
            return
        place = replace(self.session.place(), language=self.story.language)
        self._store.set_position(*self.key, place.to_json(), place.progress)

    def fonts(self) -> list[bytes]:
        """The story's own fonts; one that cannot be read is left out, with a line in the log."""
        found: list[bytes] = []
        room = FONT_BYTES
        for name in self.story.fonts:
            try:
                data = self.package.read(name, room)
                require_kind(name, data[:HEAD], Use.FONT)
            except StoryError as error:
                log.warning("%s", error.problem)
                continue
            room -= len(data)
            found.append(data)
        return found

    def _stored_place(self) -> ReadingPlace | None:
        story = self.reading.require_story()
        kept = self._store.position(story.publisher, story.id)
        return place_from_json(kept) if kept else None


def _for_author(problem: Problem) -> str:
    """A problem with its place and its mend."""
    place = ":".join(str(part) for part in (problem.file, problem.line) if part)
    mend = f" – {said(problem.mend)}" if problem.mend else ""
    return f"{place}: {said(problem.sentence)}{mend}" if place else said(problem.sentence) + mend
