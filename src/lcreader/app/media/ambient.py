# SPDX-License-Identifier: MIT
"""The sound under the pages: it goes on across those that share it, and crosses into another."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lcreader.app.firstsight import FirstSight
from lcreader.app.media.sound import Sound
from lcreader.app.reader import Reader
from lcreader.app.timers import once
from lcreader.app.viewer import Viewer
from lcreader.reading.mixing import CROSS_MS, LEAVE_MS, Channel
from lcreader.story.model import Files

if TYPE_CHECKING:
    from lcreader.app.media.player import Player

LEAVING = 2
"""How many sounds may still fade while another plays: who leafs fast hears no choir."""
LATE_MS = 600
"""How long a sound waits for the next to open before it leaves alone."""

Wanted = tuple[str, Files]
"""The package's token, and the files of the sound; () for silence."""
NOTHING: Wanted = ("", ())


class Ambient(QObject):
    """Plays what the page asks for. The start page, the end, the shelf and a blank are quiet."""

    def __init__(
        self, reader: Reader, viewer: Viewer, sound: Sound, sight: FirstSight, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reader, self._viewer, self._sound, self._sight = reader, viewer, sound, sight
        self._playing = NOTHING
        self._player: Player | None = None
        self._rests = False
        self._before: tuple[Wanted, Player] | None = None
        self._leaving: OrderedDict[Wanted, Player] = OrderedDict()
        self._late = once(self, self._let_go, LATE_MS)
        for changed in (reader.moved, viewer.blankChanged, sight.came):
            changed.connect(self._update)

    def finish(self) -> None:
        """Stop at once: the program goes."""
        self._play(NOTHING)
        for player in list(self._leaving.values()):
            self._sound.release(player, fade=0, done=partial(self._left, player))

    def _wanted(self) -> Wanted:
        book = self._reader.book
        if book is None or not book.page_shown:
            return NOTHING
        ambient = book.session.page.ambient
        return (book.token, ambient) if ambient else NOTHING

    def _update(self) -> None:
        if not self._sight.past:
            return
        wanted, blank = self._wanted(), bool(self._viewer.blank)
        if wanted != self._playing:
            self._play(NOTHING if blank else wanted)
        elif blank != self._rests and self._player is not None:
            self._rest(blank, self._player)

    def _rest(self, rests: bool, player: Player) -> None:
        """Fade out and stand still while the picture is hidden, then go on."""
        self._rests = rests
        if rests:
            self._sound.release(player)
        elif not self._sound.keep(player):
            self._sound.attach(player, Channel.AMBIENT, fade=LEAVE_MS)
            player.play()

    def _play(self, wanted: Wanted) -> None:
        self._let_go()  # what still waited for the one that goes now
        if self._player is not None:
            self._before, self._player = (self._playing, self._player), None
        self._playing, self._rests = wanted, False
        back = self._leaving.get(wanted)
        if wanted == NOTHING:
            self._let_go()
        elif back is not None and self._sound.keep(back, fade=CROSS_MS):
            self._player = self._leaving.pop(wanted)
            self._let_go()
        else:
            self._player = self._begin(wanted)
            self._late.start()

    def _let_go(self) -> None:
        """The one before leaves: the next has begun to play, or takes too long."""
        self._late.stop()
        if self._before is None:
            return
        (wanted, player), self._before = self._before, None
        self._leaving[wanted] = player
        fade = CROSS_MS if self._playing != NOTHING else LEAVE_MS
        self._sound.release(player, fade=fade, done=partial(self._left, player))
        while len(self._leaving) > LEAVING:
            oldest = next(iter(self._leaving.values()))
            self._sound.release(oldest, fade=0, done=partial(self._left, oldest))

    def _begin(self, wanted: Wanted) -> Player:
        from lcreader.app.media.player import Player

        book = self._reader.book
        assert book is not None
        player = Player(self, film=False)
        player.stateChanged.connect(partial(self._on_state, player))
        player.open(book.package, wanted[1], endless=True)
        self._sound.attach(player, Channel.AMBIENT, fade=CROSS_MS, rising=self._let_go)
        player.play()
        return player

    def _on_state(self, player: Player) -> None:
        if player.failed and player is self._player:
            self._let_go()
            self._viewer.presence.say(player.problem)

    def _left(self, player: Player) -> None:
        for wanted, leaving in list(self._leaving.items()):
            if leaving is player:
                del self._leaving[wanted]
        player.close()
        player.deleteLater()
