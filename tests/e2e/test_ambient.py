# SPDX-License-Identifier: MIT
"""The sound under the pages, as it comes out of the loudspeaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.listener import listening, write_story
from tests.support.hearing import LOUD, SILENCE, STEP, closed, passages, stretches
from tests.support.pulse import Pulse

RIVER, HARBOUR = 400, 700
FULL = LOUD * 0.9
LOOP = 2.0
"""Seconds that the river's file lasts."""
CROSS, LEAVE = 0.5, 0.3
SLOW = 0.4
"""What a very busy machine may add to a fade."""

PAGES = """
ambient: media/400.opus
chapters:
  - id: all
    pages:
      - {id: one, title: One, background: {colour: "#405060"}}
      - {id: two, title: Two}
      - {id: three, title: Three, ambient: media/700.wav}
      - {id: four, title: Four, ambient: none}
"""


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "archive"])
def test_a_sound_goes_on_crosses_over_and_leaves(
    packed: bool, tmp_path: Path, pulse: Pulse
) -> None:
    story = write_story(tmp_path / "story", PAGES, {HARBOUR: 2}, packed=packed)
    with listening(story, pulse, tmp_path / "home") as listener:
        listener.listen(1)
        begun = listener.seconds()
        listener.press("Return")  # the button of the start page
        listener.hear(RIVER)
        listener.listen(2.5)
        listener.press("Right")
        listener.listen(3)  # it has closed its loop twice by now
        listener.press("Right")
        listener.hear(HARBOUR)
        listener.press("Right")
        listener.hear_no(RIVER, HARBOUR)
        listener.press("Left")
        listener.hear(HARBOUR)
        listener.press("b")
        listener.hear_no(HARBOUR)
        listener.press("b")
        listener.hear(HARBOUR)
        listener.press("End", "Right")
        listener.hear_no(RIVER, HARBOUR)
        river, harbour = listener.heard(RIVER, HARBOUR)

    before = round(begun / STEP)
    assert max(river[:before] + harbour[:before]) <= SILENCE

    # a hole where the loop closes comes at every closing, one of a busy machine now and then
    heard = stretches(closed(river), FULL)
    closings = int((heard[-1].end - heard[0].start) / LOOP)
    assert closings >= 2
    assert len(heard) - 1 < closings

    both = [min(pair) for pair in zip(river, harbour, strict=True)]
    (crossing,) = passages(both, LOUD * 0.1)
    assert 0.4 * CROSS < crossing.length < CROSS + SLOW

    assert [fall for fall in falls(harbour) if fall > LEAVE + SLOW] == []


def falls(levels: list[float]) -> list[float]:
    """The seconds between full strength and silence, each time that a note leaves."""
    found, full = [], -1
    for at, level in enumerate(levels):
        if level >= FULL:
            full = at
        elif level <= SILENCE and full >= 0:
            found.append((at - full) * STEP)
            full = -1
    return found
