# SPDX-License-Identifier: MIT
"""What the start page, the overview, find and the end show of a story: plain maps for QML."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lcreader.app.book import Book
from lcreader.app.features import pictures_in
from lcreader.app.makers import makers_of
from lcreader.app.pageitem import ground_of
from lcreader.app.words.language import language_name, translate
from lcreader.app.words.pieces import Pieces
from lcreader.reading.turn import Phase
from lcreader.story.markdown import plain
from lcreader.story.model import NO_WORDS, Background, Page, Words
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from lcreader.reading.search import Finder

SOUNDS = QT_TRANSLATE_NOOP("Front", "This story has sound.")


def cover_of(book: Book, pieces: Pieces) -> dict[str, Any]:
    """The ground of the start page: the story's cover, else the first picture in it."""
    story = book.story
    grounds = [page.background for page in story.pages if page.background]
    if not story.cover:
        return ground_of(next(iter(grounds), None), pieces)
    # a page that shows the same picture knows what matters in it
    same = [each.focus for each in grounds if story.cover in (*each.file, each.poster)]
    cover = Background(file=(story.cover,), alt=story.cover_alt)
    return ground_of(replace(cover, focus=same[0]) if same else cover, pieces)


def first_of(book: Book, pieces: Pieces) -> dict[str, Any]:
    """What is on the screen first: the page's or the start page's ground, the words' side, and the
    story's title for the window."""
    session = book.session
    title = book.story.title.text
    if session.phase is Phase.PAGE:
        ground = ground_of(session.background_of(session.page_id)[1], pieces)
        return {"ground": ground, "side": session.page.position.value, "title": title}
    return {"ground": cover_of(book, pieces), "side": "left", "title": title}


def front_of(book: Book, pieces: Pieces) -> dict[str, Any]:
    """The story's first impression: words, cover, languages, notice."""
    story = book.story
    sounds = Words(translate("Front", SOUNDS), story.language) if story.sounds else NO_WORDS
    return {
        "title": pieces.of(story.title),
        "subtitle": pieces.of(story.subtitle),
        "summary": pieces.of(story.summary),
        "cover": cover_of(book, pieces),
        "logo": story.logo.image if story.logo else "",
        "logoTitle": story.logo.title.text if story.logo else "",
        "notice": pieces.of(story.notice or sounds),
        "sounds": story.sounds,
        "voices": any(language.voices for language in story.languages),
        "language": story.language,
        "languages": [
            {"code": each.code, "name": language_name(each.code), "voices": each.voices}
            for each in story.languages
        ],
    }


def heading_of(page: Page) -> str:
    """What a page is called in lists: its title, else its first words."""
    if page.title:
        return page.title.text
    words = plain(page.text.text) or page.tagline.text or page.subtitle.text
    return words[:60]


PAGE_OF = QT_TRANSLATE_NOOP("Front", "Page {number} of {count}")
THE_END = QT_TRANSLATE_NOOP("Front", "The end")


def announcement_of(book: Book) -> str:
    """What a screen reader says when a page has come: number, title, what is in the picture."""
    session = book.session
    if session.phase is Phase.END:
        return translate("Front", THE_END)
    if session.phase is Phase.START:
        return book.story.title.text
    number = translate("Front", PAGE_OF).format(number=session.number, count=session.count)
    alt = session.background_of(session.page_id)[1].alt.text
    return ". ".join(filter(None, (number, heading_of(session.page), alt)))


def overview_of(book: Book, pieces: Pieces) -> list[dict[str, Any]]:
    """The pages by chapter: number, title, picture or colour, and whether they were seen."""
    session = book.session
    seen = session.seen
    chapters = []
    for chapter in book.story.chapters:
        pages = []
        for page in chapter.pages:
            ground = ground_of(session.background_of(page.id)[1], pieces)
            pages.append(
                {
                    "id": page.id,
                    "number": session.number_of(page.id),
                    "title": heading_of(page),
                    # what fills the page is what is remembered of it
                    "file": next(iter(pictures_in(page.feature)), ground["file"]),
                    "colour": ground["colour"],
                    "seen": page.id in seen,
                }
            )
        chapters.append({"title": chapter.title.text, "pages": pages})
    return chapters


def hits_of(finder: Finder, text: str) -> list[dict[str, Any]]:
    """The pages that hold ``text``, with the words around it."""
    rows = []
    for hit in finder.find(text):
        rows.append(
            {
                "page": hit.page_id,
                "number": hit.number,
                "plain": hit.excerpt,
                "marked": marked(hit.excerpt, hit.start, hit.length),
            }
        )
    return rows


def marked(excerpt: str, start: int, length: int) -> str:
    """``excerpt`` as styled text with a part of it in bold."""
    end = start + length
    before, found, after = map(_escaped, (excerpt[:start], excerpt[start:end], excerpt[end:]))
    return f"{before}<b>{found}</b>{after}"


def credits_of(book: Book, pieces: Pieces) -> dict[str, Any]:
    """The end: the story's own words of thanks, who made what, and where it came from."""
    story = book.story
    return {
        "words": pieces.of(story.credits),
        "rows": makers_of(book.package.names, story.media),
        "story": " · ".join(
            filter(
                None,
                (
                    ", ".join(author.text for author in story.authors),
                    story.licence,
                    story.version and f"{story.version}",
                    story.date,
                ),
            )
        ),
        "address": story.address,
        "code": qr_code(story.address) if story.address else "",
    }


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def qr_code(address: str) -> str:
    """A QR code of ``address`` as the address of a PNG that holds itself."""
    import io

    import segno

    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="png", scale=8, border=2)
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()
