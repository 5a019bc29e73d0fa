# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.app.features.making import make_story
from tests.app.reading import Reading
from tests.app.scene import accessible, below, evaluate, painted, texts


def frame(reading: Reading) -> QQuickItem:
    """The picture that lies on top, once it is there."""

    def found() -> list[QQuickItem]:
        return [f for f in reading.all_of("FramedPicture") if f.parentItem().property("on")]

    reading.wait_until(found)
    (only,) = found()
    return only


def shown_file(reading: Reading) -> str:
    return str(frame(reading).property("file"))


def graphics(reading: Reading) -> list[str]:
    told = [accessible(seen.item) for seen in reading.items()]
    graphic = QAccessible.Role.Graphic
    return [name for role, name in filter(None, told) if role == graphic and name]


def test_next_walks_the_pictures_and_then_turns_the_page(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    seen = []
    for _ in range(4):
        reading.settled()
        seen.append(shown_file(reading))
        reading.press("PgDown")
    assert seen == ["media/boats.webp", "media/market.png", "media/street.svg", "media/bridge.jpg"]
    assert reading.page == "compare"


def test_previous_walks_them_back(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    reading.press("PgDown", "PgDown", "PgUp")
    reading.settled()
    assert shown_file(reading) == "media/market.png"
    reading.press("PgUp", "PgUp")
    assert reading.page == "share"


def test_a_gallery_is_come_back_to_as_it_was_left(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    reading.press("PgDown", "PgDown", "PgDown", "PgDown")
    reading.settled()
    reading.press("PgUp")
    reading.settled()
    assert shown_file(reading) == "media/bridge.jpg"


def test_caption_and_counter_tell_where_one_is(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    assert reading.says("Boats on a morning without wind")
    assert reading.says("1 / 4")
    reading.press("PgDown")
    assert reading.says("The market before it opens")
    assert reading.says("2 / 4")
    assert not reading.says("Boats on a morning without wind")


def test_the_counter_uses_the_languages_digits(reading: Reading) -> None:
    reading.open("fixture", "gallery", "ar")
    assert reading.says("١ / ٤")


def test_the_words_belong_to_the_first_picture(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    assert reading.says("Four pictures")
    reading.press("PgDown")
    reading.wait_until(lambda: not reading.says("Four pictures"))
    reading.press("PgUp")
    reading.wait_until(lambda: reading.says("Four pictures"))


@pytest.mark.parametrize("size", [(1280, 720), (800, 600), (1080, 1920)])
def test_the_words_stand_above_the_caption(reading: Reading, size: tuple[int, int]) -> None:
    reading.open("fixture", "gallery", size=size)
    title, caption = (
        painted(next(seen for seen in texts(reading.window) if part in seen.text))
        for part in ("Four pictures", "Boats on a morning")
    )
    assert title.bottom() < caption.top()


def test_the_picture_that_is_shown_is_described(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    reading.wait_until(lambda: graphics(reading) == ["Three small boats with white sails."])
    reading.press("PgDown")
    frame(reading)
    assert graphics(reading) == ["Four market stalls with coloured roofs."]


def test_the_next_picture_fades_in_over_the_present_one(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    present, following, *_ = below(reading.one("Gallery"), "QQuickLoader")
    assert evaluate(following, "fadeIn.duration") == 450
    evaluate(following, "fadeIn.duration = 60000")  # a busy machine sees a longer fade too
    reading.press("PgDown")
    reading.wait_until(lambda: 0 < following.opacity() < 1)
    assert following.z() > present.z()
    assert (present.opacity(), present.isVisible()) == (1, True)
    evaluate(following, "fadeIn.complete()")
    reading.wait_until(lambda: following.opacity() == 1)
    assert not present.isVisible()


def test_a_tall_picture_is_shown_whole(reading: Reading) -> None:
    reading.open("fixture", "gallery")
    reading.press("PgDown", "PgDown", "PgDown")
    reading.settled()
    shown = frame(reading).property("shown")
    assert shown.height() <= reading.window.height()
    assert shown.width() < reading.window.width() / 2


def test_a_missing_picture_leaves_its_words(reading: Reading, tmp_path: Path) -> None:
    pictures = [{"file": "media/gone.webp", "alt": "A boat at sea."}, "media/boats.webp"]
    reading.open(make_story(tmp_path, ("boats.webp",), gallery=pictures), "page")
    reading.wait_until(lambda: reading.says("A boat at sea."))
    assert reading.says("media/gone.webp")
    reading.press("PgDown")
    reading.settled()
    assert shown_file(reading) == "media/boats.webp"
    reading.press("PgDown")
    assert reading.page == "other"


def test_the_hint_to_go_on_stands_above_the_caption(reading: Reading, tmp_path: Path) -> None:
    line = "A caption long enough to come to the middle of the window and beyond it, word by word."
    gallery = [{"file": f"media/{name}", "caption": line} for name in ("boats.webp", "hills.webp")]
    reading.open(make_story(tmp_path, ("boats.webp", "hills.webp"), title="T", gallery=gallery))
    reading.press("PgDown")

    def places(said: str) -> list[QRectF]:
        return [painted(seen) for seen in texts(reading.window) if said in seen.text]

    reading.wait_until(lambda: places("to go on"))
    (hint,), (caption,) = places("to go on"), places("A caption")
    assert caption.right() > hint.left()
    assert hint.bottom() < caption.top()
