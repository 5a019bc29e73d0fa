# SPDX-License-Identifier: MIT
"""What each chapter sounds like, and Wuhan's pages without words."""

from __future__ import annotations

from .loop import Mood
from .nature import birds, calm, crickets, river, sea, wind

MOODS: dict[str, Mood] = {
    "guangzhou/harbour": Mood(8, 74, 24, (river,)),
    "guangzhou/reasons": Mood(23, 71, 20, (wind,)),
    "guangzhou/every-day": Mood(41, 76, 28, (birds,)),
    "guangzhou/skills": Mood(57, 72, 28, (calm,)),
    "guangzhou/together": Mood(64, 69, 20, (crickets, river), place=0.8),
    "guangzhou/by-sea": Mood(71, 74, 20, (sea,), place=1.4),
    "wuhan/rivers": Mood(108, 72, 24, (river,)),
    "wuhan/near": Mood(119, 74, 28, (birds,)),
    "wuhan/reading": Mood(126, 69, 20, (calm,)),
    "wuhan/generations": Mood(133, 76, 28, (wind,)),
    "wuhan/river-keepers": Mood(147, 71, 24, (birds, river), place=0.8),
    "wuhan/together": Mood(152, 72, 20, (crickets,)),
    "wuhan/meeting": Mood(163, 67, 0, (river, wind), place=3.0),
    "wuhan/quiet-hour": Mood(170, 69, 12, (calm, crickets), place=0.7),
    "wuhan/clear-water": Mood(188, 71, 0, (birds, river), place=3.0, tones=0.7),
}
