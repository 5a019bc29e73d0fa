# SPDX-License-Identifier: MIT
"""A story shown while it is written."""
