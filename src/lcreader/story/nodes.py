# SPDX-License-Identifier: MIT
"""A YAML file as a light tree of nodes that know their line and column.

Built from parser events with a budget, never by ``load`` or ``compose``: no tags, anchors, aliases,
directives or duplicate keys, and every scalar stays the text that the author wrote.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from lcreader.story.complaints import Complaints

BYTES = 4 * 1024 * 1024
"""The largest YAML, caption, CSV or transcript file, in bytes."""
EVENTS = 200_000
LEVELS = 20

_FAST = getattr(yaml, "CLoader", None)
_PLAIN_SHARE = 8
"""Where PyYAML comes without libyaml, files and events are held to one eighth: it is that slow."""

_FORBIDDEN = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DIRECTIVE = re.compile("(?:\\A|[\n\r\x85\u2028\u2029])(%)")
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(slots=True, eq=False)
class Origin:
    """The file that a node was written in, and the language (BCP 47) of its words.

    One object a file: the nodes of ``story.yaml`` are there before its language is known.
    """

    file: str
    language: str


class Node:
    """Something written at a line and column (from 1) of a file.

    ``under`` is what this node was laid over: the main language's piece, for a translation's.
    """

    __slots__ = ("column", "line", "origin", "under")

    def __init__(self, origin: Origin, line: int, column: int) -> None:
        self.origin = origin
        self.line = line
        self.column = column
        self.under: Node | None = None


class ScalarNode(Node):
    """One value, as text. ``plain``: written without quotes, so that an empty one is no value."""

    __slots__ = ("plain", "text")

    def __init__(self, origin: Origin, line: int, column: int, text: str, plain: bool) -> None:
        super().__init__(origin, line, column)
        self.text = text
        self.plain = plain

    @property
    def empty(self) -> bool:
        """True for ``key:`` with nothing behind it; false for ``key: ""``."""
        return self.plain and not self.text


class Entry(NamedTuple):
    """A key of a mapping, and its value."""

    key: ScalarNode
    value: Node


class MappingNode(Node):
    """Keys and values, in the order in which they were written."""

    __slots__ = ("entries",)

    def __init__(self, origin: Origin, line: int, column: int) -> None:
        super().__init__(origin, line, column)
        self.entries: dict[str, Entry] = {}

    def put(self, key: ScalarNode, value: Node) -> None:
        """Set ``key``, in the place that it had, else at the end."""
        self.entries[key.text] = Entry(key, value)

    def copy(self) -> MappingNode:
        """The same entries in a mapping of its own."""
        twin = MappingNode(self.origin, self.line, self.column)
        twin.entries.update(self.entries)
        return twin

    def get(self, key: str) -> Node | None:
        """The value of ``key``, or None."""
        entry = self.entries.get(key)
        return entry.value if entry else None


class SequenceNode(Node):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, origin: Origin, line: int, column: int) -> None:
        super().__init__(origin, line, column)
        self.items: list[Node] = []


class Spent:
    """How many events the files of one story have had so far."""

    def __init__(self) -> None:
        self.events = 0


def parse(
    data: bytes, origin: Origin, complaints: Complaints, spent: Spent | None = None
) -> Node | None:
    """The tree of a YAML file, or None where it cannot be read; says why in ``complaints``.

    What the file had is added to ``spent``.
    """
    top = Node(origin, 0, 0)
    most = BYTES if _FAST else BYTES // _PLAIN_SHARE
    if len(data) > most:
        complaints.add("file-too-large", top, limit=most, found=len(data))
        return None
    text = _decoded(data, origin, complaints)
    if text is None:
        return None
    builder = _Builder(origin, complaints)
    try:
        return builder.build(events(text))
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        _complain_of(error, text, top, complaints)
    finally:
        if spent:
            spent.events += builder.seen
    return None


def _complain_of(error: Exception, text: str, top: Node, complaints: Complaints) -> None:
    """Say what the parser said, at the place that helps most."""
    reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    began, mark = (getattr(error, name, None) for name in ("context_mark", "problem_mark"))
    if mark is None or (began and not text[mark.index :].strip()):
        mark = began  # noticed at the end of the file: what is not finished began here
    at = Node(top.origin, mark.line + 1, mark.column + 1) if mark else top
    mend = "quotes" if reason.startswith("mapping values") else ""
    complaints.add("not-yaml", at, mend=mend, reason=reason)


def events(text: str) -> Iterator[yaml.Event]:
    """The parser's events; raises ``yaml.YAMLError``, ``ValueError`` or ``OverflowError``."""
    return yaml.parse(text, Loader=_FAST or yaml.SafeLoader)


