# SPDX-License-Identifier: MIT
"""Where a view is shown of which a picture is taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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

    def shelf(self, stories: Mapping[str, Path]) -> Studio:
        """The shelf with these stories, once it knows them."""
        self.clear()
        self.studio.to_shelf(self.size)
        self.studio.set(language=self.language)
        self.studio.stock(stories, self.language)
        return self.studio

    def read(self, *stories: tuple[Path, int]) -> None:
        """Have read these stories up to a page of that number."""
        for story, number in stories:
            self.studio.open(story, str(number), self.language, self.size)

    def clear(self) -> None:
        """Search for nothing, and do nothing in the background."""
        desk = self.studio.program.desk.stories
        desk.search.leave()
        desk.keeper.cancel()
        self.studio.wait_until(lambda: not desk.keeper.property("title"))


def forget_all(studio: Studio) -> None:
    """As if nothing had been read yet."""
    for path in studio.store.opened():
        studio.store.set_opened(Path(path), forget=True)
    for publisher, story in studio.store.positions():
        studio.store.forget(publisher, story)
