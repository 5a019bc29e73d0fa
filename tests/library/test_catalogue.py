# SPDX-License-Identifier: MIT
"""The shelf shows stories without opening them, once they have been looked at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lcreader.library import summarise as summarise_module
from lcreader.library.cards import Card, Cards
from lcreader.library.catalogue import LATELY, Catalogue
from lcreader.library.item import Item, Where
from lcreader.library.store import Store
from lcreader.library.summary import Summary, from_json, state, to_json
from lcreader.package.package import open_package
from lcreader.package.verifying import verify
from lcreader.story.model import Words
from tests.support.archives import write_archive
from tests.support.stories import packed_story, spoil

FIXTURE = Path(__file__).parents[1] / "stories" / "fixture"
YAML = """\
format: 1
id: {id}
version: 1.0.0
language: en
title: A story called {id}
cover: media/cover.webp
chapters:
  - id: one
    title: One
    pages:
      - {{id: first, title: First, text: Some words., background: {{colour: "#102030"}}}}
"""


class Clock:
    """Seconds that pass one by one."""

    def __init__(self) -> None:
        self.now = 1_795_000_000

    def __call__(self) -> float:
        self.now += 1
        return self.now


def story(folder: Path, name: str) -> Path:
    path = folder / name
    (path / "media").mkdir(parents=True)
    (path / "text").mkdir()
    (path / "media" / "cover.webp").write_bytes(b"RIFF\0\0\0\0WEBP")
    (path / "story.yaml").write_text(YAML.format(id=name), "utf-8")
    (path / "text" / "fr.yaml").write_text(f"title: Une histoire {name}\n", "utf-8")
    (path / "text" / "de.yaml").write_text("pages: {first: {title: Erste}}\n", "utf-8")
    return path


def seen(catalogue: Catalogue, path: Path) -> Item:
    """Go and look at the story at ``path``; what the shelf then shows of it."""
    catalogue.scan()
    catalogue.look(path)
    return next(item for item in catalogue.items() if item.path == path)


@pytest.fixture
def cards(tmp_path: Path) -> Cards:
    return Cards(tmp_path / "cache" / "shelf.sqlite")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data" / "reader.sqlite", clock=Clock())


def shelf(catalogue: Catalogue) -> list[tuple[str, bool]]:
    return [(item.path.name, item.is_fresh) for item in catalogue.items()]


def test_a_story_that_was_looked_at_is_known_after_a_restart(
    tmp_path: Path, store: Store, cards: Cards
) -> None:
    path = story(tmp_path, "rivers")
    catalogue = Catalogue(store, {"rivers": path}, cards=cards)
    assert shelf(catalogue) == [("rivers", False)]
    looked = seen(catalogue, path)
    assert catalogue.items() == (looked,)
    store.close()
    catalogue.close()
    store = Store(tmp_path / "data" / "reader.sqlite")
    again = Catalogue(store, {"rivers": path}, cards=Cards(tmp_path / "cache" / "shelf.sqlite"))
    assert again.items() == (looked,)
    again.scan()
    assert again.items() == (looked,)
    again.close()
    assert looked.where is Where.BUNDLED
    assert looked.is_fresh
    assert looked.problem is None
    assert looked.summary == Summary(
        id="rivers",
        version="1.0.0",
        titles={"en": "A story called rivers", "fr": "Une histoire rivers"},
        subjects={"en": (), "de": (), "fr": ()},
        languages=("en", "de", "fr"),
        cover="media/cover.webp",
        pages=1,
        minutes=1,
    )
    store.close()


def test_the_title_is_in_the_readers_language_where_there_is_one(
    tmp_path: Path, store: Store
) -> None:
    path = story(tmp_path, "rivers")
    catalogue = Catalogue(store, {"rivers": path})
    assert catalogue.items()[0].title(["fr"]) == Words("rivers")
    item = seen(catalogue, path)
    assert item.title(["fr-CA", "en"]) == Words("Une histoire rivers", "fr")
    assert item.title(["de", "fr"]) == Words("Une histoire rivers", "fr")
    assert item.title(["zh"]) == Words("A story called rivers", "en")
    assert not item.subtitle(["fr"])


def test_the_shelf_opens_no_story(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = {name: story(tmp_path, name) for name in ("a", "b")}
    catalogue = Catalogue(store, paths)
    catalogue.look(paths["a"])

    def never(path: Path) -> None:
        raise AssertionError(f"{path} was opened")

    monkeypatch.setattr(summarise_module, "open_package", never)
    assert shelf(catalogue) == [("a", True), ("b", False)]


def test_the_story_opened_last_comes_first(tmp_path: Path, store: Store) -> None:
    bundled = {name: story(tmp_path / "bundled", name) for name in ("a", "b", "c")}
    other = story(tmp_path, "other")
    catalogue = Catalogue(store, bundled)
    assert [item.path.name for item in catalogue.items()] == ["a", "b", "c"]
    for path in (bundled["c"], other, bundled["b"]):
        catalogue.opened(path)
    assert [item.path.name for item in catalogue.items()] == ["b", "other", "c", "a"]
    bundled_ones = [item.where is Where.BUNDLED for item in catalogue.items()]
    assert bundled_ones == [True, False, True, True]
    catalogue.forget(other)
    catalogue.forget(bundled["b"])
    assert [item.path.name for item in catalogue.items()] == ["c", "a", "b"]


def test_only_so_many_are_shown(tmp_path: Path, store: Store) -> None:
    for number in range(LATELY + 20):
        store.set_opened(tmp_path / str(number))
    catalogue = Catalogue(store, {"a": story(tmp_path, "a")})
    assert len(catalogue.items()) == LATELY + 1
    assert catalogue.items()[0].path.name == str(LATELY + 19)


def test_a_story_in_two_places_stands_there_once(tmp_path: Path, store: Store) -> None:
    one, copy = story(tmp_path / "a", "rivers"), story(tmp_path / "b", "rivers")
    catalogue = Catalogue(store, {"rivers": one})
    catalogue.opened(copy)
    for path in (one, copy):
        catalogue.look(path)
    store.set_position("", "rivers", "{}", 0.25)
    (item,) = catalogue.items()
    assert item.progress == 0.25
    assert item.where is Where.BUNDLED
    assert item.read_at


@pytest.mark.parametrize("file", ["story.yaml", "text/fr.yaml", "text/new.yaml"])
def test_a_story_whose_words_changed_is_looked_at_again(
    tmp_path: Path, store: Store, file: str
) -> None:
    path = story(tmp_path, "rivers")
    catalogue = Catalogue(store, {"rivers": path})
    old = seen(catalogue, path)
    with (path / file).open("a") as words:
        words.write("# changed\n")
    assert catalogue.items() == (old,)  # nothing was touched to show it
    catalogue.scan()
    (item,) = catalogue.items()
    assert not item.is_fresh
    assert item.summary == old.summary
    assert seen(catalogue, path).is_fresh
    assert shelf(catalogue) == [("rivers", True)]


def test_an_archive_that_is_replaced_is_looked_at_again(tmp_path: Path, store: Store) -> None:
    path = write_archive(story(tmp_path, "rivers"), tmp_path / "rivers.lcstory")
    catalogue = Catalogue(store, {"rivers": path})
    seen(catalogue, path)
    assert shelf(catalogue) == [("rivers.lcstory", True)]
    os.utime(path, (1, 1))
    catalogue.scan()
    assert shelf(catalogue) == [("rivers.lcstory", False)]


def test_a_broken_story_is_shown_with_its_problem(tmp_path: Path, store: Store) -> None:
    path = story(tmp_path, "rivers")
    (path / "story.yaml").write_bytes(b"[1, 2")
    catalogue = Catalogue(store, {"rivers": path})
    looked = seen(catalogue, path)
    assert looked.problem is not None
    assert looked.title(["en"]) == Words("rivers")
    (kept,) = catalogue.items()
    assert kept.is_fresh
    assert str(kept.problem) == str(looked.problem)
    (path / "story.yaml").write_text(YAML.format(id="rivers"), "utf-8")
    catalogue.scan()
    assert shelf(catalogue) == [("rivers", False)]
    assert seen(catalogue, path).problem is None


def test_a_story_on_a_drive_that_was_pulled_keeps_its_title(tmp_path: Path, store: Store) -> None:
    path = story(tmp_path, "rivers")
    catalogue = Catalogue(store, {})
    catalogue.opened(path)
    seen(catalogue, path)
    path.rename(tmp_path / "pulled")
    catalogue.scan()
    (item,) = catalogue.items()
    assert item.problem is not None
    assert item.problem.code == "story-gone"
    assert item.title(["en"]).text == "A story called rivers"
    (tmp_path / "pulled").rename(path)
    catalogue.scan()
    (item,) = catalogue.items()
    assert item.problem is None
    assert item.is_fresh


def test_what_a_card_says_need_not_be_true(tmp_path: Path, store: Store, cards: Cards) -> None:
    path = story(tmp_path, "rivers")
    for kept in ("", "[]", "{}", '{"titles": 7}', "{" * 100_000, '{"id": "x"}'):
        cards.put(path, Card(state(path), 7, kept, kept), ())
        (item,) = Catalogue(store, {"rivers": path}, cards=cards).items()
        assert (item.is_fresh, item.summary, item.checked) == (False, Summary(), None)


def test_the_fixture_story_is_summed_up_in_all_its_languages() -> None:
    found = summarise_module.summarise(FIXTURE).summary
    assert found.problem is None
    assert len(found.languages) == len(found.titles) == 3
    assert found.pages > 10
    assert from_json(to_json(found)) == found


def test_installed_stories_stand_there_until_they_are_gone(
    tmp_path: Path, store: Store, cards: Cards
) -> None:
    folder = tmp_path / "shelf"
    packed_story(folder / "rivers.lcstory")
    (folder / ".a.lcstory.1-0a0a0a0a.part").write_bytes(b"half")
    catalogue = Catalogue(store, {}, cards=cards, folder=folder)
    assert catalogue.items() == ()
    catalogue.scan()
    assert shelf(catalogue) == [("rivers.lcstory", False)]
    catalogue.look(folder / "rivers.lcstory")
    again = Catalogue(store, {}, cards=cards, folder=folder)
    assert shelf(again) == [("rivers.lcstory", True)]  # known without asking the disk
    assert again.items()[0].where is Where.INSTALLED
    assert again.find("rivers")
    (folder / "rivers.lcstory").unlink()
    again.scan()
    assert again.items() == ()
    assert again.find("rivers") == []


def test_what_came_of_checking_is_kept_until_the_file_changes(
    tmp_path: Path, store: Store, cards: Cards
) -> None:
    path = packed_story(tmp_path / "rivers.lcstory", media=b"\x1a\x45\xdf\xa3 film")
    catalogue = Catalogue(store, {"rivers": path}, cards=cards)
    assert seen(catalogue, path).checked is None
    catalogue.note_checked(path, verify(open_package(path)))
    (item,) = Catalogue(store, {"rivers": path}, cards=cards).items()
    assert item.checked is not None
    assert item.problem is None
    spoil(path, b"\x1a\x45\xdf\xa3 film", b"\x1a\x45\xdf\xa3 FILM")
    assert seen(catalogue, path).checked is None
    catalogue.note_checked(path, verify(open_package(path)))
    (item,) = catalogue.items()
    assert item.problem is not None
    assert "media/film.webm" in str(item.problem.sentence)
    assert item.title(["en"]).text == "Rivers"
