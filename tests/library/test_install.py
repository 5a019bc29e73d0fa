# SPDX-License-Identifier: MIT
"""Stories are brought to the shelf whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lcreader.cli.main import main
from lcreader.library import install as module
from lcreader.library.install import examine, install
from lcreader.library.plan import ASKED, Namesake, Relation
from lcreader.package.package import open_package
from lcreader.package.packing import pack
from lcreader.package.verifying import verify
from lcreader.story.problem import StoryError
from tests.library.installing import MARK, names, put, version_of
from tests.support.stories import folder_story, packed_story, spoil


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "shelf"


def refused(source: Path, shelf: Path) -> str:
    with pytest.raises(StoryError) as caught:
        install(examine(source, shelf))
    return caught.value.problem.code


def test_a_file_is_copied_byte_for_byte(tmp_path: Path, shelf: Path) -> None:
    source = packed_story(tmp_path / "a.lcstory", media=MARK)
    assert put(source, shelf) is Relation.NEW
    assert names(shelf) == ["rivers.lcstory"]
    assert (shelf / "rivers.lcstory").read_bytes() == source.read_bytes()


def test_a_folder_is_packed(tmp_path: Path, shelf: Path) -> None:
    put(folder_story(tmp_path / "rivers", media=MARK), shelf)
    assert names(shelf) == ["rivers.lcstory"]
    assert verify(open_package(shelf / "rivers.lcstory")).whole


def test_a_folder_of_which_something_would_be_left_out_is_refused_with_its_name(
    tmp_path: Path, shelf: Path
) -> None:
    story = folder_story(tmp_path / "rivers", media=MARK)
    (tmp_path / "elsewhere.webm").write_bytes(MARK)
    (story / "media" / "far.webm").symlink_to(tmp_path / "elsewhere.webm")
    with pytest.raises(StoryError, match=r"“media/far\.webm” is a link that leads out"):
        put(story, shelf)
    assert not shelf.exists()
    assert main(["pack", str(story), "--no-media", "-o", str(tmp_path / "r.lcstory")]) == 1


def test_a_link_to_a_file_of_the_story_is_packed_as_that_file(tmp_path: Path, shelf: Path) -> None:
    story = folder_story(tmp_path / "rivers", media=MARK)
    (story / "media" / "again.webm").symlink_to(story / "media" / "film.webm")
    put(story, shelf)
    assert open_package(shelf / "rivers.lcstory").read("media/again.webm", 99) == MARK


def test_two_publishers_may_use_one_id(tmp_path: Path, shelf: Path) -> None:
    for publisher in ("example.org", "example.net"):
        source = packed_story(tmp_path / publisher / "a.lcstory", publisher=publisher)
        assert put(source, shelf) is Relation.NEW
        assert examine(source, shelf).relation is Relation.SAME
    assert len(names(shelf)) == 2


def village(tmp_path: Path, author: str, title: str = "Our village", **what: str) -> Path:
    """A story of somebody who has no domain name, and takes the id from the title."""
    path = tmp_path / f"{author} {title} {what.get('version')}.lcstory"
    return packed_story(
        path, id="our-village", publisher="", title=title, authors=author, media=MARK, **what
    )


@pytest.mark.parametrize("other", [("Bo", "Our village"), ("Ada", "Our village!")])
def test_without_a_publisher_no_other_authors_or_titles_take_the_place_of_a_story_unasked(
    tmp_path: Path, shelf: Path, other: tuple[str, str]
) -> None:
    put(village(tmp_path, "Ada"), shelf)
    before = (shelf / "our-village.lcstory").read_bytes()
    theirs = village(tmp_path, *other, version="2.0.0")
    plan = examine(theirs, shelf)
    assert plan.relation is Relation.NAMESAKE
    assert plan.relation in ASKED
    assert plan.namesake == Namesake(shelf / "our-village.lcstory", "Our village", ("Ada",))
    assert plan.authors == (other[0],)
    install(plan)  # somebody said: both
    assert (shelf / "our-village.lcstory").read_bytes() == before
    assert len(names(shelf)) == 2
    assert examine(theirs, shelf).relation is Relation.SAME
    assert examine(village(tmp_path, "Ada"), shelf).relation is Relation.SAME
    assert put(village(tmp_path, *other, version="3.0.0"), shelf) is Relation.NEWER
    assert len(names(shelf)) == 2


def test_a_story_that_got_another_title_takes_its_own_place_where_that_is_said(
    tmp_path: Path, shelf: Path
) -> None:
    put(village(tmp_path, "Ada"), shelf)
    install(examine(village(tmp_path, "Ada", "Our town", version="2.0.0"), shelf).in_place)
    assert names(shelf) == ["our-village.lcstory"]
    assert version_of(shelf / "our-village.lcstory") == "2.0.0"


def test_the_same_version_with_another_file_is_another(tmp_path: Path, shelf: Path) -> None:
    folder = folder_story(tmp_path / "rivers", media=b"\x1a\x45\xdf\xa3 film")
    put(folder, shelf)
    assert examine(folder, shelf).relation is Relation.SAME
    folder_story(folder, media=b"\x1a\x45\xdf\xa3 FILM")
    packed = tmp_path / "rivers.lcstory"
    pack(folder, packed)
    for source in (folder, packed):
        assert examine(source, shelf).relation is Relation.OTHER


def test_a_newer_version_takes_the_place_of_the_older(tmp_path: Path, shelf: Path) -> None:
    old = packed_story(tmp_path / "old.lcstory", version="1.9.0")
    new = packed_story(tmp_path / "new.lcstory", version="1.10.0")
    put(old, shelf)
    assert put(new, shelf) is Relation.NEWER
    assert version_of(shelf / "rivers.lcstory") == "1.10.0"
    plan = examine(old, shelf)
    assert (plan.relation, plan.version, plan.installed) == (Relation.OLDER, "1.9.0", "1.10.0")
    assert examine(new, shelf).relation is Relation.SAME
    install(plan)  # somebody said so
    assert version_of(shelf / "rivers.lcstory") == "1.9.0"
    assert names(shelf) == ["rivers.lcstory"]


def test_a_file_that_was_put_there_by_hand_is_the_same_story(tmp_path: Path, shelf: Path) -> None:
    shelf.mkdir()
    packed_story(tmp_path / "a.lcstory").rename(shelf / "rivers (1).lcstory")
    assert put(packed_story(tmp_path / "b.lcstory", version="2.0.0"), shelf) is Relation.NEWER
    assert names(shelf) == ["rivers (1).lcstory"]


@pytest.mark.parametrize("how", ["torn", "spoilt"])
def test_the_same_version_mends_a_damaged_copy(tmp_path: Path, shelf: Path, how: str) -> None:
    source = packed_story(tmp_path / "a.lcstory", media=MARK)
    put(source, shelf)
    there = shelf / "rivers.lcstory"
    if how == "torn":
        there.write_bytes(there.read_bytes()[:200])
    else:
        spoil(there, MARK, MARK.upper())
    assert put(source, shelf) is Relation.MENDS
    assert there.read_bytes() == source.read_bytes()


def test_what_is_damaged_on_the_way_does_not_arrive(tmp_path: Path, shelf: Path) -> None:
    old = packed_story(tmp_path / "old.lcstory", media=MARK)
    put(old, shelf)
    before = (shelf / "rivers.lcstory").read_bytes()
    new = packed_story(tmp_path / "new.lcstory", version="2.0.0", media=MARK)
    assert refused(spoil(new, MARK, MARK.upper()), shelf) == "damaged-file"
    assert names(shelf) == ["rivers.lcstory"]
    assert (shelf / "rivers.lcstory").read_bytes() == before


def test_a_file_that_is_cut_off_meanwhile_is_named(tmp_path: Path, shelf: Path) -> None:
    source = packed_story(tmp_path / "rivers.lcstory", media=MARK)
    plan = examine(source, shelf)
    os.truncate(source, 100)
    with pytest.raises(StoryError, match=r"“rivers\.lcstory” has changed"):
        install(plan)
    assert names(shelf) == []


def test_what_is_no_story_is_refused_with_its_reason(tmp_path: Path, shelf: Path) -> None:
    text = tmp_path / "notes.lcstory"
    text.write_text("not a story")
    assert refused(text, shelf) == "not-a-story"
    assert refused(tmp_path / "none.lcstory", shelf) == "no-such-story"
    newer = folder_story(tmp_path / "newer")
    (newer / "story.yaml").write_text("format: 7\n")
    assert refused(newer, shelf) == "newer-format"
    assert not shelf.exists() or names(shelf) == []


def test_space_is_looked_for_first(tmp_path: Path, shelf: Path) -> None:
    plan = examine(packed_story(tmp_path / "a.lcstory", media=MARK), shelf)
    with pytest.raises(StoryError) as caught:
        install(plan, free=lambda folder: module.MARGIN + plan.size - 1)
    assert caught.value.problem.code == "no-room"
    assert not shelf.exists()
    install(plan, free=lambda folder: module.MARGIN + plan.size)
    assert names(shelf) == ["rivers.lcstory"]


def test_a_shelf_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    plan = examine(packed_story(tmp_path / "a.lcstory"), blocked / "shelf")
    with pytest.raises(StoryError) as caught:
        install(plan, free=lambda folder: 1 << 40)
    assert caught.value.problem.code == "cannot-write"
    assert str(blocked) in str(caught.value.problem.sentence)


def test_progress_goes_from_nothing_to_all(tmp_path: Path, shelf: Path) -> None:
    plan = examine(packed_story(tmp_path / "a.lcstory", media=MARK * 100_000), shelf)
    told: list[float] = []
    install(plan, progress=lambda done, total: told.append(done / total))
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)
    assert len(told) > 4
