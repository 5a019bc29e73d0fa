# SPDX-License-Identifier: MIT
"""A reader of its own for a story that is being written: it shows each change as it is saved."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from lcreader.app.book import Book
from lcreader.app.preview.watching import Watching
from lcreader.app.program import Program
from lcreader.app.task import Task
from lcreader.app.timers import once
from lcreader.library.request import ReadRequest
from lcreader.package.checking import check
from lcreader.package.package import Package, open_package
from lcreader.package.probing import Probe
from lcreader.package.progress import Cancelled
from lcreader.reading.session import Session
from lcreader.reading.turn import Phase
from lcreader.story.problem import Problem, StoryError
from lcreader.story.reader import Reading, read_story

log = logging.getLogger(__name__)

Tell = Callable[[Sequence[Problem]], None]
"""Is told all problems whenever they have changed."""

LATER_MS = 400
"""So long the whole check waits after a change: what was changed is shown first."""

STANDING_IN = """\
format: 1
id: preview
language: en
title: Not yet
chapters:
- {id: one, pages: [{id: one, background: {colour: "#23395b"}, title: "…"}]}
"""
"""Shown until the story can be opened for the first time."""


class Preview(QObject):
    """Shows the story in ``folder`` in ``program``, and goes along with every change of it.

    ``stand_in`` is an empty folder of the preview's own.
    """

    _checked = Signal(int, object)

    def __init__(
        self, program: Program, folder: Path, request: ReadRequest, tell: Tell, stand_in: Path
    ) -> None:
        super().__init__()
        self._program = program
        self._folder = folder
        self._request = request
        self._tell = tell
        self._told: set[str] | None = None
        self._deeper: tuple[Problem, ...] = ()  # what only the whole check finds
        self._stand_in = stand_in
        self._shown = False
        self._lost = ("", "")  # the page that a change took away, and the one shown instead
        self._version = 0
        self._probe = Probe()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._checked.connect(self._on_checked)
        self._later = once(self, self._look_deeper, LATER_MS)
        self._watching = Watching(folder, self)
        self._watching.changed.connect(self._on_change)

    def first(self) -> ReadRequest:
        """What to start the program with: the story, or what stands in for it."""
        try:
            _opened(self._folder)
            self._shown = True
            return self._request
        except StoryError:
            (self._stand_in / "story.yaml").write_text(STANDING_IN, "utf-8")
            return ReadRequest(self._stand_in, windowed=self._request.windowed, start_page=False)

    def begin(self) -> None:
        """The program is there: say what is wrong, and look deeper."""
        self._renew(media=False)

    def finish(self) -> None:
        """Let the helper go."""
        self._version += 1
        self._later.stop()
        self._pool.waitForDone()
        self._probe.close()

    def _on_change(self, names: frozenset[str]) -> None:
        log.info("changed: %s", ", ".join(sorted(names)))
        self._renew(media=any(not name.endswith((".yaml", ".yml")) for name in names))

    def _renew(self, *, media: bool) -> None:
        self._version += 1
        try:
            package, reading = _opened(self._folder)
        except StoryError as refused:
            self._show_problems((refused.problem,))
            return
        if not self._shown:
            self._shown = self._program.open(self._folder, self._request)
            package, reading = _opened(self._folder)
        book = self._book()
        if book is None:
            return
        book.for_author = True
        old = book.token
        attach = self._program.pictures.attach
        here, phase = book.session.page_id, book.session.phase
        book.renew(package, reading, attach, media=media, more=self._deeper)
        self._come_back(book.session, here, phase)
        self._program.fonts.use_story_fonts(book.fonts())
        if media:
            self._program.pictures.detach(old)
        self._say(book.problems)
        self._later.start()

    def _come_back(self, session: Session, before: str, phase: Phase) -> None:
        """Stand on the page again that a mistake took away, unless another was turned to."""
        lost, instead = self._lost
        if before != instead:
            lost = ""
        if lost and session.go_to(lost):
            self._lost = ("", "")
        elif session.page_id != before and (lost or phase is Phase.PAGE):
            self._lost = (lost or before, session.page_id)

    def _look_deeper(self) -> None:
        self._pool.start(Task(partial(self._check, self._version)))

    def _check(self, version: int) -> None:
        """Look at all of the story, media too, until it changes again. On a worker's thread."""
        try:
            report = check(
                self._folder, probe=self._probe, cancelled=lambda: version != self._version
            )
            self._checked.emit(version, report.problems)
        except Cancelled:
            pass
        except Exception:  # nobody would hear of it there
            log.exception("the check failed")

    def _book(self) -> Book | None:
        """The story, where it and no other is open."""
        book = self._program.reader.book
        ours = (self._folder, self._stand_in)
        return book if book is not None and book.package.path in ours else None

    def _on_checked(self, version: int, problems: tuple[Problem, ...]) -> None:
        book = self._book()
        if version != self._version or book is None:
            return
        read = {str(problem) for problem in (*book.package.problems, *book.reading.problems)}
        self._deeper = tuple(problem for problem in problems if str(problem) not in read)
        self._show_problems(problems)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        book = self._book()
        if book is not None and {*map(str, problems)} != {*map(str, book.problems)}:
            book.for_author = True
            book.refresh(problems)
        self._say(problems)

    def _say(self, problems: tuple[Problem, ...]) -> None:
        said = {*map(str, problems)}
        if said != self._told:
            self._told = said
            self._tell(problems)


def _opened(folder: Path) -> tuple[Package, Reading]:
    """The story as it is now, read as an author wants it read. Raises StoryError."""
    collects = gc.isenabled()
    gc.disable()  # nothing of it is garbage, and to look for some takes a third of the time
    try:
        package = open_package(folder)
        reading = read_story(package, strict=True, at_once=False)
        reading.require_story()
    finally:
        if collects:
            gc.enable()
    return package, reading
