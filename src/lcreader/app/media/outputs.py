# SPDX-License-Identifier: MIT
"""Makes what sound goes out through."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioOutput
from PySide6.QtQml import QQmlComponent, QQmlEngine

MAKER = b"import QtMultimedia\nAudioOutput {}"


def audio_output(parent: QObject) -> QAudioOutput:
    """A new output, a child of ``parent``.

    WORKAROUND(an output made in Python has functions that Qt may call back in Python. Qt's sound
    thread does so holding a lock of the output, and waits for the interpreter, while
    `setAudioOutput` has the interpreter and waits for the lock; until PySide no longer wraps
    `disconnectNotify`). QML makes a plain one.
    """
    _, component = _maker(parent)
    output = component.create()
    assert isinstance(output, QAudioOutput), component.errorString()
    output.setParent(parent)
    return output


@functools.cache
def _maker(parent: QObject) -> tuple[QQmlEngine, QQmlComponent]:
    """What makes the outputs of ``parent``; compiled once."""
    engine = QQmlEngine(parent)
    component = QQmlComponent(engine, engine)
    component.setData(MAKER, "")
    return engine, component
