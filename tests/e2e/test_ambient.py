# SPDX-License-Identifier: MIT
"""The sound under the pages, as it comes out of the loudspeaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.listener import ON_THE_RIVER, ONE, RIVER, SLOW, THREE, TWO, listening, write_story
from tests.support.hearing import FULL, HOLE, LOUD, SILENCE, STEP, passages, stretches
from tests.support.pulse import Pulse

HARBOUR, LAST = 700, 500
"""What lies under the third page, and the end of the loop that begins like the river."""
LOOPS = 5
NEAR = 0.05
"""Seconds from a hole to the closing that makes it."""
CROSS, LEAVE = 0.5, 0.3

PAGES = [
    ONE,
    TWO,
    THREE | {"ambient": "media/700.wav"},
    {"id": "four", "title": "Four", "ambient": "none"},
]
LOOP = "media/400-500.opus"
FORMS = pytest.mark.parametrize("packed", [False, True], ids=["folder", "archive"])


@FORMS
def test_a_loop_closes_without_a_hole(packed: bool, tmp_path: Path, pulse: Pulse) -> None:
    story = write_story(tmp_path / "story", [ONE], {}, packed=packed, ambient=LOOP)
    with listening(story, pulse, tmp_path / "home", "--no-start-page") as listener:
        listener.wait(lambda: len(closings(*listener.heard(LAST))) > LOOPS, "enough loops")
        first, last = listener.heard(RIVER, LAST)

    heard = [sum(pair) for pair in zip(first, last, strict=True)]
    holes = [each for each in stretches(heard, 0, LOUD / 2) if each.length > HOLE]
    # a busy machine breaks notes off anywhere
    assert [at for at in closings(last) for hole in holes if hole.touches(at, NEAR)] == []


def closings(last: list[float]) -> list[float]:
    """When a loop has come to its end, in seconds, by how loud its last note was."""
    return [each.end for each in passages(last, LOUD / 2)]


@FORMS
def test_a_sound_goes_on_crosses_over_and_leaves(
    packed: bool, tmp_path: Path, pulse: Pulse
) -> None:
    story = write_story(tmp_path / "story", PAGES, {HARBOUR: 2}, packed=packed, **ON_THE_RIVER)
    with listening(story, pulse, tmp_path / "home") as listener:
        listener.listen(1)
        begun = listener.seconds()
        listener.press("Return")  # the button of the start page
        listener.hear(RIVER)
        listener.listen(2.5)
        listener.press("Right")
        listener.listen(3)
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
