# SPDX-License-Identifier: MIT
"""The story that is open, as QML sees it: where the walk is, and its pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.book import Book
from lcreader.app.front import first_of, front_of
from lcreader.app.pageitem import PageItem
from lcreader.app.pages import Pages
from lcreader.app.pictures.contrast import accent_for
from lcreader.app.words.pieces import Piece, Pieces
from lcreader.reading.steps import steps_of
from lcreader.reading.turn import Direction, Kind, Turn
from lcreader.story.languages import direction
from lcreader.story.model import NO_WORDS

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

NEAR = 4
"""The present page, two ahead, one behind: their views are built before they are asked for."""
DEFAULT_ACCENT = "#e0a458"


@QmlElement
@QmlSingleton
class Reader(QObject):
    """The walk through the open story. Words are pieces (``pieces.Piece``), pages `PageItem`.

    ``moved`` follows every change of the session; ``turned`` only those that show another page.
    """

    opened = Signal()
    closed = Signal()
    closing = Signal()
    moved = Signal()
    turned = Signal(str, bool, str)
    accentChanged = Signal()
    wordsHiddenChanged = Signal()
    pagesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: Book | None = None
        self._last: Turn | None = None
        self._pieces: Pieces | None = None
        self._pages: Pages | None = None
        self._leave: Callable[[], None] | None = None
        self._walked = 0
        self._words_hidden = False

    # For Python

    def attach(self, pieces: Pieces) -> None:
        """Hand in what makes pieces."""
        self._pieces = pieces

    @property
    def book(self) -> Book | None:
        """The open story, for those who act on it."""
        return self._book

    def open(self, book: Book) -> None:
        """Show a story; the one before is closed first."""
        self.close()
        self._book = book
        self._pages = Pages(book, self.made(), self)
        self._last = None
        self._leave = book.session.subscribe(self._on_turn)
        self._walked += 1
        self.accentChanged.emit()
        self.opened.emit()
        self.moved.emit()

    def close(self) -> None:
        """Close the story, keeping its place."""
        if self._book is None:
            return
        self.closing.emit()
        if self._leave:
            self._leave()
        self._book.remember()
        self._book = None
        self._drop_pages()
        self.closed.emit()
        self.accentChanged.emit()
        self.moved.emit()

    def tell(self) -> None:
        """Say once more what is open and how it was come to, for those who were not there."""
        if self._book is not None:
            self.opened.emit()
            self.moved.emit()
            self._tell_turn()

    # Where the walk is

    @Property(bool, notify=moved)
    def isOpen(self) -> bool:
        """Whether a story is open."""
        return self._book is not None

    @Property(str, notify=opened)
    def token(self) -> str:
        """What names the open package to ``Pictures``."""
        return self._book.token if self._book else ""

    @Property(str, notify=moved)
    def phase(self) -> str:
        """ "", "start", "page" or "end"."""
        return self._book.session.phase.value if self._book else ""

    @Property(str, notify=moved)
    def pageId(self) -> str:
        """The page shown, or the one that the start page leads to."""
        return self._book.session.page_id if self._book else ""

    @Property(int, notify=moved)
    def number(self) -> int:
        """The page's number from 1, in the main order or its excursion."""
        return self._book.session.number if self._book else 0

    @Property(int, notify=moved)
    def count(self) -> int:
        """How many pages there are."""
        return self._book.session.count if self._book else 0

    @Property(bool, notify=moved)
    def resumes(self) -> bool:
        """Whether the story was begun before."""
        return bool(self._book and self._book.session.resumes)

    @Property(bool, notify=moved)
    def inExcursion(self) -> bool:
        """Whether the page stands outside the main order."""
        return bool(self._book and self._book.session.in_excursion)

    @Property(int, notify=moved)
    def walked(self) -> int:
        """Grows with every change; bindings that ask a slot name it to be asked again."""
        return self._walked

    @Property(bool, notify=opened)
    def rtl(self) -> bool:
        """Whether the story's language runs from right to left."""
        return bool(self._book and direction(self._book.story.language) == "rtl")

    @Property(str, notify=moved)
    def numberText(self) -> str:
        """ "7 / 15", in the language's digits."""
        return f"{self._digits(self.number)} / {self._digits(self.count)}"

    @Property(int, notify=moved)
    def mainNumber(self) -> int:
        """How far the main order has been walked; an excursion stays where it was left."""
        return self._book.main_number if self._book else 0

    @Property(int, notify=opened)
    def mainCount(self) -> int:
        """How many pages the main order has."""
        return sum(self.chapterSizes)

    @Property("QVariantList", notify=opened)
    def chapterSizes(self) -> list[int]:
        """How many pages each chapter of the main order has."""
        if self._book is None:
            return []
        chapters = [c for c in self._book.story.chapters if not c.excursion]
        return [len(c.pages) for c in (chapters or self._book.story.chapters) if c.pages]

    @Property("QVariantMap", notify=opened)
    def front(self) -> dict[str, Any]:
        """What the start page shows (``front.front_of``); empty where no story is open."""
        return front_of(self._book, self.made()) if self._book else {}

    @Property("QVariantMap", notify=opened)
    def first(self) -> dict[str, Any]:
        """What is seen first (``front.first_of``); empty where no story is open."""
        return first_of(self._book, self.made()) if self._book else {}

    @Property("QVariantMap", constant=True)
    def noWords(self) -> Piece:
        """The piece without any words."""
        return self.made().of(NO_WORDS)

    @Property(QColor, notify=accentChanged)
    def accentDark(self) -> QColor:
        """The story's accent as text on the dark tone."""
        return accent_for(self._accent(), dark=True)

    @Property(QColor, notify=accentChanged)
    def accentLight(self) -> QColor:
        """The story's accent as text on the light tone."""
        return accent_for(self._accent(), dark=False)

    @Property(bool, notify=wordsHiddenChanged)
    def wordsHidden(self) -> bool:
        """Whether the words are hidden so that the picture is seen alone."""
        return self._words_hidden

    @wordsHidden.setter
    def wordsHidden(self, hidden: bool) -> None:
        if hidden != self._words_hidden:
            self._words_hidden = hidden
            self.wordsHiddenChanged.emit()

    # Pages

    @Slot(str, result=PageItem)
    def page(self, page_id: str) -> PageItem:
        """A page; the last dozen asked for are kept."""
        assert self._pages is not None
        return self._pages.item(page_id)

    @Slot(result="QStringList")
    def neighbours(self) -> list[str]:
        """The pages beside this one, whose views are to be ready."""
        return [i for i in self._near() if i != self.pageId]

    @Slot(str, result=bool)
    def isNear(self, page_id: str) -> bool:
        """Whether the page is the present one or beside it."""
        return page_id in self._near()

    @Slot(str, int, result="QVariantMap")
    def stateOf(self, page_id: str, walked: int) -> dict[str, Any]:
        """How a page is or was left: step, its kind and index, scroll, answer, countdown, bar."""
        assert self._book is not None
        session = self._book.session
        state = session.page_state(page_id)
        steps = steps_of(self._book.page(page_id))
        step = steps[min(state.step, len(steps) - 1)]
        return {
            "step": state.step,
            "steps": len(steps),
            "kind": step.kind.value,
            "index": step.index,
            "scroll": state.scroll,
            "answer": state.answer,
            "countdown": state.countdown,
            "bar": state.bar,
            "counted": state.counted,
        }

    @Slot(str, "QVariantMap")
    def keep(self, page_id: str, changes: dict[str, Any]) -> None:
        """Keep how a page is left: any of scroll, answer, countdown, bar, counted."""
        if self._book is not None:
            self._book.session.set_state(page_id, **changes)

    @Slot(int)
    def stepTo(self, step: int) -> None:
        """To a step of the present page."""
        if self._book is not None:
            self._book.session.step_to(step)

    def _near(self) -> list[str]:
        return list(self._book.session.wanted()[:NEAR]) if self._book else []

    def made(self) -> Pieces:
        """What makes pieces."""
        assert self._pieces is not None
        return self._pieces

    def _digits(self, number: int) -> str:
        return QLocale(self._book.story.language if self._book else "en").toString(number)

    def _accent(self) -> QColor:
        named = self._book.story.accent if self._book else ""
        return QColor(named or DEFAULT_ACCENT)

    def _tell_turn(self) -> None:
        turn = self._last
        if turn and turn.kind in (Kind.TURN, Kind.JUMP, Kind.START, Kind.END):
            self.turned.emit(turn.to_id, turn.direction is Direction.FORWARD, turn.kind.value)

    def _drop_pages(self) -> None:
        if self._pages is not None:
            self._pages.drop()

    def _on_turn(self, turn: Turn) -> None:
        assert self._book is not None
        self._walked += 1
        if turn.kind is Kind.REPLACED:
            self._drop_pages()
            self.accentChanged.emit()
            self.opened.emit()
            self.pagesChanged.emit()
        self._last = turn
        self.moved.emit()
        self._tell_turn()
        if turn.kind is not Kind.STATE:
            self._book.remember()
