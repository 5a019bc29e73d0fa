# SPDX-License-Identifier: MIT
"""Stories are added, checked, repaired and removed in the running program."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from lcreader.app.shelf.jobs import Job
from lcreader.library import remove as removing
from lcreader.library.item import Where
from lcreader.library.plan import Relation
from lcreader.package.progress import Cancelled, IsCancelled, Progress
from tests.app.reading import NONE, Reading
from tests.app.shelf.keeping import add, installed, keeper_of, message, rest
from tests.support.stories import folder_story, packed_story, spoil

FILM = b"\x1a\x45\xdf\xa3 a film"


def until(cancelled: IsCancelled) -> None:
    """Be at work until that is no longer wanted."""
    idle = Event()
    while not cancelled():
        idle.wait(0.01)


@pytest.fixture
def shelf(fresh_reading: Reading) -> Reading:
    rest(fresh_reading)
    return fresh_reading


def drop(shelf: Reading, *paths: Path) -> None:
    """Drag files onto the window and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPointF(shelf.window.width() / 2, shelf.window.height() / 2)
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(middle.toPoint(), copy, mime, left, NONE)
    QCoreApplication.sendEvent(shelf.window, enter)
    assert enter.isAccepted()
    shelf.wait_until(lambda: shelf.says("Let go to put it on the shelf"))
    QCoreApplication.sendEvent(shelf.window, QDropEvent(middle, copy, mime, left, NONE))


def test_files_and_folders_that_are_dropped_are_put_on_the_shelf(
    shelf: Reading, tmp_path: Path
) -> None:
    one = packed_story(tmp_path / "one.lcstory")
    two = folder_story(tmp_path / "two", id="bees", title="Bees")
    several = tmp_path / "several"
    folder_story(several / "a", id="mills", title="Mills")
    packed_story(several / "b.lcstory", id="roads", title="Roads")
    drop(shelf, one, two, several)
    rest(shelf)
    assert set(installed(shelf)) >= {"Rivers", "Bees", "Mills", "Roads"}
    assert "stories are on the shelf" in message(shelf)
    assert shelf.viewer.panel == ""
    shelf.settled()

    assert shelf.says("Bees")


