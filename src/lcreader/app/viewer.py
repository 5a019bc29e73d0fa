# SPDX-License-Identifier: MIT
"""What lies over the pages, as QML sees it: panels, the bar, blank, messages, the go-to box."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickWindow

from lcreader.app.panels import BOXES, PANELS
from lcreader.app.presence import Presence
from lcreader.app.reader import Reader
from lcreader.library.places import story_of
from lcreader.reading.action import Do
from lcreader.reading.contexts import Context

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = 5
"""A story has 5,000 pages at most."""


@QmlElement
@QmlSingleton
class Viewer(QObject):
    """What is open over the story. ``act`` does what an action's key would do."""

    panelChanged = Signal()
    typedChanged = Signal()
    blankChanged = Signal()
    notesChanged = Signal()
    fullScreenChanged = Signal()
    dialogChanged = Signal()
    roomChanged = Signal()
    scrollAsked = Signal(int, float)
    wheelMoved = Signal(float)
    selectionMoved = Signal(str)
    selectionTaken = Signal()
    storyChosen = Signal(str)
    openAsked = Signal()
    fieldAsked = Signal()
    fieldLeft = Signal()
    aboutAsked = Signal()
    removeAsked = Signal()
    shelfAsked = Signal()
    languageChosen = Signal(str)
    quitAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = ""
        self._typed = ""
        self._blank = ""
        self._notes = False
        self._full_screen = False
        self._dialog = False
        self.typing = False
        self._room = (False, False)
        self._window: QQuickWindow | None = None
        self._obey: Callable[[Do], None] | None = None
        self._reader: Reader | None = None

    def attach(self, reader: Reader, presence: Presence, obey: Callable[[Do], None]) -> None:
        """Hand in the story, the bar, and what carries actions out."""
        self.presence = presence
        self._reader = reader
        self._obey = obey

    def own(self, window: QQuickWindow) -> None:
        """The window is there."""
        self._window = window
        window.visibilityChanged.connect(self._on_visibility)
        self._on_visibility(window.visibility())

    def reset(self) -> None:
        """Close everything: another story, or the shelf, is shown."""
        self.set_panel("")
        self.set_blank("")
        self.set_notes(False)
        self.typing = False
        if self._reader is not None:
            self._reader.wordsHidden = False
        self.presence.drop_bar()

    def obey(self, action: Do) -> None:
        """Do what ``action`` says, whatever is open."""
        assert self._obey is not None
        self._obey(action)

    def set_panel(self, panel: str, typed: str = "") -> None:
        """Open a panel, or close it with ""; a panel closes the one before it."""
        if typed != self._typed:
            self._typed = typed
            self.typedChanged.emit()
        if panel != self._panel:
            self._panel = panel
            self.panelChanged.emit()

    def set_blank(self, colour: str) -> None:
        """ "black", "white", or "" to show the picture again."""
        if colour != self._blank:
            self._blank = colour
            self.blankChanged.emit()

    def set_notes(self, shown: bool) -> None:
        """Show or hide the trainer's notes."""
        if shown != self._notes:
            self._notes = shown
            self.notesChanged.emit()

    def contexts(self) -> set[Context]:
        """What is open over the view below."""
        found = {PANELS[self._panel]} if self._panel else set()
        if self.typing and not self._panel:
            found.add(Context.FIND)
        if self._blank:
            found.add(Context.BLANK)
        if self._notes:
            found.add(Context.NOTES)
        return found

    @property
    def hides(self) -> bool:
        """Whether the page cannot be seen, so that nothing is to play on it."""
        return self.covering or bool(self._blank)

    def close_context(self, context: Context) -> None:
        """Close what gives this context."""
        if context is Context.NOTES:
            self.set_notes(False)
        elif context is Context.BLANK:
            self.set_blank("")
        elif context is Context.FIND and not self._panel:
            self.fieldLeft.emit()
        else:
            self.set_panel("")

    def type_digit(self, key: str) -> None:
        """A digit or Backspace for the number of a page; the first one opens the box."""
        typed = self._typed[:-1] if key == "Backspace" else self._typed + key[-1:]
        self.set_panel("goto", typed[:DIGITS])

    def take_typed(self) -> None:
        """Go to the page whose number was typed; a wrong number stays to be seen."""
        book = self._reader.book if self._reader else None
        page = book.page_numbered(self._typed) if book else ""
        if page or not self._typed:
            self.set_panel("")
        if page:
            self.goTo(page)

    def set_full_screen(self, full: bool) -> None:
        """Full screen or window."""
        if self._window is None:
            return
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """The open panel: a key of ``PANELS``, or ""."""
        return self._panel

    @Property(bool, notify=panelChanged)
    def covering(self) -> bool:
        """Whether the open panel fills the window."""
        return bool(self._panel) and self._panel not in BOXES

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        """The page number as typed so far."""
        return self._typed

    @Property(str, notify=blankChanged)
    def blank(self) -> str:
        """ "black" or "white" while the picture is hidden."""
        return self._blank

    @Property(bool, notify=notesChanged)
    def notesShown(self) -> bool:
        """Whether the trainer's notes lie over the page."""
        return self._notes

    @Property(bool, notify=fullScreenChanged)
    def fullScreen(self) -> bool:
        """Whether the window fills the screen."""
        return self._full_screen

    @Property(bool, notify=roomChanged)
    def roomUp(self) -> bool:
        """Whether words above can be scrolled into view."""
        return self._room[0]

    @Property(bool, notify=roomChanged)
    def roomDown(self) -> bool:
        """Whether words below can be scrolled into view."""
        return self._room[1]

    @Slot(bool, bool)
    def setRoom(self, up: bool, down: bool) -> None:
        """The view tells which way its words can still scroll."""
        if (up, down) != self._room:
            self._room = (up, down)
            self.roomChanged.emit()

    @Property(bool, notify=dialogChanged)
    def dialogOpen(self) -> bool:
        """Whether a dialog that has its own keys is open."""
        return self._dialog

    @dialogOpen.setter
    def dialogOpen(self, shown: bool) -> None:
        if shown != self._dialog:
            self._dialog = shown
            self.dialogChanged.emit()

    @Slot(bool)
    def setTyping(self, typing: bool) -> None:
        """Words are typed into the shelf's field: letters are its own."""
        self.typing = typing

    @Slot(str)
    def act(self, action: str) -> None:
        """Do what an action's key would do; a button of the bar keeps it up."""
        self.presence.show_bar()
        self.obey(Do(action))

    @Slot(str)
    def take(self, action: str) -> None:
        """Close the help page, and do the action that was pressed on it."""
        self.set_panel("")
        if Do(action) is not Do.HELP:
            self.act(action)

    @Slot(bool)
    def begin(self, again: bool) -> None:
        """From the start page to the story: where it was left, or from the beginning."""
        if self._reader is not None and self._reader.book is not None:
            session = self._reader.book.session
            (session.begin_again if again else session.begin)()

    @Slot(str)
    def goTo(self, page: str) -> None:
        """Close what is open and go to a page."""
        self.set_panel("")
        if self._reader is not None and self._reader.book is not None:
            self._reader.book.session.go_to(page)

    @Slot(str)
    def follow(self, target: str) -> None:
        """Follow a link: to a page of the story; an address is shown, never opened."""
        if target.startswith("#"):
            self.goTo(target[1:])
        else:
            self.presence.say(target)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show the story in another language, in place."""
        self.set_panel("")
        self.languageChosen.emit(language)

    @Slot(str)
    def openStory(self, path: str) -> None:
        """Open a story of the shelf."""
        self.storyChosen.emit(path)

    @Slot(QUrl)
    def openAddress(self, address: QUrl) -> None:
        """Open the story that was chosen in a file dialog; its `story.yaml` stands for a folder."""
        self.storyChosen.emit(str(story_of(Path(address.toLocalFile()))))

    @Slot()
    def closePanel(self) -> None:
        """Close the panel that is open."""
        self.set_panel("")

    @Slot()
    def unblank(self) -> None:
        """Bring the picture back."""
        self.set_blank("")

    @Slot()
    def enterFullScreen(self) -> None:
        """Fill the screen."""
        self.set_full_screen(True)

    def _on_visibility(self, visibility: QQuickWindow.Visibility) -> None:
        full = visibility == QQuickWindow.Visibility.FullScreen
        if full != self._full_screen:
            self._full_screen = full
            self.fullScreenChanged.emit()
