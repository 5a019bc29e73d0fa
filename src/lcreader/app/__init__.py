# SPDX-License-Identifier: MIT
"""The Qt application; the only importer of PySide6."""

import builtins
from contextlib import suppress

# WORKAROUND(PySide reads, and keeps in memory, the source of every module that is imported after
# it, to see whether it may ask for `from __feature__ import …`; until it can be told not to):
# nobody here does, so imports are Python's own again
_import = builtins.__import__
with suppress(ImportError):  # who lacks it is told so by what needs it
    import PySide6  # noqa: F401

builtins.__import__ = _import