def test_a_folder_without_stories_says_so(shelf: Reading, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    add(shelf, tmp_path / "photos")
    assert shelf.viewer.panel == "ask"
    assert "“photos”" in keeper_of(shelf).property("question")["text"]


def test_the_same_story_again_says_so(shelf: Reading, tmp_path: Path) -> None:
    one = packed_story(tmp_path / "one.lcstory")
    add(shelf, one)
    assert message(shelf) == "“Rivers” is on the shelf."
    add(shelf, one)
    assert message(shelf) == "“Rivers” 1.0.0 is on the shelf already."


def test_what_cannot_be_added_is_said_and_the_rest_is_added(shelf: Reading, tmp_path: Path) -> None:
    bad = spoil(packed_story(tmp_path / "bad.lcstory", media=FILM), FILM, FILM.upper())
    add(shelf, bad, packed_story(tmp_path / "good.lcstory", id="good", title="Good"))
    assert set(installed(shelf)) == {"Good"}
    shelf.wait_until(lambda: shelf.viewer.panel == "ask")
    shelf.settled()
    assert shelf.says("This could not be added")
    assert shelf.says("media/film.webm")
    shelf.press("Return")
    assert shelf.viewer.panel == ""


def test_of_each_that_cannot_be_added_its_file_is_named(shelf: Reading, tmp_path: Path) -> None:
    newer = folder_story(tmp_path / "From the future")
    words = (newer / "story.yaml").read_text("utf-8")
    (newer / "story.yaml").write_text(words.replace("format: 1", "format: 3"), "utf-8")
    torn = tmp_path / "torn.lcstory"
    torn.write_bytes(b"PK\3\4 torn")
    add(shelf, newer, torn)
    shelf.wait_until(lambda: shelf.viewer.panel == "ask")
    first, second = keeper_of(shelf).property("question")["text"].split("\n")
    assert first.startswith("From the future: the story is in format 3")
    assert " – get a newer" in first
    assert second.count("torn.lcstory") == 1


def test_what_was_added_before_the_rest_was_stopped_is_told(shelf: Reading, tmp_path: Path) -> None:
    keeper = keeper_of(shelf)

    def work(progress: Progress, cancelled: IsCancelled) -> None:
        until(cancelled)
        raise Cancelled

    keeper.add_paths([packed_story(tmp_path / "one.lcstory")])
    keeper._jobs.add(Job("Adding “Roads”", work, lambda result: None))
    shelf.wait_until(lambda: keeper.property("title") == "Adding “Roads”")
    keeper.cancel()
    rest(shelf)
    assert message(shelf) == "“Rivers” is on the shelf."


def test_an_open_story_goes_on_in_its_new_version(shelf: Reading, tmp_path: Path) -> None:
    add(shelf, packed_story(tmp_path / "1.lcstory"))
    shelf.open(installed(shelf)["Rivers"].path, "second")
    add(shelf, packed_story(tmp_path / "2.lcstory", version="2.0.0", text="New words."))
    shelf.wait_until(lambda: shelf.session.story.version == "2.0.0")
    assert shelf.page == "second"


def test_a_story_that_is_read_where_it_lies_can_be_kept(shelf: Reading, tmp_path: Path) -> None:
    shelf.open(packed_story(tmp_path / "one.lcstory"), start_page=True)
    shelf.wait_until(lambda: keeper_of(shelf).property("offer"))
    shelf.settled()
    shelf.click_on("Keep it on the shelf")
    rest(shelf)
    assert keeper_of(shelf).property("offer") == ""
    shelf.program.to_shelf()
    rest(shelf)
    assert set(installed(shelf)) == {"Rivers"}


def test_no_copy_is_offered_of_what_is_kept_already(shelf: Reading, tmp_path: Path) -> None:
    one = packed_story(tmp_path / "one.lcstory")
    add(shelf, one)
    shelf.open(one, start_page=True)
    shelf.wait_until(lambda: not shelf.program.desk.stories._offering.isActive())
    assert keeper_of(shelf).property("offer") == ""


def test_a_job_shows_how_far_it_is_and_can_be_stopped(shelf: Reading) -> None:
    keeper = keeper_of(shelf)
    ended: list[object] = []

    def work(progress: Progress, cancelled: IsCancelled) -> None:
        progress(30, 100)
        until(cancelled)

    keeper._jobs.add(Job("Adding “Bees”", work, ended.append))
    keeper._jobs.add(Job("Adding “Roads”", work, ended.append))
    shelf.wait_until(lambda: shelf.says("Adding “Bees” · 30 % · 1 more to come"))
    shelf.click_on("Stop")
    shelf.wait_until(lambda: not keeper.property("title"))
    assert ended == [None]


def test_removing_asks_first_and_goes_to_the_trash(
    shelf: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash: list[Path] = []
    monkeypatch.setattr(
        removing.remove,
        "__kwdefaults__",
        {"trash": lambda path: trash.append(path.unlink() or path)},
    )
    add(shelf, packed_story(tmp_path / "one.lcstory"))
    path = installed(shelf)["Rivers"].path
    keeper_of(shelf).remove(str(path))
    shelf.settled()
    shelf.press("Return")  # the answer that changes nothing has the focus
    assert trash == []
    keeper_of(shelf).remove(str(path))
    shelf.settled()
    shelf.click_on("Remove")
    rest(shelf)
    assert trash == [path]
    assert installed(shelf) == {}
    assert message(shelf) == "“Rivers” is in the trash."


def test_a_bundled_story_stays(shelf: Reading) -> None:
    bundled = next(i for i in shelf.program.desk.shelf.stock.items if i.where is Where.BUNDLED)
    keeper_of(shelf).remove(str(bundled.path))
    assert shelf.viewer.panel == ""
    assert "came with the program" in message(shelf)


def test_damage_is_found_shown_and_repaired(shelf: Reading, tmp_path: Path) -> None:
    spare = packed_story(tmp_path / "spare.lcstory", media=FILM)
    add(shelf, spare)
    path = installed(shelf)["Rivers"].path
    whole = path.read_bytes()
    spoil(path, FILM, FILM.upper())
    shelf.program.desk.shelf.refresh()
    rest(shelf)
    shelf.program.desk.stories.about.show(str(path))
    shelf.wait_until(lambda: shelf.says("Nobody has checked all its files yet."))
    shelf.settled()
    shelf.click_on("Check all files")
    rest(shelf)
    shelf.wait_until(lambda: shelf.says("A file of this story is damaged: media/film.webm."))
    assert installed(shelf)["Rivers"].problem is not None
    keeper_of(shelf).repair(str(path), QUrl.fromLocalFile(str(spare)))
    rest(shelf)
    shelf.wait_until(lambda: shelf.says("All files are as they were packed"))
    assert path.read_bytes() == whole
    assert installed(shelf)["Rivers"].problem is None


def test_a_repair_from_another_story_is_refused(shelf: Reading, tmp_path: Path) -> None:
    add(shelf, packed_story(tmp_path / "one.lcstory", media=FILM))
    path = installed(shelf)["Rivers"].path
    spoil(path, FILM, FILM.upper())
    before = path.read_bytes()
    other = packed_story(tmp_path / "other.lcstory", version="2.0.0", media=FILM)
    keeper_of(shelf).repair(str(path), QUrl.fromLocalFile(str(other)))
    rest(shelf)
    shelf.settled()
    assert shelf.says("It could not be repaired")
    assert path.read_bytes() == before


def test_relations_have_words_of_their_own(shelf: Reading, tmp_path: Path) -> None:
    add(shelf, packed_story(tmp_path / "1.lcstory"))
    add(shelf, packed_story(tmp_path / "2.lcstory", version="2.0.0"))
    assert "is now version 2.0.0" in message(shelf)
    installed(shelf)["Rivers"].path.write_bytes(b"PK\3\4 torn")
    add(shelf, tmp_path / "2.lcstory")
    assert "was damaged and is whole again" in message(shelf)
    assert len(Relation) == 7
