# SPDX-License-Identifier: MIT
"""``make shots``: every page and every view as a picture into ``build/shots``.

At 800×600 and 1920×1080 each is a file of its own; at every size all are on one contact sheet.
``ARGS`` may name sizes and parts of names: ``make shots ARGS="800x600 fixture/ar shelf"``.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QGuiApplication, QImage

from tools.shots.set import LANGUAGES, ROOT, STORIES, Set, forget_all
from tools.shots.sheet import contact_sheet, smaller
from tools.shots.studio import Studio
from tools.shots.views import VIEWS

OUT = ROOT / "build" / "shots"
SIZES = {
    (800, 600): True,
    (1920, 1080): True,
    (1280, 720): False,
    (1080, 1920): False,
    (3840, 2160): False,
}
"""Window sizes; True where every picture is kept as a file."""
QUALITY = 60
"""Of a PNG: how little it is packed. Packing harder takes most of the time."""


@dataclass(frozen=True)
class Shot:
    """One picture to take: its name, and what shows it in a window of a size."""

    name: str
    show: Callable[[Studio, tuple[int, int]], None]


def shots(studio: Studio, scratch: Path) -> Iterator[Shot]:
    """Every page of every story in its languages, then every view."""
    for name, path in STORIES.items():
        for language in LANGUAGES[name]:
            studio.open(path, "", language)
            for page in [page.id for page in studio.session.story.pages]:
                yield Shot(f"{name}/{language}/{page}", _page(path, language, page))
    for language in LANGUAGES["fixture"]:
        for name, show in VIEWS.items():
            yield Shot(f"views/{language}/{name}", _view(scratch, language, show))


def _page(path: Path, language: str, page: str) -> Callable[[Studio, tuple[int, int]], None]:
    def show(studio: Studio, size: tuple[int, int]) -> None:
        book = studio.reader.book
        if book is None or book.package.path != path or book.story.language != language:
            studio.open(path, page, language, size)
        studio.session.go_to(page)

    return show


def _view(
    scratch: Path, language: str, show: Callable[[Set], None]
) -> Callable[[Studio, tuple[int, int]], None]:
    def shown(studio: Studio, size: tuple[int, int]) -> None:
        forget_all(studio)
        show(Set(studio, size, language, scratch))

    return shown


def main(arguments: list[str]) -> int:
    """Take the pictures; returns 1 where QML complained."""
    parser = argparse.ArgumentParser(prog="make shots", description="Take a picture of each page.")
    parser.add_argument("what", nargs="*", help="a size (800x600), or part of a name (shelf)")
    what = parser.parse_args(arguments).what
    began = time.monotonic()
    wanted = [tuple(map(int, each.split("x"))) for each in what if re.match(r"\d+x\d+$", each)]
    parts = [each for each in what if not re.match(r"\d+x\d+$", each)]
    app = QGuiApplication(["shots"])
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(app, Path(scratch))
        studio.habits = {"motion": "reduced"}
        pool = QThreadPool()
        try:
            every = list(shots(studio, Path(scratch)))
            some = [shot for shot in every if not parts or any(part in shot.name for part in parts)]
            if not some:
                parser.error(f"no page and no view is called {' or '.join(parts)}")
            for size, kept in SIZES.items():
                if not wanted or size in wanted:
                    take(studio, some, size, kept, pool)
        finally:
            pool.waitForDone()
            studio.finish()
    for warning in studio.qml_warnings:
        print(warning, file=sys.stderr)
    print(f"{OUT.relative_to(ROOT)}: {time.monotonic() - began:.0f} s")
    return 1 if studio.qml_warnings else 0


def take(
    studio: Studio, several: list[Shot], size: tuple[int, int], kept: bool, pool: QThreadPool
) -> None:
    """Take these pictures at one size; write their contact sheet."""
    name = f"{size[0]}x{size[1]}"
    folder = OUT / name
    shutil.rmtree(folder, ignore_errors=True)
    across = 14 if size[1] > size[0] else 10
    cells = []
    for shot in several:
        shot.show(studio, size)
        studio.settled()
        picture = studio.window.grabWindow()
        if kept:
            file = folder / f"{shot.name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            _save(pool, picture, file)
        cells.append((shot.name, smaller(picture, across)))
    OUT.mkdir(parents=True, exist_ok=True)
    _save(pool, contact_sheet(cells, across), OUT / f"{name}.png")


def _save(pool: QThreadPool, picture: QImage, file: Path) -> None:
    pool.start(lambda: picture.save(str(file), "PNG", QUALITY))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
