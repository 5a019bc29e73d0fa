# SPDX-License-Identifier: MIT
"""The program in process, offscreen and painted by the processor.

Tests share one program: each opens what it needs into it, as if for the first time. One at a time,
as in life: a second QML engine beside the first mistakes its types.
"""

from __future__ import annotations

import os
import re

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lcreader.app.media.smoothness import Smoothness
from tests.app.reading import Reading
from tests.support.pulse import running


class Keeper:
    """Makes programs, and sees to it that there is only one."""

    def __init__(self, app: QGuiApplication, data: Path) -> None:
        self._app, self._data = app, data
        self._made = 0
        self._shared: Reading | None = None

    def shared(self) -> Reading:
        if self._shared is None:
            self._shared = self.new()
        return self._shared

    def new(self) -> Reading:
        self.close()
        self._made += 1
        folder = self._data / str(self._made)
        folder.mkdir()
        os.environ["LCREADER_DATA"] = str(folder)
        return Reading(self._app, folder)

    def close(self) -> None:
        if self._shared is not None:
            self._shared.finish()
            self._shared = None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt itself says this now and then: when windows come and go, and where nothing can sound."""
    of_media = ("PulseAudioService", "No audio device", "QRhi*")
    said = ("QUnifiedTimer::stopAnimationDriver", *map(re.escape, of_media))
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*said))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def keeper(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Keeper]:
    # with something to hear sound with: of a device that is missing Qt warns from its own threads,
    # which ends the process where pytest-qt changes the handler of messages at that moment
    sounds = running(tmp_path_factory.mktemp("pulse"))
    with pytest.MonkeyPatch.context() as patch, sounds as pulse:
        for name, value in pulse.environment.items():
            if name.startswith("PULSE"):
                patch.setenv(name, value)
        data = tmp_path_factory.mktemp("readers")
        patch.setenv("LCREADER_DATA", str(data))
        patch.setenv("LCREADER_SITE", str(data / "no-site.yaml"))
        keeper = Keeper(qapp, data)
        yield keeper
        keeper.close()


@pytest.fixture
def smooth(monkeypatch: pytest.MonkeyPatch) -> None:
    """No film is given up because the machine is busy with something else."""
    monkeypatch.setattr(Smoothness, "stutters", lambda *_: False)


@pytest.fixture
def reading(keeper: Keeper, smooth: None) -> Iterator[Reading]:
    """A program with nothing open and nothing set."""
    reading = keeper.shared()
    reading.to_shelf()
    yield reading
    reading.expect_no_warnings()
    reading.program.interface.speak(["en"])  # the translator is the application's, not its own


@pytest.fixture
def fresh_reading(keeper: Keeper, smooth: None) -> Iterator[Reading]:
    """A program of the test's own, which nobody has used before."""
    reading = keeper.new()
    yield reading
    reading.finish()
    reading.expect_no_warnings()
