# SPDX-License-Identifier: MIT
"""Film and sound: what plays, how loud, and what is seen and read of it.

Nothing here is imported before a story needs it: QtMultimedia costs time and memory.
"""
