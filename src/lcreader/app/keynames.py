# SPDX-License-Identifier: MIT
"""The table of actions and keys as people see it: in tooltips and on the help page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.reader import Reader
from lcreader.app.words.language import said, translate
from lcreader.reading.action import Do, Group
from lcreader.reading.actions import ACTIONS, BY_ID, keys_of
from lcreader.reading.contexts import Context, Effect, effect_of
from lcreader.story.sentence import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = {
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Back": QT_TRANSLATE_NOOP("Keys", "Back"),
    "Forward": QT_TRANSLATE_NOOP("Keys", "Forward"),
    "Media Next": QT_TRANSLATE_NOOP("Keys", "Media Next"),
    "Media Previous": QT_TRANSLATE_NOOP("Keys", "Media Previous"),
    "Media Play": QT_TRANSLATE_NOOP("Keys", "Media Play"),
}
"""What keys are called that Qt names in English wherever it runs, or that have a sign on them."""


@QmlElement
@QmlSingleton
class KeyNames(QObject):
    """Names of actions with their keys, in the reading direction of the open story."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None

    def attach(self, reader: Reader) -> None:
        """Hand in the story, for its direction."""
        self._reader = reader

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[dict[str, Any]]:
        """The table of actions for the help page: by group, with native key names, and whether a
        press does something in what lies under that page.
        """
        rtl = bool(self._reader and self._reader.rtl)
        under = Context((self._reader and self._reader.phase) or "shelf")
        return [
            {
                "name": translate("Actions", group.value),
                "actions": [
                    {
                        "action": action.id.value,
                        "name": said(action.name),
                        "works": effect_of(action.id, under) is Effect.DO,
                        "keys": [native(key) for key in keys_of(action, rtl)],
                    }
                    for action in ACTIONS
                    if action.group is group
                ],
            }
            for group in Group
        ]

    @Slot(str, result=str)
    def label(self, action: str) -> str:
        """An action's name with its first key, for a tooltip."""
        row = BY_ID[Do(action)]
        rtl = bool(self._reader and self._reader.rtl)
        return f"{said(row.name)} ({native(keys_of(row, rtl)[0])})"


def native(key: str) -> str:
    """A key's name as people know it on this system."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    held, plus, last = text.rpartition("+")
    return held + plus + translate("Keys", NAMES[last]) if last in NAMES else text
