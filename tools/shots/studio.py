# SPDX-License-Identifier: MIT
"""The program in a window of the offscreen platform, shown what it is to show and then at rest."""

from __future__ import annotations

import os

# before Qt is asked for anything
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMetaObject,
    QObject,
    QSize,
    QTimer,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import invalidate

from lcreader.app.program import Program
from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.library.catalogue import Catalogue
from lcreader.library.request import ReadRequest
from lcreader.library.settings import SETTINGS, Settings, written
from lcreader.library.store import Store
from lcreader.reading.session import Session

PATIENCE_MS = 60_000
TICK_MS = 5
FAINT = 0.02


class Studio:
    """One program. ``open`` and ``to_shelf`` show something, ``settled`` waits for it.

    ``habits`` are settings that hold whenever nothing else is set.
    """

    def __init__(self, app: QGuiApplication, data: Path) -> None:
        self.app = app
        self.store = Store(data / "reader.sqlite")
        self.settings = Settings(self.store)
        self.program = Program(app, self.store, self.settings)
        self.habits: dict[str, str] = {}
        self.qml_warnings: list[str] = []
        self.program.engine.warnings.connect(
            lambda several: self.qml_warnings.extend(each.toString() for each in several)
        )
        self._opened: dict[Path, tuple[str, str]] = {}
        if not self.program.start(ReadRequest(windowed=True)):
            raise RuntimeError("\n".join(self.qml_warnings))
        assert self.program.window is not None
        self.window: QQuickWindow = self.program.window
        self._drawn = 0
        self._tick = QTimer()  # wakes whoever waits
        self.window.frameSwapped.connect(self._count)
        self.window.requestActivate()
        self.wait_until(self.window.isExposed)

    @property
    def reader(self) -> Reader:
        """The story that is open, as QML sees it."""
        return self.program.reader

    @property
    def viewer(self) -> Viewer:
        """What lies over the pages."""
        return self.program.desk.viewer

    @property
    def session(self) -> Session:
        """The walk through the story that is open."""
        assert self.reader.book is not None
        return self.reader.book.session

    def open(
        self,
        story: Path,
        page: str = "",
        language: str = "en",
        size: tuple[int, int] = (1280, 720),
        *,
        start_page: bool | None = None,
        resumes: bool = False,
    ) -> None:
        """Open a story: at ``page``, or at its start page without one.

        As if for the first time, unless it ``resumes`` where it was left.
        """
        self.to_shelf(size)
        if story in self._opened and not resumes:
            self.store.forget(*self._opened[story])
        straight = bool(page) if start_page is None else not start_page
        request = ReadRequest(story, page=page, language=language, start_page=not straight)
        if not self.program.open(story, request):
            raise RuntimeError(self.viewer.presence.message)
        self._opened[story] = self.session.story.publisher, self.session.story.id
        self.settled()

    def go(self, page: str) -> None:
        """Go to a page of the open story, without waiting for its way in."""
        self.session.go_to(page)
        self.hurry()
        self.settled()

    def hurry(self) -> None:
        """Finish the turn that is under way."""
        for item in shown(self.window.contentItem()):
            if type_of(item) == "Stage":
                QMetaObject.invokeMethod(item, "finish")

    def to_shelf(self, size: tuple[int, int] = (1280, 720)) -> None:
        """Close what is open, forget what was set, and show the shelf."""
        self.program.to_shelf()
        self._bury()
        self.usual(size)

    def stock(self, stories: Mapping[str, Path], language: str = "en") -> None:
        """Have these stories on the shelf, for a reader who wants this language."""
        shelf = self.program.desk.shelf
        catalogue = Catalogue(self.store, stories)
        shelf.attach(catalogue, self.program.pictures, self.program.fonts, lambda: [language])
        shelf.refresh()
        self.wait_until(shelf.is_idle)
        self.settled()

    def usual(self, size: tuple[int, int]) -> None:
        """Nothing lies over what is shown, nothing is set, the window has this size."""
        self.viewer.reset()
        self.viewer.presence.say("")
        self.viewer.set_full_screen(False)
        for row in SETTINGS:
            usual = self.habits.get(row.name, written(row.default))
            if self.settings.text(row.name) != usual:
                self.program.preferences.choose(row.name, usual)
        self.resize(*size)

    def set(self, **values: str) -> None:
        """Choose settings; ``_`` in their names stands for ``-``."""
        for name, value in values.items():
            self.program.preferences.choose(name.replace("_", "-"), value)

    def resize(self, width: int, height: int) -> None:
        """Give the window this size."""
        if self.window.size() != QSize(width, height):
            self.window.resize(width, height)
            self.wait_until(lambda: self.window.size() == QSize(width, height))

    def wait_until(self, condition: Callable[[], object], patience: int = PATIENCE_MS) -> None:
        """Let the program go on until ``condition`` holds. Raises TimeoutError."""
        deadline = QDeadlineTimer(patience)
        self._tick.start(TICK_MS)
        while not condition():
            if deadline.hasExpired():
                raise TimeoutError("waited in vain")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._bury()

    def settled(self) -> None:
        """Wait until nothing turns or glides, pictures are there or not, words fit or scroll."""
        try:
            # twice: what is put off until later follows the first frame
            self.wait_until(lambda: self._rests() and self._rests())
        except TimeoutError:
            raise TimeoutError(f"no rest: {self._unrest()}") from None

    def finish(self) -> None:
        """Close everything, the engine before the application."""
        self.window.close()
        self.program.finish()
        self._bury()
        self.app.processEvents()
        self.program.deleteLater()
        self._bury()
        self.store.close()

    def _bury(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _rests(self) -> bool:
        """Whether all is as it will be once a frame is drawn."""
        self._frame()
        return not self._unrest()

    def _frame(self) -> None:
        """Have a frame drawn: only then do lists and columns put what is in them in its place."""
        drawn = self._drawn
        self.window.update()
        self.wait_until(lambda: self._drawn > drawn)

    def _count(self) -> None:
        self._drawn += 1

    def _unrest(self) -> str:
        """What is not yet as it will be; "" where all is at rest."""
        for item in shown(self.window.contentItem()):
            kind = type_of(item)
            if kind == "Stage" and item.property("turning"):
                return "a page turns"
            if kind == "StoryPicture" and not _is_there(item):
                return f"the picture {item.property('file')} is not there"
            if kind == "PageSurface" and not all(map(_is_set, _words(item))):
                return "the words are not set"
            if kind == "Scroll" and item.property("gliding"):
                return "the words glide"
            if kind == "Gallery" and not any(map(_has_arrived, item.childItems())):
                return "no picture of the gallery is there"
        return ""


def type_of(item: QObject) -> str:
    """The name of the QML file that made an item, or of Qt's own type.

    The wrapper of the type is let go at once: QML frees its types, a wrapper that is still there
    (kept by that of an item) would be taken for whatever comes to lie at its address.
    """
    kind = item.metaObject()
    name = kind.className()
    invalidate(kind)
    return name.partition("_QML")[0]


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items below ``item``."""
    if item.isVisible() and item.opacity() > FAINT:
        yield item
        for child in item.childItems():
            yield from shown(child)


def _words(page: QQuickItem) -> list[QQuickItem]:
    """The words of a page, also where they have not come yet."""
    return [item for item in page.childItems() if type_of(item) == "WordsFlow"]


def _is_set(words: QQuickItem) -> bool:
    if not words.property("revealed") or words.opacity() != words.property("shown"):
        return False
    return not words.property("overflows") or words.property("fit") < 0.81


def _has_arrived(slot: QQuickItem) -> bool:
    """Whether a place of a gallery shows its picture, or why there is none."""
    return bool(slot.property("arrived"))


def _is_there(picture: QObject) -> bool:
    if not picture.property("file") or picture.property("problem") or picture.property("loaded"):
        return True
    return picture.property("width") < 1 or picture.property("height") < 1
