# SPDX-License-Identifier: MIT
from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.reading.gestures import ScrollPhase, WheelGate
from tests.reading.clock import Clock

DOWN, UP = -1, 1


class Wheel:
    """A device that scrolls, and the pages that its movements turned."""

    def __init__(self, *, rtl: bool = False) -> None:
        self.clock = Clock()
        self.gate = WheelGate(self.clock, rtl=rtl)
        self.pages: list[int] = []

    def send(
        self,
        units: float,
        *,
        times: int = 1,
        every: float = 0.01,
        phase: ScrollPhase = ScrollPhase.NONE,
        pixels: float = 0,
        x: float = 0,
        room: tuple[bool, bool] = (False, False),
    ) -> None:
        for _ in range(times):
            turned = self.gate.feed((x, units), (0, pixels), phase, room)
            if turned:
                self.pages.append(turned)
            self.clock.wait(every)


def test_a_notch_is_a_page_forward_downwards_and_back_upwards() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 120)
    assert wheel.pages == [1]
    wheel.clock.wait(1)
    wheel.send(UP * 120)
    assert wheel.pages == [1, -1]


def test_a_wheel_of_fifteen_units_is_a_page_a_notch() -> None:
    wheel = Wheel()
    for notch in range(1, 6):
        wheel.send(DOWN * 15, times=8)
        assert wheel.pages == [1] * notch
        wheel.clock.wait(0.6)


def test_part_of_a_notch_is_no_page() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 15, times=7)
    assert wheel.pages == []


def test_a_touchpads_stroke_with_momentum_is_one_page() -> None:
    wheel = Wheel()
    wheel.send(0, phase=ScrollPhase.BEGIN)
    wheel.send(DOWN * 40, times=20, phase=ScrollPhase.UPDATE)
    wheel.send(0, phase=ScrollPhase.END)
    wheel.send(DOWN * 60, times=100, phase=ScrollPhase.MOMENTUM)
    assert wheel.pages == [1]
    wheel.clock.wait(0.1)
    wheel.send(0, phase=ScrollPhase.BEGIN)
    wheel.send(DOWN * 40, times=20, phase=ScrollPhase.UPDATE)
    assert wheel.pages == [1, 1]


def test_a_stroke_on_a_touchpad_that_tells_no_phases_is_one_page() -> None:
    wheel = Wheel()
    for size in (5, 20, 60, 180, 120, 240, 90, 40, 20, 10, 5, 4, 3, 2, 2, 1, 1):
        wheel.send(DOWN * size, times=8, every=0.012)
    assert wheel.pages == [1]


@pytest.mark.parametrize("phase", list(ScrollPhase))
def test_movement_of_nothing_is_no_page(phase: ScrollPhase) -> None:
    wheel = Wheel()
    wheel.send(0, times=50, phase=phase)
    assert wheel.pages == []


def test_momentum_alone_is_no_page() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 120, times=50, phase=ScrollPhase.MOMENTUM)
    assert wheel.pages == []


def test_a_long_slow_fine_scroll_is_one_page() -> None:
    for phase in (ScrollPhase.NONE, ScrollPhase.UPDATE):
        wheel = Wheel()
        wheel.send(DOWN * 8, times=300, every=0.05, phase=phase)
        assert wheel.pages == [1]


def test_trembling_within_a_long_scroll_turns_no_more() -> None:
    wheel = Wheel()
    for _ in range(30):
        wheel.send(DOWN * 10, times=13, every=0.03)
        wheel.send(UP * 2, every=0.03)
    assert wheel.pages == [1]


def test_a_very_slow_wheel_still_turns() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 15, times=8, every=0.4)
    assert wheel.pages == [1]


def test_a_part_of_a_notch_is_forgotten_after_a_second() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 15, times=7)
    wheel.clock.wait(1.1)
    wheel.send(DOWN * 15)
    assert wheel.pages == []


def test_spinning_a_wheel_turns_two_pages_a_second() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 120, times=100, every=0.02)
    assert wheel.pages == [1] * 4


