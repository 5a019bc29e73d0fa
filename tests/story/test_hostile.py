# SPDX-License-Identifier: MIT
"""Whatever the bytes, reading gives a story or says why not, and never anything else."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from lcreader.story.model import Feature, Page, Question, Story
from lcreader.story.pages import STORY
from lcreader.story.problem import Problem, Severity
from lcreader.story.reader import Reading, read_story
from lcreader.story.shapes import Leaf, ListOf, MapOf, Record, Shape
from tests.story.sources import FIXTURE, MEDIA, Folder, Memory
from tests.story.test_fixture import misfits

WHOLE = Folder(FIXTURE).files
TEXTS = sorted(name for name in WHOLE if name.endswith((".yaml", ".csv")))


def keeps_its_promises(source: Memory, *, strict: bool) -> Reading:
    reading = read_story(source, strict=strict)
    stories = [reading.story] if reading.story else []
    if reading.story:
        stories += [reading.in_language(one.code) for one in reading.story.languages]
        shares = reading.completeness()
        assert all(0 <= share <= 1 for share in shares.values())
    else:
        assert any(problem.severity is Severity.ERROR for problem in reading.problems)
    for story in stories:
        assert_sound(story)
    for problem in reading.problems:
        assert_placed(problem, source)
    return reading


def assert_sound(story: Story) -> None:
    """What the rest of the program relies on."""
    ids = [page.id for page in story.pages]
    assert ids
    assert len(set(ids)) == len(ids)
    assert all(chapter.pages for chapter in story.chapters)
    assert any(not chapter.excursion for chapter in story.chapters)
    assert list(misfits(story)) == []
    for page in story.pages:
        assert list(misfits(page)) == []
        assert targets(page) <= {*ids, ""}


def targets(page: Page) -> set[str]:
    feature: Feature | None = page.feature
    items: Any = getattr(feature, "items", None) or getattr(feature, "places", ())
    if isinstance(feature, Question) and feature.choices:
        assert feature.think == 0
    return {item.page for item in items if hasattr(item, "page")}


def assert_placed(problem: Problem, source: Memory) -> None:
    assert str(problem)
    assert problem.file in source.files
    text = source.files[problem.file].decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").translate(
        dict.fromkeys(map(ord, "\r\x85\u2028\u2029"), "\n")
    )
    longest = lines.split("\n")
    assert 0 <= problem.line <= len(longest) + 1
    if 0 < problem.line <= len(longest):
        assert 1 <= problem.column <= len(longest[problem.line - 1]) + 2


@given(st.binary(max_size=400), st.booleans())
@example(b"\xef\xbb\xbf", True)
@example(b"? \n: \n? ", True)
@example(b"chapters: [{pages: [{id: {}}]}]", True)
def test_any_bytes(data: bytes, strict: bool) -> None:
    keeps_its_promises(Memory({"story.yaml": data}), strict=strict)


@given(st.text(alphabet="ab:-?[]{}#&*!|>'\"%@`, \n\t\u2028é", max_size=60), st.booleans())
def test_any_signs(text: str, strict: bool) -> None:
    keeps_its_promises(Memory({"story.yaml": text, "text/zh.yaml": text}), strict=strict)


PIECES = [
    *("~", "{}", "[]", "[{}]", "[[], {}]", '""', "''", "-1", "0", "1e9", "9" * 20, "nan", "none"),
    *("true", "#fff", "&a x", "*a", "!!x", "media/cover.webp", "../../etc/passwd", "https://x.org"),
    *(
        "[0.5, 0.5]",
        "[a](#b)",
        "{a: {b: {c: d}}}",
        "- ",
        ": ",
        "? ",
        "%",
        "\0",
        "\u202e",
        "😀",
        "# ",
    ),
    *("|\n", ">-\n", "\n", "\n  ", "    ", "\t", "title: again\n", "id: welcome", "---\n", "..."),
    *('"\\x1b"', '"\\ud800"', "x" * 500),
]


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, bytes]:
    """One of the fixture's files with some pieces cut, doubled, moved or replaced."""
    name = draw(st.sampled_from(TEXTS))
    text = WHOLE[name].decode()
    chance = random.Random(draw(st.integers(0, 2**32)))
    for _ in range(draw(st.integers(1, 8))):
        at, end = sorted(chance.choices(range(len(text) + 1), k=2))
        end = min(end, at + chance.choice([0, 1, 5, 40]))
        piece = chance.choice([*PIECES, "", text[at:end] * 2, text[end : end + 60]])
        text = text[:at] + piece + text[end:]
    return name, text.encode("utf-8", "replace")


