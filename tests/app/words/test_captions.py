# SPDX-License-Identifier: MIT
"""Captions of films and recordings: which, when, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QRectF, Signal

from lcreader.app.words.captions import Captions
from lcreader.package.folder import Folder
from lcreader.story.captions import Cue
from tests.app import scene
from tests.app.reading import Reading

FIRST = {
    "en": "In the evening a light crosses the valley.",
    "zh-Hans": "傍晚，一盏灯穿过山谷。",
    "ar": "في المساء يعبر ضوءٌ الوادي.",
}
SECOND = "Nobody knows who carries it."
LONG = (
    "There was once a teacher in this town who could not keep a story short, and when she told "
    "her pupils about the river, she began with the rain, because the rain comes first."
)


class Playing(QObject):
    """A player that is where the test says."""

    positionChanged = Signal()
    stateChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.position, self.state = 0.0, "playing"

    def to(self, seconds: float, state: str = "playing") -> None:
        self.position, self.state = seconds, state
        self.stateChanged.emit()
        self.positionChanged.emit()


@pytest.fixture
def film(reading: Reading) -> Iterator[Playing]:
    """What plays every film and recording in this test."""
    playing, found = Playing(), reading.program.desk.captions
    real, found.players = found.players, lambda: playing if found.available else None
    yield playing
    found.players = real
    found._follow()
    playing.deleteLater()


def captions(reading: Reading) -> Captions:
    return reading.program.desk.captions


def play(reading: Reading, film: Playing, page: str = "film", **where: object) -> None:
    """A page's film or recording plays, half a second from its beginning."""
    reading.open("fixture", page, **where)  # type: ignore[arg-type]
    film.to(0.5)
    reading.wait_until(lambda: not captions(reading)._aside.busy)


def say(reading: Reading, film: Playing, text: str) -> None:
    """The captions say this, in place of what their file says."""
    found = captions(reading)
    found._cues, found._starts = (Cue(0.0, 9.0, text),), [0.0]
    film.to(0.6)
    reading.settled()


def band(reading: Reading) -> QRectF:
    """The ground of the captions, in the window."""
    view = reading.one("CaptionView")
    found = [child for child in view.childItems() if child.isVisible()]
    assert len(found) == 1
    return found[0].mapRectToScene(QRectF(0, 0, found[0].width(), found[0].height()))


def shown(reading: Reading) -> str:
    return str(captions(reading).words["text"])


def silent(reading: Reading) -> None:
    reading.set(sound="off")


@pytest.mark.parametrize("language", FIRST)
def test_captions_follow_the_film_and_the_storys_language(
    reading: Reading, film: Playing, language: str
) -> None:
    reading.set(captions="on")
    play(reading, film, language=language)
    reading.set(captions="on")
    reading.wait_until(lambda: shown(reading) == FIRST[language])
    reading.settled()
    assert reading.says(FIRST[language])
    film.to(2.0)
    assert shown(reading) not in ("", FIRST[language])
    film.to(3.5)
    assert shown(reading) == ""


def test_a_recording_has_captions_too(reading: Reading, film: Playing) -> None:
    play(reading, film, "talk")
    reading.set(captions="on")
    reading.wait_until(lambda: shown(reading) == "First comes the rain,")


def test_they_come_by_themselves_where_nothing_can_be_heard(
    reading: Reading, film: Playing
) -> None:
    play(reading, film)
    assert not captions(reading).shown
    silent(reading)
    assert captions(reading).shown
    reading.wait_until(lambda: shown(reading) == FIRST["en"])
    reading.set(captions="off")
    assert not captions(reading).shown
    assert shown(reading) == ""


def test_the_bar_and_the_settings_say_that_there_is_no_device(
    reading: Reading, film: Playing
) -> None:
    play(reading, film)
    sound = reading.program.desk.sounds.sound
    reading.wait_until(lambda: sound._lines)
    sound._go_without(sound._lines[0])  # as where the last one goes
    assert captions(reading).shown
    reading.viewer.presence.show_bar()
    reading.wait_until(lambda: any(_called(reading, "No sound device")))
    reading.viewer.set_panel("settings")
    reading.wait_until(lambda: reading.says("No sound device"))
    sound._devices._on_changed()  # it is back
    assert not captions(reading).shown
    assert not reading.says("No sound device")


def test_the_volume_at_nought_is_silence_too(reading: Reading, film: Playing) -> None:
    play(reading, film)
    reading.set(volume="0")
    assert captions(reading).shown


def test_a_key_shows_and_hides_them_for_good(reading: Reading, film: Playing) -> None:
    play(reading, film)
    assert reading.program.desk.sounds.sound.device
    assert not captions(reading).shown
    reading.press("C")
    assert captions(reading).shown
    assert reading.viewer.presence.message == "Captions: English"
    assert reading.settings.text("captions") == "on"
    reading.wait_until(lambda: shown(reading) == FIRST["en"])
    reading.press("C")
    assert not captions(reading).shown
    assert reading.viewer.presence.message == "Captions are off."
    reading.wait_until(lambda: not reading.says(FIRST["en"]))
    # what was sent away while there was sound comes back where there is none
    assert reading.settings.text("captions") == "auto"
    silent(reading)
    assert captions(reading).shown
    reading.press("C")
    assert not captions(reading).shown
    assert reading.settings.text("captions") == "off"