def _decoded(data: bytes, origin: Origin, complaints: Complaints) -> str | None:
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        complaints.add("not-utf8", _node_at(before, len(before), origin), mend="save-utf8")
        return None
    if bad := _FORBIDDEN.search(text):
        at = _node_at(text, bad.start(), origin)
        complaints.add("control-character", at, character=f"U+{ord(bad.group()):04X}")
        return None
    if bad := _DIRECTIVE.search(text):
        complaints.add("yaml-directive", _node_at(text, bad.start(1), origin))
        return None
    return text


def _node_at(text: str, position: int, origin: Origin) -> Node:
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, position):
        line, start = line + 1, found.end()
    return Node(origin, line, position - start + 1)


class _Builder:
    """Events → nodes, with one stack and no recursion."""

    def __init__(self, origin: Origin, complaints: Complaints) -> None:
        self._origin = origin
        self._complaints = complaints
        self._stack: list[MappingNode | SequenceNode] = []
        self._keys: list[ScalarNode | None] = []  # the key that waits for its value, a level
        self._root: Node | None = None
        self.seen = 0

    def build(self, stream: Iterator[yaml.Event]) -> Node | None:
        most = EVENTS if _FAST else EVENTS // _PLAIN_SHARE
        documents = 0
        for event in stream:
            self.seen += 1
            kind = type(event)
            if self.seen > most:
                self._complain("too-many-values", event, limit=most)
                return None
            if kind is yaml.ScalarEvent:
                self._put(self._scalar(event))
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                if len(self._stack) == LEVELS:
                    self._complain("too-deep", event, limit=LEVELS)
                    return None
                self._open(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._stack.pop()
                self._keys.pop()
            elif kind is yaml.AliasEvent:
                self._complain("yaml-alias", event)
                self._put(self._blank(event))
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._complain("yaml-documents", event)
                    break
        return self._root

    def _complain(self, code: str, event: Any, **values: Any) -> None:
        self._complaints.add(code, self._blank(event), **values)

    def _blank(self, event: Any) -> ScalarNode:
        mark = event.start_mark
        return ScalarNode(self._origin, mark.line + 1, mark.column + 1, "", True)

    def _scalar(self, event: Any) -> ScalarNode:
        mark = event.start_mark
        if event.tag or event.anchor:
            self._decorated(event)
        plain = not event.style
        return ScalarNode(self._origin, mark.line + 1, mark.column + 1, event.value, plain)

    def _decorated(self, event: Any) -> None:
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._complain("yaml-tag", event, tag=tag)
        if event.anchor:
            self._complain("yaml-anchor", event, anchor=event.anchor)

    def _open(self, event: Any) -> None:
        mark = event.start_mark
        make = MappingNode if type(event) is yaml.MappingStartEvent else SequenceNode
        node = make(self._origin, mark.line + 1, mark.column + 1)
        if event.tag or event.anchor:
            self._decorated(event)
        self._put(node)
        self._stack.append(node)
        self._keys.append(None)

    def _put(self, node: Node) -> None:
        if not self._stack:
            self._root = node
            return
        parent = self._stack[-1]
        if isinstance(parent, SequenceNode):
            parent.items.append(node)
            return
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = self._as_key(node)
            return
        self._keys[-1] = None
        first = parent.entries.get(key.text)
        if first is not None:
            self._complaints.add("duplicate-key", key, key=key.text, first=first.key.line)
        elif key is not _NO_KEY:
            parent.entries[key.text] = Entry(key, node)

    def _as_key(self, node: Node) -> ScalarNode:
        if isinstance(node, ScalarNode):
            return node
        self._complaints.add("yaml-key", node)
        return _NO_KEY


_NO_KEY = ScalarNode(Origin("", ""), 0, 0, "", False)
