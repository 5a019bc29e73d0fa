# SPDX-License-Identifier: MIT
from __future__ import annotations

import math

import pytest

from lcreader.reading.gestures import KeyGate, PointerGate, edge_click
from tests.reading.clock import Clock

# Keys


def test_the_same_event_sent_twice_counts_once() -> None:
    gate = KeyGate(Clock())
    assert [gate.admits("Right", 77) for _ in range(20)] == [True] + [False] * 19
    assert gate.admits("Right", 78)


def test_two_keys_at_the_same_moment_both_count() -> None:
    gate = KeyGate(Clock())
    assert [gate.admits(key, 77) for key in ("Right", "B", "Right")] == [True, True, False]


def test_events_without_a_time_are_never_the_same() -> None:
    gate = KeyGate(Clock())
    assert [gate.admits("Right", 0) for _ in range(3)] == [True] * 3


def test_a_held_key_turns_five_pages_a_second() -> None:
    clock = Clock()
    gate = KeyGate(clock)
    turned = int(gate.admits("Right", 1))
    for event in range(1, 91):  # three seconds of thirty events each
        clock.wait(1 / 30)
        turned += gate.admits("Right", 1 + event * 33, repeated=True)
    assert 13 <= turned <= 16


def test_pressing_quickly_loses_no_press() -> None:
    clock = Clock()
    gate = KeyGate(clock)
    admitted = []
    for event in range(1, 21):
        clock.wait(0.04)
        admitted.append(gate.admits("Right", event))
    assert admitted == [True] * 20


def test_a_held_key_of_an_action_that_does_not_repeat_counts_once() -> None:
    clock = Clock()
    gate = KeyGate(clock)
    assert gate.admits("B", 1, repeats=False)
    for event in range(2, 50):
        clock.wait(0.1)
        assert not gate.admits("B", event, repeated=True, repeats=False)


# The pointer


def test_the_pointer_is_hidden_until_it_is_moved_on_purpose() -> None:
    clock = Clock()
    gate = PointerGate(clock)
    seen = [gate.visible]
    for step in range(10):
        clock.wait(0.03)
        seen.append(gate.moved(step * 5, 0))
    assert seen[:6] == [False] * 6
    assert seen[-1]


def test_it_hides_two_seconds_after_it_last_moved() -> None:
    clock = Clock()
    gate = PointerGate(clock)
    assert gate.hides_in == math.inf
    gate.pressed()
    assert gate.hides_in == 2.0
    clock.wait(1.5)
    assert gate.moved(1, 1)
    clock.wait(1.9)
    assert gate.visible
    assert gate.hides_in == pytest.approx(0.1)
    clock.wait(0.1)
    assert not gate.visible
    assert gate.hides_in == math.inf


def test_a_bumped_table_does_not_bring_it_back() -> None:
    clock = Clock()
    gate = PointerGate(clock)
    for bump in range(20):
        for shake in range(4):
            assert not gate.moved(bump + shake * 10, bump)
            clock.wait(0.03)
        clock.wait(0.5)


def test_trembling_in_one_place_does_not_bring_it_back() -> None:
    clock = Clock()
    gate = PointerGate(clock)
    for shake in range(100):
        assert not gate.moved(shake % 2, 0)
        clock.wait(0.05)


def test_a_page_that_moves_under_it_is_no_movement() -> None:
    clock = Clock()
    gate = PointerGate(clock)
    gate.pressed()
    gate.moved(5, 5)
    for _ in range(100):
        clock.wait(0.03)
        gate.moved(5, 5)
    assert not gate.visible


# The edges


@pytest.mark.parametrize(
    ("x", "width", "way"),
    [
        (0, 1000, -1),
        (119, 1000, -1),
        (121, 1000, 0),
        (500, 1000, 0),
        (879, 1000, 0),
        (880, 1000, 1),
        (999, 1000, 1),
        (43, 300, -1),
        (45, 300, 0),
        (10, 60, -1),
        (30, 60, 0),
        (50, 60, 1),
    ],
)
def test_a_click_at_an_edge_turns_and_one_elsewhere_does_not(
    x: float, width: float, way: int
) -> None:
    assert edge_click(x, width) == way
    assert edge_click(x, width, rtl=True) == -way
