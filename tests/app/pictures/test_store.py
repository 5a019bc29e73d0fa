# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from lcreader.app.pictures import store as store_module
from lcreader.app.pictures.decoding import Wish
from lcreader.app.pictures.store import MOST_DUE, PictureProvider, PictureStore
from tests.app.reading import Reading


class Package:
    """Any PNG is a blue one."""

    def __init__(self) -> None:
        self.bytes = QByteArray()
        buffer = QBuffer(self.bytes)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(QColor("blue"))
        image.save(buffer, "PNG")

    def read(self, name: str, limit: int) -> bytes:
        return bytes(self.bytes.data())


@pytest.fixture
def store(qapp: QGuiApplication) -> Iterator[PictureStore]:
    store = PictureStore(budget=64 * 64 * 4)  # one picture
    store.attach("book", Package())
    yield store
    store.finish()


def wish(number: int) -> Wish:
    return Wish("book", f"{number}.png", 64, 64)


def settle(store: PictureStore) -> None:
    store._pool.waitForDone()
    QCoreApplication.processEvents()


def fetch(store: PictureStore, key: str) -> QImage:
    """What QML's Image does once it is told that a picture is there."""
    return PictureProvider(store).requestImage(key.encode().hex(), QSize(), QSize())


def test_what_a_view_asked_for_stays_until_it_is_fetched(store: PictureStore) -> None:
    keys = [store.request(wish(number)) for number in range(4)]
    settle(store)
    assert not any(fetch(store, key).isNull() for key in keys)


def test_what_is_found_ready_stays_until_it_is_fetched(store: PictureStore) -> None:
    key = store.request(wish(0))
    settle(store)
    fetch(store, key)
    assert store.is_ready(key)
    store.request(wish(1), soon=False)
    settle(store)
    assert not fetch(store, key).isNull()


def test_what_was_fetched_makes_room(store: PictureStore) -> None:
    for number in range(4):
        key = store.request(wish(number))
        settle(store)
        assert not fetch(store, key).isNull()
    assert store.bytes_held() == 64 * 64 * 4


def test_what_no_view_fetches_makes_room_at_the_next_page(store: PictureStore) -> None:
    for number in range(4):
        store.request(wish(number))
    settle(store)
    store.want([wish(3).key])
    assert store.bytes_held() == 64 * 64 * 4
    assert store.is_ready(wish(3).key)


def test_what_is_made_ready_for_later_pages_is_not_kept_for_ever(store: PictureStore) -> None:
    for number in range(4):
        store.request(wish(number), soon=False)
    settle(store)
    assert store.bytes_held() == 64 * 64 * 4


def test_a_picture_that_had_to_make_room_is_asked_for_again(reading: Reading) -> None:
    reading.program.pictures._budget, budget = 0, reading.program.pictures._budget
    try:
        for page in ("tall", "hill-foot", "without-words", "talk"):
            reading.open("fixture", page)
            reading.program.pictures.want([])
            reading.resize(1000, 700)
            reading.settled()
            assert reading.one("Backdrop").property("loaded")
    finally:
        reading.program.pictures._budget = budget


@pytest.mark.parametrize("motion", ["full", "reduced"])
@pytest.mark.parametrize("page", ["welcome", "tall"])
def test_what_is_made_ready_is_what_the_page_shows(
    reading: Reading, page: str, motion: str
) -> None:
    reading.habits = {"motion": motion}
    reading.open("fixture", page)
    reading.habits = {}
    assert reading.one("Backdrop").property("pictureKey") in reading.program.pictures._wanted


def test_pictures_that_nobody_fetched_make_room_at_last(store: PictureStore) -> None:
    for number in range(3 * MOST_DUE):
        store.request(wish(number))
    settle(store)
    assert store.bytes_held() <= (MOST_DUE + 1) * 64 * 64 * 4


def test_memory_is_given_back_when_no_other_turn_follows(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    monkeypatch.setattr(store_module, "give_back", lambda: given.append(True))
    monkeypatch.setattr(store_module, "REST_MS", 0)
    store = PictureStore()
    store.want([])
    store.want([])
    assert given == []
    QCoreApplication.processEvents()
    assert given == [True]
