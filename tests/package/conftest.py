# SPDX-License-Identifier: MIT
"""What tests of `check` share: the helper process, and a folder to make a story in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lcreader.package.probing import Probe
from tests.support.workshop import Workshop


@pytest.fixture(scope="module")
def probe() -> Iterator[Probe]:
    with Probe() as running:
        yield running


@pytest.fixture
def story(tmp_path: Path) -> Workshop:
    path = tmp_path / "story"
    path.mkdir()
    return Workshop(path)
