# SPDX-License-Identifier: MIT
"""Words as QML gets them: the words, and what their language asks for."""

from __future__ import annotations

from typing import TypedDict

from lcreader.app.words.fonts import Fonts, is_cjk
from lcreader.story.languages import direction
from lcreader.story.model import Words


class Piece(TypedDict):
    """A piece of words in the language that it is really in."""

    text: str
    language: str
    rtl: bool
    cjk: bool
    family: str


class Pieces:
    """Makes pieces; knows the fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def of(self, words: Words) -> Piece:
        """The piece for ``words``."""
        return {
            "text": words.text,
            "language": words.language,
            "rtl": direction(words.language) == "rtl",
            "cjk": is_cjk(words.language),
            "family": self._fonts.family(words.language or "en"),
        }
