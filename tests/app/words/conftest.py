# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.app.reading import Reading


@pytest.fixture
def no_voice(reading: Reading) -> Iterator[None]:
    """No voice begins by itself: the tests say what is read."""
    reading.habits = {"narration": "manual"}
    yield
    reading.habits = {}
