# SPDX-License-Identifier: MIT
"""Reading a story: what opens, what does not, and what is passed over."""

from __future__ import annotations

import logging

import pytest

from lcreader.story.desk import Role
from lcreader.story.model import Quote
from lcreader.story.problem import Severity, StoryError
from lcreader.story.reader import read_story
from tests.story.sources import (
    FIXTURE,
    HEAD,
    ROOT,
    Folder,
    Memory,
    codes,
    page_of,
    read,
    said,
    the_story,
    with_page,
)


@pytest.mark.parametrize("name", ["guangzhou", "wuhan"])
def test_the_bundled_stories_open(name: str) -> None:
    assert the_story(read_story(Folder(ROOT / "stories" / name))).id == name


def test_without_a_story_file_the_source_says_why() -> None:
    with pytest.raises(StoryError, match="missing"):
        read_story(Memory({}))


def test_values_are_taken_as_they_are_written() -> None:
    story = the_story(
        read(with_page("id: tried\ntitle: 12:30\ntext: 0x1F\ntagline: ~\nsubtitle: yes"))
    )
    page = story.pages[1]
    words = [str(words) for words in (page.title, page.text, page.tagline, page.subtitle)]
    assert words == ["12:30", "0x1F", "~", "yes"]
    norwegian = HEAD.replace("language: en", "language: no")
    assert the_story(read(with_page("id: tried", head=norwegian))).language == "no"


def test_an_unknown_key_is_passed_over_with_a_line_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = with_page("id: tried\ntitle: Seen\nhologram: {file: media/a.holo}")
    with caplog.at_level(logging.INFO):
        reading = read(text, strict=False)
    assert codes(reading) == []
    assert str(the_story(reading).pages[1].title) == "Seen"
    assert "story.yaml:11: unknown key hologram" in caplog.text


def test_keys_of_the_authors_own_are_never_a_problem() -> None:
    text = with_page(
        "id: tried\nx-mood: calm\nquote: {text: Words, x-source: a book}", head=f"{HEAD}x-a: 1\n"
    )
    assert codes(read(text, zh="x-b: 1\npages: {x-c: {title: 1}, tried: {x-d: 1}}")) == []


@pytest.mark.parametrize("strict", [True, False])
def test_a_newer_format_does_not_open_and_says_only_that(strict: bool) -> None:
    reading = read("format: 2\nid: 7\nsomething: new\n", strict=strict)
    assert reading.story is None
    assert codes(reading) == ["newer-format"]


def test_a_story_that_requires_the_unknown_does_not_open() -> None:
    reading = read(with_page("id: tried", head=f"{HEAD}requires: [map, hologram]\n"))
    assert reading.story is None
    assert codes(reading) == ["requires"]
    assert str(reading.problems[0].mend) == "get a newer Learning Centre Reader"


def test_a_story_that_requires_the_known_opens() -> None:
    story = the_story(read(with_page("id: tried", head=f"{HEAD}requires: [map, narration]\n")))
    assert story.requires == ("map", "narration")


@pytest.mark.parametrize("text", ["", "just words", "- a\n- b\n", "format: 1\n", "# nothing\n"])
def test_what_is_no_story_does_not_open_and_says_so(text: str) -> None:
    reading = read(text)
    assert reading.story is None
    assert reading.problems


def test_who_needs_a_story_is_told_why_there_is_none() -> None:
    with pytest.raises(StoryError, match="no page") as refused:
        read(f"{HEAD}licence: Foo-1\nchapters: []\n").require_story()
    assert refused.value.problem.severity is Severity.ERROR
    assert read(with_page("title: One")).require_story().id == "small"


def test_a_broken_page_leaves_the_story_and_its_other_pieces() -> None:
    reading = read(with_page("id: tried\ntitle: Seen\nshade: dark\nquote: {by: Nobody}\nreveal: 2"))
    page = the_story(reading).pages[1]
    assert (str(page.title), page.shade, page.feature, page.reveal) == ("Seen", 0.6, None, 2)
    assert {problem.page for problem in reading.problems} == {"tried"}


def test_a_missing_picture_keeps_its_name_and_its_words() -> None:
    reading = read(with_page("id: tried\nbackground: {file: media/gone.webp, alt: A pier}"))
    background = the_story(reading).pages[1].background
    assert background is not None
    assert background.file == ("media/gone.webp",)
    assert str(background.alt) == "A pier"


def test_of_several_files_the_missing_ones_are_left_out() -> None:
    reading = read(with_page("id: tried\nvideo: [media/gone.webm, media/film.mp4]"))
    assert codes(reading) == ["missing-file"]
    assert "film.mp4" in str(the_story(reading).pages[1].feature)
    assert "gone" not in str(the_story(reading).pages[1].feature)


def test_names_are_compared_in_one_form() -> None:
    text = with_page('id: tried\nbackground: {file: "media/cafe\u0301.webp", alt: ""}')
    reading = read(text, extra=["media/caf\u00e9.webp"])
    assert codes(reading) == []


def test_pages_without_an_id_of_their_own_are_given_one() -> None:
    text = """\
    format: 1
    id: small
    language: en
    title: Small
    chapters:
      - pages:
          - {title: One, background: {colour: "#fff"}}
          - {id: page-1, title: Two}
          - {id: page-1, title: Three}
    """
    reading = read(text)
    assert [page.id for page in the_story(reading).pages] == ["page-1-", "page-1", "page-3"]
    assert codes(reading) == ["missing-key", "missing-key", "duplicate-id"]


