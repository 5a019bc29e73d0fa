# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtCore import QMetaObject
from shiboken6 import getAllValidWrappers

from tests.app.reading import Reading
from tools.shots.studio import shown, type_of


def _wrapped_types() -> int:
    return sum(isinstance(each, QMetaObject) for each in getAllValidWrappers())


def test_to_ask_for_the_type_of_an_item_leaves_nothing_behind(reading: Reading) -> None:
    reading.open("fixture", "figures")
    held = list(shown(reading.window.contentItem()))
    before = _wrapped_types()
    names = {type_of(item) for item in held}
    assert {"Stage", "PageSurface", "QQuickText"} <= names
    assert _wrapped_types() <= before
