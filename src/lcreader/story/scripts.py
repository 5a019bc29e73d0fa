# SPDX-License-Identifier: MIT
"""Scripts that are written without spaces between words."""

from __future__ import annotations

import re
from typing import Final

UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff"  # Thai, Lao
    "\u0f00-\u0fff"  # Tibetan
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c"  # Chinese, Japanese
    "\u3040-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""One character of theirs, which is taken for a word; punctuation is none."""
