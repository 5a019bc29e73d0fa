# SPDX-License-Identifier: MIT
"""How loud every player is: one mix, one clock for all fades, one device for all that sounds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.media.devices import NOWHERE, Devices
from lcreader.app.media.line import Line, Sounding
from lcreader.app.media.stalls import Stalls
from lcreader.app.preferences import Preferences
from lcreader.reading.mixing import (
    DUCK_MS,
    LEAVE_MS,
    SPEAKING,
    SWITCH_MS,
    Channel,
    Level,
    gain,
    gives_way,
)

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 15


@QmlElement
@QmlSingleton
class Sound(QObject):
    """Gives every player its output and its volume. Of those that speak, the last begun does."""

    changed = Signal()
    """Muted, volume, the device: what the bar and captions ask for."""
    speakingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._preferences: Preferences | None = None
        self._chosen = (True, 1.0)
        self._devices = Devices(self)
        self._devices.changed.connect(self._on_devices)
        self._speaking = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._stalls = Stalls(
            lambda: self._lines, self._renew, self._go_without, self._devices.try_default, self
        )

    # For Python

    def follow(self, preferences: Preferences) -> None:
        """Be as loud as the settings `sound` and `volume` say, now and whenever they change."""
        self._preferences = preferences
        self._chosen = self._wished()
        preferences.changed.connect(self._on_preferences)

    def attach(
        self,
        player: Sounding,
        channel: Channel,
        *,
        fade: int = 0,
        rising: Callable[[], None] | None = None,
        timed: bool = True,
    ) -> None:
        """Let a player be heard.

        ``fade``: milliseconds in which it comes up once it plays; ``rising`` is called then.
        ``timed``: it tells where it is, so that it is seen when it stands still.
        """
        if any(line.player is player for line in self._lines):
            self.release(player, fade=0)
        from lcreader.app.media.outputs import audio_output

        self._devices.look()
        output = audio_output(self)
        line = Line(player, channel, output)
        line.timed = timed
        if fade:
            line.own = Level(0.0)
            # not from now: opening the file and the device may take longer than the fade
            line.rise = partial(self._rise, line, fade, rising)
            player.positionChanged.connect(line.rise)
        self._lines.append(line)
        line.mix = Level(self._gain(channel))
        self._apply(line)
        player.use_output(output)
        player.stateChanged.connect(self._on_players)
        player.soundChanged.connect(self._on_players)
        self._on_players()

    def release(
        self, player: Sounding, *, fade: int = LEAVE_MS, done: Callable[[], None] | None = None
    ) -> None:
        """Let a player fade and give its output back; then ``done`` is called.

        It plays on while it fades. ``fade`` 0, or one that is not heard: at once.
        """
        line = next((line for line in self._lines if line.player is player), None)
        if line is None:
            if done:
                done()
            return
        line.done = done
        heard = line.sounds or line.leaving
        line.leaving = True
        if fade and heard and line.output.volume() > 0:
            line.own = line.own.to(0.0, self._now(), fade)
            self._timer.start()
        else:
            self._drop(line)
        self._on_players()

    def keep(self, player: Sounding, *, fade: int = LEAVE_MS) -> bool:
        """Take back a `release` that still fades; whether there was one."""
        for line in self._lines:
            if line.player is player and line.leaving:
                line.leaving, line.done = False, None
                line.own = line.own.to(1.0, self._now(), fade)
                self._on_players()
                return True
        return False

    # For QML

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether sound is wanted: the setting."""
        return self._chosen[0]

    @Property(float, notify=changed)
    def volume(self) -> float:
        """How loud, 0–1: the setting."""
        return self._chosen[1]

    @Property(bool, notify=changed)
    def device(self) -> bool:
        """Whether there is something to hear with; true before anybody looked."""
        return self._devices.there

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Whether anything can be heard: on, not at nought, and a device is there."""
        return bool(self._chosen[0] and self._chosen[1] > 0 and self._devices.there)

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        """Whether a voice, or a film or recording with sound, is playing."""
        return self._speaking

    # The mix

    def _now(self) -> float:
        return float(self._clock.elapsed())

    def _wished(self) -> tuple[bool, float]:
        assert self._preferences is not None
        settings = self._preferences.settings
        return settings.flag("sound"), settings.number("volume") / 100

    def _gain(self, channel: Channel) -> float:
        on, volume = self._chosen
        sounding = {line.channel for line in self._lines if line.sounds}
        return gain(channel, sounding, on=on, volume=volume)

    def _on_players(self) -> None:
        for line in list(self._lines):
            speaks = line.sounds and line.channel in SPEAKING
            begins, line.spoke = speaks and not line.spoke, speaks
            if begins:
                self._hush_for(line)
        self._mix(DUCK_MS)
        self._stalls.watch()
        speaking = any(line.spoke for line in self._lines)
        if speaking != self._speaking:
            self._speaking = speaking
            self.speakingChanged.emit()

    def _rise(self, line: Line, length: int, rising: Callable[[], None] | None) -> None:
        if line.rise and line.sounds and line.player.position > 0:
            line.player.positionChanged.disconnect(line.rise)
            line.rise = None
            line.own = line.own.to(1.0, self._now(), length)
            self._timer.start()
            if rising:
                rising()

    def _hush_for(self, speaker: Line) -> None:
        for line in list(self._lines):
            if line is speaker or not gives_way(line.channel, speaker.channel):
                continue
            if line.leaving:  # the voice of the page before does not speak into this one's
                self._drop(line)
            elif line.sounds:
                line.spoke = False
                line.player.pause()

    def _mix(self, length: int) -> None:
        now = self._now()
        for line in self._lines:
            line.mix = line.mix.to(self._gain(line.channel), now, length)
        self._timer.start()

    def _tick(self) -> None:
        now = self._now()
        moving = False
        for line in list(self._lines):
            self._apply(line)
            if line.leaving and line.own.still(now):
                self._drop(line)
            moving = moving or not (line.own.still(now) and line.mix.still(now))
        if not moving:
            self._timer.stop()

    def _apply(self, line: Line) -> None:
        now = self._now()
        line.output.setVolume(line.own.at(now) * line.mix.at(now))

    def _drop(self, line: Line) -> None:
        if line not in self._lines:
            return
        self._lines.remove(line)
        player = line.player
        player.stateChanged.disconnect(self._on_players)
        player.soundChanged.disconnect(self._on_players)
        if line.rise:
            player.positionChanged.disconnect(line.rise)
        player.pause()
        player.use_output(None)
        line.output.deleteLater()
        if line.done:
            line.done()

    def _on_preferences(self) -> None:
        wished = self._wished()
        if wished != self._chosen:
            self._chosen = wished
            self._mix(SWITCH_MS)
            self.changed.emit()

    def _on_devices(self) -> None:
        device = self._devices.default
        # the sound server lets what plays go on into nothing, and into the device that comes; an
        # output that is made anew meanwhile is often not heard any more, and nothing tells
        if self._devices.there:
            for line in list(self._lines):
                now = line.output.device()
                moved = line.sounds and now.id().data() == NOWHERE
                if line.still or (now != device and not moved):
                    self._renew(line)
        self.changed.emit()

    def _renew(self, line: Line) -> None:
        """A new output, for the device that there is now: an old one stays silent for good."""
        from lcreader.app.media.outputs import audio_output

        old, line.output = line.output, audio_output(self)
        self._apply(line)
        line.player.use_output(line.output)
        old.deleteLater()

    def _go_without(self, line: Line) -> None:
        """Play on unheard: a device that is named is not there."""
        self._renew(line)
        self._devices.give_up()
        self.changed.emit()
