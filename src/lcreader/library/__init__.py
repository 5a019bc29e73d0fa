# SPDX-License-Identifier: MIT
"""The shelf of stories, and what the reader remembers."""
