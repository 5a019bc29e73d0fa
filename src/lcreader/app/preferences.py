# SPDX-License-Identifier: MIT
"""The settings as QML sees them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.words.language import language_name, said, translate
from lcreader.library.settings import SETTINGS, Settings, written
from lcreader.library.table import Setting
from lcreader.story.sentence import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

SYSTEM = QT_TRANSLATE_NOOP("Settings", "As the system says")
VOLUMES = (0, 25, 50, 75, 100)
SIZES = (1.0, 1.25, 1.5, 2.0)


@QmlElement
@QmlSingleton
class Preferences(QObject):
    """Reads and chooses settings; one signal for all, since each change may lay out everything."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: Settings | None = None
        self._languages: list[str] = ["en"]

    def attach(self, settings: Settings, languages: list[str]) -> None:
        """Hand in the settings, and the languages that the interface speaks."""
        self._settings = settings
        self._languages = languages

    @property
    def settings(self) -> Settings:
        """The settings themselves."""
        assert self._settings is not None
        return self._settings

    @Property(float, notify=changed)
    def textSize(self) -> float:
        """What story words are enlarged by."""
        return self.settings.number("text-size")

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """ "normal" or "high"."""
        return self.settings.text("contrast")

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether nothing is to move: the setting, else what the system wishes."""
        wish = self.settings.text("motion")
        if wish != "system":
            return wish == "reduced"
        # Qt tells what the system wishes from 6.12 on
        hints = getattr(QGuiApplication.styleHints(), "accessibility", lambda: None)()
        return bool(getattr(hints, "motionPreference", lambda: 0)())

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Every setting with its choices, for the settings view."""
        return [self._row(setting) for setting in SETTINGS]

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """Choose a value as it is written in the store."""
        if self.settings.set(name, value):
            self.changed.emit()

    def resize(self, by: int) -> float:
        """Larger (1), smaller (-1) or normal (0) words; returns the size in force."""
        here = min(range(len(SIZES)), key=lambda i: abs(SIZES[i] - self.textSize))
        index = max(0, min(len(SIZES) - 1, here + by)) if by else 0
        self.choose("text-size", written(SIZES[index]))
        return float(self.textSize)

    def _row(self, setting: Setting) -> dict[str, Any]:
        now = self.settings.text(setting.name)
        return {
            "id": setting.name,
            "name": said(setting.label),
            "description": said(setting.description),
            "locked": self.settings.is_locked(setting.name),
            "choices": [
                {"value": value, "name": name, "chosen": value == now}
                for value, name in self._choices(setting, now)
            ],
        }

    def _choices(self, setting: Setting, now: str) -> list[tuple[str, str]]:
        if setting.kind == "range":
            steps = sorted({*(str(volume) for volume in VOLUMES), now}, key=float)
            return [(step, f"{step} %") for step in steps]
        if setting.kind == "language":
            known = dict.fromkeys([*self._languages, *([now] if now != "system" else [])])
            return [
                ("system", translate("Settings", SYSTEM)),
                *((tag, language_name(tag)) for tag in known),
            ]
        return [(written(choice.value), said(choice.label)) for choice in setting.choices]
