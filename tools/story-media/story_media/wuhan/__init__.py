# SPDX-License-Identifier: MIT
"""Wuhan's scenes: a morning in river greens."""