def test_half_a_second_passes_between_two_pages() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 120)
    wheel.clock.wait(0.48)
    wheel.send(DOWN * 120)
    assert wheel.pages == [1]
    wheel.clock.wait(0.02)
    wheel.send(DOWN * 120)
    assert wheel.pages == [1, 1]


def test_turning_round_starts_afresh_without_waiting() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 120)
    wheel.send(UP * 120)
    wheel.send(DOWN * 15, times=8)
    assert wheel.pages == [1, -1, 1]


def test_part_of_a_notch_one_way_does_not_count_the_other() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 15, times=7)
    wheel.send(UP * 15, times=7)
    assert wheel.pages == []
    wheel.send(UP * 15)
    assert wheel.pages == [-1]


def test_pixels_count_where_there_is_no_angle() -> None:
    wheel = Wheel()
    wheel.send(0, pixels=DOWN * 69)
    assert wheel.pages == []
    wheel.send(0, pixels=DOWN * 1)
    assert wheel.pages == [1]


def test_sideways_movement_turns_and_is_mirrored_in_a_right_to_left_language() -> None:
    for rtl, pages in ((False, [1]), (True, [-1])):
        wheel = Wheel(rtl=rtl)
        wheel.send(DOWN * 10, x=-120)
        assert wheel.pages == pages


def test_words_that_can_still_scroll_take_the_movement() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 120, times=5, every=0.6, room=(True, True))
    assert wheel.pages == []
    wheel.send(UP * 120, room=(False, True))
    assert wheel.pages == [-1]


@pytest.mark.parametrize("units", [120, 15])
def test_words_stop_at_their_end_and_the_next_gesture_turns(units: int) -> None:
    wheel = Wheel()
    wheel.send(DOWN * units, times=20, every=0.05, room=(False, True))
    wheel.send(DOWN * units, times=40, every=0.05, room=(True, False))
    assert wheel.pages == []
    wheel.clock.wait(0.3)
    wheel.send(DOWN * units, times=8)
    assert wheel.pages == [1]


def test_a_fast_stroke_is_not_taken_for_notches() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 30, times=4, every=0.02)
    wheel.send(DOWN * 120, times=60, every=0.02)
    assert wheel.pages == [1]


def test_a_finger_that_rests_on_the_touchpad_has_not_ended_its_gesture() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 60, phase=ScrollPhase.BEGIN)
    wheel.send(DOWN * 60, times=3, phase=ScrollPhase.UPDATE)
    wheel.clock.wait(0.7)
    wheel.send(DOWN * 60, times=4, phase=ScrollPhase.UPDATE)
    assert wheel.pages == [1]


def test_a_new_gesture_turns_though_the_end_of_the_last_was_not_told() -> None:
    wheel = Wheel()
    for _ in range(2):
        wheel.send(0, phase=ScrollPhase.BEGIN)
        wheel.send(DOWN * 60, times=4, phase=ScrollPhase.UPDATE)
        wheel.clock.wait(0.6)
    assert wheel.pages == [1, 1]


def test_a_lost_end_of_a_gesture_blocks_no_later_one() -> None:
    wheel = Wheel()
    wheel.send(DOWN * 60, times=4, phase=ScrollPhase.UPDATE)
    wheel.clock.wait(1.5)
    wheel.send(DOWN * 60, times=4, phase=ScrollPhase.UPDATE)
    assert wheel.pages == [1, 1]


@given(
    st.lists(
        st.tuples(
            st.integers(-400, 400),
            st.sampled_from(list(ScrollPhase)),
            st.floats(0, 0.3),
        ),
        max_size=80,
    )
)
def test_no_movement_turns_the_same_way_twice_within_half_a_second(
    events: list[tuple[int, ScrollPhase, float]],
) -> None:
    clock = Clock()
    gate = WheelGate(clock)
    last: tuple[int, float] = (0, -math.inf)
    for units, phase, pause in events:
        clock.wait(pause)
        turned = gate.feed((0, units), phase=phase)
        assert turned in (-1, 0, 1)
        if turned:
            assert turned != last[0] or clock() - last[1] >= 0.5
            last = turned, clock()
