# SPDX-License-Identifier: MIT
"""A bundled story's folder as the story reader wants it."""

from __future__ import annotations

from pathlib import Path

STORIES = Path(__file__).parents[2] / "stories"


class Folder:
    """A folder's files, by their names inside it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.names = frozenset(
            path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()
        )

    def read(self, name: str, limit: int) -> bytes:
        return (self.root / name).read_bytes()[:limit]
