# SPDX-License-Identifier: MIT
"""The shelf: its stories, what is done with them, and what is told of each."""
