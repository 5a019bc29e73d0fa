# SPDX-License-Identifier: MIT
"""The reader with films, measured from inside: ``python -m tools.bench.filmwork WHAT FILM STORY…``.

Started by ``tools.bench.films`` as a process of its own for each measurement; prints the figures as
JSON. It draws with the processor, as a machine without a graphics card does.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_XCB_GL_INTEGRATION"] = "none"

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from lcreader.app.media.player import Player
from lcreader.package.package import Package, open_package
from tools.shots.studio import Studio, shown, type_of

OPENINGS = 15
SEEKS = 12
FRAMES = 200
TURNS = (60, 200, 400)
TURNING = 8


def wait(app: QGuiApplication, promise: Callable[[], object]) -> float:
    """Let Qt go on until ``promise`` holds; the time when it did."""
    end = time.perf_counter() + 20
    while not promise():
        if time.perf_counter() > end:
            raise TimeoutError("a film did not do what was waited for")
        app.processEvents()
        time.sleep(0.0002)
    return time.perf_counter()


def opening(app: QGuiApplication, player: Player, package: Package, film: str) -> float:
    """Milliseconds to the first frame."""
    began = time.perf_counter()
    player.open(package, (film,))
    return (wait(app, lambda: player.state == "ready") - began) * 1000


def seeking(app: QGuiApplication, player: Player, target: float) -> float:
    """Milliseconds to the frame that a seek to ``target`` seconds asks for."""
    began = time.perf_counter()
    player.seek(target)
    there = wait(app, lambda: abs(player.frame.startTime() / 1e6 - target) < 0.3)
    return (there - began) * 1000


def openings(app: QGuiApplication, film: str, *stories: Path) -> dict[str, list[float]]:
    """Milliseconds to the first frame, and to the frame that a seek asks for, in each story."""
    root = QObject()
    packages = [open_package(story) for story in stories]
    found: dict[str, list[float]] = {}
    for turn in range(OPENINGS + 1):
        for number, package in enumerate(packages):
            player = Player(root)
            took = opening(app, player, package, film)
            if turn:
                found.setdefault(f"start {number}", []).append(took)
            for seek in range(SEEKS if turn in (5, 10) else 0):
                took = seeking(app, player, 1 + seek * 7 % 10)
                found.setdefault(f"seek {number}", []).append(took)
            player.close()
            player.deleteLater()
    return found


class Frames:
    """Milliseconds that each frame of a window takes, from its beginning until it is painted.

    Of a page that turns, only the frames in which it does.
    """

    def __init__(self, studio: Studio) -> None:
        self.figures: list[float] = []
        self.turning = True
        self._began = 0.0
        self._window = studio.window
        studio.window.afterAnimating.connect(self._begin)
        studio.window.frameSwapped.connect(self._end)

    def _begin(self) -> None:
        self._began = time.perf_counter()

    def _end(self) -> None:
        took = (time.perf_counter() - self._began) * 1000
        if not self.turning or turns_now(self._window):
            self.figures.append(took)


def turns_now(window: QQuickWindow) -> bool:
    """Whether a page is turning."""
    stages = (item for item in shown(window.contentItem()) if type_of(item) == "Stage")
    return any(stage.property("turning") for stage in stages)


def frames(studio: Studio, still: Path, moving: Path) -> dict[str, list[float]]:
    """What a frame of a cross-fade between two pictures takes, and one of a film at 720p."""
    studio.open(still, "p1")
    studio.wait_until(studio.window.isActive)
    watched = Frames(studio)
    for turn in range(TURNING):
        studio.settled()
        watched.turning = True
        studio.session.go_to("p2" if turn % 2 == 0 else "p1")
        studio.wait_until(lambda: not turns_now(studio.window))
    fade = watched.figures.copy()
    studio.open(moving, "p1")
    films = studio.program.desk.films
    studio.wait_until(lambda: films.current and films.current.position > 0.5)
    watched.turning = False
    watched.figures.clear()
    studio.wait_until(lambda: len(watched.figures) >= FRAMES)
    return {"fade": fade, "film": watched.figures[:FRAMES]}


def turns(studio: Studio, story: Path) -> dict[str, list[float]]:
    """The memory of its own, in MB, after so many turns through pages that are films."""
    studio.open(story, "p1")
    films = studio.program.desk.films
    pages = [page.id for page in studio.session.story.pages]
    found = []
    for turn in range(1, max(TURNS) + 1):
        studio.session.go_to(pages[turn % len(pages)])
        studio.hurry()
        studio.wait_until(lambda: films.current and films.current.playing)
        if turn in TURNS:
            studio.settled()
            lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
            kilobytes = sum(int(line.split()[1]) for line in lines if line.startswith("Pss_Anon:"))
            found.append(kilobytes * 1024 / 1e6)
    return {"memory": found}


def main() -> None:
    """Measure what the command line names."""
    app = QGuiApplication([])
    what, film, *named = sys.argv[1:]
    stories = [Path(name) for name in named]
    if what == "openings":
        print(json.dumps(openings(app, film, *stories)))
        return
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LCREADER_DATA"] = folder
        studio = Studio(app, Path(folder))
        found = frames(studio, *stories) if what == "frames" else turns(studio, *stories)
        studio.finish()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
