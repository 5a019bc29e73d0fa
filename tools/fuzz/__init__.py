# SPDX-License-Identifier: MIT
"""Looks for bytes that the readers of foreign files cannot bear."""
