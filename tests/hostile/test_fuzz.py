# SPDX-License-Identifier: MIT
"""A short run of what `make fuzz` does for long: good bytes made bad, at every reader of them."""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hostile.watch import peak
from tools.fuzz.mutating import mutated
from tools.fuzz.targets import TARGETS

EXAMPLES = 100
CPU_SECONDS = 5.0
MEGABYTES = 200.0


@pytest.mark.parametrize("name", TARGETS)
def test_good_bytes_are_borne(name: str) -> None:
    seeds = TARGETS[name].seeds()
    assert seeds
    for seed in seeds:
        TARGETS[name].run(seed)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=EXAMPLES)
@given(st.integers(0, 2**32), st.integers(1, 12))
def test_bad_bytes_are_borne_in_bounded_time_and_memory(name: str, luck: int, changes: int) -> None:
    data = mutated(TARGETS[name], random.Random(luck), changes)
    before, began = _memory(), time.process_time()
    TARGETS[name].run(data)
    assert time.process_time() - began < CPU_SECONDS
    assert peak() - before < MEGABYTES


def _memory() -> float:
    """What this process takes now, as the most that it has taken, where the kernel lets it."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return peak()
