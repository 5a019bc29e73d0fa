# SPDX-License-Identifier: MIT
"""How long a story takes to read."""

from __future__ import annotations

from lcreader.library.minutes import minutes
from lcreader.story.model import Chapter, Gallery, Page, Picture, Question, Story, Words


class TestMinutes:
    def test_words_pictures_and_thinking_take_time(self) -> None:
        words = Page("a", text=Words("**word** " * 360, "en"))
        assert minutes(_story(words)) == 3
        signs = Page("a", text=Words("读" * 600, "zh"))
        assert minutes(_story(signs)) == 3
        pictures = Page("a", feature=Gallery((Picture(("x",)),) * 24))
        assert minutes(_story(pictures)) == 2
        thinking = Page("a", feature=Question(Words("Why?"), think=120))
        assert minutes(_story(thinking)) == 3

    def test_notes_and_excursions_do_not_count(self) -> None:
        page = Page("a", notes=Words("word " * 3000))
        assert minutes(_story(page)) == 1
        aside = Chapter("aside", excursion=True, pages=(Page("b", text=Words("word " * 3000)),))
        assert minutes(_story(page, aside)) == 1


def _story(page: Page, *more: Chapter) -> Story:
    chapters = (Chapter("one", pages=(page,)), *more)
    return Story("s", Words("S"), "en", "en", (), chapters)
