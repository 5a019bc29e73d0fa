# SPDX-License-Identifier: MIT
"""Makes the pictures of the bundled stories: scenes and maps of cut paper, drawn by rule."""
