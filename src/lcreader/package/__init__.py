# SPDX-License-Identifier: MIT
"""Where a story's bytes live: folder or archive."""
