# SPDX-License-Identifier: MIT
"""The interface's language, and sentences in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from lcreader.story.languages import nearest
from lcreader.story.problem import Problem, with_mend
from lcreader.story.sentence import Sentence

OWN_NAMES = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "zh": "中文"}
"""What Qt calls these in themselves names the region as well."""


def translate(context: str, text: str) -> str:
    """``text`` in the interface's language."""
    return QCoreApplication.translate(context, text)


def said(sentence: Sentence) -> str:
    """A sentence from below, in the interface's language."""
    return sentence.said(translate)


def told(problem: Problem) -> str:
    """What is wrong, and how it is mended, in the interface's language."""
    return with_mend(said(problem.sentence), said(problem.mend) if problem.mend else "")


def language_name(language: str) -> str:
    """A language's name in itself."""
    if language in OWN_NAMES:
        return OWN_NAMES[language]
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return language
    name = "English" if language.startswith("en") else locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


class Interface:
    """Which language the interface speaks: a story's where it has it, else the system's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self.language = "en"

    def available(self) -> list[str]:
        """The languages that the interface speaks; English is in the program itself."""
        found = {path.stem.removeprefix("lcreader_") for path in self._folder.glob("*.qm")}
        return sorted(found | {"en"})

    def speak(self, wanted: list[str]) -> bool:
        """Use the nearest to the ``wanted`` languages, by BCP 47; True where that is a change."""
        language = nearest(wanted, self.available()) or "en"
        if language == self.language:
            return False
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if language != "en":
            translator = QTranslator()
            if translator.load(str(self._folder / f"lcreader_{language}.qm")):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
        self.language = language
        return True
