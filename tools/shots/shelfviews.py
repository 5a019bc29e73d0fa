# SPDX-License-Identifier: MIT
"""The states of the shelf, and of what belongs to it, that a picture is taken of."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

from lcreader.app.shelf.jobs import Job
from lcreader.app.shelf.outcome import removing
from lcreader.library.drives import Drive
from lcreader.library.places import bundled_stories
from lcreader.package.packing import pack
from tools.shots.set import FIXTURE, Set

TITLES = (
    *("Bees and their keepers", "A road of one's own", "Rice", "The night school"),
    *("How the council decides what is built in our street, and who may speak", "Mills", "Wells"),
)


def _stories(folder: Path, titles: tuple[str, ...]) -> dict[str, Path]:
    """A small story of each title, made once."""
    covers = sorted(path for one in bundled_stories().values() for path in one.rglob("*.webp"))
    found = {}
    for number, title in enumerate(titles):
        story = folder / f"story-{number}"
        if not story.exists():
            (story / "media").mkdir(parents=True)
            shutil.copy(covers[number % len(covers)], story / "media" / "cover.webp")
            (story / "story.yaml").write_text(
                f"format: 1\nid: story-{number}\nversion: 1.0.0\nlanguage: en\ntitle: {title}\n"
                f"subjects: [{('water', 'health', 'learning')[number % 3]}]\n"
                "cover: media/cover.webp\nchapters:\n  - pages:\n"
                "      - {id: one, title: One, text: A village by the water.}\n",
                "utf-8",
            )
        found[f"story-{number}"] = story
    return found


def _many(here: Set) -> None:
    here.shelf({**bundled_stories(), **_stories(here.scratch / "many", TITLES)})


def _found(text: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        _many(here)
        search = here.studio.program.desk.stories.search
        search.setProperty("text", text)
        here.studio.wait_until(lambda: search.property("answered"))

    return show


def _drive(here: Set) -> None:
    stick = here.scratch / "stick"
    _stories(stick, TITLES[:5])
    here.shelf(bundled_stories())
    program = here.studio.program
    program.desk.shelf.set_drives((Drive(stick, "STORIES"),))
    here.studio.wait_until(program.desk.shelf.is_idle)


def _pulled(here: Set) -> None:
    _drive(here)
    here.studio.settled()
    here.studio.program.desk.shelf.set_drives(())


def _pick(here: Set) -> None:
    _many(here)
    here.studio.program.desk.shelf.pick("subject")


def _job(here: Set) -> None:
    _many(here)
    keeper = here.studio.program.desk.stories.keeper
    going = Event()

    def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        progress(43, 100)
        while not cancelled():
            going.wait(0.02)

    keeper._jobs.add(Job("Adding “Bees and their keepers”", work, lambda result: None))
    here.studio.wait_until(lambda: keeper.property("share") > 0)


def _ask(here: Set) -> None:
    _many(here)
    here.studio.program.desk.stories.keeper._ask(removing("Bees and their keepers", None))


def _about(here: Set, path: Path) -> None:
    about = here.studio.program.desk.stories.about
    here.studio.program.desk.shelf.note(path)
    here.studio.program.desk.shelf.refresh()
    here.studio.wait_until(here.studio.program.desk.shelf.is_idle)
    about.show(str(path))
    here.studio.wait_until(lambda: about.property("rows"))


def _about_packed(here: Set) -> None:
    packed = here.scratch / "The town that learns.lcstory"
    if not packed.exists():
        pack(FIXTURE, packed)
    here.shelf(bundled_stories())
    _about(here, packed)


def _about_damaged(here: Set) -> None:
    broken = here.scratch / "A story from a friend.lcstory"
    broken.write_bytes(b"PK\3\4 torn in two")
    here.shelf(bundled_stories())
    _about(here, broken)


SHELF_VIEWS: dict[str, Callable[[Set], None]] = {
    "shelf-many": _many,
    "shelf-found": _found("village"),
    "shelf-none-found": _found("zeppelin"),
    "shelf-drive": _drive,
    "shelf-pulled": _pulled,
    "shelf-pick": _pick,
    "shelf-job": _job,
    "shelf-ask": _ask,
    "about": _about_packed,
    "about-damaged": _about_damaged,
}
"""Each state by its name: a function that brings it about."""
