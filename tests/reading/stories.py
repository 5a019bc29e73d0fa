# SPDX-License-Identifier: MIT
"""Small stories for the tests of the walk."""

from __future__ import annotations

from typing import Any

from lcreader.reading.session import Session
from lcreader.reading.turn import Phase
from lcreader.story.model import (
    Chapter,
    Choice,
    Compare,
    Gallery,
    Language,
    Link,
    Links,
    Map,
    Page,
    Picture,
    Place,
    Question,
    Story,
    Words,
)


def page(page_id: str, **parts: Any) -> Page:
    return Page(id=page_id, title=Words(f"Page {page_id}", "en"), **parts)


def gallery(count: int) -> Gallery:
    return Gallery(tuple(Picture((f"{index}.jpg",)) for index in range(count)))


def compare() -> Compare:
    return Compare(Picture(("before.jpg",)), Picture(("after.jpg",)))


def links(*targets: str) -> Links:
    return Links(tuple(Link(target, Words(target)) for target in targets))


def a_map(*targets: str) -> Map:
    return Map(("map.png",), places=tuple(Place((0.5, 0.5), Words(t), page=t) for t in targets))


def question(choices: int = 2) -> Question:
    return Question(
        Words("?"), tuple(Choice(Words(str(index)), index == 0) for index in range(choices))
    )


def open_question(think: int = 60, answer: str = "So.") -> Question:
    return Question(Words("Why?"), think=think, answer=Words(answer))


def chapter(chapter_id: str, *pages: str | Page, excursion: bool = False) -> Chapter:
    made = tuple(page(item) if isinstance(item, str) else item for item in pages)
    return Chapter(chapter_id, Words(chapter_id), excursion, made)


def story(*chapters: Chapter, story_id: str = "tale", language: str = "en") -> Story:
    return Story(
        id=story_id,
        title=Words("A tale", language),
        language=language,
        main_language="en",
        languages=(Language("en"),),
        chapters=chapters,
    )


def long_story(pages: int, per_chapter: int = 25) -> Story:
    ids = [f"p{number}" for number in range(1, pages + 1)]
    return story(
        *(
            chapter(f"c{start}", *ids[start : start + per_chapter])
            for start in range(0, pages, per_chapter)
        )
    )


def tale() -> Story:
    """Five main pages in two chapters, with two excursions between and after them."""
    return story(
        chapter("one", "a", page("b", feature=gallery(3)), page("c", feature=links("x", "y"))),
        chapter("aside", "x", page("x2", feature=links("y")), "x3", excursion=True),
        chapter("two", "d", page("e", feature=question())),
        chapter("further", "y", excursion=True),
    )


def begun() -> Session:
    """The tale on its first page."""
    session = Session(tale())
    session.begin()
    return session


def at(page_id: str) -> Session:
    """The tale on a page that was gone to from the first."""
    session = begun()
    session.go_to(page_id)
    return session


def where(session: Session) -> tuple[Phase, str, int]:
    """What a reader sees of a walk."""
    return session.phase, session.page_id, session.step
