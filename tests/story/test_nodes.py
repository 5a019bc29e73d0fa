# SPDX-License-Identifier: MIT
"""YAML as nodes with line and column."""

from __future__ import annotations

import pytest

from lcreader.story import nodes
from lcreader.story.complaints import Complaints
from lcreader.story.nodes import MappingNode, Node, Origin, ScalarNode, SequenceNode, parse

PARSERS = [pytest.param(nodes._FAST, id="libyaml"), pytest.param(None, id="pure")]


@pytest.fixture(params=PARSERS, autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nodes, "_FAST", request.param)


def parsed(data: bytes | str) -> tuple[Node | None, list[tuple[str, int, int]]]:
    complaints = Complaints()
    raw = data.encode() if isinstance(data, str) else data
    node = parse(raw, Origin("story.yaml", "en"), complaints)
    return node, [(problem.code, problem.line, problem.column) for problem in complaints.problems]


def plain(node: Node | None) -> object:
    """The tree as plain values, each scalar with its place."""
    if isinstance(node, ScalarNode):
        return f"{node.text}@{node.line}:{node.column}"
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.items]
    assert isinstance(node, MappingNode)
    return {key: plain(entry.value) for key, entry in node.entries.items()}


def test_every_value_knows_its_place() -> None:
    node, said = parsed('a: one\nb:\n  - two\n  - {é: "three", d: [4]}\n')
    assert said == []
    assert plain(node) == {"a": "one@1:4", "b": ["two@3:5", {"é": "three@4:9", "d": ["4@4:22"]}]}


def test_scalars_stay_as_they_are_written() -> None:
    node, _ = parsed("a: no\nb: 1.10\nc: 12:30\nd: 0o17\ne: null\nf: 2026-11-22\n")
    assert isinstance(node, MappingNode)
    texts = [e.value.text for e in node.entries.values() if isinstance(e.value, ScalarNode)]
    assert texts == ["no", "1.10", "12:30", "0o17", "null", "2026-11-22"]


def test_nothing_and_empty_words_differ() -> None:
    node, _ = parsed('a:\nb: ""\n')
    assert isinstance(node, MappingNode)
    a, b = node.get("a"), node.get("b")
    assert isinstance(a, ScalarNode)
    assert isinstance(b, ScalarNode)
    assert (a.empty, b.empty) == (True, False)


def test_a_byte_order_mark_is_no_matter() -> None:
    assert parsed(b"\xef\xbb\xbfa: b\n")[1] == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a: b\x00\n", ("control-character", 1, 5)),
        ("a: \u2028\x0cb".encode(), ("control-character", 2, 1)),
        (b"a: b\r\nc: \xff\n", ("not-utf8", 2, 4)),
        (b"\xef\xbb\xbf\xff", ("not-utf8", 1, 1)),
        ("a: b".encode("utf-16"), ("not-utf8", 1, 1)),
        (b"a: !x b", ("yaml-tag", 1, 4)),
        (b"a: ! b", ("yaml-tag", 1, 4)),
        (b"a: &x b", ("yaml-anchor", 1, 4)),
        (b"a: !x {b: c}", ("yaml-tag", 1, 4)),
        (b"a: *x", ("yaml-alias", 1, 4)),
        (b"*x : a", ("yaml-alias", 1, 1)),
        (b"? {a: b}\n: c", ("yaml-key", 1, 3)),
        (b"a: 1\nb: 2\na: 3\n", ("duplicate-key", 3, 1)),
        (b"%TAG ! x\n--- a", ("yaml-directive", 1, 1)),
        (b"a: 1\n---\nb: 2\n", ("yaml-documents", 2, 1)),
        (b"a: [1", ("not-yaml", 1, 4)),
        (b"a: b: c", ("not-yaml", 1, 5)),
        (b"a:\n\t- b", ("not-yaml", 2, 1)),
        (b"a: " + b"[" * 30 + b"]" * 30, ("too-deep", 1, 23)),
    ],
)
def test_what_is_not_read_is_said_with_its_place(data: bytes, said: tuple[str, int, int]) -> None:
    assert parsed(data)[1] == [said]


def test_the_first_of_two_keys_counts() -> None:
    assert plain(parsed("a: 1\na: 2\n")[0]) == {"a": "1@1:4"}


def test_a_key_that_is_no_word_is_left_out_with_its_value() -> None:
    assert plain(parsed("? [a]\n: {b: c}\nd: e\n")[0]) == {"d": "e@3:4"}


def test_nothing_is_nothing() -> None:
    for text in ("", "# only a comment\n", "---\n...\n"):
        node, said = parsed(text)
        assert said == []
        assert node is None or (isinstance(node, ScalarNode) and node.empty)


def test_words_in_blocks() -> None:
    node, _ = parsed("a: |\n  one\n  two\nb: >-\n  three\n  four\n")
    assert plain(node) == {"a": "one\ntwo\n@1:4", "b": "three four@4:4"}
