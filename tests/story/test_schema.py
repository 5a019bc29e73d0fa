# SPDX-License-Identifier: MIT
"""The JSON Schemas say of a story what the reader says of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from lcreader.story.complaints import Complaints
from lcreader.story.explanations import EXPLANATIONS
from lcreader.story.nodes import MappingNode, Node, Origin, ScalarNode, SequenceNode, parse
from lcreader.story.schema import FILES, written
from tests.story.broken import cases
from tests.story.sources import HEAD, with_page

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "resources" / "schema"
STORIES = [ROOT / "tests" / "stories" / "fixture", *sorted((ROOT / "stories").iterdir())]
STORIES = [folder for folder in STORIES if (folder / "story.yaml").is_file()]


def validator(name: str) -> Draft7Validator:
    return Draft7Validator(json.loads((SCHEMAS / name).read_text("utf-8")))


def as_an_editor_reads(text: str | bytes) -> Any:
    """YAML 1.2's values, as editors have them."""
    data = text if isinstance(text, bytes) else text.encode()
    node = parse(data, Origin("story.yaml", ""), Complaints())
    assert node is not None
    return value(node)


def value(node: Node) -> Any:
    if isinstance(node, MappingNode):
        return {name: value(entry.value) for name, entry in node.entries.items()}
    if isinstance(node, SequenceNode):
        return [value(item) for item in node.items]
    assert isinstance(node, ScalarNode)
    if not node.plain:
        return node.text
    if node.text in ("true", "false"):
        return node.text == "true"
    return float(node.text) if re.fullmatch(r"-?\d+(\.\d+)?", node.text) else node.text


def complaints(name: str, text: str | bytes) -> list[str]:
    found = validator(name).iter_errors(as_an_editor_reads(text))
    return [f"{'.'.join(map(str, error.path))}: {error.message[:200]}" for error in found]


@pytest.mark.parametrize("name", FILES)
def test_the_committed_schema_is_the_one_that_the_tables_make(name: str) -> None:
    assert (SCHEMAS / name).read_text("utf-8") == written(FILES[name]()), (
        "run: python -m lcreader.story.schema"
    )


@pytest.mark.parametrize("name", FILES)
def test_it_is_a_schema(name: str) -> None:
    Draft7Validator.check_schema(json.loads((SCHEMAS / name).read_text("utf-8")))


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_good_stories_are_accepted(folder: Path) -> None:
    assert complaints("story.json", (folder / "story.yaml").read_bytes()) == []


TEXTS = [text for folder in STORIES for text in sorted(folder.glob("text/*.yaml"))]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.parts[-3]}-{text.stem}")
def test_good_translations_are_accepted(text: Path) -> None:
    assert complaints("text.json", text.read_bytes()) == []


SEEN_BY_EDITORS = {
    "unknown-key",
    "missing-key",
    "not-a-choice",
    "not-true-or-false",
    "out-of-range",
    "not-a-colour",
    "not-a-number",
    "not-a-list",
    "not-a-point",
    "bad-id",
    "two-features",
    "not-keys",
}


@pytest.mark.parametrize(
    "case",
    [
        case
        for case in cases()
        if case["code"] in SEEN_BY_EDITORS and "page" in case and "translation" not in case
    ],
    ids=lambda case: f"{case['code']}-{case['at']}",
)
def test_what_the_reader_complains_of_the_schema_refuses(case: dict[str, Any]) -> None:
    head = HEAD + (f"{case['head']}\n" if "head" in case else "")
    assert complaints("story.json", with_page(case["page"], head=head))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("text.json", "titel: Misspelt"),
        ("text.json", "pages: {one: {titel: Misspelt}}"),
        ("text.json", "pages: {one: {position: left}}"),
        ("text.json", "chapters: [one]"),
        ("text.json", "version: 1.0.0"),
    ],
)
def test_misspelt_or_misplaced_keys_of_a_translation_are_refused(name: str, text: str) -> None:
    assert complaints(name, text)


def test_keys_of_ones_own_are_let_through() -> None:
    assert complaints("story.json", with_page("id: tried\nx-mood: calm", head=HEAD)) == []


def test_every_key_is_explained_once() -> None:
    assert all(
        text.endswith((".", '""')) and len(text) < 120
        for record in EXPLANATIONS.values()
        for text in record.values()
    )
