# SPDX-License-Identifier: MIT
"""Pages that turn by themselves: where the story asks for it, and where it is read to somebody."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject

from lcreader.app.media.narration import Narration
from lcreader.app.reader import Reader
from lcreader.app.timers import once
from lcreader.app.viewer import Viewer
from lcreader.library.settings import Settings
from lcreader.reading.reciting import Moment, asks, stay, turns_in
from lcreader.reading.turn import Phase

AGAIN_MS = 1000
"""How long to wait again while something lies over the page."""
SHORTLY_MS = 50
"""How long to wait again where the timer came early, as Qt's may by a twentieth."""


class Autoplay(QObject):
    """Asks :func:`turns_in` when the page or its next step is due, and walks on then."""

    def __init__(
        self,
        reader: Reader,
        viewer: Viewer,
        settings: Settings,
        narration: Narration,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader, self._viewer, self._settings = reader, viewer, settings
        self._narration = narration
        self._since = QElapsedTimer()
        self._shown: tuple[str, str, str, int] | None = None
        self._timer = once(self, self._on_timeout)
        reader.moved.connect(self._on_moved)
        narration.changed.connect(self._wait)

    def _on_moved(self) -> None:
        book = self._reader.book
        shown = None
        if book:
            session = book.session
            shown = (book.token, session.phase.value, session.page_id, session.step)
        # an answer or a scroll on the page that is shown begins nothing anew
        if shown == self._shown and self._timer.isActive():
            return
        if shown != self._shown:
            self._shown = shown
            self._since.start()
        self._wait()

    def _due(self) -> float | None:
        """Seconds until the walk goes on of itself; None: not of itself."""
        book = self._reader.book
        if book is None or book.session.phase is not Phase.PAGE:
            return None
        session, narration = book.session, self._narration
        page, step = session.page, session.steps[session.step]
        return turns_in(
            Moment(
                mode=narration.mode_now,
                rule=session.advance if self._settings.flag("advance") else "manual",
                shown=self._since.elapsed() / 1000,
                stay=stay(page, step, whole=not session.walk_steps),
                first_step=session.step == 0,
                asks=asks(page),
                busy=narration.busy,
                ended=narration.ended,
                quiet=narration.quiet,
            )
        )

    def _wait(self) -> None:
        seconds = self._due()
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(max(SHORTLY_MS, round(seconds * 1000)))

    def _on_timeout(self) -> None:
        seconds = self._due()
        if seconds is None or self._reader.book is None:
            return
        if self._viewer.contexts():
            self._timer.start(AGAIN_MS)
        elif seconds <= 0:
            self._reader.book.session.next()
        else:
            self._timer.start(max(SHORTLY_MS, round(seconds * 1000)))
