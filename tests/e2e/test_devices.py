# SPDX-License-Identifier: MIT
"""What there is to hear with goes while a recording plays, and comes back: seen and heard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.listener import ONE, Listener, listening, write_story
from tests.support.pulse import PATIENCE, running

TALK = 1000
TOLD = {"file": f"media/{TALK}.wav", "start": "itself", "captions": "media/words.vtt"}
SAID = "This is what is said while nobody hears anything."
DARK = 140
"""The ground of captions is darker (red, green and blue together), the page lighter."""
DUMMY = "module-always-sink"
"""As desktops have it: an output into nothing where the last device has gone."""


def captioned(listener: Listener) -> bool:
    """Whether a wide caption stands at the foot, right of the recording's controls."""
    return any(sum(point) < DARK for point in listener.screen.points(960, 1000, (622, 634)))


def sees(listener: Listener, promise: Callable[[], bool], what: str) -> None:
    listener.screen.wait(promise, PATIENCE, f"{what}; {listener.running.told()}")


@pytest.mark.parametrize("dummy", [False, True], ids=["none", "dummy"])
def test_captions_come_when_the_device_goes_and_sound_when_it_is_back(
    tmp_path: Path, dummy: bool
) -> None:
    folder = tmp_path / "story"
    folder.joinpath("media").mkdir(parents=True)
    cue = f"WEBVTT\n\n00:00.000 --> 10:00.000\n{SAID}\n"
    folder.joinpath("media", "words.vtt").write_text(cue, "utf-8")
    story = write_story(folder, [ONE | {"audio": TOLD}], {TALK: 300.0}, packed=True)
    with (
        running(tmp_path / "pulse") as pulse,
        listening(story, pulse, tmp_path / "home", "--no-start-page") as listener,
    ):
        if dummy:
            pulse.order(f"load-module {DUMMY}")
        listener.hear(TALK)
        sees(listener, lambda: not captioned(listener), "a page without captions")
        pulse.unplug()
        sees(listener, lambda: captioned(listener), "captions")
        pulse.plug_in()
        sees(listener, lambda: not captioned(listener), "no captions")
        with pulse.recorded() as again:
            Listener(listener.screen, listener.running, again).hear(TALK)
