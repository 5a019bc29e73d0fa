# SPDX-License-Identifier: MIT
from __future__ import annotations

import itertools

import pytest

from lcreader.reading.mixing import DUCKED, Channel, Level, gain, gives_way, loudness

LISTENED_TO = (Channel.VOICE, Channel.FILM)
BEHIND = (Channel.AMBIENT, Channel.BACKGROUND)


@pytest.mark.parametrize("speaker", LISTENED_TO)
@pytest.mark.parametrize("channel", BEHIND)
def test_what_is_behind_is_a_fifth_under_what_speaks(channel: Channel, speaker: Channel) -> None:
    alone = gain(channel, {channel}, on=True, volume=1.0)
    under = gain(channel, {channel, speaker}, on=True, volume=1.0)
    assert (alone, under) == (1.0, 0.2)


@pytest.mark.parametrize("volume", [0.1, 0.5, 1.0])
def test_a_fifth_is_a_fifth_at_every_volume(volume: float) -> None:
    alone = gain(Channel.AMBIENT, (), on=True, volume=volume)
    under = gain(Channel.AMBIENT, {Channel.VOICE}, on=True, volume=volume)
    assert under == pytest.approx(alone * DUCKED)


def test_what_is_behind_does_not_duck_for_its_like() -> None:
    assert gain(Channel.AMBIENT, BEHIND, on=True, volume=1.0) == 1.0


@pytest.mark.parametrize("channel", LISTENED_TO)
def test_what_speaks_keeps_its_strength(channel: Channel) -> None:
    assert gain(channel, set(Channel), on=True, volume=1.0) == 1.0


@pytest.mark.parametrize("channel", Channel)
def test_nothing_is_heard_where_sound_is_off_or_at_nought(channel: Channel) -> None:
    assert gain(channel, {channel}, on=False, volume=1.0) == 0.0
    assert gain(channel, {channel}, on=True, volume=0.0) == 0.0


def test_only_what_speaks_gives_way_to_what_speaks() -> None:
    stopped = {pair for pair in itertools.product(Channel, Channel) if gives_way(*pair)}
    assert stopped == set(itertools.product(LISTENED_TO, LISTENED_TO))


def test_more_volume_is_louder_and_stays_within_what_there_is() -> None:
    steps = [loudness(step / 10) for step in range(-2, 13)]
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0.0, 1.0)


def test_a_level_goes_its_way_in_its_time() -> None:
    level = Level(1.0).to(0.2, now=1000, length=400)
    assert [round(level.at(now), 6) for now in (900, 1000, 1200, 1400, 9000)] == [
        1.0,
        1.0,
        0.6,
        0.2,
        0.2,
    ]
    assert not level.still(1399)
    assert level.still(1400)


def test_a_level_that_turns_back_goes_on_from_where_it_is() -> None:
    level = Level(1.0).to(0.0, now=0, length=100).to(1.0, now=50, length=100)
    assert level.at(50) == 0.5
    assert level.at(100) == 0.75
    assert level.at(150) == 1.0


def test_a_level_that_is_asked_twice_does_not_begin_anew() -> None:
    level = Level(1.0).to(0.0, now=0, length=100)
    assert level.to(0.0, now=80, length=100).at(100) == 0.0
