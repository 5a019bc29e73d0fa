# SPDX-License-Identifier: MIT
"""A recording that breaks off is told from one that a busy machine heard nothing of for a while."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from lcreader.app.media.engine import Engine
from lcreader.app.media.pace import Pace


def test_it_reaches_as_far_as_time_goes_by() -> None:
    pace = Pace()
    pace.begin(1, 100)
    assert pace.go(1.5, 100.5, 1) == 1.5
    assert pace.go(8, 100.6, 1) == pytest.approx(1.6)
    assert pace.go(9, 101.6, 2) == pytest.approx(10)


@pytest.fixture
def broke(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> tuple[Engine, list[object]]:
    """An engine that plays eight seconds, and what it says is broken."""
    engine, told = Engine(qapp, film=False), []
    monkeypatch.setattr(Engine, "duration", 8.0)
    engine.name = "media/birds.opus"
    engine.broke.connect(told.append)
    return engine, told


def test_one_that_leaps_to_its_end_is_broken(broke: tuple[Engine, list[object]]) -> None:
    engine, told = broke
    engine._on_position(1000)
    engine._on_position(8000)
    assert len(told) == 1


def test_one_that_played_on_while_the_machine_was_busy_is_not(
    broke: tuple[Engine, list[object]],
) -> None:
    engine, told = broke
    engine._on_position(1000)
    engine._pace.at -= 7
    engine._on_position(8000)
    assert told == []
