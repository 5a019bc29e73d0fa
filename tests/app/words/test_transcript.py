# SPDX-License-Identifier: MIT
"""The transcript of a film or recording, read over its page."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtQuick import QQuickItem

from lcreader.app.words.transcript import LONGEST, PASSAGES, Transcript, of_captions, of_file
from lcreader.package.folder import Folder
from lcreader.package.package import open_package
from lcreader.story.problem import StoryError
from tests.app.reading import Reading

WORDS = {
    "en": ("In the evening a light crosses the valley.", "Nobody knows who carries it."),
    "zh-Hans": ("傍晚，一盏灯穿过山谷。", "没有人知道提灯的是谁。"),
    "ar": ("في المساء يعبر ضوءٌ الوادي.", "ولا أحد يعرف من يحمله."),
}


def transcript(reading: Reading) -> Transcript:
    return reading.program.desk.transcript


def opened(reading: Reading, page: str = "film", language: str = "en") -> None:
    reading.open("fixture", page, language)
    reading.press("T")
    assert reading.viewer.panel == "transcript"
    reading.wait_until(lambda: transcript(reading).passages or transcript(reading).problem)
    reading.settled()


def view(reading: Reading) -> QQuickItem:
    return next(item for item in reading.all_of("QQuickListView"))


@pytest.mark.parametrize("language", WORDS)
def test_a_key_opens_it_in_the_storys_language(reading: Reading, language: str) -> None:
    opened(reading, language=language)
    for words in WORDS[language]:
        assert reading.says(words)


@pytest.mark.parametrize("key", ["T", "Esc"])
def test_the_key_and_esc_close_it(reading: Reading, key: str) -> None:
    opened(reading)
    reading.press(key)
    assert reading.viewer.panel == ""
    assert reading.page == "film"
    assert transcript(reading).passages == []


def test_a_recording_has_one_too(reading: Reading) -> None:
    opened(reading, "talk")
    assert reading.says("First comes the rain, and the rain comes from the sea.")


def test_a_page_without_one_says_so(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("T")
    assert reading.viewer.panel == ""
    assert reading.viewer.presence.message == "This page has no transcript."
    assert not transcript(reading).available


def test_the_bar_has_a_button_for_it(reading: Reading) -> None:
    reading.open("fixture", "talk")
    reading.viewer.presence.show_bar()
    reading.settled()
    reading.click_on("Transcript of a film or recording (T)")
    assert reading.viewer.panel == "transcript"


class Long:
    """A story whose transcripts go on and on."""

    def __init__(self, patch: pytest.MonkeyPatch, passages: int) -> None:
        whole = Folder.read
        text = "\n\n".join(
            f"Passage {number}: the rain, and the sea." for number in range(passages)
        )

        def read(package: Folder, name: str, limit: int) -> bytes:
            return text.encode() if name.endswith(".md") else whole(package, name, limit)

        patch.setattr(Folder, "read", read)


@pytest.mark.parametrize("key", ["PgDown", "Right", "N", "Space"])
def test_page_keys_scroll_it_to_its_end_and_then_close_it(
    reading: Reading, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    Long(monkeypatch, 40)
    opened(reading)
    assert not reading.says("Passage 39:")
    assert view(reading).property("contentY") == 0
    presses = 0
    while presses < 40:
        reading.press(key)
        presses += 1
        if reading.viewer.panel == "":
            break
        reading.settled()
    assert reading.viewer.panel == ""
    assert presses > 3
    assert reading.page == "film"


def test_end_and_home_lead_to_its_end_and_beginning(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    Long(monkeypatch, 40)
    opened(reading)
    reading.press("End")
    reading.wait_until(lambda: reading.says("Passage 39:"))
    reading.press("Home")
    reading.wait_until(lambda: reading.says("Passage 0:"))
    reading.press("Up")
    assert reading.viewer.panel == "transcript"
    reading.press("PgUp")
    assert reading.viewer.panel == ""


def test_a_very_long_one_is_there_at_once(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    Long(monkeypatch, PASSAGES + 10)
    opened(reading)
    assert len(transcript(reading).passages) == PASSAGES + 1
    assert len(reading.all_of("Prose")) < 60


def test_one_that_cannot_be_read_says_why(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.open("fixture", "film")
    monkeypatch.setattr(Folder, "read", lambda package, name, limit: b"Caf\xe9")
    reading.press("T")
    reading.wait_until(lambda: transcript(reading).problem)
    reading.settled()
    assert reading.says("“media/words/film.en.md” is not written in UTF-8.")


def test_what_cannot_be_played_can_be_read(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Folder.open

    def read(package: Folder, name: str) -> BinaryIO:
        film = name in ("media/film.webm", "media/film.mp4")
        return BytesIO(b"no film") if film else whole(package, name)

    monkeypatch.setattr(Folder, "open", read)
    reading.open("fixture", "film")
    reading.wait_until(lambda: reading.says("Read the transcript"))
    reading.settled()
    reading.click_on("Read the transcript")
    reading.wait_until(lambda: reading.says(WORDS["en"][0]))
    reading.press("Esc")
    reading.press("PgDown")
    reading.settled()
    assert not reading.says("Read the transcript")


def package_with(folder: Path, **files: str) -> Folder:
    (folder / "story.yaml").write_text("format: 1\n")
    for name, text in files.items():
        (folder / f"{name}.vtt").write_text(text, "utf-8")
        (folder / f"{name}.md").write_text(text, "utf-8")
    package = open_package(folder)
    assert isinstance(package, Folder)
    return package


def test_passages_are_parted_by_empty_lines(tmp_path: Path) -> None:
    package = package_with(tmp_path, t="One\ntwo.\r\n\r\n\n- three\n- four\u202e\x07\n \n\nfive")
    assert of_file(package, "t.md") == ["One\ntwo.", "- three\n- four", "five"]


def test_a_passage_without_an_end_is_cut(tmp_path: Path) -> None:
    package = package_with(tmp_path, t="x" * (LONGEST * 3))
    assert [len(part) for part in of_file(package, "t.md")] == [LONGEST]


def test_captions_make_a_transcript_with_a_passage_after_each_pause(tmp_path: Path) -> None:
    vtt = (
        "WEBVTT\n\n00:00.000 --> 00:02.000\nFirst *the* rain,\n\n00:02.000 --> 00:04.000\n"
        "then the sea.\n\n00:09.000 --> 00:10.000\n[thunder](#no)\n"
    )
    package = package_with(tmp_path, t=vtt)
    found = of_captions(package, "t.vtt")
    assert found == ["First \\*the\\* rain,\nthen the sea.", "\\[thunder\\](#no)"]
    with pytest.raises(StoryError):
        of_captions(package, "story.yaml")
