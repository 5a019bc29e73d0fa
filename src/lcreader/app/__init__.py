# SPDX-License-Identifier: MIT
"""The Qt application; the only importer of PySide6."""

import builtins

# WORKAROUND(PySide reads, and keeps in memory, the source of every module that is imported after
# it, to see whether it may ask for `from __feature__ import …`; until it can be told not to):
# nobody here does, so imports are Python's own again
_import = builtins.__import__
import PySide6  # noqa: E402, F401

builtins.__import__ = _import
