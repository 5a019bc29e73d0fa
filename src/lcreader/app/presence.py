# SPDX-License-Identifier: MIT
"""How the program shows itself while reading: the bar, the hint to go on, one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.reader import Reader
from lcreader.app.timers import once

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

BAR_MS = 2000
"""How long the bar stays after the last movement (reading.md, 1.2)."""
MESSAGE_MS = 4500
HINT_MS = 12_000
"""How long a reader lingers on a page until the hint to go on comes again."""


@QmlElement
@QmlSingleton
class Presence(QObject):
    """What comes by itself and leaves by itself."""

    barChanged = Signal()
    hintChanged = Signal()
    messageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = False
        self._held = False
        self._hint = False
        self._message = ""
        self._level = -1.0
        self._reader: Reader | None = None
        self._bar_timer = once(self, self._leave, BAR_MS)
        self._message_timer = once(self, lambda: self.say(""), MESSAGE_MS)
        self._hint_timer = once(self, self._linger, HINT_MS)
        self._engaged: Callable[[], bool] = lambda: False

    def attach(self, reader: Reader) -> None:
        """Hand in the story, whose first page asks for the hint."""
        self._reader = reader
        reader.turned.connect(self._on_turned)
        reader.closed.connect(self._on_closed)

    def be_quiet_while(self, engaged: Callable[[], bool]) -> None:
        """Hint at nothing while this says that something plays on the page."""
        self._engaged = engaged

    def say(self, sentence: str, level: float = -1.0) -> None:
        """Show one sentence for a few seconds; "" takes it away; ``level``, 0–1, is drawn."""
        self._message, self._level = sentence, level
        self.messageChanged.emit()
        if sentence:
            self._message_timer.start()

    def show_bar(self) -> None:
        """Something moved: the bar comes, and leaves after two seconds."""
        self._bar_timer.start()
        self._set_bar(True)

    def drop_bar(self) -> None:
        """The bar leaves at once."""
        self._set_bar(False)

    @Property(bool, notify=barChanged)
    def barShown(self) -> bool:
        """Whether the bar is up."""
        return self._bar

    @Property(bool, notify=barChanged)
    def barHeld(self) -> bool:
        """Whether the pointer or the focus rests on the bar, so that it stays."""
        return self._held

    @barHeld.setter
    def barHeld(self, held: bool) -> None:
        self._held = held
        if not held and self._bar:
            self._bar_timer.start()

    @Property(bool, notify=hintChanged)
    def hintShown(self) -> bool:
        """Whether the hint to go on is shown."""
        return self._hint

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        """The sentence that is shown for a few seconds."""
        return self._message

    @Property(float, notify=messageChanged)
    def level(self) -> float:
        """The level that the sentence tells of, from 0 to 1; -1 where it tells of none."""
        return self._level

    def _leave(self) -> None:
        if self._held:
            self._bar_timer.start()
        else:
            self._set_bar(False)

    def _set_bar(self, shown: bool) -> None:
        if shown != self._bar:
            self._bar = shown
            self.barChanged.emit()

    def _linger(self) -> None:
        if self._engaged():
            self._hint_timer.start()
        else:
            self._set_hint(True)

    def _set_hint(self, shown: bool) -> None:
        if shown != self._hint:
            self._hint = shown
            self.hintChanged.emit()

    def _on_turned(self, page: str, forward: bool, kind: str) -> None:
        self._set_hint(bool(self._reader and self._reader.number == 1 and kind == "start"))
        if page:
            self._hint_timer.start()
        else:
            self._hint_timer.stop()

    def _on_closed(self) -> None:
        self._set_hint(False)
        self._hint_timer.stop()
