# SPDX-License-Identifier: MIT
"""Makes the story of one language from its nodes."""

from __future__ import annotations

from typing import Any

from lcreader.story.desk import Desk
from lcreader.story.model import (
    NO_WORDS,
    Audio,
    Chapter,
    Files,
    Language,
    Page,
    Story,
    Video,
    Words,
)
from lcreader.story.nodes import MappingNode
from lcreader.story.outline import Outline, Section
from lcreader.story.pages import CHAPTER, PAGE, STORY

UNKNOWN_LANGUAGE = "und"
UNTITLED = "untitled"

_ELSEWHERE = ("format", "language", "ambient", "chapters")


def build(
    root: MappingNode,
    outline: Outline,
    desk: Desk,
    *,
    language: str,
    languages: tuple[Language, ...],
) -> Story | None:
    """The story, or None where no page is left; all that is wrong goes to the desk's complaints."""
    head = STORY.values(root, desk, skip=("chapters",))
    ambient = head.get("ambient", ())
    desk.pages = outline.lines
    chapters = tuple(
        _chapter(section, desk, ambient, first=index == 0)
        for index, section in enumerate(outline.sections)
    )
    if language == desk.main.language:
        _reachable(outline, chapters, desk)
    if not any(chapter.pages and not chapter.excursion for chapter in chapters):
        if "chapters" in root.entries:
            desk.complaints.add("no-pages", root)
        return None
    main = desk.main.language
    story_id = head.pop("id", UNTITLED)
    title = head.pop("title", None) or Words(story_id, main)
    cover = head.get("cover", "")
    alt = desk.alt(root.entries["cover"].value, (cover,), None) if cover else NO_WORDS
    return Story(
        id=story_id,
        title=title,
        language=language,
        main_language=main,
        languages=languages,
        chapters=tuple(chapter for chapter in chapters if chapter.pages),
        cover_alt=alt,
        fonts=_fonts(root, head.pop("fonts", ()), desk),
        sounds=any(_sounds(page) for chapter in chapters for page in chapter.pages),
        requires=tuple(words.text for words in head.pop("requires", ())),
        **{key: value for key, value in head.items() if key not in _ELSEWHERE},
    )


def _chapter(section: Section, desk: Desk, ambient: Files, *, first: bool) -> Chapter:
    complaints = desk.complaints
    complaints.chapter = section.id
    values: dict[str, Any] = CHAPTER.values(section.node, desk, skip=("pages",))
    desk.ambient = values.get("ambient", ambient)
    excursion = values.get("excursion", False)
    pages: list[Page] = []
    for page_id, node in section.pages.items():
        complaints.page = page_id
        page = PAGE.make(desk, node, **PAGE.values(node, desk))
        if not pages and page.background is None and "background" not in node.entries:
            if excursion:
                complaints.add("excursion-background", node, mend="background")
            elif first:
                complaints.add("no-background", node, mend="background")
        pages.append(page)
        complaints.page = ""
    complaints.chapter = ""
    return Chapter(section.id, values.get("title", NO_WORDS), excursion, tuple(pages))


def _reachable(outline: Outline, chapters: tuple[Chapter, ...], desk: Desk) -> None:
    for section, chapter in zip(outline.sections, chapters, strict=True):
        if chapter.excursion and desk.linked.isdisjoint(section.pages):
            desk.complaints.chapter = section.id
            desk.complaints.add("unreachable", section.node)
            desk.complaints.chapter = ""


def _fonts(root: MappingNode, fonts: Files, desk: Desk) -> Files:
    """A translation's fonts, and the main language's for the pieces that are shown in it."""
    entry = root.entries.get("fonts")
    if entry is None or entry.value.under is None:
        return fonts
    main = STORY.keys["fonts"].shape.read(entry.value.under, "fonts", desk) or ()
    return tuple(dict.fromkeys((*fonts, *main)))


def _sounds(page: Page) -> bool:
    background = page.background
    return bool(
        page.narration
        or page.ambient
        or isinstance(page.feature, Video | Audio)
        or (background and background.sound)
    )
