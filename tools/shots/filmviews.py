# SPDX-License-Identifier: MIT
"""Films, as they stand, and one that cannot be played."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from tools.shots.set import FIXTURE, Set


def _film(at: float) -> Callable[[Set], None]:
    """A film that stands at a time, with its controls."""

    def show(here: Set) -> None:
        studio = here.on("film")
        films = studio.program.desk.films
        studio.wait_until(lambda: films.current and films.current.state in ("ready", "paused"))
        assert films.current is not None
        films.current.seek(at)
        studio.wait_until(lambda: films.current.frame.startTime() >= (at - 0.2) * 1e6)
        studio.viewer.presence.show_bar()
        studio.settled()

    return show


def _broken_film(here: Set) -> None:
    story = here.scratch / "broken-film"
    if not story.exists():
        shutil.copytree(FIXTURE, story)
        for name in ("film.webm", "film.mp4"):
            (story / "media" / name).write_bytes(b"no film at all")
    here.at("film", story)
    films = here.studio.program.desk.films
    here.studio.wait_until(lambda: films.current and films.current.failed)
    here.studio.settled()


FILM_VIEWS: dict[str, Callable[[Set], None]] = {
    "film": _film(0),
    "film-paused": _film(1.5),
    "broken-film": _broken_film,
}
