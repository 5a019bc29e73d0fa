# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lcreader.app.book import NO_PAGE, Book
from lcreader.library.store import Store
from lcreader.reading.turn import Phase
from lcreader.story.problem import StoryError
from tests.app.reading import STORIES, Reading

FIXTURE = STORIES["fixture"]
Open = Callable[..., Book]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "reader.sqlite")
    yield store
    store.close()


@pytest.fixture
def open_book(store: Store) -> Open:
    def open_(path: Path = FIXTURE, *wanted: str, asked: str = "", walk_steps: bool = True) -> Book:
        return Book(path, wanted or ("en",), store, asked=asked, walk_steps=walk_steps)

    return open_


def kept(store: Store, book: Book) -> str:
    return store.position(*book.key) or ""


def test_a_story_opens_in_the_first_wanted_language_that_it_has(open_book: Open) -> None:
    assert open_book(FIXTURE, "tlh", "zh-Hans", "en").story.language == "zh-Hans"
    assert open_book(FIXTURE, "tlh").story.language == "en"


def test_what_cannot_be_shown_is_refused_and_its_files_are_let_go(
    open_book: Open, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(StoryError):
        open_book(tmp_path / "missing")
    with pytest.raises(StoryError):
        open_book(tmp_path / "empty")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "story.yaml").write_text("format: 1\n", encoding="utf-8")
    with pytest.raises(StoryError):
        open_book(broken)
    shutil.rmtree(broken)


def test_pages_are_found_by_their_id(open_book: Open) -> None:
    book = open_book()
    assert book.page("figures").title.text == "The town in numbers"
    assert book.page("no-such-page") is NO_PAGE
    book.speak("ar")
    assert book.page("figures").title.text != "The town in numbers"


@pytest.mark.parametrize(
    ("typed", "page"), [("1", "welcome"), ("4", "many-words"), ("٤", "many-words"), ("0", "")]
)
def test_pages_are_found_by_their_number_in_any_digits(
    open_book: Open, typed: str, page: str
) -> None:
    assert open_book().page_numbered(typed) == page


@pytest.mark.parametrize("typed", ["", "-1", "x", "²", "9" * 5000])
def test_what_is_no_number_is_no_page(open_book: Open, typed: str) -> None:
    assert open_book().page_numbered(typed) == ""


def test_a_place_is_kept_and_found_again(open_book: Open, store: Store) -> None:
    book = open_book()
    book.session.go_to("figures")
    book.remember()
    again = open_book()
    assert again.session.page_id == "figures"
    assert again.session.resumes


def test_a_story_that_was_only_looked_at_keeps_the_place_it_had(
    open_book: Open, store: Store
) -> None:
    book = open_book()
    assert book.session.phase is Phase.START
    book.remember()
    assert kept(store, book) == ""
    book = open_book()
    book.session.go_to("figures")
    book.remember()
    before = kept(store, book)
    open_book().remember()
    assert kept(store, book) == before != ""


def test_a_story_is_found_again_in_the_language_it_was_left_in(open_book: Open) -> None:
    book = open_book()
    book.session.go_to("figures")
    book.speak("zh-Hans")
    book.remember()
    assert open_book(FIXTURE, "en").story.language == "zh-Hans"


def test_the_language_that_is_asked_for_goes_before_all(open_book: Open) -> None:
    assert open_book(FIXTURE, "en", asked="ar").story.language == "ar"
    book = open_book()
    book.session.go_to("figures")
    book.speak("zh-Hans")
    book.remember()
    assert open_book(FIXTURE, "en", asked="ar").story.language == "ar"


def test_a_damaged_place_is_passed_over(open_book: Open, store: Store) -> None:
    book = open_book()
    for damaged in ("nonsense", "[]", '{"page": 7}', ""):
        store.set_position(*book.key, damaged, 0.5)
        assert open_book().session.page_id == "welcome"


def test_another_language_keeps_the_page(open_book: Open) -> None:
    book = open_book()
    book.session.go_to("figures")
    book.speak("ar")
    assert (book.story.language, book.session.page_id) == ("ar", "figures")


def test_the_pages_beside_are_those_the_next_movement_turns_to(open_book: Open) -> None:
    book = open_book(walk_steps=False)
    book.session.go_to("going-on")
    assert (book.beside(-1), book.beside(1)) == ("without-words", "many-words")
    book.session.go_to("welcome")
    assert book.beside(-1) == ""


def test_a_step_turns_to_no_page(open_book: Open) -> None:
    book = open_book(walk_steps=True)
    book.session.go_to("gallery")
    assert len(book.session.steps) > 1
    assert book.beside(1) == ""
    assert book.beside(-1) == "share"
    book.session.step_to(1)
    assert book.beside(-1) == ""


def test_an_excursion_stands_where_it_was_entered(open_book: Open) -> None:
    book = open_book(walk_steps=False)
    book.session.go_to("map")
    number = book.main_number
    book.session.go_to("hill-foot")
    assert book.session.in_excursion
    assert book.main_number == number
    assert (book.beside(-1), book.beside(1)) == ("", "hill-half")
    book.session.go_to("hill-top")
    assert book.beside(1) == ""


def test_a_story_brings_its_fonts(open_book: Open) -> None:
    (font,) = open_book().fonts()
    assert font == (FIXTURE / "media" / "fonts" / "signs.ttf").read_bytes()


def test_a_font_that_is_none_is_left_out_and_told_of(
    open_book: Open, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(FIXTURE, copy)
    (copy / "media" / "fonts" / "signs.ttf").write_bytes(b"This is no font. " * 10)
    assert open_book(copy).fonts() == []
    assert "signs.ttf" in caplog.text


def test_no_two_books_share_a_token(open_book: Open) -> None:
    assert open_book().token != open_book().token


def test_a_place_is_remembered_at_each_turn(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    book = reading.reader.book
    assert book is not None
    for page in ("without-words", "going-on", "many-words"):
        reading.press("PgDown")
        assert reading.page == page
        assert f'"{page}"' in (reading.store.position(*book.key) or "")


def test_a_look_at_the_start_page_forgets_nothing(reading: Reading) -> None:
    reading.open("fixture", "figures")
    book = reading.reader.book
    assert book is not None
    before = reading.store.position(*book.key)
    reading.open("fixture", resumes=True)
    assert reading.session.phase is Phase.START
    reading.program.to_shelf()
    assert reading.store.position(*book.key) == before
    reading.open("fixture", resumes=True)
    reading.press("Return")
    assert reading.page == "figures"
