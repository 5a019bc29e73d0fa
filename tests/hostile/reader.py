# SPDX-License-Identifier: MIT
"""The reader itself, in one window of the offscreen platform: opens a story, walks through it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any
from weakref import WeakSet

from PySide6.QtGui import QGuiApplication

from lcreader.app.media.player import Player
from lcreader.library.request import ReadRequest
from lcreader.story.model import Audio, Page, Video
from lcreader.story.problem import Problem, Severity
from tools.shots.studio import Studio

PAGES = 6
"""So many pages of a story are gone through, in each of so many languages."""
LANGUAGES = 3
UNSETTLED = ("empty", "opening")


class _Told(logging.Handler):
    """Every problem that the program writes down."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[Problem] = []

    def emit(self, record: logging.LogRecord) -> None:
        arguments = record.args if isinstance(record.args, tuple) else ()
        self.problems += [each for each in arguments if isinstance(each, Problem)]


class Hands:
    """A person who opens every story, turns every page, and goes back to the shelf."""

    def __init__(self, data: Path) -> None:
        self.app = QGuiApplication([])
        self.players: WeakSet[Player] = WeakSet()
        self._note_players()
        data.mkdir(exist_ok=True)
        self.studio = Studio(self.app, data)
        self.told = _Told()
        logging.getLogger("lcreader").addHandler(self.told)
        logging.getLogger("lcreader").setLevel(logging.INFO)

    def _note_players(self) -> None:
        made = Player.__init__

        def noted(player: Player, *arguments: Any, **more: Any) -> None:
            made(player, *arguments, **more)
            self.players.add(player)

        Player.__init__ = noted  # type: ignore[method-assign]

    def open(self, path: Path) -> tuple[set[str], str]:
        """Codes of the errors that were told, and what stood on the screen first."""
        self.told.problems.clear()
        self.players.clear()
        program = self.studio.program
        found: list[Problem] = []
        if program.open(path, ReadRequest(path, language="en")):
            self.studio.settled()
            assert program.reader.book
            shown = program.reader.book.story.title.text
            self._walk()
            own = f"{program.reader.book.token}|"
            pictures = program.pictures._problems.items()
            found += [problem for key, problem in pictures if key.startswith(own)]
            found += program.reader.book.reading.problems
        else:
            shown = self.studio.viewer.presence.message
        found += self.told.problems
        self.studio.to_shelf()
        if warnings := self.studio.qml_warnings:
            self.studio.qml_warnings = []
            raise RuntimeError("\n".join(warnings))
        return {each.code for each in found if each.severity is Severity.ERROR}, shown

    def _walk(self) -> None:
        book = self.studio.program.reader.book
        assert book
        for language in [each.code for each in book.story.languages][:LANGUAGES]:
            self.studio.viewer.speak(language)
            for page in book.story.pages[:PAGES]:
                self.studio.go(page.id)
                self._wait_for_media(page)
        self.studio.viewer.set_panel("overview")
        self.studio.settled()
        self.studio.viewer.set_panel("")
        self.studio.session.end()
        self.studio.hurry()
        self.studio.settled()

    def _wait_for_media(self, page: Page) -> None:
        """Wait until the film or recording of a page plays, has ended, or was given up."""
        ground = page.background.file if page.background else ()
        if isinstance(page.feature, Video | Audio) or ground[:1] == ("media/b.webm",):
            self.studio.wait_until(
                lambda: self.players and all(each.state not in UNSETTLED for each in self.players)
            )
            self.studio.wait_until(lambda: not self.studio.program.desk.captions._aside._wanted)


def opener(data: Path) -> Callable[[Path], tuple[set[str], str]]:
    """The job of the watched process; the program stays open from story to story."""
    hands = Hands(data)

    def open_one(path: Path) -> tuple[set[str], str]:
        return hands.open(path)

    return open_one
