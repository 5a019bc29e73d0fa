# SPDX-License-Identifier: MIT
"""A film that is open, and where it was left."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lcreader.app.book import Book
from lcreader.app.media.film import Film
from lcreader.app.media.place import keep_place
from lcreader.app.words.language import translate
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from lcreader.app.media.player import Player

log = logging.getLogger(__name__)

SLOW = QT_TRANSLATE_NOOP(
    "Films", "This computer is too slow for moving backgrounds; they stand still."
)
SLOW_FILM = QT_TRANSLATE_NOOP(
    "Films", "This computer is too slow for this film; its sound goes on without its picture."
)


@dataclass(slots=True)
class Showing:
    """A film that is open, and its player. ``here``: its page is shown and has come to rest.

    ``heard``: the mix has it; ``fading``: its page was left, and its sound fades.
    """

    film: Film
    player: Player
    here: bool = False
    heard: bool = False
    fading: bool = False

    def give_up(self) -> str:
        """Rather a picture that stands than one that stutters; the sentence that says so."""
        log.warning("%s stutters: its picture stands from now on", self.player.file)
        if self.film.background:
            self.player.pause()
            return translate("Films", SLOW)
        self.player.stop_showing()
        return translate("Films", SLOW_FILM)

    def keep_place(self, book: Book) -> None:
        """Note how far a page's film has come; one that only moves behind words begins anew."""
        if not self.film.background:
            keep_place(book, self.film.page, self.player)
