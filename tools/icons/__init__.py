# SPDX-License-Identifier: MIT
"""Makes ``resources/icons``."""
