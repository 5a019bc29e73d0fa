# SPDX-License-Identifier: MIT
"""The canary for PySide6's version: emitting a signal must not lose references."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Signal

EMITS = 1000
# The interpreter itself takes or drops a few; the broken versions lose one or more an emit.
NOISE = EMITS // 20


class Canary(QObject):
    """Emits; its slot returns nothing."""

    sung = Signal(bool)
    heard = 0

    def hear(self, _loud: bool) -> None:
        self.heard += 1


def test_a_thousand_emits_keep_every_reference() -> None:
    canary = Canary()
    canary.sung.connect(canary.hear)
    gc.collect()
    before = [sys.getrefcount(constant) for constant in (True, False, None)]
    for _ in range(EMITS):
        canary.sung.emit(True)
    lost = [
        was - sys.getrefcount(constant)
        for was, constant in zip(before, (True, False, None), strict=True)
    ]
    assert canary.heard == EMITS
    assert max(map(abs, lost)) < NOISE, "see docs/decisions/0002-pyside6-below-6.12.md"
