# SPDX-License-Identifier: MIT
"""Fonts: the bundled ones, loaded when a language first needs them, and a story's own.

Qt's types of fonts are imported then, too: the first picture needs none.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

log = logging.getLogger(__name__)

LATIN = "Atkinson Hyperlegible Next"
CHINESE = "Noto Sans SC"
ARABIC = "Noto Sans Arabic"
DYSLEXIC = "OpenDyslexic"
SIGNS = "Lcreader Signs"
"""Arrows and other signs that the Latin fonts lack."""
CJK_LANGUAGES = frozenset({"zh", "ja", "ko", "yue", "wuu", "nan", "hak"})
ARABIC_LANGUAGES = frozenset({"ar", "fa", "ur", "ug", "ps", "ckb", "sd", "ks"})
FOLDERS = {
    LATIN: "latin",
    CHINESE: "chinese",
    ARABIC: "arabic",
    DYSLEXIC: "dyslexic",
    SIGNS: "signs",
}


def is_cjk(language: str) -> bool:
    """Whether the language is written in Chinese, Japanese or Korean characters."""
    return language.split("-")[0].lower() in CJK_LANGUAGES


class Fonts:
    """Loads fonts from ``folder`` on demand, and says which family sets which language."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: set[str] = set()
        self._of_story: list[int] = []
        self._story_family = ""
        self._latin = LATIN

    def use_letters(self, letters: str) -> bool:
        """Set Latin words in "usual" letters or in "dyslexic" ones; True where that is a change."""
        wanted = DYSLEXIC if letters == "dyslexic" else LATIN
        changed = wanted != self._latin
        self._latin = wanted
        return changed

    def family(self, language: str) -> str:
        """The family for words in ``language``; its fonts are loaded by then."""
        primary = language.split("-")[0].lower()
        if is_cjk(language):
            wanted = CHINESE
        elif primary in ARABIC_LANGUAGES:
            wanted = ARABIC
        elif self._story_family and not _is_latin(language):
            return self._story_family
        else:
            wanted = self._latin
        self._load(wanted)
        return wanted

    def default(self) -> QFont:
        """The font of the interface."""
        from PySide6.QtGui import QFont

        font = QFont()
        font.setFamilies([self.family("en"), SIGNS, CHINESE, ARABIC])
        return font

    def use_story_fonts(self, fonts: list[bytes]) -> None:
        """Load the fonts of the story that is open; those of the story before are let go."""
        from PySide6.QtGui import QFontDatabase

        for number in self._of_story:
            QFontDatabase.removeApplicationFont(number)
        self._of_story.clear()
        self._story_family = ""
        for data in fonts:
            number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
            if number < 0:
                log.warning("a font of the story cannot be used")
                continue
            self._of_story.append(number)
            self._story_family = (
                self._story_family or QFontDatabase.applicationFontFamilies(number)[0]
            )

    def _load(self, family: str) -> None:
        if family in self._loaded:
            return
        from PySide6.QtGui import QFont, QFontDatabase

        self._loaded.add(family)
        for path in sorted((self._folder / FOLDERS[family]).glob("*-*.*")):
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                log.warning("the font %s cannot be loaded", path.name)
        if family != SIGNS:
            others = [SIGNS] if family == LATIN else [LATIN, SIGNS]
            for other in others:
                self._load(other)
            QFont.insertSubstitutions(family, others)


def _is_latin(language: str) -> bool:
    return any(part.lower() == "latn" for part in language.split("-")[1:]) or language.split("-")[
        0
    ].lower() in {"en", "fr", "es", "de", "pt", "it", "nl", "sw", "id"}
