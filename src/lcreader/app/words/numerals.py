# SPDX-License-Identifier: MIT
"""Numbers, times and names as a language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1


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
