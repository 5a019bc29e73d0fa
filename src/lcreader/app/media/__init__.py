# SPDX-License-Identifier: MIT
"""Film and sound: what plays, how loud, and what is seen and read of it.

QtMultimedia is not imported before a story needs it: it costs time and memory.
"""

from PySide6.QtCore import QLoggingCategory

QLoggingCategory.setFilterRules("qt.multimedia.*=false")
"""Its version, and which sound systems are not there; said as soon as it is imported."""
