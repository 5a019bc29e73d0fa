# SPDX-License-Identifier: MIT
"""Pictures made ready before their page is asked for."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize

from lcreader.app.book import Book
from lcreader.app.features import pictures_in
from lcreader.app.front import first_of
from lcreader.app.pageitem import ground_of
from lcreader.app.pictures.decoding import Wish
from lcreader.app.pictures.store import PictureStore
from lcreader.app.words.pieces import Pieces

DRIFT_ROOM = 1.05
"""How much larger than the window a drifting picture is decoded; see Ground.qml."""


def prepare_first(book: Book, pieces: Pieces, store: PictureStore, window: QSize) -> None:
    """Have nothing but the picture that is seen first decoded, for a window of so many pixels."""
    ground = first_of(book, pieces)["ground"]
    if ground["file"]:
        store.request(_wish(book, ground["file"], window, drifts=ground["drift"]))


def prepare(book: Book, pieces: Pieces, store: PictureStore, window: QSize) -> None:
    """Have the pictures of the pages around the present one decoded for so many pixels.

    They are kept whatever the store's budget; the present page's come first.
    """
    wishes: dict[str, Wish] = {}
    for page_id in book.session.wanted():
        ground = ground_of(book.session.background_of(page_id)[1], pieces)
        names = [(ground["file"], ground["drift"])]
        names += [(name, False) for name in pictures_in(book.page(page_id).feature)]
        for name, drifts in names:
            if name:
                wish = _wish(book, name, window, drifts=drifts)
                wishes.setdefault(wish.key, wish)
    store.want(wishes)
    for index, wish in enumerate(wishes.values()):
        store.request(wish, soon=index == 0)


def _wish(book: Book, name: str, window: QSize, *, drifts: bool) -> Wish:
    room = DRIFT_ROOM if drifts else 1.0
    width, height = math.ceil(window.width() * room), math.ceil(window.height() * room)
    return Wish(book.token, name, width, height)
