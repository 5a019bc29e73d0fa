# SPDX-License-Identifier: MIT
"""A translation is laid over the main language piece by piece."""

from __future__ import annotations

import pytest

from lcreader.story.model import Chart, Figures, Gallery, Map, Video
from tests.story.sources import HEAD, codes, read, said, the_story, with_page


def test_each_piece_knows_its_own_language() -> None:
    text = with_page("id: tried\ntitle: Title\nsubtitle: Subtitle")
    page = read(text, zh="pages: {tried: {title: 题}}").in_language("zh").pages[1]
    assert [(str(w), w.language) for w in (page.title, page.subtitle)] == [
        ("题", "zh"),
        ("Subtitle", "en"),
    ]


def test_the_main_language_stays_as_it_is() -> None:
    reading = read(with_page("id: tried\ntitle: Title"), zh="pages: {tried: {title: 题}}")
    reading.in_language("zh")
    assert str(the_story(reading).pages[1].title) == "Title"


def test_story_and_chapters_are_translated_too() -> None:
    text = with_page("id: tried", head=f"{HEAD}authors: [A, B]\ncredits: Thanks\n")
    over = "title: 小\nauthors: [甲, {}]\ncredits: 谢谢\nchapters: {chapter: {title: 章}}\n"
    reading = read(text, zh_Hans=over)
    story = reading.in_language("zh-Hans")
    assert said(reading) == ""
    assert [str(words) for words in (story.title, *story.authors, story.credits)] == [
        "小",
        "甲",
        "B",
        "谢谢",
    ]
    assert str(story.chapters[0].title) == "章"
    assert (story.language, story.main_language) == ("zh-Hans", "en")


def test_lists_match_by_position_and_braces_skip() -> None:
    text = with_page("id: tried\nfigures: [{value: 1, label: a}, {value: 2, label: b}]")
    reading = read(text, zh="pages: {tried: {figures: [{}, {label: 乙, show: 两}]}}")
    figures = reading.in_language("zh").pages[1].feature
    assert said(reading) == ""
    assert isinstance(figures, Figures)
    assert [(str(f.label), f.value, str(f.show)) for f in figures.items] == [
        ("a", 1, ""),
        ("乙", 2, "两"),
    ]


@pytest.mark.parametrize(
    "items", ["[{label: 甲}]", "[{label: 甲}, {label: 乙}, {label: 丙}]", "[]"]
)
def test_of_unequal_lists_the_main_one_is_shown(items: str) -> None:
    text = with_page("id: tried\nfigures: [{value: 1, label: a}, {value: 2, label: b}]")
    reading = read(text, zh=f"pages: {{tried: {{figures: {items}, title: 题}}}}")
    page = reading.in_language("zh").pages[1]
    assert codes(reading) == ["unequal-lists"]
    assert isinstance(page.feature, Figures)
    assert [str(figure.label) for figure in page.feature.items] == ["a", "b"]
    assert str(page.title) == "题"


def test_a_chart_is_given_labels() -> None:
    text = with_page(
        "id: tried\nchart:\n  kind: bar\n  rows: [{label: a, value: 1}, {label: b, value: 2}]\n"
        "  highlight: b"
    )
    reading = read(text, zh="pages: {tried: {chart: {labels: [甲, {}]}}}")
    chart = reading.in_language("zh").pages[1].feature
    assert said(reading) == ""
    assert isinstance(chart, Chart)
    assert [(str(row.label), row.label.language) for row in chart.rows] == [
        ("甲", "zh"),
        ("b", "en"),
    ]
    assert chart.highlight == 1


def test_the_short_form_can_be_translated() -> None:
    text = with_page("id: tried\ngallery: [media/a.webp, media/b.webp]")
    over = "pages: {tried: {gallery: [{alt: 甲}, media/a.webp]}}"
    reading = read(text, strict=False, zh=over)
    gallery = reading.in_language("zh").pages[1].feature
    assert isinstance(gallery, Gallery)
    assert [(p.file, str(p.alt)) for p in gallery.pictures] == [
        (("media/a.webp",), "甲"),
        (("media/a.webp",), ""),
    ]


def test_language_bound_media_are_taken() -> None:
    text = with_page(
        "id: tried\nvideo: {file: media/film.webm, captions: media/a.vtt, start: press}"
    )
    over = "pages: {tried: {video: {file: media/film.mp4, transcript: media/a.md}}}"
    reading = read(text, zh=over)
    assert said(reading) == ""
    assert reading.in_language("zh").pages[1].feature == Video(
        ("media/film.mp4",), captions="media/a.vtt", transcript="media/a.md", start="press"
    )


