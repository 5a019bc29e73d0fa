# SPDX-License-Identifier: MIT
"""Lays a translation over the main language's nodes, piece by piece.

The result is a tree like the main language's, in which each piece still knows the file and the
language that it comes from; the same builder reads both.
"""

from __future__ import annotations

from collections.abc import Callable

from lcreader.story.desk import Desk
from lcreader.story.nodes import MappingNode, Node, ScalarNode, SequenceNode
from lcreader.story.outline import Outline, Section
from lcreader.story.pages import CHAPTER, PAGE, STORY
from lcreader.story.shapes import Key, ListOf, MapOf, Record, Shape

_BY_ID = ("chapters", "pages")


def lay(
    root: MappingNode, over: MappingNode, main: Outline, desk: Desk
) -> tuple[MappingNode, Outline]:
    """``over`` laid on ``root``; what does not fit is complained about and left out."""
    result = _record(STORY, root, over, desk, skip=_BY_ID)
    chapters = _by_id(over, "chapters", desk)
    pages = _by_id(over, "pages", desk)
    sections = []
    for section in main.sections:
        node = section.node
        if (words := chapters.pop(section.id, None)) is not None:
            desk.complaints.chapter = section.id
            if (entry := words.entries.get("pages")) is not None:
                desk.complaints.add("not-translatable", entry.key, mend="by-id", key="pages")
            node = _record(CHAPTER, node, words, desk, skip=("pages",))
            desk.complaints.chapter = ""
        laid = {}
        for page_id, page in section.pages.items():
            laid[page_id] = page
            if (words := pages.pop(page_id, None)) is not None:
                desk.complaints.page = page_id
                laid[page_id] = _record(PAGE, page, words, desk)
                desk.complaints.page = ""
        sections.append(Section(section.id, node, laid))
    _left_over(chapters, "unknown-chapter", [s.id for s in main.sections], over, "chapters", desk)
    _left_over(pages, "unknown-page", list(main.lines), over, "pages", desk)
    return result, Outline(sections, main.lines)


def _by_id(over: MappingNode, key: str, desk: Desk) -> dict[str, MappingNode]:
    node = over.get(key)
    if node is None or (isinstance(node, ScalarNode) and node.empty):
        return {}
    if not isinstance(node, MappingNode):
        desk.complaints.add("not-keys", node, key=key)
        return {}
    found = {}
    for name, entry in node.entries.items():
        if isinstance(entry.value, MappingNode):
            found[name] = entry.value
        elif not (isinstance(entry.value, ScalarNode) and entry.value.empty):
            desk.complaints.add("not-keys", entry.value, key=name)
    return found


def _left_over(
    left: dict[str, MappingNode],
    code: str,
    among: list[str],
    over: MappingNode,
    key: str,
    desk: Desk,
) -> None:
    """Complain about the ids that the main language does not have."""
    node = over.get(key)
    if not isinstance(node, MappingNode):
        return
    for name in left:
        if not name.startswith("x-"):
            at = node.entries[name].key
            desk.complaints.add(code, at, like=name, among=among, value=name)


def _record(
    record: Record,
    base: MappingNode,
    over: MappingNode,
    desk: Desk,
    *,
    owner: str = "",
    skip: tuple[str, ...] = (),
) -> MappingNode:
    result = base.copy()
    for name, entry in over.entries.items():
        if name in skip:
            continue
        key = record.keys.get(name)
        if key is None:
            if not name.startswith("x-"):
                known = [n for n, k in record.keys.items() if translatable(k)]
                desk.unknown(entry.key, owner or record.name, [*known, *skip])
            continue
        if isinstance(entry.value, ScalarNode) and entry.value.empty:
            desk.complaints.add("empty-value", entry.key, key=name)
            continue
        if not translatable(key):
            desk.complaints.add("not-translatable", entry.key, key=name)
            continue
        under = base.get(name)
        if key.translated and not isinstance(key.shape, ListOf):
            entry.value.under = under
            result.put(entry.key, entry.value)
        elif under is None:
            desk.complaints.add("nothing-to-translate", entry.key, key=name)
        else:
            result.put(base.entries[name].key, _laid(key.shape, under, entry.value, name, desk))
    return result


def _laid(shape: Shape, base: Node, over: Node, name: str, desk: Desk) -> Node:
    if isinstance(shape, ListOf):
        return _list(shape, base, over, name, desk)
    if isinstance(shape, MapOf):
        return _map(shape, base, over, name, desk)
    if isinstance(shape, Record):
        below, above = shape.mapping(base), shape.mapping(over)
        if above is None:
            desk.complaints.add("not-keys", over, key=name)
        if below is None or above is None:
            return base
        return _record(shape, below, above, desk, owner=name)
    over.under = base
    return over


def _list(shape: ListOf, base: Node, over: Node, name: str, desk: Desk) -> Node:
    if not isinstance(over, SequenceNode):
        desk.complaints.add("not-a-list", over, key=name)
        return base
    if not isinstance(base, SequenceNode):
        return base
    if len(over.items) != len(base.items):
        found, main = len(over.items), len(base.items)
        desk.complaints.add("unequal-lists", over, mend="skip", key=name, found=found, main=main)
        return base
    result = SequenceNode(base.origin, base.line, base.column)
    for below, above in zip(base.items, over.items, strict=True):
        skipped = isinstance(above, MappingNode) and not above.entries
        laid = below if skipped else _laid(shape.item, below, above, name, desk)
        result.items.append(laid)
    return result


def _map(shape: MapOf, base: Node, over: Node, name: str, desk: Desk) -> Node:
    if not isinstance(over, MappingNode):
        desk.complaints.add("not-keys", over, key=name)
        return base
    if not isinstance(base, MappingNode):
        return base
    result = base.copy()
    for row, entry in over.entries.items():
        below = base.entries.get(row)
        if below is None:
            desk.complaints.add(
                "nothing-to-translate", entry.key, like=row, among=base.entries, key=row
            )
        else:
            result.put(below.key, _laid(shape.item, below.value, entry.value, row, desk))
    return result


def translatable(key: Key) -> bool:
    """Whether a translation may give ``key``, or something below it."""
    return key.translated or _below(key.shape, translatable)


def _below(shape: Shape, test: Callable[[Key], bool]) -> bool:
    if isinstance(shape, ListOf | MapOf):
        return _below(shape.item, test)
    return isinstance(shape, Record) and any(test(key) for key in shape.keys.values())
