# SPDX-License-Identifier: MIT
"""Every view and state that a picture is taken of, and how each is brought about."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lcreader.library.catalogue import Catalogue
from lcreader.library.places import bundled_stories
from tools.shots.filmviews import FILM_VIEWS
from tools.shots.shelfviews import SHELF_VIEWS, clear
from tools.shots.studio import Studio

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = ROOT / "tests" / "stories" / "fixture"
STORIES = {
    "guangzhou": ROOT / "stories" / "guangzhou",
    "wuhan": ROOT / "stories" / "wuhan",
    "fixture": FIXTURE,
}
LANGUAGES = {
    "guangzhou": ("en", "zh-Hans"),
    "wuhan": ("en", "zh-Hans"),
    "fixture": ("en", "zh-Hans", "ar"),
}


@dataclass
class Set:
    """Where a view is shown: the studio, the window's size, the language, a scratch folder."""

    studio: Studio
    size: tuple[int, int]
    language: str
    scratch: Path

    def at(self, page: str = "", story: Path = FIXTURE) -> Studio:
        """A story open at a page, or at its start page."""
        self.studio.open(story, page, self.language, self.size)
        return self.studio

    def on(self, page: str) -> Studio:
        """A page of the fixture story; faster than ``at`` where it is open already."""
        studio = self.studio
        book = studio.reader.book
        if book is None or book.package.path != FIXTURE or book.story.language != self.language:
            return self.at(page)
        studio.usual(self.size)
        studio.go(page)
        return studio

    def shelf(self, bundled: bool = True) -> Studio:
        """The shelf, once it knows its stories."""
        studio, program = self.studio, self.studio.program
        clear(self)
        catalogue = Catalogue(studio.store, bundled_stories() if bundled else {})
        program.desk.shelf.attach(
            catalogue, program.pictures, program.fonts, lambda: [self.language]
        )
        studio.to_shelf(self.size)
        studio.set(language=self.language)
        program.desk.shelf.refresh()
        studio.wait_until(program.desk.shelf.is_idle)
        studio.settled()
        return studio

    def read(self, *stories: tuple[Path, int]) -> None:
        """Have read these stories up to a page of that number."""
        for story, number in stories:
            self.studio.open(story, str(number), self.language, self.size)


def _shelf_first(here: Set) -> None:
    here.shelf()


def _shelf_read(here: Set) -> None:
    here.read((STORIES["wuhan"], 4), (FIXTURE, 12))
    here.shelf()


def _shelf_damaged(here: Set) -> None:
    broken = here.scratch / "A story from a friend.lcstory"
    broken.write_bytes(b"PK\3\4 torn in two")
    gone = here.scratch / "On a drive that is gone.lcstory"
    for path in (broken, gone):
        here.studio.store.set_opened(path)
    here.read((STORIES["wuhan"], 4))
    here.shelf()


def _shelf_empty(here: Set) -> None:
    here.shelf(bundled=False)


def forget_all(studio: Studio) -> None:
    """As if nothing had been read yet."""
    for path in studio.store.opened():
        studio.store.set_opened(Path(path), forget=True)
    for publisher, story in studio.store.positions():
        studio.store.forget(publisher, story)


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
