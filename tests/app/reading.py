# SPDX-License-Identifier: MIT
"""The real program in a real window of the offscreen platform, and hands to use it with."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QPointingDevice, QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from lcreader.package.package import open_package
from lcreader.reading.action import Do
from lcreader.story.reader import read_story
from tests.app import scene
from tests.app.scene import Seen
from tools.shots.studio import Studio

ROOT = Path(__file__).parents[2]
STORIES = {
    "fixture": ROOT / "tests" / "stories" / "fixture",
    "guangzhou": ROOT / "stories" / "guangzhou",
    "wuhan": ROOT / "stories" / "wuhan",
}
NONE = Qt.KeyboardModifier.NoModifier
NEVER_MS = 3_600_000
_clock = itertools.count(1000, 10)
Found = TypeVar("Found")


def story_path(story: str | Path) -> Path:
    return STORIES[story] if isinstance(story, str) else story


class Reading(Studio):
    """A program in a window. ``open`` shows something; the rest acts on it or looks at it."""

    _touch: QPointingDevice | None = None

    def __init__(self, app: QGuiApplication, data: Path) -> None:
        super().__init__(app, data)
        self.asked: list[str] = []
        """Wishes to quit, and to open a file; neither is carried out."""
        self.viewer._obey._do[Do.QUIT] = lambda: self.asked.append("quit")
        self.viewer._obey._do[Do.OPEN] = lambda: self.asked.append("open")
        # nothing comes or leaves by the clock, which a busy machine would let run out meanwhile;
        # nor is a press taken for a long one
        app.styleHints().setMousePressAndHoldInterval(NEVER_MS)
        for timer in self.viewer.presence.findChildren(QTimer):
            timer.setInterval(NEVER_MS)

    def open(  # type: ignore[override]
        self,
        story: str | Path = "fixture",
        page: str = "",
        language: str = "en",
        size: tuple[int, int] = (1280, 720),
        *,
        start_page: bool | None = None,
        resumes: bool = False,
    ) -> None:
        """Open a story by its name: at ``page``, or at its start page without one."""
        super().open(
            story_path(story), page, language, size, start_page=start_page, resumes=resumes
        )

    # Its parts

    @property
    def page(self) -> str:
        """The id of the page that stands on the stage, or on its way there."""
        return str(self.session.page_id)

    @property
    def stage(self) -> QQuickItem:
        return self.one("Stage")

    # Hands

    def press(self, *keys: str) -> None:
        """Press and let go keys, written as the table of actions writes them."""
        for key in keys:
            self._next_millisecond()
            combination = QKeySequence(key)[0]
            # one millisecond apart: two at the same time would be one event heard twice
            QTest.keyClick(self.window, combination.key(), combination.keyboardModifiers(), 1)

    def press_down(self, key: str) -> None:
        combination = QKeySequence(key)[0]
        QTest.keyPress(self.window, combination.key(), combination.keyboardModifiers())

    def _next_millisecond(self) -> None:
        """Two events of one key in one millisecond would be one that came twice."""
        now = time.monotonic_ns() // 1_000_000
        while time.monotonic_ns() // 1_000_000 < now + 2:
            self.app.processEvents()

    def type(self, text: str) -> None:
        """Type characters."""
        for character in text:
            self._next_millisecond()
            QTest.keyClick(self.window, character)

    def wheel(
        self,
        angle: int = 0,
        pixel: int = 0,
        phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
        *,
        at: tuple[float, float] | None = None,
        timestamp: int | None = None,
        sideways: int = 0,
    ) -> None:
        """One event of a wheel or touchpad; ``angle`` -120 is a notch towards the reader."""
        place = QPointF(*(at or (self.window.width() / 2, self.window.height() / 2)))
        event = QWheelEvent(
            place,
            self.window.mapToGlobal(place),
            QPoint(0, pixel),
            QPoint(sideways, angle),
            Qt.MouseButton.NoButton,
            NONE,
            phase,
            False,
        )
        event.setTimestamp(next(_clock) if timestamp is None else timestamp)
        QCoreApplication.sendEvent(self.window, event)

    def swipe(
        self, start: tuple[int, int], end: tuple[int, int], steps: int = 8, *, lift: bool = True
    ) -> None:
        """A finger from ``start`` to ``end``; it stays down without ``lift``."""
        self._put_down(start)
        self.swipe_on(start, end, steps)
        if lift:
            self.lift(end)

    def tap(self, at: QPointF) -> None:
        """A finger that is put down and taken away."""
        place = at.toPoint().toTuple()
        self._put_down(place)
        self.lift(place)

    def _put_down(self, at: tuple[int, int]) -> None:
        if self._touch is None:
            self._touch = QTest.createTouchDevice()
        QTest.touchEvent(self.window, self._touch).press(0, QPoint(*at), self.window).commit()

    def swipe_on(self, start: tuple[int, int], end: tuple[int, int], steps: int = 8) -> None:
        """The finger goes on from ``start`` to ``end``."""
        for step in range(1, steps + 1):
            share = step / steps
            point = QPoint(
                round(start[0] + (end[0] - start[0]) * share),
                round(start[1] + (end[1] - start[1]) * share),
            )
            QTest.touchEvent(self.window, self._touch).move(0, point, self.window).commit()
            if step in (2, steps // 2, steps):
                self._frame()  # moves of a finger arrive with the next frame

    def lift(self, at: tuple[int, int]) -> None:
        """Take the finger away."""
        QTest.touchEvent(self.window, self._touch).release(0, QPoint(*at), self.window).commit()

    def click(self, x: float, y: float) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, NONE, QPoint(round(x), round(y)))

    def double_click(self, x: float, y: float) -> None:
        QTest.mouseDClick(self.window, Qt.MouseButton.LeftButton, NONE, QPoint(round(x), round(y)))

    def move(self, x: float, y: float) -> None:
        """Move the pointer."""
        QTest.mouseMove(self.window, QPoint(round(x), round(y)))

    def click_on(self, name: str) -> None:
        """Click the middle of what has this accessible name."""
        middle = self.named(name).rect.center()
        self.click(middle.x(), middle.y())

    # Eyes

    def at_rest(self, look: Callable[[], Found]) -> Found:
        """What ``look`` finds as a frame ends at which all is at rest.

        What comes a moment after a frame, such as the offer to keep a story, stands in its place
        with the next one only.
        """
        found: list[Found] = []

        def ended() -> None:
            if not found and not self._unrest():
                found.append(look())

        self.settled()
        self.window.frameSwapped.connect(ended)
        self.wait_until(lambda: found or self.window.update())
        self.window.frameSwapped.disconnect(ended)
        return found[0]

    def items(self) -> Iterator[Seen]:
        return scene.items(self.window)

    def texts(self) -> list[str]:
        """The words of every text that is shown."""
        return [scene.words_of(seen) for seen in scene.texts(self.window)]

    def says(self, part: str) -> bool:
        """Whether these words are shown somewhere."""
        return any(part in text for text in self.texts())

    def all_of(self, kind: str) -> list[QQuickItem]:
        """The shown items that the QML file ``kind`` made."""
        return [seen.item for seen in self.items() if seen.type == kind]

    def one(self, kind: str) -> QQuickItem:
        found = self.all_of(kind)
        assert len(found) == 1, f"{len(found)} × {kind}"
        return found[0]

    def named(self, name: str) -> Seen:
        """What a screen reader calls ``name``."""
        for seen in self.items():
            told = scene.accessible(seen.item)
            if told and told[1] == name:
                return seen
        raise AssertionError(f"nothing is called {name!r}")

    def made_ready(self, page: str, kind: str) -> QQuickItem | None:
        """What the QML file ``kind`` made on a page, be it shown or still to be turned to."""
        for surface in self.one("PagePool").childItems():
            if surface.property("pageId") == page:
                return next(scene.below(surface, kind), None)
        return None

    @property
    def focused(self) -> QQuickItem | None:
        return self.window.activeFocusItem()

    def expect_no_warnings(self) -> None:
        """Fail where QML complained since this was last asked."""
        warnings = self.qml_warnings.copy()
        self.qml_warnings.clear()
        assert warnings == []


def pages_of(story: str) -> list[str]:
    """The ids of all pages of a story, for parametrised tests."""
    read = read_story(open_package(story_path(story)))
    return [page.id for page in read.require_story().pages]
