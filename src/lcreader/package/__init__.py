# SPDX-License-Identifier: MIT
"""Where a story's bytes live: a folder or an archive, behind one small protocol."""