def test_a_narration_replaces_the_other_with_its_cues() -> None:
    text = with_page("id: tried\nnarration: {file: media/a.opus, cues: media/a.vtt}")
    page = read(text, zh="pages: {tried: {narration: media/b.opus}}").in_language("zh").pages[1]
    assert page.narration is not None
    assert (page.narration.file, page.narration.cues, page.narration.language) == (
        ("media/b.opus",),
        "",
        "zh",
    )


def test_a_language_can_have_voices_alone() -> None:
    reading = read(with_page("id: tried"), zh="pages: {tried: {narration: media/b.opus}}")
    assert said(reading) == ""
    assert the_story(reading).pages[1].narration is None
    assert reading.in_language("zh").sounds
    assert [one.voices for one in the_story(reading).languages] == [False, True]


def test_fonts_are_added_to_the_main_languages() -> None:
    text = with_page("id: tried", head=f"{HEAD}fonts: [media/a.ttf]\n")
    assert read(text, zh="fonts: media/b.ttf").in_language("zh").fonts == (
        "media/b.ttf",
        "media/a.ttf",
    )


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ("file: media/gone.webp", "missing-file"),
        ("file: [media/gone.webp, media/lost.webp]", "missing-file"),
        ("file: {x: y}", "not-a-value"),
        ("alt: [a, b]", "not-a-value"),
    ],
)
def test_where_a_piece_is_broken_the_main_languages_is_shown(over: str, code: str) -> None:
    text = with_page("id: tried\nmap: {file: media/a.webp, alt: Main}")
    reading = read(text, zh=f"pages: {{tried: {{map: {{{over}}}}}}}")
    assert codes(reading)[0] == code
    found = reading.in_language("zh").pages[1].feature
    assert isinstance(found, Map)
    assert (found.file, str(found.alt)) == (("media/a.webp",), "Main")


def test_missing_captions_leave_the_main_languages() -> None:
    text = with_page("id: tried\nvideo: {file: media/film.webm, captions: media/a.vtt}")
    reading = read(text, zh="pages: {tried: {video: {captions: media/gone.vtt}}}")
    assert codes(reading) == ["missing-file"]
    assert reading.in_language("zh").pages[1].feature == the_story(reading).pages[1].feature


def test_words_that_the_main_language_lacks_can_be_added() -> None:
    reading = read(with_page("id: tried"), zh="pages: {tried: {title: 题}}")
    assert said(reading) == ""
    assert str(reading.in_language("zh").pages[1].title) == "题"


@pytest.mark.parametrize(
    "structure",
    [
        "pages: {tried: {position: left}}",
        "pages: {tried: {id: other}}",
        "pages: {tried: {chart: {kind: bar}}}",
        "pages: {tried: {chart: {rows: [{label: 甲}]}}}",
        "chapters: {chapter: {excursion: true}}",
        "chapters: {chapter: {pages: [{title: 题}]}}",
        "format: 1",
        "language: zh",
        "media: {media/a.webp: {licence: MIT}}",
    ],
)
def test_structure_is_refused(structure: str) -> None:
    head = f"{HEAD}media: {{media/a.webp: {{by: A}}}}\n"
    text = with_page("id: tried\nchart: {kind: bar, rows: [{label: a, value: 1}]}", head=head)
    reading = read(text, zh=structure)
    assert set(codes(reading)) <= {"not-translatable", "unknown-key"}
    assert codes(reading)
    assert reading.in_language("zh").pages[1].feature == the_story(reading).pages[1].feature


def test_what_is_wrong_in_the_main_language_is_said_once() -> None:
    reading = read(with_page("id: tried\nshade: 7"), zh="title: 题", ar="title: ع")
    assert codes(reading) == ["out-of-range"]


def test_a_translation_that_is_no_yaml_leaves_the_main_language() -> None:
    reading = read(with_page("id: tried"), zh="title: [never closed")
    assert codes(reading) == ["not-yaml"]
    assert reading.in_language("zh").language == "en"
    assert dict(reading.completeness()) == {"en": 1.0, "zh": 0.0}


def test_a_link_left_out_in_one_language_makes_no_excursion_unreachable() -> None:
    text = with_page('id: tried\ntext: "[there](#away)"') + (
        '  - {id: side, excursion: true, pages: [{id: away, background: {colour: "#fff"}}]}\n'
    )
    assert said(read(text, zh="pages: {tried: {text: 没有链接}}")) == ""
