# SPDX-License-Identifier: MIT
"""The transcript of the present page's film or recording, as QML sees it."""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.aside import Aside
from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.app.words.language import translate
from lcreader.app.words.pieces import Piece
from lcreader.app.words.texttracks import named, track_of
from lcreader.package.package import Package
from lcreader.package.refusal import refusal
from lcreader.story.model import NO_WORDS, Words
from lcreader.story.nodes import BYTES
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

NO_TRANSCRIPT = QT_TRANSLATE_NOOP("Viewer", "This page has no transcript.")
NOT_TEXT = QT_TRANSLATE_NOOP("Package", "“{file}” is not written in UTF-8.")

PASSAGES = 5_000
LONGEST = 20_000
"""So many passages are shown, and characters of each; no talk is as long."""
PAUSE = 2.0
"""Seconds of silence in captions after which a new passage begins."""

_BETWEEN = re.compile(r"(?:[ \t]*(?:\r\n|[\n\r\x85\u2028\u2029])){2,}")
_MARKS = re.compile(r"([\\*\[\]])")
_HIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff\ufeff]")


@QmlElement
@QmlSingleton
class Transcript(QObject):
    """Read when it is opened. Where there is none, the captions are put together to one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._viewer: Viewer | None = None
        self._page = ""
        self._track = NO_WORDS
        self._passages: list[str] = []
        self._problem = ""
        self._aside = Aside[list[str]](self._on_passages)

    # For Python

    def attach(self, reader: Reader, viewer: Viewer) -> None:
        """Hand in the walk, and what lies over it."""
        self._reader, self._viewer = reader, viewer
        reader.moved.connect(self._on_moved)
        reader.opened.connect(self._on_moved)
        viewer.panelChanged.connect(self._on_panel)

    def ask(self) -> None:
        """Open the transcript, or close it; where there is none, say so."""
        assert self._viewer is not None
        if self._track:
            self._viewer.set_panel("" if self._viewer.panel == "transcript" else "transcript")
        else:
            self._viewer.presence.say(translate("Viewer", NO_TRANSCRIPT))

    def finish(self) -> bool:
        """Wait until nothing is being read aside; whether that is so."""
        return self._aside.finish()

    # For QML

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this page has one, or captions to make one of."""
        return bool(self._track)

    @Property("QVariantList", notify=changed)
    def passages(self) -> list[Piece]:
        """The passages of the one that is open, in Markdown."""
        if self._reader is None:
            return []
        pieces = self._reader.made()
        return [pieces.of(Words(text, self._track.language)) for text in self._passages]

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it cannot be read, in one sentence, or ""."""
        return self._problem

    # What goes on

    def _on_moved(self) -> None:
        book = self._reader.book if self._reader else None
        self._page = book.page_shown if book else ""
        track = NO_WORDS
        if book and self._page:
            track = track_of(book, self._page, "transcript") or track_of(
                book, self._page, "captions"
            )
        if track != self._track:
            self._track = track
            self._forget()
            if self._viewer is not None and self._viewer.panel == "transcript":
                self._viewer.set_panel("")
            self.changed.emit()

    def _on_panel(self) -> None:
        assert self._viewer is not None
        book = self._reader.book if self._reader else None
        if self._viewer.panel != "transcript" or book is None or not self._track:
            self._forget()
            return
        package, name = book.package, self._track.text
        captions = not track_of(book, self._page, "transcript")
        self._aside.ask(lambda: of_captions(package, name) if captions else of_file(package, name))

    def _forget(self) -> None:
        self._aside.forget()
        if self._passages or self._problem:
            self._passages, self._problem = [], ""
            self.changed.emit()

    def _on_passages(self, found: list[str] | Problem) -> None:
        if isinstance(found, Problem):
            log.warning("%s", found)
            self._problem = named(found)
        else:
            self._passages = found
        self.changed.emit()


def of_file(package: Package, name: str) -> list[str]:
    """The passages of a transcript. Raises StoryError."""
    try:
        text = package.read(name, BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refusal("not-utf8", NOT_TEXT, file=name) from error
    parts = (_HIDDEN.sub("", part).strip() for part in _BETWEEN.split(text))
    return _short([part for part in parts if part])


def of_captions(package: Package, name: str) -> list[str]:
    """What captions say, in passages: a new one after each pause. Raises StoryError."""
    from lcreader.story.captions import parse

    passages: list[list[str]] = []
    end = 0.0
    for cue in parse(name, package.read(name, BYTES)):
        if not passages or cue.start - end > PAUSE or len(passages[-1]) >= 8:
            passages.append([])
        passages[-1].append(_MARKS.sub(r"\\\1", cue.text))
        end = cue.end
    return _short(["\n".join(lines) for lines in passages])


def _short(passages: list[str]) -> list[str]:
    kept = [
        part if len(part) <= LONGEST else part[: LONGEST - 1] + "…" for part in passages[:PASSAGES]
    ]
    return [*kept, "…"] if len(passages) > PASSAGES else kept
