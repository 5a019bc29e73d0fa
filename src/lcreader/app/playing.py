# SPDX-License-Identifier: MIT
"""What plays, for those who only go by where it is."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Playing(Protocol):
    """What captions go by."""

    positionChanged: SignalInstance
    stateChanged: SignalInstance

    @property
    def position(self) -> float:
        """Seconds from the beginning."""
        ...

    @property
    def state(self) -> str:
        """What it is doing; there are captions while it plays or is paused."""
        ...
