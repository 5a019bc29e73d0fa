# SPDX-License-Identifier: MIT
"""The chapters and pages of a story as nodes, each with the id that it goes by."""

from __future__ import annotations

from dataclasses import dataclass, field

from lcreader.story.desk import Desk
from lcreader.story.nodes import MappingNode, Node, ScalarNode, SequenceNode
from lcreader.story.pages import PAGES

_LONGEST = 64


@dataclass(slots=True)
class Section:
    """A chapter: its id, its node, and its pages by id, in order."""

    id: str
    node: MappingNode
    pages: dict[str, MappingNode]


@dataclass(slots=True)
class Outline:
    """All chapters in story order, and the line in which each page begins."""

    sections: list[Section] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)


def outline(root: MappingNode, desk: Desk) -> Outline:
    """The outline of a main language's tree. A page without an id of its own is given one."""
    found = Outline()
    chapters = _mappings(root.get("chapters"), "chapters", desk)
    reserved = {text for chapter in chapters for page in _pages(chapter) if (text := _given(page))}
    chapter_lines: dict[str, int] = {}
    for number, chapter in enumerate(chapters, 1):
        chapter_id = _id_of(chapter, f"chapter-{number}", chapter_lines, frozenset(), desk)
        section = Section(chapter_id, chapter, {})
        found.sections.append(section)
        desk.complaints.chapter = chapter_id
        for page in _mappings(chapter.get("pages"), "pages", desk):
            if len(found.lines) == PAGES:
                desk.complaints.chapter = ""
                desk.complaints.add("too-many-pages", page, limit=PAGES)
                return found
            page_id = _id_of(page, f"page-{len(found.lines) + 1}", found.lines, reserved, desk)
            section.pages[page_id] = page
        desk.complaints.chapter = ""
    return found


def _mappings(node: Node | None, key: str, desk: Desk) -> list[MappingNode]:
    if node is None:
        return []
    if not isinstance(node, SequenceNode):
        desk.complaints.add("not-a-list", node, key=key)
        return []
    if not node.items:
        desk.complaints.add("too-few", node, key=key, found=0, limit=1)
    for item in node.items:
        if not isinstance(item, MappingNode):
            desk.complaints.add("not-keys", item, key=key)
    return [item for item in node.items if isinstance(item, MappingNode)]


def _pages(chapter: MappingNode) -> list[MappingNode]:
    pages = chapter.get("pages")
    items = pages.items if isinstance(pages, SequenceNode) else []
    return [item for item in items if isinstance(item, MappingNode)]


def _given(node: MappingNode) -> str:
    """The id as written, where it can serve, if only for want of a better one."""
    given = node.get("id")
    text = given.text if isinstance(given, ScalarNode) else ""
    return text if len(text) <= _LONGEST and text.isprintable() else ""


def _id_of(
    node: MappingNode, spare: str, taken: dict[str, int], reserved: set[str] | frozenset[str],
    desk: Desk,
) -> str:  # fmt: skip
    text = _given(node)
    if text in taken:
        at = node.entries["id"].value
        desk.complaints.add("duplicate-id", at, value=text, first=taken[text])
        text = ""
    while not text or (text == spare and text in taken):
        text = spare
        spare += "-"
        if text in taken or text in reserved:
            text = ""
    taken[text] = node.line
    return text
