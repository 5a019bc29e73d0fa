# SPDX-License-Identifier: MIT
"""The running program: its window, and what a request to open something does.

A story opens with its first picture (docs/decisions/0007). Until that is on the screen there is no
desk, and nothing is imported that only the desk needs.
"""

from __future__ import annotations

import logging
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    SIGNAL,
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from lcreader.app.book import Book
from lcreader.app.covering import Covering
from lcreader.app.firstsight import EarlyKeys
from lcreader.app.pictures.ahead import prepare, prepare_first
from lcreader.app.pictures.front import Pictures
from lcreader.app.pictures.store import SCHEME, PictureProvider, PictureStore
from lcreader.app.preferences import Preferences
from lcreader.app.reader import Reader
from lcreader.app.singletons import singleton
from lcreader.app.words.fonts import Fonts
from lcreader.app.words.language import Interface, said, translate
from lcreader.app.words.pieces import Pieces
from lcreader.library.places import resources
from lcreader.library.request import ReadRequest
from lcreader.library.settings import Settings
from lcreader.library.store import Store
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from lcreader.app.desk import Desk

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"
FIRST_SIZE = QSize(1280, 720)
"""Of a window; less where the screen is smaller."""


class Program(QObject):
    """The window, and the story in it; the desk with all else follows the first picture."""

    told = Signal(object)
    furnished = Signal()
    """The desk stands in the window: what is not for the eye may begin."""

    def __init__(self, app: QGuiApplication, store: Store, settings: Settings) -> None:
        super().__init__()
        self._app, self._store, self._settings = app, store, settings
        self.fonts = Fonts(resources() / "fonts")
        self.interface = Interface(resources() / "translations")
        self._story_language: list[str] = []
        self._unsaid = ""
        self.pictures = PictureStore(parent=self)
        self.engine = QQmlApplicationEngine(self)
        self.engine.warnings.connect(_on_warnings)
        self.engine.addImageProvider(SCHEME, PictureProvider(self.pictures))
        self.reader = singleton(self.engine, Reader)
        self.reader.attach(Pieces(self.fonts))
        front = singleton(self.engine, Pictures)
        front.attach(self.pictures)
        self.preferences = singleton(self.engine, Preferences)
        self.preferences.attach(settings, self.interface.available())
        self.preferences.changed.connect(self._on_preference)
        self.desk: Desk | None = None
        self.window: QQuickWindow | None = None
        self._early_keys = EarlyKeys(self)
        # trouble with the disk is told by the store's own thread
        self._store.tell = self.told.emit
        self.told.connect(lambda sentence: self._say(said(sentence)))

    def start(self, request: ReadRequest) -> bool:
        """Show the window with what is asked for. False where the window cannot be made."""
        self._speak_interface()
        opened = self._serve(request)
        windowed = self._windowed(request, opened)
        screen = self._app.primaryScreen()
        size = FIRST_SIZE.boundedTo(screen.availableSize())
        if self.reader.book is not None:
            pixels = (size if windowed else screen.size()) * screen.devicePixelRatio()
            prepare_first(self.reader.book, self.reader.made(), self.pictures, pixels)
        else:
            self._lay_desk()
            self._show_shelf()
        self.engine.setInitialProperties({"width": size.width(), "height": size.height()})
        self.engine.load(QML / "Main.qml")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            return False
        self.window = roots[0]
        if QGuiApplication.platformName() == "xcb":
            Covering(self.window, self)
        if self.desk is not None:
            self.desk.stand(self.window)
        else:
            self._early_keys.watch(self.window)
            self.connect(self.window, SIGNAL("seenChanged()"), self._on_seen)
        if windowed:
            self.window.show()
        else:
            self.window.showFullScreen()
        if self._store.notice is not None:
            self._say(said(self._store.notice))
        if self.desk is not None:
            self.furnished.emit()
        return True

    def _on_seen(self) -> None:
        """The first picture is on the screen, in the very frame that is being ended."""
        QTimer.singleShot(0, self._follow)

    def _follow(self) -> None:
        """Lay the desk under the picture that is seen."""
        if self.desk is not None or self.window is None:
            return
        desk = self._lay_desk()
        book = self.reader.book
        if book is not None:
            self.fonts.use_story_fonts(book.fonts())
            desk.welcome(book.package.path)
        desk.sounds.sight.came.connect(self._early_keys.hand_over)
        desk.stand(self.window)
        self._early_keys.watch(self.window)
        self._prepare_pictures()
        self.furnished.emit()

    def _lay_desk(self) -> Desk:
        # a picture's thread may be importing this: two threads must not make Qt's types at once
        import_module("lcreader.app.pictures.repainting")
        from lcreader.app.desk import Desk

        self._set_letters()
        desk = self.desk = Desk(self, self._store)
        desk.speak(self.interface.language)
        viewer = desk.viewer
        viewer.storyChosen.connect(lambda path: self.open(Path(path)))
        viewer.shelfAsked.connect(self.to_shelf)
        viewer.languageChosen.connect(self._speak)
        viewer.quitAsked.connect(self._app.quit)
        self.reader.moved.connect(self._prepare_pictures)
        if self._unsaid:
            self._say(self._unsaid)
        return desk

    def _say(self, sentence: str) -> None:
        """Show a sentence; as soon as there is where to show it."""
        if self.desk is not None:
            self.desk.viewer.presence.say(sentence)
        else:
            self._unsaid = sentence

    def _windowed(self, request: ReadRequest, opened: bool) -> bool:
        if request.windowed is not None:
            return request.windowed
        return not opened or self._settings.text("window") == "windowed"

    def receive(self, request: ReadRequest) -> None:
        """Serve a later launch, and come to the front."""
        if request.story is not None:
            self._serve(request)
        if self.window is not None:
            if self.window.visibility() == QQuickWindow.Visibility.Minimized:
                self.window.showNormal()
            self.window.raise_()
            self.window.requestActivate()

    def open(self, path: Path, request: ReadRequest | None = None) -> bool:
        """Open a story; where that cannot be, one sentence says why and all stays as it was."""
        try:
            book = Book(
                path,
                self.languages(),
                self._store,
                asked=request.language if request else "",
                walk_steps=self._settings.flag("steps"),
            )
        except StoryError as error:
            log.warning("%s: %s", path, error.problem)
            self._say(said(error.problem.sentence))
            return False
        self.pictures.attach(book.token, book.package)
        old = self.reader.book
        if self.desk is not None:
            self.fonts.use_story_fonts(book.fonts())
        self._story_language = [book.story.language]
        self._speak_interface()
        self.reader.open(book)
        if old is not None:
            self.pictures.detach(old.token)
        if self.desk is not None:
            self.desk.welcome(book.package.path)
        if request is not None:
            self._go(book, request)
        return True

    def to_shelf(self) -> None:
        """Close the story and show the shelf."""
        book = self.reader.book
        if book is None:
            return
        self.reader.close()
        self.pictures.detach(book.token)
        self.fonts.use_story_fonts([])
        self._show_shelf()
        self._story_language = []
        self._speak_interface()

    def finish(self) -> bool:
        """Close everything; whether nothing is at work any more when the application goes."""
        self.reader.close()
        if self.desk is not None:
            self.desk.finish()
        idle = self.pictures.finish()
        self.fonts.use_story_fonts([])
        self.engine.deleteLater()
        # now, while Python is whole: items whose one half is Python's must not outlive it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return idle

    def _show_shelf(self) -> None:
        assert self.desk is not None
        self.desk.viewer.reset()
        self.desk.shelf.refresh()
        self.desk.stories.begin()

    def _serve(self, request: ReadRequest) -> bool:
        return request.story is not None and self.open(request.story, request)

    def _go(self, book: Book, request: ReadRequest) -> None:
        if request.page and not book.go_to(request.page):
            text = QT_TRANSLATE_NOOP("Program", "This story has no page “{page}”.")
            self._say(translate("Program", text).format(page=request.page))
        if not request.start_page:
            book.session.begin()

    def languages(self) -> list[str]:
        """What the reader wants to read in, the dearest first."""
        chosen = self._settings.text("language")
        system = list(QLocale.system().uiLanguages())
        return system if chosen in ("", "system") else [chosen, *system]

    def _speak_interface(self) -> None:
        """Speak the story's language where the interface has it, else what the reader wants."""
        if self.interface.speak([*self._story_language, *self.languages()]):
            self.engine.retranslate()
            self.preferences.changed.emit()
            if self.desk is not None:
                self.desk.speak(self.interface.language)

    def _speak(self, language: str) -> None:
        if self.reader.book is not None:
            self._story_language = [language]
            self._speak_interface()
            self.reader.book.speak(language)

    def _set_letters(self) -> bool:
        changed = self.fonts.use_letters(self._settings.text("letters"))
        self._app.setFont(self.fonts.default())
        return changed

    def _on_preference(self) -> None:
        if self.desk is None:
            return
        book = self.reader.book
        if book is not None:
            book.session.walk_steps = self._settings.flag("steps")
        self._speak_interface()
        if self._set_letters():
            if book is not None:
                book.speak(book.story.language)  # its words are set anew
            self.desk.shelf.changed.emit()

    def _prepare_pictures(self) -> None:
        book = self.reader.book
        if book is not None and self.window is not None:
            pixels = self.window.size() * self.window.devicePixelRatio()
            prepare(book, self.reader.made(), self.pictures, pixels)


def _on_warnings(warnings: list[object]) -> None:
    for warning in warnings:
        log.warning("%s", warning)
