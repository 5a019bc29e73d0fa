# SPDX-License-Identifier: MIT
"""The Markdown of stories."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.story.markdown import Block, Span, links, parse, plain, unsupported


def spans(text: str) -> list[tuple[str, str]]:
    """The spans of one paragraph, each with its look: s, e and l."""
    (block,) = parse(text)
    assert block.kind == "paragraph"
    return [
        (span.text, "s" * span.strong + "e" * span.emphasis + ("l" if span.link else ""))
        for span in block.spans
    ]


def test_paragraphs_are_parted_by_empty_lines() -> None:
    assert [block.text for block in parse("One\nline.\n\n \nTwo.\n")] == ["One line.", "Two."]


def test_chinese_lines_are_joined_without_a_space() -> None:
    assert plain("在那里，\n读书。\nA Latin\nline 和\n中文") == "在那里，读书。 A Latin line 和中文"


def test_lists() -> None:
    text = "Before:\n- one\n  goes on\n* two\n\n3. three\n4) four\n\nAfter."
    found = [(block.kind, block.number, block.text) for block in parse(text)]
    assert found == [
        ("paragraph", 0, "Before:"),
        ("item", 0, "one goes on"),
        ("item", 0, "two"),
        ("numbered", 3, "three"),
        ("numbered", 4, "four"),
        ("paragraph", 0, "After."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "-5 degrees",
        "2024.",
        "1.5 million",
        "1999. It rained.",
        "It was\n12. Then",
        "*",
        "- ",
        "*emphasis* first",
    ],
)
def test_what_only_looks_like_a_list_is_a_paragraph(text: str) -> None:
    assert [block.kind for block in parse(text)] == ["paragraph"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", [("plain", "")]),
        ("a **b** c", [("a ", ""), ("b", "s"), (" c", "")]),
        ("a *b* c", [("a ", ""), ("b", "e"), (" c", "")]),
        ("***both***", [("both", "se")]),
        ("**a *b* c**", [("a ", "s"), ("b", "se"), (" c", "s")]),
        ("*a **b***", [("a ", "e"), ("b", "se")]),
        ("在**重要**的地方", [("在", ""), ("重要", "s"), ("的地方", "")]),
        ("他说**“你好”**。", [("他说", ""), ("“你好”", "s"), ("。", "")]),
        ("one\n**two\nlines**", [("one ", ""), ("two lines", "s")]),
        (r"\*not\* and \[not](#a)", [("*not* and [not](#a)", "")]),
        ("[a **b**](#c) d", [("a ", "l"), ("b", "sl"), (" d", "")]),
        ("**[a](#b)**", [("a", "sl")]),
        (r"[a \[b\]](#c)", [("a [b]", "l")]),
    ],
)
def test_spans(text: str, expected: list[tuple[str, str]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "a ** b ** c",
        "snake_case_name and _more_",
        "**never closed",
        "*never closed",
        "closed** only",
        "****",
        "*****rule*****",
        "<b>bold</b> & &amp; <script>alert(1)</script>",
        "| a | b |",
        "# heading",
        "> quote",
        "`code`",
        "https://example.org",
        "[no target]",
        "[no target] (#a)",
        "[broken](#a b)",
        "\\",
        "a\\b",
    ],
)
def test_what_means_nothing_stays_as_it_is_written(text: str) -> None:
    assert parse(text) == (Block("paragraph", (Span(text),)),)


@pytest.mark.parametrize(
    "target",
    ["#page-2", "https://example.org", "https://example.org/a?b=c#d", "https://例子.测试/路"],
)
def test_links_lead_to_pages_and_https(target: str) -> None:
    (block,) = parse(f"See [here]({target}).")
    assert block.spans[1] == Span("here", link=target)


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org",
        "javascript:alert",
        "file:///etc/passwd",
        "media/a.webp",
        "#",
        "#A",
        "",
        "//x",
        "https://",
        'https://a"b',
        "HTTPS://example.org",
        "data:text/html,x",
    ],
)
def test_other_targets_leave_words_alone(target: str) -> None:
    (block,) = parse(f"See [here]({target}).")
    assert block.spans == (Span("See here."),)
    assert list(links(f"See [here]({target}).")) == [(target, False)]


def test_a_picture_is_its_words() -> None:
    assert plain("See ![a pier](https://example.org/a.png)!") == "See a pier!"
    assert list(links("![a pier](https://example.org/a.png)")) == []


def test_what_is_not_supported_is_found() -> None:
    text = "# H\n![a](b)\n<i>x</i> __x__\n|---|\n> q\n```\n# again\n2 > 1 and a_b_c < d"
    assert list(unsupported(text)) == ["#", "![a](b)", "<i>", "__", "|---|", ">", "```"]


@pytest.mark.parametrize(
    "found", ["#", "![a](b)", "<i>", "</b>", "__", "_", "|---|", ">", "```", "~~~"]
)
def test_each_mark_without_a_meaning_is_found_where_it_stands_alone(found: str) -> None:
    words = {"#": "[a](#b)\n# Title", ">": "> said", "__": "__so__", "_": "_so_"}.get(found, found)
    assert list(unsupported(words)) == [found]
    assert list(unsupported("Plain **words** with [a link](#page) and [one](https://a.b/).")) == []


SLOW: dict[str, Callable[[int], str]] = {
    "stars": lambda n: "*a" * n,
    "double stars": lambda n: "**a " * n,
    "triple": lambda n: "a***" * n,
    "run of stars": lambda n: "*" * n,
    "brackets": lambda n: "[" * n,
    "links": lambda n: "[a](" * n,
    "escapes": lambda n: "\\[" * n,
    "open link": lambda n: "[" + "\\a" * n,
    "targets": lambda n: '[a](https://a/"' * n,
    "bars": lambda n: "|" + "-" * n + "x",
    "tags": lambda n: "<a " * n,
    "spaces": lambda n: " " * n + "x",
    "lines": lambda n: "\n" * n,
    "items": lambda n: "- a\n" * n,
    "underscores": lambda n: "_a " * n,
    "pictures": lambda n: "![a](" * n,
}


@pytest.mark.parametrize("name", SLOW)
def test_time_grows_with_length_alone(name: str) -> None:
    """Were it to grow with the square, this would take minutes instead of a tenth of a second."""
    text = SLOW[name](50_000)
    start = time.process_time()
    blocks = parse(text)
    followed = len(list(links(text)))
    list(unsupported(text))
    assert time.process_time() - start < 5
    assert blocks or not text.strip()
    assert followed <= 50_000


@given(st.text(alphabet=st.sampled_from("ab *_[]()\\#!<>|-1.\n"), max_size=60))
def test_any_text_gives_blocks_and_loses_no_letter(text: str) -> None:
    blocks = parse(text)
    shown = "".join(block.text for block in blocks)
    kept = [character for character in text if character in "ab"]
    targets = "".join(target for target, _ in links(text))
    letters = [character for character in shown if character in "ab"]
    assert len(letters) >= len(kept) - sum(map(targets.count, "ab")) - text.count("](") * 60
    assert all(span.text for block in blocks for span in block.spans)
    assert plain(text) == "\n".join(block.text for block in blocks)


@given(st.text(alphabet="ab é中，.", min_size=1, max_size=80))
def test_text_without_marks_is_its_own_words(text: str) -> None:
    assert plain(text) == text.strip(" ")
