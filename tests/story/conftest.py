# SPDX-License-Identifier: MIT
"""A slow or busy machine is no reason for a property test to fail."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
