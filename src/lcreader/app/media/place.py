# SPDX-License-Identifier: MIT
"""Where a page's film or recording was left, so that it goes on there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lcreader.app.book import Book

if TYPE_CHECKING:
    from lcreader.app.media.player import Player

KEEP_MS = 5000
"""How often the place of what plays is kept, so that a power cut loses little."""
WORTH_KEEPING = 0.25
"""Seconds by which a place must differ to be kept anew."""


def keep_place(book: Book, page: str, player: Player) -> None:
    """Note how far the film or recording of a page has come; one that has ended begins anew."""
    if player.state not in ("playing", "paused", "ended"):
        return
    time = 0.0 if player.state == "ended" else float(player.position)
    if abs(time - book.session.page_state(page).media_time) > WORTH_KEEPING:
        book.session.set_state(page, media_time=time)
