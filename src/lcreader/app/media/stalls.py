# SPDX-License-Identifier: MIT
"""Notices a sound that stands still though it plays: its device was pulled out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from lcreader.app.media.line import Line

LOOK_MS = 1000
RENEW_AFTER = 2
"""How many looks a sound may stand still before it gets a new output, and again each time."""
GIVE_UP_AFTER = 6
"""After how many looks it plays on without a device, so that pages go on turning; at the first
where the device cannot even be opened."""


class Stalls(QObject):
    """Looks every second while something plays. No signal tells of a device that is gone when it
    was the last one, or of a sound server that was ended.
    """

    def __init__(
        self,
        lines: Callable[[], Sequence[Line]],
        renew: Callable[[Line], None],
        give_up: Callable[[Line], None],
        can_open: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lines, self._renew, self._give_up = lines, renew, give_up
        self._can_open = can_open
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def watch(self) -> None:
        """Something plays, or no longer."""
        if not any(line.timed and line.sounds for line in self._lines()):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        for line in list(self._lines()):
            place = float(line.player.position)
            stands = line.timed and line.sounds and place == line.place
            line.still = line.still + 1 if stands else 0
            line.place = place
            gone = line.still == 1 and not self._can_open()
            if gone or line.still == GIVE_UP_AFTER:
                self._give_up(line)
            elif 0 < line.still < GIVE_UP_AFTER and line.still % RENEW_AFTER == 0:
                self._renew(line)