@settings(max_examples=40)
@given(mutations(), st.booleans())
def test_any_mutation_of_the_fixture(mutation: tuple[str, bytes], strict: bool) -> None:
    source = Memory(WHOLE, ())
    source.files[mutation[0]] = mutation[1]
    keeps_its_promises(source, strict=strict)


WRITTEN = ["1", "0.5", "-3", "first", "bar", "none", "[a](#first)", "**a**", "中文", "x" * 400]
VALUES = st.sampled_from([*MEDIA, *WRITTEN, ""])
POINTS = st.lists(st.sampled_from(["0", "0.3", "1"]), min_size=2, max_size=2)
LIKELY = {
    **dict.fromkeys(("file", "cover", "image", "portrait", "poster"), st.sampled_from(MEDIA)),
    **dict.fromkeys(("at", "focus"), POINTS),
    **dict.fromkeys(("value", "think", "advance", "reveal"), st.sampled_from(["1", "20", "3.5"])),
    **dict.fromkeys(("start", "shade"), st.sampled_from(["0", "0.5", "itself"])),
    **dict.fromkeys(("page", "id"), st.sampled_from(["first", "start", "other"])),
    "requires": st.just(["map"]),
    "language": st.sampled_from(["en", "zh-Hans"]),
    "data": st.just("t.csv"),
    "colour": st.just("#123456"),
    "labels": st.lists(VALUES, min_size=1, max_size=2),
    "highlight": st.sampled_from(["a", "1"]),
}
NAMES = st.sampled_from(["file", "text", "label", "value", "at"])
FLAT = VALUES | st.lists(VALUES, max_size=3) | st.dictionaries(NAMES, VALUES, max_size=3)
JUNK = FLAT | st.lists(FLAT, max_size=3) | st.dictionaries(NAMES, FLAT, max_size=3)


def like(shape: Shape, key: str = "") -> st.SearchStrategy[Any]:
    """Trees that look like ``shape``, with a grain of junk anywhere."""
    if isinstance(shape, ListOf) and key not in LIKELY:
        good: st.SearchStrategy[Any] = st.lists(like(shape.item, key), min_size=1, max_size=3)
    elif isinstance(shape, MapOf):
        good = st.dictionaries(st.sampled_from([*MEDIA, "media/"]), like(shape.item), max_size=2)
    elif isinstance(shape, Record):
        keys = {name: like(key.shape, name) for name, key in shape.keys.items()}
        need = {name: keys.pop(name) for name in shape.needed}
        good = st.fixed_dictionaries(need, optional=keys)
    elif isinstance(shape, Leaf) and shape.choices:
        good = st.sampled_from(shape.choices)
    else:
        good = LIKELY.get(key, VALUES)
    return st.integers(0, 40).flatmap(lambda dice: good if dice else JUNK)


def flow(value: Any) -> str:
    """A tree as YAML, all scalars quoted."""
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}": {flow(item)}' for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return f'"{value}"'


BY_ID = {
    "chapters": st.dictionaries(st.sampled_from(["first", "1"]), JUNK, max_size=2),
    "pages": st.dictionaries(st.sampled_from(["first", "page-1", "page-2"]), JUNK, max_size=2),
}


@settings(max_examples=40)
@given(like(STORY), like(STORY), st.fixed_dictionaries({}, optional=BY_ID), st.booleans())
def test_any_tree_in_the_shape_of_a_story(story: Any, over: Any, by_id: Any, strict: bool) -> None:
    if isinstance(story, dict):
        story["format"] = "1"
    if isinstance(over, dict):
        over.update(by_id)
    files: dict[str, bytes | str] = {"story.yaml": flow(story), "text/zh.yaml": flow(over)}
    keeps_its_promises(Memory({**files, "t.csv": "a,1\n"}), strict=strict)


@settings(max_examples=40)
@given(st.data())
def test_any_page_over_any_page(data: st.DataObject) -> None:
    """Each feature in turn, with a translation in the same shape."""
    page = STORY.keys["chapters"].shape.item.keys["pages"].shape.item  # type: ignore[attr-defined]
    first, second = data.draw(like(page)), data.draw(like(page))
    for one in (first, second):
        if isinstance(one, dict):
            one.pop("id", None)
    body = {**first, "id": "first"} if isinstance(first, dict) else first
    chapters = [{"id": "1", "pages": [{"id": "start"}, body]}]
    story = {"format": "1", "id": "s", "language": "en", "title": "S", "chapters": chapters}
    over = {"pages": {"first": second}}
    reading = keeps_its_promises(
        Memory({"story.yaml": flow(story), "text/zh.yaml": flow(over)}), strict=True
    )
    assert reading.story is not None
