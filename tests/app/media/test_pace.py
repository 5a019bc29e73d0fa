# SPDX-License-Identifier: MIT
"""A recording that breaks off is told from one that a busy machine heard nothing of for a while."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QVideoFrame

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


@pytest.fixture
def blind(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """What plays a film of eight seconds as sound alone."""
    engine = Engine(qapp, film=True)
    monkeypatch.setattr(Engine, "duration", 8.0)
    engine.name = "media/birds.webm"
    engine.leave_out_picture()
    return engine


def test_a_film_that_goes_on_as_sound_is_measured_as_sound_is(blind: Engine) -> None:
    told: list[object] = []
    blind.broke.connect(told.append)
    blind._on_position(1000)
    blind._pace.at -= 7
    blind._on_position(8000)
    assert told == []


def test_no_frame_follows_once_the_picture_is_left_out(blind: Engine) -> None:
    frames: list[object] = []
    blind.framed.connect(frames.append)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    blind._on_frame(QVideoFrame(image))
    assert frames == []
    blind._sees = True
    blind._on_frame(QVideoFrame(image))
    assert len(frames) == 1
