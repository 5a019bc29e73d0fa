# SPDX-License-Identifier: MIT
"""Single values: each takes the text that the author wrote and gives what it stands for."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from lcreader.story import languages, licences
from lcreader.story.desk import Desk, Role
from lcreader.story.markup import examine
from lcreader.story.model import Words
from lcreader.story.nodes import Node, ScalarNode, SequenceNode
from lcreader.story.shapes import Form, Leaf, Several, Shape

LINE = 300
"""Characters of a title, a label, a name."""
PASSAGE = 20_000
"""Characters of a page's text, its notes, the credits."""

_NUMBER = re.compile(r"-?\d{1,16}(?:\.(\d{1,6}))?", re.ASCII)
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ID = re.compile(r"[a-z][a-z0-9-]{0,63}")
_SEMVER = re.compile(
    r"(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})"
    r"(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?",
    re.ASCII,
)
_ADDRESS = re.compile(r"https://[^\s/?#<>\"\\]++[^\s<>\"\\]*+")
_HOST = re.compile(
    r"(?=.{1,253}\Z)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+"
)
_HIDDEN = re.compile("[\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_BREAK = re.compile("[\n\r\x85\u2028\u2029]")


class Number(NamedTuple):
    """A number, and how many digits its author wrote behind the point."""

    value: float
    decimals: int


def line(limit: int = LINE) -> Leaf:
    """Words on one line."""

    def take(node: ScalarNode, key: str, desk: Desk) -> Words:
        text = node.text.strip()
        if not text.isprintable():
            text = " ".join(filter(None, map(str.strip, _BREAK.split(text))))
        return Words(_kept(text, limit, node, key, desk), node.origin.language)

    return Leaf(take, form=Form(most=limit))


def text(limit: int = LINE) -> Leaf:
    """One line that is in no language: an address, a reference."""
    words = line(limit)

    def take(node: ScalarNode, key: str, desk: Desk) -> str:
        return str(words.take(node, key, desk))

    return Leaf(take, form=words.form)


def passage(limit: int = PASSAGE) -> Leaf:
    """Words in the Markdown subset."""

    def take(node: ScalarNode, key: str, desk: Desk) -> Words:
        text = _kept(node.text.strip(), limit, node, key, desk)
        examine(text, node, desk)
        return Words(text, node.origin.language)

    return Leaf(take, form=Form(most=limit))


def _kept(text: str, limit: int, node: ScalarNode, key: str, desk: Desk) -> str:
    if bad := _HIDDEN.search(text):
        character = f"U+{ord(bad.group()):04X}"
        desk.complaints.add("hidden-character", node, key=key, character=character)
        text = _HIDDEN.sub("", text)
    if len(text) > limit:
        desk.complaints.add("too-long", node, key=key, found=len(text), limit=limit)
        text = text[: limit - 1].rstrip() + "…"
    return text


def parse_number(text: str) -> Number | None:
    """``1874`` or ``-26.5``; None for whatever else."""
    found = _NUMBER.fullmatch(text)
    return Number(float(text), len(found.group(1) or "")) if found else None


def _number(node: ScalarNode, key: str, desk: Desk) -> Number | None:
    number = parse_number(node.text)
    if number is None:
        desk.complaints.add("not-a-number", node, mend="plain-number", key=key, value=node.text)
    return number


def between(least: float, most: float) -> Leaf:
    """A number within bounds, both of them included."""

    def take(node: ScalarNode, key: str, desk: Desk) -> float | None:
        number = _number(node, key, desk)
        if number is None or least <= number.value <= most:
            return number and number.value
        desk.complaints.add(
            "out-of-range", node, key=key, value=node.text, least=f"{least:g}", most=f"{most:g}"
        )
        return None

    return Leaf(take, form=Form("number", least, most))


def choice(*choices: str) -> Leaf:
    """One of some words."""

    def take(node: ScalarNode, key: str, desk: Desk) -> str | None:
        if node.text in choices:
            return node.text
        _not_a_choice(node, key, desk, choices)
        return None

    return Leaf(take, choices)


def member(kind: type[StrEnum]) -> Leaf:
    """A member of an enumeration, by its value."""
    members = {str(item.value): item for item in kind}

    def take(node: ScalarNode, key: str, desk: Desk) -> StrEnum | None:
        found = members.get(node.text)
        if found is None:
            _not_a_choice(node, key, desk, tuple(members))
        return found

    return Leaf(take, tuple(members))


def _not_a_choice(node: ScalarNode, key: str, desk: Desk, choices: tuple[str, ...]) -> None:
    desk.complaints.add(
        "not-a-choice",
        node,
        like=node.text,
        among=choices,
        key=key,
        value=node.text,
        choices=", ".join(choices),
    )


def _truth(node: ScalarNode, key: str, desk: Desk) -> bool | None:
    if node.text in ("true", "false"):
        return node.text == "true"
    desk.complaints.add("not-true-or-false", node, mend="true-or-false", key=key, value=node.text)
    return None


def matching(code: str, accept: Callable[[str], str | None], pattern: str = "") -> Leaf:
    """Text that ``accept`` gives back in its proper form, else the complaint ``code``.

    ``pattern`` says the same to editors, as nearly as their regular expressions can.
    """

    def take(node: ScalarNode, key: str, desk: Desk) -> str | None:
        found = accept(node.text)
        if found is None:
            desk.complaints.add(code, node, key=key, value=node.text)
        return found

    return Leaf(take, form=Form(pattern=pattern))


def _colour(text: str) -> str | None:
    if not _COLOUR.fullmatch(text):
        return None
    digits = text[1:] if len(text) == 7 else "".join(digit * 2 for digit in text[1:])
    return f"#{digits.lower()}"


def _date(text: str) -> str | None:
    from datetime import date

    try:
        return text if _DAY.fullmatch(text) and date.fromisoformat(text) else None
    except ValueError:
        return None


def is_id(text: str) -> bool:
    """Whether ``text`` can be the id of a story, a chapter or a page."""
    return _ID.fullmatch(text) is not None


def _pattern(pattern: re.Pattern[str], limit: int = LINE) -> Callable[[str], str | None]:
    return lambda text: text if len(text) <= limit and pattern.fullmatch(text) else None


def _licence(node: ScalarNode, key: str, desk: Desk) -> str | None:
    text = node.text
    if len(text) > LINE or not licences.is_expression(text):
        desk.complaints.add(
            "not-a-licence", node, like=text, among=licences.KNOWN, key=key, value=text
        )
        return None
    for name in licences.unknown(text):
        desk.complaints.add(
            "unknown-licence", node, like=name, among=licences.KNOWN, key=key, value=name
        )
    return text


def _page(node: ScalarNode, key: str, desk: Desk) -> str | None:
    return desk.page_id(node, node.text) or None


_SECONDS = between(1, 3600)


def _advance(node: ScalarNode, key: str, desk: Desk) -> str | float | None:
    if node.text in ("manual", "media"):
        return node.text
    if parse_number(node.text) is None:
        _not_a_choice(node, key, desk, ("manual", "media", "1 … 3600"))
        return None
    seconds: float | None = _SECONDS.take(node, key, desk)
    return seconds


def file(role: Role) -> Leaf:
    """One file of the package."""
    return Leaf(lambda node, key, desk: desk.file(node, key, role))


class _Files(Several):
    """One file or several, the best first. Where some are there the missing ones are left out."""

    __slots__ = ()

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        found = Several.read(self, node, key, desk)
        there = tuple(name for name in found or () if name in desk.names)
        return there or (found if node.under is None else None)


def files(role: Role) -> Shape:
    """One file, or a list of them in order of preference."""
    return _Files(file(role))


class _Ambient(_Files):
    """Files, or ``none``: silence, an empty tuple."""

    __slots__ = ()

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        if isinstance(node, ScalarNode) and node.text == "none":
            return ()
        return _Files.read(self, node, key, desk)


class _Point(Shape):
    """[x, y], both from 0 to 1."""

    __slots__ = ()

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        items = node.items if isinstance(node, SequenceNode) else []
        numbers = [
            parse_number(item.text) if isinstance(item, ScalarNode) else None for item in items
        ]
        values = tuple(n.value for n in numbers if n is not None and 0 <= n.value <= 1)
        if len(values) == len(items) == 2:
            return values
        desk.complaints.add("not-a-point", node, key=key)
        return None


number = Leaf(_number, form=Form("number"))
truth = Leaf(_truth, ("true", "false"), Form("truth"))
fraction = between(0, 1)
point: Shape = _Point()
ambient: Shape = _Ambient(file(Role.SOUND))
page = Leaf(_page, form=Form(pattern=_ID.pattern))
advance = Leaf(_advance, ("manual", "media"), _SECONDS.form)
licence = Leaf(_licence, form=Form(most=LINE))
colour = matching("not-a-colour", _colour, _COLOUR.pattern)
identifier = matching("bad-id", _pattern(_ID), _ID.pattern)
version = matching("not-a-version", _pattern(_SEMVER, 80), r"\d+\.\d+\.\d+([-+].+)?")
address = matching("not-an-address", _pattern(_ADDRESS, 2000), r"https://\S+")
host = matching("not-a-host", _pattern(_HOST), r"[a-z0-9.-]+\.[a-z0-9-]+")
day = matching("not-a-date", _date, r"\d{4}-\d\d-\d\d")
language = matching("not-a-language", languages.canonical, r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
