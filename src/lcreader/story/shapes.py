# SPDX-License-Identifier: MIT
"""The shapes that a value can have. Tables of keys and shapes are the format itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from lcreader.story.desk import Desk
from lcreader.story.nodes import MappingNode, Node, ScalarNode, SequenceNode


class Shape:
    """What a key takes. ``read`` gives the value, or None after saying why there is none."""

    __slots__ = ()

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        """The value of ``node``, which is written under ``key``."""
        raise NotImplementedError


class Key(NamedTuple):
    """One key of a mapping.

    ``translated``: a translation may give it, and gives the whole of it. Where the shape has keys
    of its own and this is False, the translation may give those of them that are translated.
    ``added``: only a translation has it.
    """

    shape: Shape
    needed: bool = False
    translated: bool = False
    added: bool = False


class Form(NamedTuple):
    """What one value looks like, for the JSON Schema: a "text" of at most ``most`` characters that
    fits ``pattern``, a "number" from ``least`` to ``most``, or "truth"."""

    type: Literal["text", "number", "truth"] = "text"
    least: float | None = None
    most: float | None = None
    pattern: str = ""


ANY_TEXT = Form()


@dataclass(frozen=True, slots=True)
class Leaf(Shape):
    """One value; ``choices`` are all that there are, where they can be counted."""

    take: Callable[[ScalarNode, str, Desk], Any]
    choices: tuple[str, ...] = ()
    form: Form = ANY_TEXT

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        """What ``take`` makes of the value; None for anything but one value."""
        if isinstance(node, ScalarNode):
            return self.take(node, key, desk)
        desk.complaints.add("not-a-value", node, mend="quotes", key=key)
        return None


@dataclass(frozen=True, slots=True)
class Several(Shape):
    """One value or a list of them; gives a tuple."""

    item: Leaf
    most: int = 8

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        """All values that can be read; None where that is none."""
        if not isinstance(node, SequenceNode):
            value = self.item.read(node, key, desk)
            return None if value is None else (value,)
        items = fitting(node, key, desk, 1, self.most)
        read = (self.item.read(item, key, desk) for item in items)
        return tuple(value for value in read if value is not None) or None


@dataclass(frozen=True, slots=True)
class ListOf(Shape):
    """A list of one shape; gives a tuple, without the items that cannot be read."""

    item: Shape
    least: int = 1
    most: int = 100
    make: Callable[[tuple[Any, ...]], Any] = tuple

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        """What ``make`` makes of the items that can be read."""
        if not isinstance(node, SequenceNode):
            desk.complaints.add("not-a-list", node, key=key)
            return None
        items = fitting(node, key, desk, self.least, self.most)
        read = (read_laid(self.item, item, key, desk) for item in items)
        values = tuple(value for value in read if value is not None)
        return self.make(values) if values or not self.least else None


@dataclass(frozen=True, slots=True)
class Record(Shape):
    """Keys and their values; ``make`` makes the result of those that are there.

    A lone value, or a list, stands for the key ``short`` where there is one.
    """

    name: str
    keys: Mapping[str, Key]
    make: Callable[..., Any]
    short: str = ""
    needed: tuple[str, ...] = field(init=False)
    own: tuple[str, ...] = field(init=False)  # the keys that the main language can have

    def __post_init__(self) -> None:
        needed = tuple(name for name, key in self.keys.items() if key.needed)
        object.__setattr__(self, "needed", needed)
        own = tuple(name for name, key in self.keys.items() if not key.added)
        object.__setattr__(self, "own", own)

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        """What ``make`` makes of the keys; None where one that is needed cannot be read."""
        mapping = self.mapping(node)
        if mapping is None:
            desk.complaints.add("not-keys", node, key=key)
            return None
        values = self.values(mapping, desk, owner=key)
        if all(name in values for name in self.needed):
            return self.make(desk, mapping, **values)
        return None

    def mapping(self, node: Node) -> MappingNode | None:
        """``node`` as a mapping, with the short form written out."""
        if isinstance(node, MappingNode):
            return node
        if not self.short:
            return None
        mapping = MappingNode(node.origin, node.line, node.column)
        key = ScalarNode(node.origin, node.line, node.column, self.short, True)
        mapping.put(key, node)
        return mapping

    def values(
        self, mapping: MappingNode, desk: Desk, skip: Collection[str] = (), owner: str = ""
    ) -> dict[str, Any]:
        """The values of the keys that are there and can be read, by key.

        ``owner`` is the key that the mapping is written under, where its name does not say it.
        """
        owner = owner or self.name
        values: dict[str, Any] = {}
        entries = mapping.entries
        for name, entry in entries.items():
            key = self.keys.get(name)
            if key is None or (key.added and entry.key.origin is desk.main):
                if not name.startswith("x-"):
                    desk.unknown(entry.key, owner, self.own)
                continue
            if name in skip:
                continue
            node = entry.value
            if type(node) is ScalarNode and node.empty:
                if name not in self.needed:
                    desk.complaints.add("empty-value", entry.key, key=name)
                continue
            label = owner if name == "file" else name
            value = read_laid(key.shape, node, label, desk)
            if value is not None:
                values[name] = value
        for name in self.needed:
            if name not in values and _is_empty(mapping.get(name)):
                said = desk.owned(owner)
                desk.complaints.add("missing-key", mapping, key=name, owner=said)
        return values


@dataclass(frozen=True, slots=True)
class MapOf(Shape):
    """Names that the author chooses, and one shape for what stands under each of them."""

    item: Record
    most: int

    def read(self, node: Node, key: str, desk: Desk) -> Any:
        """The rows that can be read, in the order in which they are written."""
        if not isinstance(node, MappingNode):
            desk.complaints.add("not-keys", node, key=key)
            return None
        if len(node.entries) > self.most:
            found = len(node.entries)
            desk.complaints.add("too-many", node, key=key, found=found, limit=self.most)
        values = []
        for name, entry in list(node.entries.items())[: self.most]:
            mapping = self.item.mapping(entry.value)
            if mapping is None:
                desk.complaints.add("not-keys", entry.value, key=name)
                continue
            value = self.item.make(desk, entry.key, **self.item.values(mapping, desk))
            if value is not None:
                values.append(value)
        return tuple(values)


def read_laid(shape: Shape, node: Node, key: str, desk: Desk) -> Any:
    """The value of ``node``, or of the main language's piece under it where it has none."""
    value = shape.read(node, key, desk)
    if value is None and node.under is not None:
        return shape.read(node.under, key, desk)
    return value


def fitting(node: SequenceNode, key: str, desk: Desk, least: int, most: int) -> list[Node]:
    """The items of a list, as many as it may have; complains where there are too few or more."""
    found = len(node.items)
    if found < least:
        desk.complaints.add("too-few", node, key=key, found=found, limit=least)
    elif found > most:
        desk.complaints.add("too-many", node, key=key, found=found, limit=most)
    return node.items[:most]


def _is_empty(node: Node | None) -> bool:
    return node is None or (isinstance(node, ScalarNode) and node.empty)