def test_a_page_without_captions_says_so(reading: Reading) -> None:
    reading.open("fixture", "film-alone")
    before = reading.settings.text("captions")
    reading.press("C")
    assert reading.viewer.presence.message == "There is nothing to caption on this page."
    assert reading.settings.text("captions") == before
    assert not captions(reading).available


def test_the_button_is_there_where_the_page_has_some(reading: Reading, film: Playing) -> None:
    play(reading, film)
    reading.viewer.presence.show_bar()
    reading.settled()
    name = "Captions on or off"
    reading.wait_until(lambda: any(_called(reading, name)))
    reading.go("film-alone")
    reading.viewer.presence.show_bar()
    reading.settled()
    assert not any(_called(reading, name))


def _called(reading: Reading, name: str) -> Iterator[bool]:
    for seen in reading.items():
        told = scene.accessible(seen.item)
        yield bool(told and told[1].startswith(name))


def test_another_language_is_chosen_by_keys_alone(reading: Reading, film: Playing) -> None:
    play(reading, film)
    captions(reading).ask()
    reading.settled()
    assert [row["name"] for row in captions(reading).tracks()][:2] == ["No captions", "English"]
    reading.named("简体中文").item.forceActiveFocus()
    reading.press("Return")
    assert reading.viewer.panel == ""
    reading.wait_until(lambda: shown(reading) == FIRST["zh-Hans"])
    # the next film keeps it; a film that has no such captions shows those of the main language
    reading.go("talk")
    film.to(0.5)
    reading.wait_until(lambda: shown(reading) == "先有雨，")
    captions(reading).choose("")
    assert not captions(reading).shown


def test_a_language_without_captions_shows_the_main_languages_as_they_are_written(
    reading: Reading, film: Playing
) -> None:
    play(reading, film, "talk", language="ar")
    reading.set(captions="on")
    reading.wait_until(lambda: shown(reading) == "First comes the rain,")
    assert captions(reading).words["rtl"] is False
    assert captions(reading).language == "en"


def test_before_the_film_begins_and_after_it_there_are_none(
    reading: Reading, film: Playing
) -> None:
    play(reading, film)
    reading.set(captions="on")
    reading.wait_until(lambda: shown(reading) == FIRST["en"])
    for state in ("opening", "ready", "ended", "failed"):
        film.to(0.5, state)
        assert shown(reading) == ""
    film.to(0.5, "paused")
    assert shown(reading) == FIRST["en"]


def test_a_page_that_is_left_takes_its_captions_along(reading: Reading, film: Playing) -> None:
    play(reading, film)
    reading.set(captions="on")
    reading.wait_until(lambda: shown(reading) == FIRST["en"])
    reading.press("PgDown")
    assert shown(reading) == ""
    film.to(0.7)
    assert shown(reading) == ""


SIZES = [(1280, 720), (800, 600), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", ["1", "2"])
@pytest.mark.parametrize("page", ["film", "talk"])
def test_they_stand_clear_of_the_words_the_bar_and_the_edges(
    reading: Reading, film: Playing, page: str, scale: str, size: tuple[int, int]
) -> None:
    play(reading, film, page, size=size)
    reading.set(captions="on", text_size=scale)
    reading.wait_until(lambda: not captions(reading)._aside.busy)
    say(reading, film, LONG)
    reading.viewer.presence.show_bar()
    reading.settled()
    there = band(reading)
    assert QRectF(0, 0, *size).contains(there)
    assert there.bottom() <= size[1] - max(44, 0.07 * min(size))  # the bar
    for seen in scene.texts(reading.window):
        if "WordsFlow" in seen.path:
            assert not scene.painted(seen).intersected(seen.clip).intersects(there), seen.text
    lines = next(seen for seen in scene.texts(reading.window) if "CaptionView" in seen.path)
    assert int(lines.item.property("lineCount")) <= 3
    assert not lines.item.property("truncated")


def test_their_size_follows_the_text_size(reading: Reading, film: Playing) -> None:
    play(reading, film)
    reading.set(captions="on")
    reading.wait_until(lambda: shown(reading) == FIRST["en"])
    normal = band(reading).height()
    reading.set(text_size="2")
    reading.wait_until(lambda: band(reading).height() > 1.6 * normal)


def test_a_file_that_cannot_be_read_is_named_once(
    reading: Reading, film: Playing, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Folder.read

    def torn(package: Folder, name: str, limit: int) -> bytes:
        data = whole(package, name, limit)
        return b"1" + data if name == "media/words/film.en.vtt" else data

    monkeypatch.setattr(Folder, "read", torn)
    reading.open("fixture", "film")
    reading.set(captions="on")
    reading.wait_until(lambda: "film.en.vtt" in reading.viewer.presence.message)
    assert reading.viewer.presence.message == "media/words/film.en.vtt: the file is not WebVTT"
    film.to(0.5)
    assert shown(reading) == ""
