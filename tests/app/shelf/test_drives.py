# SPDX-License-Identifier: MIT
"""Drives with stories come and go on the shelf by themselves."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, QObject, QUrl

from lcreader.app.shelf.drivewatch import DriveWatch
from lcreader.library.drives import Drive
from lcreader.library.item import Where
from tests.app.reading import Reading
from tests.support.stories import folder_story, packed_story


class Ports:
    """The drives that are in, as a system would tell of them."""

    def __init__(self, shelf: Reading, folder: Path) -> None:
        self.shelf = shelf
        self.drive = Drive(folder / "STICK", "STICK")
        self.away = folder / "in a pocket"
        self._in: tuple[Drive, ...] = ()
        watch = shelf.program.desk.stories.drives
        watch._listed = lambda: self._in

    def fill(self) -> None:
        packed_story(self.away / "rivers.lcstory")
        folder_story(self.away / "bees", id="bees", title="Bees")
        shutil.rmtree(self.away / "rivers.d")

    def put_in(self) -> None:
        self.away.rename(self.drive.path)
        self._tell((self.drive,))

    def pull(self) -> None:
        self.drive.path.rename(self.away)
        self._tell(())

    def _tell(self, now: tuple[Drive, ...]) -> None:
        self._in = now
        self.shelf.program.desk.stories.drives.ask()
        self.shelf.wait_until(self.shelf.program.desk.shelf.is_idle)


@pytest.fixture
def ports(fresh_reading: Reading, tmp_path: Path) -> Ports:
    ports = Ports(fresh_reading, tmp_path)
    fresh_reading.resize(1280, 720)
    ports.fill()
    fresh_reading.wait_until(fresh_reading.program.desk.shelf.is_idle)
    return ports


def rows(ports: Ports) -> list[dict[str, Any]]:
    return list(ports.shelf.program.desk.shelf.property("drives"))


def test_a_drive_has_a_row_of_its_own(ports: Ports) -> None:
    ports.put_in()
    (row,) = rows(ports)
    assert (row["name"], row["gone"]) == ("STICK", False)
    assert [story["title"] for story in row["stories"]] == ["Bees", "Rivers"]
    ports.shelf.settled()
    assert ports.shelf.says("STICK")
    assert ports.shelf.says("On this computer")
    here = ports.shelf.program.desk.shelf.stock.items
    assert {item.where for item in here} == {Where.BUNDLED}


def test_its_stories_are_read_in_place_and_found(ports: Ports) -> None:
    ports.put_in()
    search = ports.shelf.program.desk.stories.search
    search.setProperty("text", "bees")
    ports.shelf.wait_until(lambda: search.property("answered"))
    search.takeFirst()
    assert ports.shelf.session.story.title.text == "Bees"


def test_a_drive_that_was_pulled_is_grey_and_comes_back(ports: Ports) -> None:
    ports.put_in()
    ports.pull()
    (row,) = rows(ports)
    assert row["gone"]
    assert all(story["gone"] for story in row["stories"])
    ports.shelf.settled()
    assert ports.shelf.says("STICK was pulled out")
    search = ports.shelf.program.desk.stories.search
    search.setProperty("text", "bees")
    ports.shelf.wait_until(lambda: search.property("answered"))
    assert ports.shelf.program.desk.shelf.stock.shown() == ()
    search.setProperty("text", "")
    ports.put_in()
    (row,) = rows(ports)
    assert not row["gone"]
    assert not any(story["gone"] for story in row["stories"])


def test_an_open_story_says_that_its_drive_was_pulled(ports: Ports) -> None:
    ports.put_in()
    ports.shelf.open(ports.drive.path / "rivers.lcstory", "first")
    ports.pull()
    assert "“STICK” was pulled out" in ports.shelf.viewer.presence.message
    ports.shelf.press("Right")
    assert ports.shelf.page == "second"
    ports.shelf.program.to_shelf()
    ports.put_in()
    assert ports.shelf.program.open(ports.drive.path / "rivers.lcstory")
    assert ports.shelf.page == "second"


def test_a_story_is_copied_to_the_shelf_once(ports: Ports) -> None:
    ports.put_in()
    shelf = ports.shelf
    shelf.settled()
    shelf.click_on("Copy all to the shelf")
    keeper = shelf.program.desk.stories.keeper
    shelf.wait_until(lambda: not keeper.property("title"))
    shelf.wait_until(shelf.program.desk.shelf.is_idle)
    here = shelf.program.desk.shelf.stock.items
    assert sorted(i.title(["en"]).text for i in here if i.where is Where.INSTALLED) == [
        "Bees",
        "Rivers",
    ]
    assert rows(ports)[0]["toKeep"] == 0


def test_a_newer_version_is_copied_and_an_older_one_left(ports: Ports) -> None:
    shelf = ports.shelf
    keeper = shelf.program.desk.stories.keeper
    aside = ports.away.parent / "aside"
    older = folder_story(aside / "old", version="0.9.0")
    newer = folder_story(aside / "new", id="bees", title="Bees", version="3.0.0")
    keeper.add_paths([older, newer])
    shelf.wait_until(lambda: not keeper.property("title"))
    ports.put_in()
    assert rows(ports)[0]["toKeep"] == 1
    about = shelf.program.desk.stories.about
    for name, can in (("rivers.lcstory", True), ("bees", False)):
        about.show(str(ports.drive.path / name))
        assert about.property("can")["keep"] is can
    shelf.viewer.set_panel("")
    keeper.keepDrive(str(ports.drive.path))
    shelf.wait_until(lambda: not keeper.property("title"))
    shelf.wait_until(shelf.program.desk.shelf.is_idle)
    here = [i for i in shelf.program.desk.shelf.stock.items if i.where is Where.INSTALLED]
    versions = {i.title(["en"]).text: i.summary.version for i in here}
    assert versions == {"Rivers": "1.0.0", "Bees": "3.0.0"}
    assert shelf.viewer.panel == ""


def grid_of(shelf: Reading) -> QObject:
    (grid,) = (
        found
        for found in shelf.window.findChildren(QObject)
        if found.property("cellHeight") is not None
    )
    return grid


def below_top(shelf: Reading) -> float:
    """How far the shelf is scrolled."""
    grid = grid_of(shelf)
    return float(grid.property("contentY") - grid.property("originY") + grid.property("topMargin"))


def test_the_shelf_stays_at_its_top_while_the_window_changes(ports: Ports) -> None:
    ports.put_in()
    shelf = ports.shelf
    shelf.open(ports.drive.path / "rivers.lcstory", "first")
    shelf.program.to_shelf()
    shelf.settled()
    for width, height in ((800, 600), (1920, 1080), (1280, 720)):
        shelf.resize(width, height)
        shelf.settled()
        assert abs(below_top(shelf)) < 1


def test_after_the_first_story_the_shelf_is_at_its_top(ports: Ports) -> None:
    shelf = ports.shelf
    shelf.resize(800, 600)
    ports.put_in()
    shelf.press("Return")
    shelf.settled()
    shelf.program.to_shelf()
    shelf.settled()
    assert abs(below_top(shelf)) < 1
    grid = grid_of(shelf)
    grid.setProperty("contentY", grid.property("contentY") + 100)
    shelf.program.desk.shelf.refresh()
    shelf.wait_until(shelf.program.desk.shelf.is_idle)
    shelf.settled()
    assert abs(below_top(shelf) - 100) < 1


def test_files_are_chosen_on_the_drive_first(ports: Ports) -> None:
    shelf = ports.shelf
    for folder in (ports.drive.path, Path.home()):
        ports.put_in() if folder is ports.drive.path else ports.pull()
        shelf.program.desk.stories.keeper.chooseFiles("add")
        shelf.wait_until(lambda: shelf.viewer.property("dialogOpen"))
        dialogs = {
            found: Path(begins.toLocalFile())
            for found in shelf.window.findChildren(QObject)
            if isinstance(begins := found.property("currentFolder"), QUrl)
        }
        assert set(dialogs.values()) == {folder}  # Qt's own, and what it shows it with
        for dialog in dialogs:
            QMetaObject.invokeMethod(dialog, "close")
        shelf.wait_until(lambda: not shelf.viewer.property("dialogOpen"))


def test_of_copies_here_and_on_a_drive_one_is_found(ports: Ports) -> None:
    shelf = ports.shelf
    keeper = shelf.program.desk.stories.keeper
    keeper.add_paths([ports.away / "rivers.lcstory"])
    shelf.wait_until(lambda: not keeper.property("title"))
    ports.put_in()
    search = shelf.program.desk.stories.search
    search.setProperty("text", "words")
    shelf.wait_until(lambda: search.property("answered"))
    found_in = sorted(hit["story"]["where"] for hit in search.property("hits"))
    assert found_in == ["drive", "installed"]
    search.setProperty("text", "rivers")
    shelf.wait_until(lambda: search.property("answered"))
    shown = shelf.program.desk.shelf.stock.shown()
    assert [item.where for item in shown if item.summary.id == "rivers"] == [Where.INSTALLED]


def test_arrows_walk_along_the_row_and_down_to_the_covers(ports: Ports) -> None:
    ports.put_in()
    shelf = ports.shelf
    shelf.press("Home")
    assert shelf.focused is not None
    assert shelf.focused.property("name").startswith("Bees")
    shelf.press("Right")
    assert shelf.focused.property("name").startswith("Rivers")
    shelf.press("Right", "Down")
    assert not shelf.focused.property("name").startswith("Rivers")
    shelf.press("Up")
    assert shelf.focused.property("name").startswith("Rivers")


def test_the_watch_tells_of_changes_alone(qapp: object) -> None:
    told: list[object] = []
    parent = QObject()
    now: tuple[Drive, ...] = ()
    watch = DriveWatch(parent, lambda: now)
    watch.changed.connect(told.append)
    watch.begin()
    watch.ask()
    assert told == []
    now = (Drive(Path("/media/x"), "x"),)
    watch.ask()
    watch.ask()
    assert told == [now]
    watch.close()