def test_a_story_without_name_or_language_opens_all_the_same() -> None:
    story = the_story(read("format: 1\nchapters: [{id: c, pages: [{id: p, title: Hm}]}]\n"))
    assert (story.id, str(story.title), story.language) == ("untitled", "untitled", "und")


def test_an_excursion_alone_is_no_story() -> None:
    text = (
        HEAD
        + "chapters: [{id: c, excursion: true, pages: [{id: p, background: {colour: '#fff'}}]}]\n"
    )
    assert read(text).story is None


def test_a_chapter_without_pages_is_left_out() -> None:
    reading = read(with_page("id: tried") + "  - {id: empty, title: Nothing, pages: []}\n")
    assert [chapter.id for chapter in the_story(reading).chapters] == ["chapter"]
    assert codes(reading) == ["too-few"]


def test_sound_is_the_pages_else_the_chapters_else_the_storys() -> None:
    text = f"""{HEAD}ambient: media/a.opus
chapters:
  - id: one
    pages:
      - {{id: story, background: {{colour: '#fff'}}}}
      - {{id: silent, ambient: none}}
  - pages:
      - {{id: chapter}}
      - {{id: page, ambient: [media/a.opus, media/b.opus]}}
    id: two
    ambient: media/b.opus
  - {{id: three, ambient: none, pages: [{{id: none}}]}}
"""
    pages = the_story(read(text)).pages
    assert {page.id: page.ambient for page in pages} == {
        "story": ("media/a.opus",),
        "silent": (),
        "chapter": ("media/b.opus",),
        "page": ("media/a.opus", "media/b.opus"),
        "none": (),
    }


@pytest.mark.parametrize(
    ("page", "sounds"),
    [
        ("id: tried", False),
        ("id: tried\nambient: media/a.opus", True),
        ("id: tried\nnarration: media/a.opus", True),
        ("id: tried\naudio: media/a.opus", True),
        ("id: tried\nvideo: media/film.webm", True),
        ("id: tried\nbackground: {file: media/film.webm, alt: '', sound: true}", True),
        ("id: tried\nbackground: {file: media/film.webm, alt: ''}", False),
    ],
)
def test_whether_a_story_sounds_follows_from_its_media(page: str, sounds: bool) -> None:
    assert the_story(read(with_page(page))).sounds is sounds


def test_words_for_a_picture_come_from_the_page_else_from_its_row() -> None:
    media = "media:\n  media/a.webp: {alt: From the row}\n"
    row = with_page("id: tried\nbackground: media/a.webp", head=HEAD + media)
    own = with_page("id: tried\nbackground: {file: media/a.webp, alt: Own}", head=HEAD + media)
    none = with_page('id: tried\nbackground: {file: media/a.webp, alt: ""}', head=HEAD + media)
    found = []
    for text in (row, own, none):
        background = the_story(read(text)).pages[1].background
        assert background is not None
        found.append(str(background.alt))
    assert found == ["From the row", "Own", ""]


def test_the_cover_has_the_words_of_its_row() -> None:
    head = f"{HEAD}cover: media/a.webp\nmedia: {{media/a.webp: {{alt: A pier}}}}\n"
    assert str(the_story(read(with_page("id: tried", head=head))).cover_alt) == "A pier"


def test_every_file_is_listed_with_its_page_and_its_part() -> None:
    reading = read(
        with_page(
            "id: tried\nvideo: {file: media/film.webm, captions: media/a.vtt}",
            head=f"{HEAD}cover: media/a.webp\n",
        )
    )
    uses = {(use.name, use.role, use.page, use.line) for use in reading.files}
    assert uses == {
        ("media/a.webp", Role.PICTURE, "", 5),
        ("media/film.webm", Role.FILM, "tried", 11),
        ("media/a.vtt", Role.CAPTIONS, "tried", 11),
    }


def test_a_file_that_cannot_be_read_is_a_problem_of_its_page() -> None:
    source = Memory(
        {"story.yaml": with_page("id: tried\nchart: {kind: bar, data: media/t.csv}")}, ()
    )
    source.files["media/t.csv"] = b"a,1\n" * 2_000_000
    reading = read_story(source, strict=True)
    assert [(problem.code, problem.page) for problem in reading.problems] == [("refused", "tried")]


def test_the_first_of_two_features_is_shown() -> None:
    reading = read(with_page("id: tried\nquote: {text: First}\nfigures: [{value: 1}]"))
    assert isinstance(the_story(reading).pages[1].feature, Quote)


def test_nothing_but_the_story_is_read_at_opening() -> None:
    source = Folder(FIXTURE)
    read_story(source)
    assert [name for name in source.reads if name.startswith("media/")] == [
        "media/words/readers.csv"
    ]


def test_reading_twice_gives_the_same() -> None:
    first, second = (read_story(Folder(FIXTURE), strict=True) for _ in range(2))
    assert first.story == second.story
    assert said(first) == said(second)


def test_a_page_without_media_does_not_wait_for_any() -> None:
    reading = read(with_page("id: tried\nadvance: media"))
    assert codes(reading) == ["nothing-to-wait-for"]
    assert the_story(reading).pages[1].advance == "manual"


def test_a_page_can_be_all_defaults() -> None:
    page = page_of("id: tried")
    assert (page.background, page.narration, page.feature, page.ambient) == (None, None, None, ())
    assert page.advance == "manual"
