# SPDX-License-Identifier: MIT
"""The running program: its parts, and what a request to open something does."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from lcreader.app.ahead import prepare
from lcreader.app.book import Book
from lcreader.app.captionlines import CaptionLines
from lcreader.app.captions import Captions
from lcreader.app.contents import Contents
from lcreader.app.fingers import Fingers
from lcreader.app.fonts import Fonts
from lcreader.app.icons import IconProvider
from lcreader.app.inputs import Inputs
from lcreader.app.keynames import KeyNames
from lcreader.app.language import Interface, Numerals, said, translate
from lcreader.app.marking import Marking
from lcreader.app.masks import MaskProvider
from lcreader.app.media.films import Films
from lcreader.app.media.filmviews import FilmViews
from lcreader.app.media.sounddesk import SoundDesk
from lcreader.app.obey import Obey
from lcreader.app.pageitem import PageItem
from lcreader.app.picturefront import Pictures
from lcreader.app.pictures import SCHEME, PictureProvider, PictureStore
from lcreader.app.pieces import Pieces
from lcreader.app.preferences import Preferences
from lcreader.app.presence import Presence
from lcreader.app.reader import Reader
from lcreader.app.shelfdesk import ShelfDesk
from lcreader.app.transcript import Transcript
from lcreader.app.typesetting import ProseDocument, Typesetter
from lcreader.app.viewer import Viewer
from lcreader.library.places import resources
from lcreader.library.request import ReadRequest
from lcreader.library.settings import Settings
from lcreader.library.store import Store
from lcreader.reading.action import Do
from lcreader.story.languages import direction
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"
FIRST_SIZE = QSize(1280, 720)
"""What Main.qml opens with, for the time before the window is there."""
QML_TYPES = (CaptionLines, FilmViews, Numerals, PageItem, ProseDocument, Typesetter)
"""Types that only QML asks for; named here so that they are registered."""


class Program(QObject):
    """Makes the parts, hands each what it needs, and opens stories."""

    told = Signal(object)

    def __init__(self, app: QGuiApplication, store: Store, settings: Settings) -> None:
        super().__init__()
        self._app, self._store, self._settings = app, store, settings
        self.fonts = Fonts(resources() / "fonts")
        self.interface = Interface(resources() / "translations")
        self._story_language: list[str] = []
        self.pictures = PictureStore(parent=self)
        self.engine = QQmlApplicationEngine(self)
        self.engine.warnings.connect(_on_warnings)
        self.engine.addImageProvider(SCHEME, PictureProvider(self.pictures))
        self.engine.addImageProvider("masks", MaskProvider())
        self.engine.addImageProvider("icons", IconProvider(resources() / "icons"))
        pieces = Pieces(self.fonts)
        self.reader: Reader = self._singleton("Reader")
        self.reader.attach(pieces)
        front: Pictures = self._singleton("Pictures")
        front.attach(self.pictures)
        self.preferences: Preferences = self._singleton("Preferences")
        self.preferences.attach(settings, self.interface.available())
        self.sounds = SoundDesk(self.engine, self)
        self.desk = ShelfDesk(self, self.engine, self, store)
        self.shelf = self.desk.shelf
        self.viewer: Viewer = self._singleton("Viewer")
        presence: Presence = self._singleton("Presence")
        presence.attach(self.reader)
        obey = Obey(self.viewer, self.reader, self.preferences)
        self.viewer.attach(self.reader, presence, obey)
        drawn = self.pictures, self.fonts, self._languages
        self.desk.attach(self.viewer, self.reader, obey, *drawn)
        contents: Contents = self._singleton("Contents")
        contents.attach(self.reader)
        self.key_names: KeyNames = self._singleton("KeyNames")
        self.key_names.attach(self.reader)
        self.marking: Marking = self._singleton("Marking")
        self.captions: Captions = self._singleton("Captions")
        fingers: Fingers = self._singleton("Fingers")
        fingers.attach(self.viewer, self.reader)
        self.films: Films = self._singleton("Films")
        self.films.attach(self.reader, self.viewer, self.preferences)
        around = self.reader, self.viewer, self.preferences
        self.sounds.attach(*around, obey, self.films, self.marking)
        self.captions.attach(*around, self.sounds.sound)
        self.captions.watch(self.films, self.sounds.recordings)
        obey.teach(Do.CAPTIONS, self.captions.toggle)
        self.transcript: Transcript = self._singleton("Transcript")
        self.transcript.attach(self.reader, self.viewer)
        obey.teach(Do.TRANSCRIPT, self.transcript.ask)
        self.inputs = Inputs(self.viewer, self.reader, self)
        self.window: QQuickWindow | None = None
        self._connect()

    def _singleton(self, name: str) -> QObject:
        made = self.engine.singletonInstance("LcReader", name)
        assert made is not None
        return made

    def _connect(self) -> None:
        self.viewer.storyChosen.connect(lambda path: self.open(Path(path)))
        self.viewer.shelfAsked.connect(self.to_shelf)
        self.viewer.languageChosen.connect(self._speak)
        self.viewer.quitAsked.connect(self._app.quit)
        self.preferences.changed.connect(self._on_preference)
        self.reader.moved.connect(self._prepare_pictures)
        # trouble with the disk is told by the store's own thread
        self._store.tell = self.told.emit
        self.told.connect(lambda sentence: self.viewer.presence.say(said(sentence)))

    def start(self, request: ReadRequest) -> bool:
        """Show the window with what is asked for. False where the window cannot be made."""
        self._speak_interface()
        self._set_letters()
        opened = self._serve(request)
        if not opened:
            self._show_shelf()
        self.engine.load(QML / "Main.qml")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            return False
        self.window = roots[0]
        self.inputs.watch(self.window)
        self.viewer.own(self.window)
        self.sounds.sight.watch(self.window)
        if self._windowed(request, opened):
            self.window.show()
        else:
            self.viewer.enterFullScreen()
        if self._store.notice is not None:
            self.viewer.presence.say(said(self._store.notice))
        return True

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
                self._languages(),
                self._store,
                asked=request.language if request else "",
                walk_steps=self._settings.flag("steps"),
            )
        except StoryError as error:
            log.warning("%s: %s", path, error.problem)
            self.viewer.presence.say(said(error.problem.sentence))
            return False
        self.pictures.attach(book.token, book.package)
        old = self.reader.book
        self.fonts.use_story_fonts(book.fonts())
        self._story_language = [book.story.language]
        self._speak_interface()
        self.reader.open(book)
        if old is not None:
            self.pictures.detach(old.token)
        self.viewer.reset()
        self.shelf.note(path)
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
        self.viewer.reset()
        self._show_shelf()
        self._story_language = []
        self._speak_interface()

    def finish(self) -> bool:
        """Close everything; whether nothing is at work any more when the application goes."""
        self.reader.close()
        self.marking.finish()
        self.captions.finish()
        self.transcript.finish()
        self.sounds.finish()
        idle = self.pictures.finish()
        self.desk.close()
        self.fonts.use_story_fonts([])
        self.engine.deleteLater()
        # now, while Python is whole: items whose one half is Python's must not outlive it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return idle

    def _show_shelf(self) -> None:
        self.shelf.refresh()
        self.desk.begin()

    def _serve(self, request: ReadRequest) -> bool:
        return request.story is not None and self.open(request.story, request)

    def _go(self, book: Book, request: ReadRequest) -> None:
        session = book.session
        if request.page:
            known = book.page(request.page).id
            turned = session.go_to(request.page) if known else None
            if turned is None and (numbered := book.page_numbered(request.page)):
                turned = session.go_to(numbered)
            if turned is None and not known:
                text = QT_TRANSLATE_NOOP("Program", "This story has no page “{page}”.")
                self.viewer.presence.say(translate("Program", text).format(page=request.page))
        if not request.start_page:
            session.begin()

    def _languages(self) -> list[str]:
        chosen = self._settings.text("language")
        system = list(QLocale.system().uiLanguages())
        return system if chosen in ("", "system") else [chosen, *system]

    def _speak_interface(self) -> None:
        """Speak the story's language where the interface has it, else what the reader wants."""
        if self.interface.speak([*self._story_language, *self._languages()]):
            self.engine.retranslate()
            for part in (self.key_names, self.shelf, self.preferences):
                part.changed.emit()
        language = self.interface.language
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if direction(language) == "rtl"
            else Qt.LayoutDirection.LeftToRight
        )

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
        book = self.reader.book
        if book is not None:
            book.session.walk_steps = self._settings.flag("steps")
        self._speak_interface()
        if self._set_letters():
            if book is not None:
                book.speak(book.story.language)  # its words are set anew
            self.shelf.changed.emit()

    def _prepare_pictures(self) -> None:
        book = self.reader.book
        if book is None:
            return
        size = self.window.size() if self.window else FIRST_SIZE
        ratio = self.window.devicePixelRatio() if self.window else 1.0
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        prepare(book, self.reader.made(), self.pictures, width, height)


def _on_warnings(warnings: list[object]) -> None:
    for warning in warnings:
        log.warning("%s", warning)
