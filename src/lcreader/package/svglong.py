# SPDX-License-Identifier: MIT
"""Paths of a drawing that are too long for Qt, which draws their beginning and says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from lcreader.package.svgpath import COMMAND, arc_at

PARTS: Final = 32_767
"""Parts of a path that Qt draws (``maxElementCount`` of its reader of paths)."""

POINTS: Final = 65_531
"""Points of a polygon that Qt fills, as measured."""

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_PARTS: Final[Mapping[str, tuple[int, int]]] = {  # command → numbers it takes, parts it makes
    "m": (2, 1),
    "l": (2, 1),
    "h": (1, 1),
    "v": (1, 1),
    "c": (6, 3),
    "s": (4, 3),
    "q": (4, 3),
    "t": (2, 3),
}


class LongPath(NamedTuple):
    """A shape that is drawn in part: the line it begins in, how much it has, how much is drawn."""

    line: int
    found: int
    limit: int


def long_paths(data: bytes) -> tuple[LongPath, ...]:
    """The shapes of the drawing ``data`` that are too long; none where it cannot be read."""
    from xml.parsers import expat

    found: list[LongPath] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, attributes: dict[str, str]) -> None:
        element = name.rpartition(" ")[2]
        if element == "path":
            count, limit = _parts(attributes.get("d", "")), PARTS
        elif element in ("polygon", "polyline"):
            count, limit = _numbers(attributes.get("points", "")) // 2, POINTS
        else:
            return
        if count > limit:
            found.append(LongPath(parser.CurrentLineNumber, count, limit))

    parser.StartElementHandler = start
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):
        return ()
    return tuple(found)


def _parts(data: str) -> int:
    if len(data) < PARTS:  # one letter a part, or a figure and a space, at the least
        return 0
    return sum(_made(data))


def _made(data: str) -> Iterator[int]:
    for command in COMMAND.finditer(data):
        kind = command[1].lower()
        if kind == "z":
            yield 1
        elif kind == "a":
            yield 3 * _arcs(command[2])  # of at most a quarter; more where they are longer
        elif kind in _PARTS:
            takes, makes = _PARTS[kind]
            yield _numbers(command[2]) // takes * makes


def _arcs(arguments: str) -> int:
    count = at = 0
    while arc := arc_at(arguments, at):
        count, at = count + 1, arc[1]
    return count


def _numbers(text: str) -> int:
    return sum(1 for _ in _NUMBER.finditer(text))
