# SPDX-License-Identifier: MIT
"""Recordings to listen to, and how loud all of it is, as it comes out of the loudspeaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.listener import (
    FIFTH,
    ON_THE_RIVER,
    ONE,
    RIVER,
    TWO,
    Listener,
    listening,
    write_story,
)
from tests.support.hearing import FULL, LOUD, middle, passages, sounding, write_notes
from tests.support.pulse import Pulse, running

TALK, VOICE = 1000, 1600

TOLD = {"file": f"media/{TALK}.wav", "start": "itself"}
LONG = {"file": "media/long.wav", "start": "press"}


def test_a_recording_and_a_voice_never_speak_at_once(tmp_path: Path, pulse: Pulse) -> None:
    pages = [ONE | {"narration": f"media/{VOICE}.wav", "audio": TOLD}, TWO]
    story = write_story(
        tmp_path / "story", pages, {TALK: 2.0, VOICE: 2.0}, packed=True, **ON_THE_RIVER
    )
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.hear(TALK)  # what starts by itself goes first
        listener.hear(VOICE)
        listener.hear_no(VOICE)
        listener.hear(RIVER)
        river, talk, voice = listener.heard(RIVER, TALK, VOICE)

    together = [min(pair) for pair in zip(talk, voice, strict=True)]
    assert passages(together, LOUD * 0.1) == []
    for levels in (talk, voice):
        assert 1.5 < sounding(levels) < 2.1
        under = [level for level, spoken in zip(river, levels, strict=True) if spoken >= FULL]
        assert middle(under[-60:-10]) == pytest.approx(LOUD * FIFTH, rel=0.1)


def test_a_recording_goes_on_where_it_was_left(tmp_path: Path, pulse: Pulse) -> None:
    story = tmp_path / "story"
    write_notes(story / "media" / "long.wav", (TALK, 2.0), (VOICE, 9.0))
    write_story(story, [ONE | {"audio": LONG}, TWO], {}, packed=False)
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.listen(1)
        listener.press("k")
        listener.hear(TALK)
        listener.hear(VOICE)
        listener.press("Right")
        left = listener.hear_no(VOICE)
        listener.press("Left")
        listener.listen(1)
        listener.press("k")
        listener.hear(VOICE)
        (talk,) = listener.heard(TALK, since=left)
    assert passages(talk, LOUD * 0.1) == []


def test_volume_and_silence_are_kept(tmp_path: Path, pulse: Pulse) -> None:
    story = write_story(tmp_path / "story", [ONE], {}, packed=False, **ON_THE_RIVER)
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.hear(RIVER)
        for _ in range(5):
            listener.press("Control_L+Down")
            listener.listen(0.1)  # the same key at the same moment counts once
        listener.hear(RIVER, 0.5**2)
        listener.press("m")
        listener.hear_no(RIVER)
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.listen(1.5)
        assert max(listener.heard(RIVER)[0]) < LOUD * 0.1
        listener.press("m")
        listener.hear(RIVER, 0.5**2)


def test_a_device_that_is_unplugged_and_comes_back_is_heard_again(tmp_path: Path) -> None:
    story = write_story(tmp_path / "story", [ONE], {}, packed=False, **ON_THE_RIVER)
    with (
        running(tmp_path / "pulse") as pulse,
        listening(story, pulse, tmp_path / "home", "--no-start-page") as listener,
    ):
        listener.hear(RIVER)
        pulse.unplug()
        pulse.plug_in()
        with pulse.recorded() as again:
            back = Listener(listener.screen, listener.running, again)
            back.hear(RIVER)
