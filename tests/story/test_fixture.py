# SPDX-License-Identifier: MIT
"""The fixture story uses all of the format, and reads without a complaint."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Union

import pytest

from lcreader.story.complaints import Complaints
from lcreader.story.features import FEATURES
from lcreader.story.model import NO_WORDS, Story
from lcreader.story.nodes import MappingNode, Node, Origin, ScalarNode, SequenceNode, parse
from lcreader.story.overlay import translatable
from lcreader.story.pages import CHAPTER, PAGE, STORY
from lcreader.story.reader import Reading, read_story
from lcreader.story.shapes import Key, Leaf, ListOf, MapOf, Record, Shape
from tests.story.sources import FIXTURE, Folder, said, the_story

LANGUAGES = ("en", "ar", "zh-Hans")


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_story(Folder(FIXTURE), strict=True)


def test_no_language_has_a_problem(reading: Reading) -> None:
    assert the_story(reading)
    assert said(reading) == ""


def test_it_is_in_three_languages(reading: Reading) -> None:
    languages = the_story(reading).languages
    assert [(one.code, one.voices) for one in languages] == [
        ("en", True),
        ("ar", False),
        ("zh-Hans", True),
    ]


def test_chinese_is_complete_and_arabic_lacks_pieces_on_purpose(reading: Reading) -> None:
    shares = reading.completeness()
    assert shares["en"] == shares["zh-Hans"] == 1.0
    assert 0.6 < shares["ar"] < 0.9


def paths(shape: Shape, path: str, only: bool = False) -> Iterator[str]:
    """All keys of the tables, and all choices (``key=choice``); ``only``: what is translatable."""
    if isinstance(shape, ListOf | MapOf):
        yield from paths(shape.item, path, only)
    elif isinstance(shape, Record):
        for name, key in shape.keys.items():
            if not only or translatable(key):
                yield from key_paths(key, f"{path}.{name}", only)
    elif isinstance(shape, Leaf) and not only:
        yield from (f"{path}={choice}" for choice in shape.choices)


def key_paths(key: Key, path: str, only: bool) -> Iterator[str]:
    if only or not key.added:
        yield path
    if not (only and key.translated):
        yield from paths(key.shape, path, only)


def written(node: Node | None, shape: Shape, path: str) -> Iterator[str]:
    """The same for a tree of nodes."""
    if isinstance(shape, MapOf) and isinstance(node, MappingNode):
        for entry in node.entries.values():
            yield from written(entry.value, shape.item, path)
    elif isinstance(node, SequenceNode) and isinstance(shape, ListOf):
        for item in node.items:
            yield from written(item, shape.item, path)
    elif isinstance(shape, Record) and node is not None and (mapping := shape.mapping(node)):
        for name, entry in mapping.entries.items():
            if name in shape.keys:
                yield f"{path}.{name}"
                yield from written(entry.value, shape.keys[name].shape, f"{path}.{name}")
    elif isinstance(node, ScalarNode):
        yield f"{path}={node.text}"


def tree(name: str) -> MappingNode:
    complaints = Complaints()
    node = parse((FIXTURE / name).read_bytes(), Origin(name, "en"), complaints)
    assert isinstance(node, MappingNode)
    assert complaints.problems == ()
    return node


def test_the_main_language_uses_every_key_and_every_choice() -> None:
    assert set(paths(STORY, "")) - set(written(tree("story.yaml"), STORY, "")) == set()


def test_the_translations_use_every_key_that_they_can() -> None:
    used: set[str] = set()
    for language in LANGUAGES[1:]:
        root = tree(f"text/{language}.yaml")
        used.update(written(root, STORY, ""))
        for shape, name, path in (
            (CHAPTER, "chapters", ".chapters"),
            (PAGE, "pages", ".chapters.pages"),
        ):
            by_id = root.get(name)
            assert isinstance(by_id, MappingNode)
            for entry in by_id.entries.values():
                used.update(written(entry.value, shape, path))
    media = {".cover", ".logo.image", ".chapters.pages.background.file"}
    seldom = {
        f".chapters.pages.{feature}.file" for feature in ("video", "audio", "gallery", "links")
    }
    more = {".chapters.pages.background.poster", ".chapters.pages.video.poster"}
    sides = {f".chapters.pages.compare.{side}.file" for side in ("before", "after")}
    missing = set(paths(STORY, "", only=True)) - used - {".chapters", ".chapters.pages"}
    assert missing <= media | seldom | more | sides


def test_every_feature_is_there_in_every_language(reading: Reading) -> None:
    for language in LANGUAGES:
        pages = reading.in_language(language).pages
        kinds = {type(page.feature).__name__.lower() for page in pages if page.feature}
        assert kinds == set(FEATURES)


def test_there_is_a_page_without_words_and_one_with_too_many(reading: Reading) -> None:
    pages = {page.id: page for page in the_story(reading).pages}
    silent = pages["without-words"]
    assert not any((silent.tagline, silent.title, silent.subtitle, silent.text, silent.feature))
    assert len(str(pages["many-words"].text).split()) >= 250


def test_the_excursion_has_three_pages(reading: Reading) -> None:
    (excursion,) = [chapter for chapter in the_story(reading).chapters if chapter.excursion]
    assert len(excursion.pages) == 3


def test_pieces_that_arabic_lacks_are_english(reading: Reading) -> None:
    pages = {page.id: page for page in reading.in_language("ar").pages}
    assert pages["going-on"].title.language == "ar"
    assert pages["going-on"].tagline.language == "en"
    assert pages["welcome"].narration is not None
    assert pages["welcome"].narration.language == "en"


def test_every_file_of_the_folder_is_used(reading: Reading) -> None:
    for language in LANGUAGES:
        reading.in_language(language)
    files = {p.relative_to(FIXTURE).as_posix() for p in FIXTURE.rglob("media/**/*") if p.is_file()}
    assert files - {use.name for use in reading.files} == set()


def test_media_are_small() -> None:
    sizes = {p.name: p.stat().st_size for p in FIXTURE.rglob("*") if p.is_file()}
    assert {name: size for name, size in sizes.items() if size > 30 * 1024} == {}


def fits(value: Any, hint: Any) -> bool:
    """Whether ``value`` is what its type hint says, all the way down."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return any(fits(value, argument) for argument in arguments)
    if origin is Literal:
        return value in arguments
    if origin is tuple:
        kinds = arguments[:1] * len(value) if arguments[-1] is Ellipsis else arguments
        return isinstance(value, tuple) and all(map(fits, value, kinds))
    if hint is float:
        return isinstance(value, float | int) and not isinstance(value, bool)
    if not isinstance(value, hint):
        return False
    return not list(misfits(value))


def misfits(value: Any) -> Iterator[str]:
    hints = typing.get_type_hints(type(value))
    for name in fields_of(value):
        if not fits(getattr(value, name), hints[name]):
            yield f"{type(value).__name__}.{name} = {getattr(value, name)!r}"


def fields_of(value: Any) -> tuple[str, ...]:
    """The fields of a data class or a named tuple; none of any other value."""
    if is_dataclass(value):
        return tuple(field.name for field in fields(value) if field.init)
    return getattr(value, "_fields", ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_read_is_of_the_type_that_the_model_says(
    reading: Reading, language: str
) -> None:
    story: Story = reading.in_language(language)
    assert list(misfits(story)) == []
    for page in story.pages:
        assert list(misfits(page)) == []


def test_a_piece_left_out_is_no_words(reading: Reading) -> None:
    assert the_story(reading).pages[1].title is NO_WORDS
