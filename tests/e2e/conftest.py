# SPDX-License-Identifier: MIT
"""A sound server of the tests' own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.pulse import Pulse, running


@pytest.fixture(scope="session")
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pulse]:
    with running(tmp_path_factory.mktemp("pulse")) as pulse:
        yield pulse
