# SPDX-License-Identifier: MIT
"""A computer that is too slow for a film shows a picture that stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lcreader.app.media.smoothness import Smoothness
from tests.app.media.watching import colour_at, film_story, films, ground, player, sees, video
from tests.app.reading import Reading


@pytest.fixture
def slow(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reading]:
    """A program of which the fourth frame says that it is one too many."""
    frames = iter(range(1_000_000))
    monkeypatch.setattr(Smoothness, "stutters", lambda *_: next(frames) == 4)
    yield reading
    films(reading)._slow = False


def test_a_background_gives_way_to_its_poster(slow: Reading, tmp_path: Path) -> None:
    slow.open(film_story(tmp_path, {"background": ground()}, {"background": ground()}), "p1")
    slow.wait_until(lambda: slow.says("they stand still"))
    slow.wait_until(lambda: films(slow).open_keys == [])
    slow.wait_until(lambda: colour_at(slow) == "")
    slow.viewer.presence.show_bar()
    slow.wait_until(lambda: slow.says("Too slow for film"))
    slow.go("p2")
    slow.wait_until(lambda: not films(slow)._soon.isActive())
    assert films(slow).open_keys == []


def test_a_film_goes_on_as_sound(slow: Reading, tmp_path: Path) -> None:
    slow.open(film_story(tmp_path, {"video": video("colours.webm")}), "p1")
    slow.wait_until(lambda: slow.says("its sound goes on"))
    film, states = player(slow), list[str]()
    film.stateChanged.connect(lambda: states.append(film.state))
    slow.wait_until(lambda: colour_at(slow) == "")
    slow.wait_until(lambda: player(slow).state == "ended")
    assert set(states) <= {"playing", "ended"}
    assert not player(slow).shows


def test_a_background_without_a_poster_stands(slow: Reading, tmp_path: Path) -> None:
    bare = {"file": "media/silent.webm", "alt": ""}
    slow.open(film_story(tmp_path, {"background": bare}), "p1")
    slow.wait_until(lambda: slow.says("they stand still"))
    assert player(slow).state == "paused"
    sees(slow, "red")
