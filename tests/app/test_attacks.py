# SPDX-License-Identifier: MIT
"""What must not stop anybody from reading."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication

from lcreader.app.instance import Instance
from lcreader.app.pictures.decoding import Wish
from lcreader.app.pictures.store import PictureStore
from tests.app.reading import STORIES, Reading

STREET = STORIES["fixture"] / "media" / "street.svg"


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_read(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "reader"
    in_the_way.write_text("a file where the folder is to be")
    instance = Instance(in_the_way, lambda request: None)
    instance.close()
    assert "later launches cannot find this window" in caplog.text


class _Slow:
    """A package whose files take as long as somebody lets them."""

    def __init__(self) -> None:
        self.asked, self.go_on = Event(), Event()

    def read(self, name: str, limit: int) -> bytes:
        self.asked.set()
        self.go_on.wait(30)
        return STREET.read_bytes()


def test_a_picture_that_takes_for_ever_holds_nobody_up(qapp: QGuiApplication) -> None:
    store, package = PictureStore(), _Slow()
    store.attach("story", package)
    key = store.request(Wish("story", "street.svg", 64, 64))
    assert package.asked.wait(30)
    try:
        store.detach("story")
        assert not store.finish(10)
    finally:
        package.go_on.set()
    assert store.finish(30_000)
    assert not store.is_ready(key)
    assert store.problem_of(key) is None


@pytest.mark.parametrize("page", ["gallery", "compare", "map", "links", "choices", "think"])
def test_the_language_may_change_in_the_middle_of_a_feature(reading: Reading, page: str) -> None:
    reading.open("fixture", page)
    for language in ("ar", "zh-Hans", "ar", "en"):
        reading.press("PgDown")
        reading.viewer.speak(language)
        reading.press("PgUp")
    reading.settled()
    assert reading.page == page
