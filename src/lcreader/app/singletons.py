# SPDX-License-Identifier: MIT
"""The objects that QML and Python share: one of each for an engine, made by it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

One = TypeVar("One", bound=QObject)


def singleton(engine: QQmlEngine, kind: type[One]) -> One:
    """The engine's own object of a class that QML knows as a singleton by the class's name."""
    made = engine.singletonInstance("LcReader", kind.__name__)
    assert isinstance(made, kind)
    return made
