# SPDX-License-Identifier: MIT
"""The synthetic voices that read the pages aloud."""
