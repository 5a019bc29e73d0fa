# SPDX-License-Identifier: MIT
"""The interface's language: translations, and the language's own numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.story.languages import direction, nearest
from lcreader.story.sentence import Sentence

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


def translate(context: str, text: str) -> str:
    """``text`` in the interface's language."""
    return QCoreApplication.translate(context, text)


def said(sentence: Sentence) -> str:
    """A sentence from below, in the interface's language."""
    return sentence.said(translate)


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

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way the interface's language runs."""
        rtl = direction(self.language) == "rtl"
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

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


@QmlElement
@QmlSingleton
class Numerals(QObject):
    """Numbers as a language writes them."""

    @Slot(float, int, bool, str, result=str)
    def text(self, value: float, decimals: int, grouping: bool, language: str) -> str:
        """``value`` with so many ``decimals``, in the digits and with the marks of ``language``."""
        locale = QLocale(language or "en")
        if not grouping:
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "f", decimals)

    @Slot(float, str, result=str)
    def clock(self, seconds: float, language: str) -> str:
        """A time in a film as it is read, in the digits of ``language``: 0:07, 3:05, 1:02:30."""
        locale = QLocale(language or "en")
        whole = int(seconds) if 0 < seconds < 360_000 else 0
        hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
        zero = locale.zeroDigit()
        parts = [locale.toString(hours)] if hours else []
        parts.append(locale.toString(minutes).rjust(2 if hours else 1, zero))
        return ":".join((*parts, locale.toString(rest).rjust(2, zero)))

    @Slot(str, result=str)
    def languageName(self, language: str) -> str:
        """A language's name in itself."""
        own = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English", "zh": "中文"}
        if language in own:
            return own[language]
        name = QLocale(language).nativeLanguageName()
        return name[:1].upper() + name[1:] if name else language

    @Slot(str, result=bool)
    def rightToLeft(self, language: str) -> bool:
        """Whether a language is written from right to left."""
        return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
