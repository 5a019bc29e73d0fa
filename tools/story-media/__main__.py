# SPDX-License-Identifier: MIT
"""So that ``python tools/story-media NAME`` works from anywhere."""

import sys

from story_media.__main__ import main

sys.exit(main())
