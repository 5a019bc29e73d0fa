# SPDX-License-Identifier: MIT
"""The Markdown of stories: paragraphs, lists, ``**strong**``, ``*emphasis*``, links to pages and
https addresses. Nothing else means anything: HTML, pictures and tables stay the characters that
they are. One pass, in time that grows with the length of the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple


class Span(NamedTuple):
    """Words that look alike. ``link`` is ``#page-id``, an ``https://`` address, or ""."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


class Block(NamedTuple):
    """A paragraph, or an item of a list; ``number`` is what a numbered item is to show."""

    kind: Literal["paragraph", "item", "numbered"]
    spans: tuple[Span, ...]
    number: int = 0

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(span.text for span in self.spans)


# compiled when words are first looked at: a story opens without
_BREAK = "\r\n|[\n\r\x85\u2028\u2029]"
_BULLET = r"[-*+][ \t]+(?=\S)"
_NUMBERED = r"(?a:(\d{1,3})[.)][ \t]+(?=\S))"
_TOKEN = (
    r"(?s)\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<stars>\*+)"
    r"|(?P<picture>!)?\[(?P<words>(?:[^\[\]\\]|\\.)*+)\]\((?P<to>[^\s()<>\[\]]*+)\)"
)
_TARGET = r"#[a-z][a-z0-9-]{0,63}|https://[^\s/?#<>\"\\]++[^\s<>\"\\]*+"
_CJK = "[\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uffef]"


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of ``text``."""
    return tuple(
        Block(kind, spans, number)
        for kind, number, lines in _blocks(text)
        if (spans := _spans(_joined(lines)))
    )


def plain(text: str) -> str:
    """The words of ``text`` without marks, one block a line: for finding and for reading aloud."""
    return "\n".join(block.text for block in parse(text))


def links(text: str) -> Iterator[tuple[str, bool]]:
    """All link targets as written, each with whether it may be followed."""
    if "](" not in text:
        return
    for found in re.finditer(_TOKEN, text):
        if found["to"] is not None and not found["picture"]:
            yield found["to"], re.fullmatch(_TARGET, found["to"]) is not None


def unsupported(text: str) -> Iterator[str]:
    """What looks like Markdown or HTML but has no meaning here, as written, at most once a kind."""
    if not any(sign in text for sign in _SIGNS) and "#" not in text.replace("(#", ""):
        return
    seen = set()
    for found in _unsupported().finditer(text):
        kind = found.lastgroup
        if kind not in seen:
            seen.add(kind)
            yield found.group().strip()


_SIGNS = ("![", "<", ">", "```", "~~~", "|", "_")
"""One of these, or a "#" that is no link's, is in whatever :func:`_unsupported` finds."""


@cache
def _unsupported() -> re.Pattern[str]:
    """Made when it is first needed: the program itself never looks for these."""
    return re.compile(
        r"(?P<picture>!\[[^\[\]]*+\]\([^()]*+\))"
        r"|(?P<html></?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*+)?/?>)"
        r"|(?m:^[ \t]*+(?P<heading>#{1,6})[ \t])"
        r"|(?m:^[ \t]*+(?P<quote>>)[ \t])"
        r"|(?m:^[ \t]*+(?P<fence>```|~~~))"
        r"|(?m:^[ \t]*+(?P<table>\|[ \t:|]*+-[ \t:|-]*+)$)"
        r"|(?P<underscore>(?<!\w)__(?=\w)|(?<!\w)_(?=\w)(?=[^_\n]*+_(?!\w)))"
    )


Kind = Literal["paragraph", "item", "numbered"]


def _blocks(text: str) -> Iterator[tuple[Kind, int, list[str]]]:
    kind: Kind = "paragraph"
    number = 0
    lines: list[str] = []
    for raw in re.split(_BREAK, text):
        line = raw.strip(" \t")
        bullet = re.match(_BULLET, line)
        numbered = None if bullet else re.match(_NUMBERED, line)
        if numbered and lines and kind == "paragraph" and int(numbered[1]) != 1:
            numbered = None  # a wrapped line that happens to begin with a number
        if lines and (not line or bullet or numbered):
            yield kind, number, lines
            lines, kind, number = [], "paragraph", 0
        if bullet:
            kind, line = "item", line[bullet.end() :]
        elif numbered:
            kind, number, line = "numbered", int(numbered[1]), line[numbered.end() :]
        if line:
            lines.append(line)
    if lines:
        yield kind, number, lines


