# SPDX-License-Identifier: MIT
"""Films that cannot be played: the page keeps its poster, says why, and turns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.media.watching import (
    FILES,
    colour_at,
    film_story,
    films,
    ground,
    packed,
    player,
    sees,
    video,
)
from tests.app.reading import Reading

WEBM = (FILES / "colours.webm").read_bytes()
MP4 = (FILES / "colours.mp4").read_bytes()
BROKEN = {
    "cut__webm": WEBM[: len(WEBM) // 3],
    "cut__mp4": MP4[: len(MP4) // 3],
    "noise__webm": WEBM[:400] + bytes(range(256)) * 40,
    "empty__webm": b"",
    "lies__webm": b"ffconcat version 1.0\nfile colours.webm\n",
}
NAMES = ("av1.webm", "av1.mp4", "sound-alone.webm", *(n.replace("__", ".") for n in BROKEN))
OTHER = {"background": {"colour": "#101010"}, "title": "The story goes on"}


def poster_shown(reading: Reading) -> bool:
    """Whether neither the film's colours nor a bare ground is seen beside the note."""
    seen = reading.window.grabWindow().pixelColor(1150, 150)
    return colour_at(reading, 1150 / 1279, 150 / 719) == "" and seen.lightness() > 60


@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_the_page_says_which_file_and_keeps_its_poster(
    reading: Reading, tmp_path: Path, name: str, archive: bool
) -> None:
    story = film_story(tmp_path, {"video": video(name)}, OTHER, **BROKEN)
    reading.open(packed(story) if archive else story, "p1")
    reading.wait_until(lambda: reading.says(f"“media/{name}”"))
    reading.wait_until(lambda: poster_shown(reading))
    assert not reading.all_of("FilmControls")
    reading.press("K", "PgDown")
    assert reading.page == "p2"
    reading.settled()
    assert reading.says("The story goes on")


@pytest.mark.parametrize("name", ["sound-alone.webm", "cut.webm", "lies.webm"])
def test_a_background_that_breaks_leaves_its_poster(
    reading: Reading, tmp_path: Path, name: str
) -> None:
    reading.open(film_story(tmp_path, {"background": ground(name)}, OTHER, **BROKEN), "p1")
    reading.wait_until(lambda: reading.says(f"“media/{name}”"))
    reading.wait_until(lambda: poster_shown(reading))


@pytest.mark.parametrize("archive", [False, True])
def test_a_stick_pulled_out_while_it_plays(reading: Reading, tmp_path: Path, archive: bool) -> None:
    story = film_story(tmp_path, {"video": video("long.webm")}, OTHER)
    path = packed(story) if archive else story / "media" / "long.webm"
    reading.open(path if archive else story, "p1")
    reading.wait_until(lambda: films(reading).current and player(reading).position > 0.2)
    player(reading).setRate(2)
    with path.open("r+b") as file:
        file.truncate(1000)
    path.unlink()
    reading.wait_until(lambda: reading.says("breaks off"))
    reading.wait_until(lambda: poster_shown(reading))
    reading.press("PgDown")
    assert reading.page == "p2"


@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize(
    "name", ["a#b%20?c", "comma, colon: and, end", "故事 über 'quotes' & +", ",,:start,0,end,9,,:"]
)
def test_films_play_wherever_the_story_lies(
    reading: Reading, tmp_path: Path, name: str, archive: bool
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    story = film_story(folder, {"video": video("colours.webm")})
    reading.open(packed(story, name) if archive else story, "p1")
    sees(reading, "green", "blue")
