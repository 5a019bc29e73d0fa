# SPDX-License-Identifier: MIT
"""A film that fills the page."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from lcreader.app.media.filmview import FilmView
from tests.app.media.watching import (
    COLOURS,
    colour_at,
    film_story,
    films,
    packed,
    player,
    sees,
    video,
)
from tests.app.reading import Reading

PLAIN = {"background": {"colour": "#101010"}, "title": "Plain"}
WORDS = "These words give way."


def opened(reading: Reading, folder: Path, *names: str, archive: bool = False, **more: str) -> None:
    """A story whose first page is a film; it is open and waits at its first frame, or plays."""
    story = film_story(
        folder, {"text": WORDS, "video": video(*(names or ("colours.webm",)), **more)}, PLAIN
    )
    reading.open(packed(story) if archive else story, "p1")
    reading.wait_until(lambda: films(reading).current is not None)
    reading.wait_until(lambda: player(reading).state not in ("opening", "empty"))


def opens_only(reading: Reading, *keys: str) -> None:
    """Wait until these films are open, and no others."""
    reading.wait_until(lambda: set(films(reading).open_keys) == set(keys))


def press(reading: Reading, name: str) -> None:
    """Click a control that is on its way."""
    reading.wait_until(lambda: any(seen.item.property("name") == name for seen in reading.items()))
    reading.click_on(name)


def stand(reading: Reading, seconds: float) -> None:
    """Let the film stand at this time, wherever a busy machine let it come to."""
    player(reading).pause()
    player(reading).seek(seconds)
    reading.wait_until(lambda: player(reading).position == pytest.approx(seconds, abs=0.1))


@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize("name", ["colours.webm", "colours.mp4", "silent.webm"])
def test_it_plays_by_itself_to_its_last_frame(
    reading: Reading, tmp_path: Path, name: str, archive: bool
) -> None:
    ended: list[str] = []
    films(reading).ended.connect(ended.append)
    opened(reading, tmp_path, name, archive=archive)
    sees(reading, "green", "blue", "yellow")
    reading.wait_until(lambda: player(reading).state == "ended")
    reading.settled()
    assert colour_at(reading) == "yellow"
    assert set(ended) == {"p1"}
    ended.clear()
    player(reading).seek(2.0)
    player(reading).play()
    reading.wait_until(lambda: player(reading).state == "ended")
    reading.settled()
    assert ended == ["p1"]


def test_it_waits_for_a_press_behind_its_poster(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path, start="press")
    assert player(reading).state == "ready"
    assert colour_at(reading) == ""
    press(reading, "Play the film")
    assert player(reading).playing
    sees(reading, "green")


def test_the_words_give_way_and_come_back(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path, "long.webm", start="press")
    assert reading.says(WORDS)
    player(reading).play()
    reading.wait_until(lambda: not reading.says(WORDS))
    assert player(reading).playing
    player(reading).pause()
    reading.wait_until(lambda: reading.says(WORDS))


def test_of_several_files_the_first_that_plays_is_taken(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path, "not-there.webm", "av1.webm", "colours.mp4")
    sees(reading, "green")
    assert player(reading).file == "media/colours.mp4"


def test_it_goes_on_where_it_was_left(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path, start="press")
    player(reading).play()
    sees(reading, "blue")
    stand(reading, 1.5)
    reading.go("p2")
    assert reading.session.page_state("p1").media_time == pytest.approx(1.5, abs=0.1)
    reading.wait_until(lambda: films(reading).open_keys == ["video:p1"])
    reading.go("p1")
    sees(reading, "blue")
    assert player(reading).position == pytest.approx(1.5, abs=0.3)


def test_it_goes_on_where_it_was_left_when_the_story_is_opened_again(
    reading: Reading, tmp_path: Path
) -> None:
    opened(reading, tmp_path, start="press")
    story = reading.session.story.id
    player(reading).play()
    sees(reading, "green")
    stand(reading, 1.3)
    reading.program.to_shelf()
    reading.open(tmp_path / story, "", resumes=True, start_page=False)
    reading.wait_until(lambda: films(reading).current is not None)
    reading.wait_until(lambda: player(reading).state == "ready")
    assert 1.1 < player(reading).position < 1.9
    reading.wait_until(lambda: colour_at(reading) in ("green", "blue"))


def test_a_film_that_ended_begins_anew(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path, start="press")
    player(reading).seek(2.0)
    player(reading).play()
    reading.wait_until(lambda: player(reading).state == "ended")
    reading.go("p2")
    assert reading.session.page_state("p1").media_time == 0
    reading.go("p1")
    press(reading, "Play again" if player(reading).state == "ended" else "Play the film")
    sees(reading, "red")


def test_one_that_waits_on_the_next_page_does_not_play(reading: Reading, tmp_path: Path) -> None:
    reading.open(film_story(tmp_path, PLAIN, {"video": video("colours.webm")}), "p1")
    reading.wait_until(lambda: films(reading).open_keys == ["video:p2"])
    waiting = films(reading).of("video:p2", 0)
    assert waiting is not None
    reading.wait_until(lambda: waiting.state == "ready")
    reading.press("PgDown", "PgUp", "PgDown", "PgUp")
    reading.settled()
    assert reading.page == "p1"
    assert not waiting.playing
    assert waiting.position < 0.1
    reading.press("PgDown")
    sees(reading, "green")
    assert player(reading) is waiting


def test_a_film_far_away_is_let_go(reading: Reading, tmp_path: Path) -> None:
    pages = [{"video": video("colours.webm", start="press")} for _ in range(5)]
    reading.open(film_story(tmp_path, *pages), "p1")
    for number in range(1, 6):
        reading.go(f"p{number}")
        beside = number + 1 if number < 5 else 4
        opens_only(reading, f"video:p{number}", f"video:p{beside}")


def test_it_fits_where_that_is_asked_for(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path, fit="contain")
    reading.resize(800, 600)
    sees(reading, "blue", x=0.5, y=0.3)
    assert colour_at(reading, x=0.5, y=0.01) == ""


def test_it_fills_a_page_of_another_shape(reading: Reading, tmp_path: Path) -> None:
    opened(reading, tmp_path)
    reading.resize(600, 800)
    sees(reading, "blue", x=0.5, y=0.01)
    assert set(COLOURS) >= {colour_at(reading, x=0.99, y=0.01)}


def test_a_page_turns_when_its_film_has_ended(reading: Reading, tmp_path: Path) -> None:
    film = {"video": video("colours.webm"), "advance": "media"}
    reading.open(film_story(tmp_path, film, {"title": "Next"}), "p1")
    reading.wait_until(lambda: reading.page == "p2")


@pytest.mark.parametrize("presses", [1, 2, 3])
def test_a_key_that_comes_before_the_film_is_open_counts(
    reading: Reading, tmp_path: Path, presses: int
) -> None:
    film = {"video": video("colours.webm", start="press")}
    reading.open(film_story(tmp_path, PLAIN, PLAIN, PLAIN, film), "p1")
    reading.session.go_to("p4")
    for _ in range(presses):
        reading.viewer.act("play")
        assert films(reading).current is None
    reading.wait_until(lambda: films(reading).current and player(reading).state != "opening")
    states = ("playing", "ended") if presses % 2 else ("ready",)
    reading.wait_until(lambda: player(reading).state in states)
    reading.settled()
    assert player(reading).state in states


def test_pages_of_films_are_painted_by_the_same_few_views(reading: Reading, tmp_path: Path) -> None:
    film = {"video": video("colours.webm")}
    reading.open(film_story(tmp_path, film, film, film), "p1")
    for turn in range(2, 11):
        page = f"p{turn % 3 + 1}"
        reading.go(page)
        reading.wait_until(
            lambda: films(reading).current and player(reading).state in ("playing", "ended")
        )
    assert sum(isinstance(each, FilmView) for each in gc.get_objects()) <= 4