def _joined(lines: list[str]) -> str:
    """One line. Between Chinese or Japanese characters a line break is no space."""
    parts = [lines[0]]
    for before, after in pairwise(lines):
        tight = re.match(_CJK, before[-1]) and re.match(_CJK, after[0])
        parts.append(after if tight else f" {after}")
    return "".join(parts)


def _spans(text: str) -> tuple[Span, ...]:
    pieces, marks = _tokens(text)
    strong = _ranges(marks, "strong", pieces)
    emphasis = _ranges(marks, "emphasis", pieces)
    spans: list[Span] = []
    is_strong = is_emphasis = False
    for index, (words, link) in enumerate(pieces):
        is_strong ^= index in strong
        is_emphasis ^= index in emphasis
        if not words:
            continue
        last = spans[-1] if spans else None
        if last and (last.strong, last.emphasis, last.link) == (is_strong, is_emphasis, link):
            spans[-1] = Span(last.text + words, is_strong, is_emphasis, link)
        else:
            spans.append(Span(words, is_strong, is_emphasis, link))
    return tuple(spans)


@dataclass(slots=True)
class _Mark:
    """A run of stars: where it stands among the pieces, what it may do, what it turned out as."""

    index: int
    stars: int
    opens: bool
    closes: bool


def _tokens(text: str) -> tuple[list[tuple[str, str]], list[_Mark]]:
    """The text in pieces with their links; stars are empty pieces, each with its mark."""
    pieces: list[tuple[str, str]] = []
    marks: list[_Mark] = []
    position, link, words_end, resume = 0, "", len(text), len(text)
    while True:
        found = re.compile(_TOKEN).search(text, position, words_end)
        pieces.append((text[position : found.start() if found else words_end], link))
        if found is None:
            if words_end == len(text):
                return pieces, marks
            position, link, words_end, resume = resume, "", len(text), len(text)
            continue
        position = found.end()
        if found["escaped"]:
            pieces.append((found["escaped"], link))
        elif found["stars"]:
            marks.append(_mark(text, found, len(pieces)))
            pieces.append(("", link))
        else:
            target = found["to"]
            link = target if re.fullmatch(_TARGET, target) and not found["picture"] else ""
            position, words_end, resume = found.start("words"), found.end("words"), found.end()


def _mark(text: str, found: re.Match[str], index: int) -> _Mark:
    before = text[found.start() - 1 : found.start()]
    after = text[found.end() : found.end() + 1]
    return _Mark(
        index,
        found.end() - found.start(),
        bool(after) and not after.isspace(),
        bool(before) and not before.isspace(),
    )


def _ranges(
    marks: list[_Mark], what: Literal["strong", "emphasis"], pieces: list[tuple[str, str]]
) -> frozenset[int]:
    """The indices of the pieces at which ``what`` begins or ends. Stars without a partner are
    given back to their piece."""
    size = 2 if what == "strong" else 1
    switches: list[int] = []
    opened: _Mark | None = None
    for mark in marks:
        if mark.stars > 3:
            if what == "strong":
                _give_back(mark, mark.stars, pieces)
            continue
        if not mark.stars & size:
            continue
        if opened and mark.closes and mark.index > opened.index + 1:
            switches += [opened.index, mark.index]
            opened = None
        elif opened is None and mark.opens:
            opened = mark
        else:
            _give_back(mark, size, pieces)
    if opened:
        _give_back(opened, size, pieces)
    return frozenset(switches)


def _give_back(mark: _Mark, stars: int, pieces: list[tuple[str, str]]) -> None:
    words, link = pieces[mark.index]
    pieces[mark.index] = (words + "*" * stars, link)
