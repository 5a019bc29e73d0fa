# SPDX-License-Identifier: MIT
"""The bundled stories are read aloud: every page, in every language, and the cues fit."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from lcreader.package.package import open_package
from lcreader.story import captions, markdown
from lcreader.story.model import Audio, Page, Story, Video
from lcreader.story.reader import Reading, read_story

STORIES = Path(__file__).parents[2] / "stories"
STORY_NAMES = ("guangzhou", "wuhan")
LANGUAGES = ("en", "zh-Hans")
TOLD = [(name, code) for name in STORY_NAMES for code in LANGUAGES]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    return {name: read_story(open_package(STORIES / name), strict=True) for name in STORY_NAMES}


def told(readings: dict[str, Reading], name: str, code: str) -> Story:
    return readings[name].in_language(code)


def with_words(story: Story) -> list[Page]:
    return [page for page in story.pages if str(page.title) or page.text.text]


@pytest.mark.parametrize(("name", "code"), TOLD)
def test_every_page_with_words_is_read_aloud(
    readings: dict[str, Reading], name: str, code: str
) -> None:
    silent = [
        page.id
        for page in with_words(told(readings, name, code))
        if page.narration is None or page.narration.language != code
    ]
    assert silent == []


@pytest.mark.parametrize(("name", "code"), TOLD)
def test_every_cue_lies_inside_its_sound(
    readings: dict[str, Reading], name: str, code: str
) -> None:
    outside = []
    for page in with_words(told(readings, name, code)):
        assert page.narration is not None
        cues = cues_of(name, page.narration.cues)
        length = seconds(STORIES / name / page.narration.file[0])
        starts = [cue.start for cue in cues]
        if not (cues[0].start >= 0 and cues[-1].end <= length and starts == sorted(starts)):
            outside.append(page.id)
    assert outside == []


@pytest.mark.parametrize(("name", "code"), TOLD)
def test_cues_follow_the_words_of_the_page(
    readings: dict[str, Reading], name: str, code: str
) -> None:
    """Tagline, title, text: all of it is read, in the order in which it stands."""
    wrong = []
    for page in with_words(told(readings, name, code)):
        assert page.narration is not None
        heard = letters("".join(cue.text for cue in cues_of(name, page.narration.cues)))
        heads = (page.tagline, page.title, page.subtitle)
        shown = letters("".join(str(words) for words in heads) + markdown.plain(page.text.text))
        if not heard.startswith(shown):
            wrong.append(page.id)
    assert wrong == []


@pytest.mark.parametrize(("name", "code"), TOLD)
def test_each_story_has_a_short_film(readings: dict[str, Reading], name: str, code: str) -> None:
    films = [
        page.feature for page in told(readings, name, code).pages if isinstance(page.feature, Video)
    ]
    lasts = [cues_of(name, film.captions)[-1].end for film in films]
    assert [last for last in lasts if 20 <= last <= 45] == lasts != []


@pytest.mark.parametrize("name", STORY_NAMES)
def test_every_chapter_has_a_sound_of_its_own_under_it(
    readings: dict[str, Reading], name: str
) -> None:
    story = told(readings, name, "en")
    assert [page.id for page in story.pages if not page.ambient] == []


@pytest.mark.parametrize(("name", "code"), TOLD)
def test_captions_of_a_film_or_recording_are_not_the_cues_of_its_page(
    readings: dict[str, Reading], name: str, code: str
) -> None:
    """Both are named after the page, and once one was written over the other."""
    played = [
        page
        for page in told(readings, name, code).pages
        if isinstance(page.feature, Video | Audio) and page.narration
    ]
    assert played
    for page in played:
        assert isinstance(page.feature, Video | Audio)
        assert page.narration is not None
        assert page.feature.captions != page.narration.cues
        told_in_both = (STORIES / name / page.feature.transcript).read_text(encoding="utf-8")
        cues = cues_of(name, page.feature.captions)
        assert letters("".join(cue.text for cue in cues)) == letters(told_in_both)


def test_every_voice_was_understood() -> None:
    """The report has a row for each narration, and no row is beyond what is allowed."""
    report = (STORIES.parent / "docs" / "stories-voices.md").read_text(encoding="utf-8")
    judged = set()
    for part in report.split("\n## ")[1:]:
        name, code = part.split("\n", 1)[0].split(", ")
        for row in re.findall(r"\| ([a-z0-9-]+) \| \d+ \| ([\d.]+)% \| ([\d.]+) \|", part):
            judged.add(f"{name}/media/voices/{code}/{row[0]}.opus")
            assert float(row[1]) <= 8, row
            assert float(row[2]) >= 3, row
    voices = STORIES.glob("*/media/voices/*/*.opus")
    assert judged == {path.relative_to(STORIES).as_posix() for path in voices}


def cues_of(name: str, file: str) -> tuple[captions.Cue, ...]:
    return captions.parse(file, (STORIES / name / file).read_bytes())


def letters(text: str) -> str:
    """The words alone, without spaces, case and signs."""
    return re.sub(r"[\W_]", "", text.lower())


def seconds(path: Path) -> float:
    """The length of an Ogg Opus file: the last page's position, less what is skipped at first."""
    data = path.read_bytes()
    position: int = struct.unpack_from("<q", data, data.rindex(b"OggS") + 6)[0]
    skipped: int = struct.unpack_from("<H", data, data.index(b"OpusHead") + 10)[0]
    return (position - skipped) / 48_000
