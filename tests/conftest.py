# SPDX-License-Identifier: MIT
"""What holds for every test: no display is needed; neither chance nor a busy machine fails one."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the same examples each time: a change is judged by what it changes; `make fuzz` looks for others
settings.register_profile(
    "patient",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("patient")
