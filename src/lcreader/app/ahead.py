# SPDX-License-Identifier: MIT
"""Pictures made ready before their page is asked for."""

from __future__ import annotations

import math

from lcreader.app.book import Book
from lcreader.app.decoding import Wish
from lcreader.app.features import pictures_in
from lcreader.app.pageitem import ground_of
from lcreader.app.pictures import PictureStore
from lcreader.app.pieces import Pieces

DRIFT_ROOM = 1.05
"""How much larger than the window a drifting picture is decoded; see Backdrop.qml."""


def prepare(book: Book, pieces: Pieces, store: PictureStore, width: int, height: int) -> None:
    """Have the pictures of the pages around the present one decoded for so many pixels.

    They are kept whatever the store's budget; the present page's come first.
    """
    wishes: dict[str, Wish] = {}
    for page_id in book.session.wanted():
        ground = ground_of(book.session.background_of(page_id)[1], pieces)
        names = [(ground["file"], DRIFT_ROOM if ground["drift"] else 1.0)]
        names += [(name, 1.0) for name in pictures_in(book.page(page_id).feature)]
        for name, room in names:
            if name:
                wish = Wish(book.token, name, math.ceil(width * room), math.ceil(height * room))
                wishes.setdefault(wish.key, wish)
    store.want(wishes)
    for index, wish in enumerate(wishes.values()):
        store.request(wish, soon=index == 0)
