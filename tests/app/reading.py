# SPDX-License-Identifier: MIT
"""The real program in a real window of the offscreen platform, and hands to use it with."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QPointingDevice, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from lcreader.app.program import Program
from lcreader.library.request import ReadRequest
from lcreader.library.settings import SETTINGS, Settings
from lcreader.library.store import Store
from lcreader.package.package import open_package
from lcreader.story.reader import read_story
from tests.app import scene
from tests.app.scene import Seen

ROOT = Path(__file__).parents[2]
STORIES = {
    "fixture": ROOT / "tests" / "stories" / "fixture",
    "guangzhou": ROOT / "stories" / "guangzhou",
    "wuhan": ROOT / "stories" / "wuhan",
}
PATIENCE_MS = 10_000
NONE = Qt.KeyboardModifier.NoModifier
_clock = itertools.count(1000, 10)


def story_path(story: str | Path) -> Path:
    return STORIES[story] if isinstance(story, str) else story


class Reading:
    """One program. ``open`` and ``shelf`` show something; the rest acts on it or looks at it."""

    def __init__(self, app: QGuiApplication, data: Path) -> None:
        self.app = app
        self.store = Store(data / "reader.sqlite")
        self.settings = Settings(self.store)
        self.program = Program(app, self.store, self.settings)
        self.qml_warnings: list[str] = []
        self.program.engine.warnings.connect(
            lambda several: self.qml_warnings.extend(each.toString() for each in several)
        )
        self._touch: QPointingDevice | None = None
        self._known: dict[Path, tuple[str, str]] = {}
        if not self.program.start(ReadRequest(windowed=True)):
            raise AssertionError(self.qml_warnings)
        assert self.program.window is not None
        self.window: QQuickWindow = self.program.window
        self.window.requestActivate()
        self.wait_until(self.window.isExposed)

    # Showing something

    def open(
        self,
        story: str | Path = "fixture",
        page: str = "",
        language: str = "en",
        size: tuple[int, int] = (1280, 720),
        *,
        start_page: bool | None = None,
    ) -> None:
        """Open a story as if for the first time: at ``page``, or at its start page without one."""
        path = story_path(story)
        self.to_shelf(size)
        if path in self._known:
            self.store.forget(*self._known[path])
        straight = bool(page) if start_page is None else not start_page
        request = ReadRequest(path, page=page, language=language, start_page=not straight)
        assert self.program.open(path, request), self.viewer.message
        self._known[path] = self.session.story.publisher, self.session.story.id
        self.settled()

    def to_shelf(self, size: tuple[int, int] = (1280, 720)) -> None:
        """Close what is open, forget what was set, and show the shelf."""
        self.program.to_shelf()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.viewer.reset()
        self.viewer.say("")
        self.viewer.set_full_screen(False)
        if any(self.settings.text(row.name) != row_default(row) for row in SETTINGS):
            for row in SETTINGS:
                self.settings.reset(row.name)
            self.program.preferences.changed.emit()
        self.resize(*size)

    def set(self, **values: str) -> None:
        """Choose settings; ``_`` in their names stands for ``-``."""
        for name, value in values.items():
            self.program.preferences.choose(name.replace("_", "-"), value)

    def resize(self, width: int, height: int) -> None:
        if self.window.size() != QSize(width, height):
            self.window.resize(width, height)
            self.wait_until(lambda: self.window.size() == QSize(width, height))

    # Its parts

    @property
    def viewer(self):
        return self.program.viewer

    @property
    def session(self):
        """The walk through the story that is open."""
        assert self.program.reader.book is not None
        return self.program.reader.book.session

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
            combination = QKeySequence(key)[0]
            QTest.keyClick(self.window, combination.key(), combination.keyboardModifiers())

    def press_down(self, key: str) -> None:
        combination = QKeySequence(key)[0]
        QTest.keyPress(self.window, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type characters."""
        for character in text:
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
        if self._touch is None:
            self._touch = QTest.createTouchDevice()
        QTest.touchEvent(self.window, self._touch).press(0, QPoint(*start), self.window).commit()
        for step in range(1, steps + 1):
            share = step / steps
            point = QPoint(
                round(start[0] + (end[0] - start[0]) * share),
                round(start[1] + (end[1] - start[1]) * share),
            )
            QTest.touchEvent(self.window, self._touch).move(0, point, self.window).commit()
        if lift:
            self.lift(end)

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

    @property
    def focused(self) -> QQuickItem | None:
        return self.window.activeFocusItem()

    # Time

    def wait_until(self, condition: Callable[[], object], patience: int = PATIENCE_MS) -> None:
        """Let the program go on until ``condition`` holds; fails after ``patience`` ms."""
        deadline = QDeadlineTimer(patience)
        while not condition():
            if deadline.hasExpired():
                raise AssertionError("waited in vain")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 15)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settled(self) -> None:
        """Wait until nothing turns, every picture is there or refused, and words fit or scroll."""
        self.app.processEvents()
        self.wait_until(self._is_settled)

    def expect_no_warnings(self) -> None:
        """Fail where QML complained since this was last asked."""
        warnings = self.qml_warnings.copy()
        self.qml_warnings.clear()
        assert warnings == []

    def _is_settled(self) -> bool:
        pictures, flows = [], []
        for seen in self.items():
            if seen.type == "Stage" and seen.item.property("turning"):
                return False
            if seen.type == "StoryPicture":
                pictures.append(seen.item)
            elif seen.type == "WordsFlow":
                flows.append(seen.item)
        return all(map(_is_there, pictures)) and all(map(_fits, flows))

    # The end

    def finish(self) -> None:
        """Close everything, the engine before the application."""
        self.window.close()
        self.program.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.app.processEvents()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.store.close()


def row_default(row: object) -> str:
    from lcreader.library.settings import written

    return written(row.default)  # type: ignore[attr-defined]


def _is_there(picture: QObject) -> bool:
    if not picture.property("file") or picture.property("problem"):
        return True
    if not picture.property("loaded"):
        return picture.property("width") < 1 or picture.property("height") < 1
    return True


def _fits(flow: QObject) -> bool:
    return not flow.property("overflows") or flow.property("fit") < 0.81


def pages_of(story: str) -> list[str]:
    """The ids of all pages of a story, for parametrised tests."""
    with_package = open_package(story_path(story))
    try:
        read = read_story(with_package)
        assert read.story is not None
        return [page.id for page in read.story.pages]
    finally:
        with_package.close()
