# SPDX-License-Identifier: MIT
"""The walk through one story."""
