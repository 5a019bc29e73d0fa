# SPDX-License-Identifier: MIT
"""Stories with films, and eyes for what of them reaches the screen."""

from __future__ import annotations

import itertools
import json
import shutil
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QMediaPlayer

from lcreader.app.media.films import Films
from lcreader.app.media.player import Player
from lcreader.package.packing import pack
from tests.app.features.making import MEDIA
from tests.app.reading import Reading

FILES = Path(__file__).parent / "files"
COLOURS = {"red": 0xC02020, "green": 0x20A040, "blue": 0x2040C0, "yellow": 0xD0B020}
"""The colours of the test films, one after the other."""
LASTS = 0.6
"""Seconds of each."""
POSTER = {"poster": "media/film.webp"}
_numbers = itertools.count(1)


def ground(name: str = "silent.webm", **more: Any) -> dict[str, Any]:
    """A background that moves, with a poster."""
    return {"file": f"media/{name}", "alt": "Colours.", **POSTER, **more}


def video(*names: str, **more: Any) -> dict[str, Any]:
    """A film that fills the page, with a poster."""
    return {"file": [f"media/{name}" for name in names], **POSTER, **more}


def film_story(folder: Path, *pages: dict[str, Any], **files: bytes) -> Path:
    """A story of these pages, p1, p2 …, with all test films and the fixture's pictures.

    ``files``: more media by name, a double underscore standing for the dot.
    """
    story = folder / f"films-{next(_numbers)}"
    media = story / "media"
    media.mkdir(parents=True)
    for source in (*FILES.glob("*.*"), *MEDIA.glob("*.webp")):
        shutil.copy(source, media / source.name)
    for name, content in files.items():
        (media / name.replace("__", ".")).write_bytes(content)
    head = {
        "format": 1,
        "id": story.name,
        "version": "1.0.0",
        "date": "2026-01-01",
        "language": "en",
        "title": "Films",
        "summary": "Pages that move.",
        "licence": "CC0-1.0",
        "chapters": [
            {
                "id": "all",
                "title": "All",
                "pages": [{"id": f"p{number}", **page} for number, page in enumerate(pages, 1)],
            }
        ],
    }
    # YAML is a superset of JSON
    (story / "story.yaml").write_text(json.dumps(head, indent=1), "utf-8")
    return story


def packed(story: Path, name: str = "") -> Path:
    """The story as an archive beside its folder."""
    archive = story.with_name(f"{name or story.name}.lcstory")
    pack(story, archive)
    return archive


def films(reading: Reading) -> Films:
    return reading.program.desk.films


def player(reading: Reading) -> Player:
    """The player of the page's film, which is open."""
    found = films(reading).current
    assert found is not None
    return found


def colour_at(reading: Reading, x: float = 0.9, y: float = 0.2) -> str:
    """The name of a test film's colour at a point of the window, in fractions; "" for others."""
    image = reading.window.grabWindow()
    seen = image.pixelColor(round(x * (image.width() - 1)), round(y * (image.height() - 1)))
    for name, value in COLOURS.items():
        colour = QColor(value)
        apart = (
            abs(seen.red() - colour.red()),
            abs(seen.green() - colour.green()),
            abs(seen.blue() - colour.blue()),
        )
        if max(apart) < 30:
            return name
    return ""


def sees(reading: Reading, *colours: str, x: float = 0.9, y: float = 0.2) -> None:
    """Wait until these colours have been on the screen, one after the other.

    What went by while the machine was busy is played again.
    """
    for colour in colours:
        _see(reading, colour, x, y)


def _see(reading: Reading, colour: str, x: float, y: float) -> None:
    end = (list(COLOURS).index(colour) + 1) * LASTS

    def look() -> bool:
        if colour_at(reading, x, y) == colour:
            return True
        film = films(reading).current
        if film is not None and _has_passed(film, end):
            film.seek(end - LASTS)
            film.play()
        return False

    reading.wait_until(look)


def _has_passed(film: Player, time: float) -> bool:
    """Whether a film has played beyond a time to which it does not come again."""
    if film._engine.player.loops() != QMediaPlayer.Loops.Once:
        return False
    return film.state == "ended" or (film.playing and film.position > time + LASTS / 2)
