# SPDX-License-Identifier: MIT
"""How much of everything a package may hold. Checked while reading, never trusted from a header."""

from __future__ import annotations

from typing import Final

FILES: Final = 20_000
"""Files in a package."""

NAME_BYTES: Final = 200
"""Bytes of a file's name in UTF-8, its folders included."""

FOLDERS_DEEP: Final = 8
"""Folders around a file."""

SUMS_BYTES: Final = 8 * 1024 * 1024
"""Bytes of `SHA256SUMS`: a line of 270 bytes for each of 20,000 files, and some room."""

PICTURE_BYTES: Final = 64 * 1024 * 1024
"""Bytes of a picture."""

PIXELS: Final = 24_000_000
"""Pixels of a picture, 96 MB in memory; asked of the decoder before it decodes."""

JPEG_PIXELS: Final = 120_000_000
"""Pixels of a JPEG, whose decoder can leave out what the window does not show."""

FILM_PIXELS: Final = 4096 * 2304
"""Pixels of a film's frame; a decoder holds a dozen of them."""

FONT_BYTES: Final = 20 * 1024 * 1024
"""Bytes of all fonts of a story together."""

DIRECTORY_BYTES: Final = 16 * 1024 * 1024
"""Bytes of an archive's table of contents: 20,000 rows at their longest, and some room."""
