# SPDX-License-Identifier: MIT
"""Voices and what lies under them, as they come out of the loudspeaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.listener import FIFTH, ON_THE_RIVER, ONE, RIVER, THREE, TWO, listening, write_story
from tests.support.hearing import (
    FULL,
    LOUD,
    SILENCE,
    STEP,
    middle,
    passages,
    sounding,
    stretches,
)
from tests.support.pulse import Pulse

FIRST, SECOND = 1000, 1600
"""The voices that read two of the pages."""

PAGES = [
    ONE | {"narration": f"media/{FIRST}.wav"},
    TWO | {"narration": f"media/{SECOND}.wav"},
    THREE,
]


def test_what_lies_under_a_voice_is_a_fifth(tmp_path: Path, pulse: Pulse) -> None:
    story = write_story(
        tmp_path / "story", PAGES, {FIRST: 3.0, SECOND: 3.0}, packed=True, **ON_THE_RIVER
    )
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.hear(FIRST)
        listener.hear(RIVER, FIFTH)
        listener.hear_no(FIRST)
        listener.hear(RIVER)
        river, voice = listener.heard(RIVER, FIRST)

    assert 2.5 < sounding(voice) < 3.1
    under = [level for level, spoken in zip(river, voice, strict=True) if spoken >= FULL]
    assert middle(under[60:-10]) == pytest.approx(LOUD * FIFTH, rel=0.1)


def test_a_page_that_is_turned_by_hand_is_read_by_its_own_voice(
    tmp_path: Path, pulse: Pulse
) -> None:
    story = write_story(
        tmp_path / "story", PAGES, {FIRST: 9.0, SECOND: 9.0}, packed=False, **ON_THE_RIVER
    )
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.hear(FIRST)
        listener.press("Right")
        listener.hear(SECOND)
        listener.hear(RIVER, FIFTH)
        listener.press("k")
        listener.hear_no(SECOND)
        listener.hear(RIVER)
        listener.press("Left")  # who pauses has quiet on the pages that follow too
        listener.listen(1.5)
        silent = listener.seconds()
        listener.press("k")
        listener.hear(FIRST)
        first, second = listener.heard(FIRST, SECOND)

    together = [min(pair) for pair in zip(first, second, strict=True)]
    assert passages(together, LOUD * 0.1) == []
    gone = max(each.end for each in stretches(first[: round(silent / STEP)], SILENCE * 2))
    assert gone < silent - 1
    between = slice(round((silent - 1) / STEP), round(silent / STEP))
    assert max(first[between] + second[between]) <= SILENCE


def test_a_story_is_read_to_its_end_and_turns_its_pages(tmp_path: Path, pulse: Pulse) -> None:
    story = write_story(
        tmp_path / "story", PAGES, {FIRST: 1.0, SECOND: 1.0}, packed=False, **ON_THE_RIVER
    )
    with listening(story, pulse, tmp_path / "home") as listener:
        listener.press("r")  # on the start page: begins it, and reads
        listener.hear(FIRST)
        listener.hear(SECOND)
        listener.hear_no(SECOND)
        listener.hear(RIVER)  # the third page has no voice
        listener.hear_no(RIVER)  # the end is quiet
        first, second = listener.heard(FIRST, SECOND)
    assert [round(sounding(each)) for each in (first, second)] == [1, 1]
    assert passages(first)[-1].end < passages(second)[0].start
