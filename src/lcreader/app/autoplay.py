# SPDX-License-Identifier: MIT
"""Pages that turn by themselves, where the story asks for it and the reader allows it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from lcreader.app.reader import Reader
from lcreader.app.viewer import Viewer
from lcreader.library.settings import Settings

AGAIN_MS = 1000
"""How long to wait again while something lies over the page."""
SHORTLY_MS = 50
"""How long to wait again where the timer came early, as Qt's may by a twentieth."""


class Autoplay(QObject):
    """Turns a page whose `advance` is a number of seconds, counted from when it came."""

    def __init__(self, reader: Reader, viewer: Viewer, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._viewer, self._settings = reader, viewer, settings
        self._since = QElapsedTimer()
        self._shown: tuple[str, str, str, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        reader.moved.connect(self._on_moved)

    def _on_moved(self) -> None:
        book = self._reader.book
        seconds = book.session.advance if book else "manual"
        shown = None
        if book:
            session = book.session
            shown = (book.token, session.phase.value, session.page_id, session.step)
        # an answer or a scroll on the page that is shown begins nothing anew
        if shown == self._shown and self._timer.isActive():
            return
        self._shown = shown
        self._timer.stop()
        if isinstance(seconds, float | int) and self._settings.flag("advance"):
            self._since.start()
            self._timer.start(round(seconds * 1000))

    def _on_timeout(self) -> None:
        book = self._reader.book
        if book is None or not self._settings.flag("advance"):
            return
        if self._viewer.contexts():
            self._timer.start(AGAIN_MS)
        elif book.session.advance_due(self._since.elapsed() / 1000, media_ended=False):
            book.session.next()
        elif isinstance(book.session.advance, float | int):
            self._timer.start(SHORTLY_MS)
