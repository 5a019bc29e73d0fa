# SPDX-License-Identifier: MIT
"""Every view and state that a picture is taken of, and how each is brought about."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from lcreader.library.places import bundled_stories
from tools.shots.filmviews import FILM_VIEWS
from tools.shots.set import FIXTURE, STORIES, Set
from tools.shots.shelfviews import SHELF_VIEWS


def _shelf_first(here: Set) -> None:
    here.shelf(bundled_stories())


def _shelf_read(here: Set) -> None:
    here.read((STORIES["wuhan"], 4), (FIXTURE, 12))
    here.shelf(bundled_stories())


def _shelf_damaged(here: Set) -> None:
    broken = here.scratch / "A story from a friend.lcstory"
    broken.write_bytes(b"PK\3\4 torn in two")
    gone = here.scratch / "On a drive that is gone.lcstory"
    for path in (broken, gone):
        here.studio.store.set_opened(path)
    here.read((STORIES["wuhan"], 4))
    here.shelf(bundled_stories())


def _shelf_empty(here: Set) -> None:
    here.shelf({})


def _start(here: Set) -> None:
    here.at()


def _start_again(here: Set) -> None:
    here.at("quote")
    here.studio.open(FIXTURE, "", here.language, here.size, resumes=True)


def _end(here: Set) -> None:
    here.at("end").session.next()


def _hint(here: Set) -> None:
    here.at().viewer.begin(False)


def _bar(here: Set) -> None:
    here.on("tall").viewer.presence.show_bar()


def _panel(name: str, page: str = "quote") -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on(page).viewer.set_panel(name)

    return show


def _find(words: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        studio = here.on("quote")
        studio.viewer.set_panel("find")
        studio.app.processEvents()
        field = studio.window.activeFocusItem()
        assert field is not None
        field.setProperty("text", words)

    return show


def _go_to(number: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on("quote").viewer.set_panel("goto", number)

    return show


def _notes(page: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on(page).viewer.set_notes(True)

    return show


def _blank(colour: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on("quote").viewer.set_blank(colour)

    return show


def _captions(page: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        studio = here.on(page)
        captions = studio.program.desk.captions
        studio.set(captions="on")
        studio.wait_until(lambda: getattr(captions.players(), "state", "") == "ready")
        player = captions.players()
        player.play()
        studio.wait_until(lambda: captions.words["text"])
        player.pause()
        studio.settled()

    return show


def _read_aloud(here: Set) -> None:
    here.studio.set(narration="manual")
    studio = here.on("welcome")
    book, marking = studio.reader.book, studio.program.desk.marking
    assert book is not None
    marking.begin(book.package, book.page("welcome"))
    marking.move(4.5)
    studio.wait_until(lambda: not marking.busy)
    studio.settled()


def _transcript(here: Set) -> None:
    studio = here.on("film")
    studio.viewer.set_panel("transcript")
    studio.wait_until(lambda: studio.program.desk.transcript.passages)
    studio.settled()


def _message(here: Set) -> None:
    here.on("quote").viewer.act("close")


def _words_hidden(here: Set) -> None:
    here.on("welcome").reader.wordsHidden = True


def _broken_picture(here: Set) -> None:
    story = here.scratch / "broken"
    if not story.exists():
        shutil.copytree(FIXTURE, story)
        (story / "media" / "cover.webp").write_bytes(b"RIFF\x10\0\0\0WEBPVP8 torn")
        (story / "media" / "boats.webp").unlink()
    here.at("welcome", story)


def _broken_gallery(here: Set) -> None:
    _broken_picture(here)
    here.at("gallery", here.scratch / "broken")


def _chosen(choice: int) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.at("choices").session.choose(choice)

    return show


def _step(page: str, number: int) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on(page).session.step_to(number)

    return show


def _large_type(page: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on(page).set(text_size="2")

    return show


def _high_contrast(page: str) -> Callable[[Set], None]:
    def show(here: Set) -> None:
        here.on(page).set(contrast="high")

    return show


VIEWS: dict[str, Callable[[Set], None]] = {
    "shelf-first": _shelf_first,
    "shelf-read": _shelf_read,
    "shelf-damaged": _shelf_damaged,
    "shelf-empty": _shelf_empty,
    **SHELF_VIEWS,
    "start": _start,
    "start-again": _start_again,
    "hint": _hint,
    "bar": _bar,
    "overview": _panel("overview"),
    "help": _panel("help"),
    "settings": _panel("settings"),
    "find": _find(""),
    "find-hits": _find("a"),
    "find-none": _find("zeppelin"),
    "go-to": _panel("goto"),
    "go-to-right": _go_to("12"),
    "go-to-wrong": _go_to("99"),
    "language": _panel("language"),
    "captions": _captions("film"),
    "captions-audio": _captions("talk"),
    "captions-box": _panel("captions", "film"),
    **FILM_VIEWS,
    "transcript": _transcript,
    "read-aloud": _read_aloud,
    "notes": _notes("welcome"),
    "notes-none": _notes("quote"),
    "blank-black": _blank("black"),
    "blank-white": _blank("white"),
    "message": _message,
    "words-hidden": _words_hidden,
    "broken-picture": _broken_picture,
    "broken-gallery": _broken_gallery,
    "question-right": _chosen(0),
    "question-wrong": _chosen(1),
    "question-answer": _step("think", 2),
    "map-place": _step("map", 1),
    "gallery-third": _step("gallery", 2),
    "compare-after": _step("compare", 1),
    "large-type": _large_type("going-on"),
    "large-type-title": _large_type("welcome"),
    "high-contrast": _high_contrast("going-on"),
    "end": _end,
}
"""Each state by its name: a function that brings it about."""
