# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.reading.swipe import Axis, Swipe, SwipeGate
from tests.reading.clock import Clock

SIZE = (1000.0, 500.0)


class Finger:
    def __init__(self, *, rtl: bool = False) -> None:
        self.clock = Clock()
        self.gate = SwipeGate(self.clock, rtl=rtl)

    def swipe(
        self, *path: tuple[float, float], every: float = 0.2, on_control: bool = False
    ) -> int:
        """Put down at the first point, drawn through the others, lifted after a rest."""
        self.gate.begin(path[0], SIZE, on_control=on_control)
        for point in path[1:]:
            self.clock.wait(every)
            self.gate.move(point)
        self.clock.wait(every)
        return self.gate.end(path[-1])


@pytest.mark.parametrize(
    ("to", "turned"),
    [
        ((600, 200), 1),
        ((1000, 200), -1),
        ((710, 200), 0),
        ((690, 200), 1),
        ((800, 100), 1),
        ((800, 300), -1),
        ((800, 160), 0),
        ((800, 140), 1),
    ],
)
def test_past_a_tenth_of_the_window_a_slow_swipe_turns(
    to: tuple[float, float], turned: int
) -> None:
    assert Finger().swipe((800, 200), to) == turned


def test_sideways_is_mirrored_in_a_right_to_left_language_and_upright_is_not() -> None:
    finger = Finger(rtl=True)
    assert finger.swipe((800, 200), (600, 200)) == -1
    assert finger.swipe((500, 200), (700, 200)) == 1
    assert finger.swipe((500, 400), (500, 200)) == 1


def test_a_flick_turns_however_short() -> None:
    assert Finger().swipe((800, 200), (770, 200), (740, 200), every=0.02) == 1
    assert Finger().swipe((800, 200), (740, 200), every=0.03) == 1
    assert Finger().swipe((800, 200), (785, 200), every=0.01) == 0


def test_a_finger_that_rests_before_it_is_lifted_makes_no_flick() -> None:
    finger = Finger()
    finger.gate.begin((800, 200), SIZE)
    finger.clock.wait(0.02)
    finger.gate.move((740, 200))
    finger.clock.wait(0.5)
    assert finger.gate.end((740, 200)) == 0


def test_a_swipe_flung_back_springs_back() -> None:
    finger = Finger()
    finger.gate.begin((800, 200), SIZE)
    for x in (700, 500, 400):
        finger.clock.wait(0.2)
        finger.gate.move((x, 200))
    for x in (440, 480, 520):
        finger.clock.wait(0.02)
        finger.gate.move((x, 200))
    assert finger.gate.end((540, 200)) == 0


def test_a_tap_is_no_swipe_and_a_swipe_is_no_click() -> None:
    finger = Finger()
    assert finger.swipe((800, 200), (805, 203)) == 0
    assert not finger.gate.swiped
    finger.swipe((800, 200), (780, 200))
    assert finger.gate.swiped
    finger.swipe((800, 200), (800, 200))
    assert not finger.gate.swiped


def test_progress_follows_the_finger_on_the_axis_it_set_out_on() -> None:
    finger = Finger()
    finger.gate.begin((800, 200), SIZE)
    assert finger.gate.move((795, 200)) is None
    assert finger.gate.move((700, 230)) == Swipe(Axis.ACROSS, 1, 0.1)
    assert finger.gate.move((550, 499)) == Swipe(Axis.ACROSS, 1, 0.25)
    assert finger.gate.move((800, 200)) == Swipe(Axis.ACROSS, 0, 0.0)
    assert finger.gate.move((900, 200)) == Swipe(Axis.ACROSS, -1, 0.1)
    assert finger.gate.move((-5000, 200)) == Swipe(Axis.ACROSS, 1, 1.0)


def test_a_swipe_never_begins_on_a_control() -> None:
    finger = Finger()
    assert finger.swipe((800, 200), (400, 200), on_control=True) == 0
    assert not finger.gate.swiped


def test_up_and_down_are_left_to_words_that_scroll() -> None:
    finger = Finger()
    finger.gate.begin((800, 400), SIZE, upright=False)
    assert finger.gate.move((800, 200)) is None
    assert finger.gate.move((400, 200)) is None
    assert finger.gate.end((400, 200)) == 0
    finger.gate.begin((800, 400), SIZE, upright=False)
    finger.gate.move((600, 400))
    assert finger.gate.end((600, 400)) == 1


def test_a_second_finger_cancels() -> None:
    finger = Finger()
    finger.gate.begin((800, 200), SIZE)
    finger.gate.move((500, 200))
    finger.gate.cancel()
    assert finger.gate.move((400, 200)) is None
    assert finger.gate.end((400, 200)) == 0


def test_a_finger_that_never_came_down_does_nothing() -> None:
    gate = SwipeGate(Clock())
    assert gate.move((1, 1)) is None
    assert gate.end((500, 500)) == 0
    gate.begin((0, 0), (0, 0))
    assert gate.end((500, 500)) == 0


COORDINATE = st.floats(-2000, 2000)


@given(
    st.lists(st.tuples(COORDINATE, COORDINATE, st.floats(0, 0.5)), min_size=1, max_size=20),
    st.booleans(),
)
def test_any_path_turns_one_page_at_most_the_way_it_shows(
    path: list[tuple[float, float, float]], rtl: bool
) -> None:
    clock = Clock()
    gate = SwipeGate(clock, rtl=rtl)
    gate.begin((400, 300), SIZE)
    shown: Swipe | None = None
    for x, y, pause in path:
        clock.wait(pause)
        shown = gate.move((x, y))
        assert shown is None or 0 <= shown.progress <= 1
    turned = gate.end((path[-1][0], path[-1][1]))
    assert turned in (0, shown.way if shown else 0)
    assert turned == 0 or gate.swiped
