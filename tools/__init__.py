# SPDX-License-Identifier: MIT
"""What makes, checks and measures the program; never shipped."""
