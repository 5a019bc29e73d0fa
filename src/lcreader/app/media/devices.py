# SPDX-License-Identifier: MIT
"""What there is to hear with."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal

if TYPE_CHECKING:  # QtMultimedia costs time and memory: not before something is to be heard
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

log = logging.getLogger(__name__)

PULSE_MS = "60"
# WORKAROUND(with the few milliseconds that Qt asks PulseAudio for, sound breaks off for 4-40 ms
# several times a second while the machine is busy; none of that with 60, until Qt asks for more)

NOWHERE = b"auto_null"
"""What PulseAudio and PipeWire call the output that they make where there is none: it plays into
nothing."""
CANNOT = ("OpenError", "FatalError")
"""By name: the enumeration has moved within Qt."""
SILENCE = bytes(4096)


class Devices(QObject):
    """Whether something is there to hear with; true before anybody looked."""

    changed = Signal()
    """The devices are others."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QMediaDevices | None = None
        self._there = True

    @property
    def there(self) -> bool:
        """Whether anything can be heard through the device that sound goes to."""
        return self._there

    def look(self) -> None:
        """Find out what device there is, and go on watching."""
        if self._watched is not None:
            return
        os.environ.setdefault("PULSE_LATENCY_MSEC", PULSE_MS)
        from PySide6.QtMultimedia import QMediaDevices

        self._watched = QMediaDevices(self)
        self._watched.audioOutputsChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def default(self) -> QAudioDevice:
        """Where sound goes to; a null device where there is none."""
        from PySide6.QtMultimedia import QMediaDevices

        return QMediaDevices.defaultAudioOutput()

    def try_default(self) -> bool:
        """Whether the device can really be opened: with PulseAudio the last one is still named
        when it is gone, and no signal tells. It plays nothing.
        """
        from PySide6.QtMultimedia import QAudioSink

        device = self.default
        silence = QBuffer()
        silence.setData(SILENCE)
        silence.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = QAudioSink(device, device.preferredFormat())
        sink.start(silence)
        failed = sink.error().name in CANNOT
        sink.stop()
        return not failed

    def give_up(self) -> None:
        """Nothing can be heard until the devices change."""
        self._set_there(False)

    def _on_changed(self) -> None:
        device = self.default
        self._set_there(not device.isNull() and device.id().data() != NOWHERE)
        self.changed.emit()

    def _set_there(self, there: bool) -> None:
        if there != self._there:
            log.info("sound: %s", "a device is there" if there else "no device")
            self._there = there
