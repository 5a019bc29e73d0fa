# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from lcreader.app.media.smoothness import Smoothness

FRAME = 1 / 25


def play(film: Smoothness, seconds: float, share: float, rate: float = 1.0, at: float = 0) -> bool:
    """Let a film of 25 frames a second play, of whose frames a share is seen."""
    found = False
    for number in range(round(seconds * 25 * rate)):
        if int((number + 1) * share + 1e-6) > int(number * share + 1e-6):
            film.shown()
        found = film.stutters(at + number * FRAME / rate, FRAME, rate) or found
    return found


@pytest.mark.parametrize("share", [1, 0.8, 0.6])
def test_a_few_frames_less_are_no_stutter(share: float) -> None:
    assert not play(Smoothness(), 20, share)


@pytest.mark.parametrize("share", [0.4, 0.2])
def test_it_stutters_after_some_seconds(share: float) -> None:
    assert not play(Smoothness(), 5.9, share)
    assert play(Smoothness(), 6.5, share)


def test_one_poor_moment_is_forgiven() -> None:
    film = Smoothness()
    for start in range(0, 60, 10):
        assert not play(film, 3, 0.2, at=start)
        assert not play(film, 7, 1, at=start + 3)


def test_a_hidden_window_is_not_slow() -> None:
    assert not play(Smoothness(), 20, 0)


def test_a_film_played_faster_needs_no_more_than_thirty_frames_a_second() -> None:
    assert not play(Smoothness(), 20, 0.5, rate=2)


def test_what_is_moved_or_goes_on_is_counted_anew() -> None:
    film = Smoothness()
    assert not play(film, 5.9, 0.2)
    film.begin()
    assert not play(film, 5.9, 0.2, at=6)


def test_frames_that_do_not_say_how_long_they_are_are_not_counted() -> None:
    film = Smoothness()
    assert not any(film.stutters(now, 0.0, 1.0) for now in range(20))
