# SPDX-License-Identifier: MIT
"""A story opens with its first picture; all else follows, and misses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from lcreader.app.program import Program
from lcreader.library.request import ReadRequest
from lcreader.library.settings import Settings
from lcreader.library.store import Store
from tests.app.conftest import Keeper
from tests.app.reading import STORIES
from tests.support.fresh import run_fresh

PATIENCE_MS = 60_000


class Start:
    """A program that was started with the fixture story, and has shown nothing so far."""

    def __init__(self, app: QGuiApplication, data: Path) -> None:
        self._app = app
        self._finished = False
        self.store = Store(data / "reader.sqlite")
        self.program = Program(app, self.store, Settings(self.store))
        self.warnings: list[str] = []
        self.program.engine.warnings.connect(
            lambda several: self.warnings.extend(each.toString() for each in several)
        )

    def with_story(self, page: str = "", *, start_page: bool = False) -> Program:
        request = ReadRequest(
            STORIES["fixture"], page=page, language="en", windowed=True, start_page=start_page
        )
        assert self.program.start(request)
        assert self.program.desk is None
        return self.program

    def wait_until(self, condition: Callable[[], object]) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        tick = QTimer()  # wakes whoever waits
        tick.start(5)
        while not condition():
            assert not deadline.hasExpired(), "waited in vain"
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def desk(self) -> None:
        """Wait until all is there."""
        assert self.program.window is not None
        self.wait_until(lambda: self.program.window.property("furnished"))

    def finish(self) -> bool:
        """Close the window and all else; whether nothing is at work any more."""
        if self._finished:
            return True
        self._finished = True
        if self.program.window is not None:
            self.program.window.close()
        idle = self.program.finish()
        self._app.processEvents()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.store.close()
        return idle


@pytest.fixture
def start(keeper: Keeper, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Start]:
    keeper.close()
    start = Start(qapp, tmp_path)
    yield start
    start.finish()
    assert start.warnings == []


@pytest.mark.parametrize("start_page", [True, False])
def test_the_first_picture_is_on_the_screen_before_anything_else_is_made(
    start: Start, start_page: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start.with_story("quote", start_page=start_page)
    shown = program.reader.first["ground"]["file"]
    assert shown
    seen: list[tuple[bool, list[str]]] = []
    laid = program._lay_desk

    def lay() -> object:
        decoded = [key.rpartition("|")[2] for key in program.pictures._decoded]
        seen.append((bool(program.window.property("seen")), decoded))
        return laid()

    monkeypatch.setattr(program, "_lay_desk", lay)
    start.desk()
    assert seen == [(True, [shown])]


def test_pictures_of_other_pages_follow_the_first(start: Start) -> None:
    program = start.with_story()
    start.desk()
    start.wait_until(lambda: len(program.pictures._decoded) > 1)


def test_keys_pressed_before_the_first_picture_turn_pages_all_the_same(start: Start) -> None:
    program = start.with_story()
    session = program.reader.book.session
    first = session.page_id
    QTest.keyClick(program.window, Qt.Key.Key_PageDown)
    assert session.page_id == first
    start.desk()
    start.wait_until(lambda: session.number == 2)


def test_a_page_is_played_whose_key_was_pressed_before_the_first_picture(start: Start) -> None:
    start.program.preferences.choose("narration", "manual")
    program = start.with_story("welcome")
    QTest.keyClick(program.window, Qt.Key.Key_K)
    start.desk()
    start.wait_until(lambda: program.desk.sounds.narration.playing)


def test_what_could_not_be_said_before_the_first_picture_is_said_then(start: Start) -> None:
    program = start.with_story("no-such-page")
    start.desk()
    assert "no-such-page" in program.desk.viewer.presence.message


def test_who_comes_after_the_first_picture_hears_how_the_walk_began(start: Start) -> None:
    program = start.with_story()
    start.desk()
    assert program.desk.viewer.presence.hintShown
    assert program.desk.captions._page == program.reader.pageId


def test_a_window_closed_before_the_first_picture_leaves_nothing_behind(start: Start) -> None:
    start.with_story()
    assert start.finish()


def test_a_story_that_cannot_be_opened_leads_to_the_shelf(start: Start, tmp_path: Path) -> None:
    broken = tmp_path / "broken.lcstory"
    broken.write_bytes(b"nothing")
    assert start.program.start(ReadRequest(broken, windowed=True))
    assert start.program.desk.viewer.presence.message
    start.desk()
    assert not start.program.reader.isOpen


def test_the_first_picture_needs_no_more_than_a_few_modules() -> None:
    """Of the desk, and of what only the desk has a use for, nothing is imported for it."""
    look = "import sys, lcreader.app.program; print(*sys.modules)"
    said = run_fresh(look)
    modules = set(said.stdout.split())
    late = {
        f"lcreader.app.{name}"
        for name in ("desk", "viewer", "shelf", "media.films", "words.captions", "inputs")
    }
    late |= {"lcreader.library.catalogue", "lcreader.reading.actions", "lcreader.package.svg"}
    late |= {"PySide6.QtMultimedia"}
    assert not late & modules


def test_no_modules_source_is_read_to_start() -> None:
    """PySide reads it of whatever is imported after it, and keeps it."""
    look = "import linecache, lcreader.app.program; print(*linecache.cache, sep='\\n')"
    said = run_fresh(look)
    read = [Path(each).parent.parts for each in said.stdout.splitlines()]
    assert not [parts for parts in read if "lcreader" in parts]
