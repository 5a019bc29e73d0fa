# SPDX-License-Identifier: MIT
"""The shelf's covers: read from the stories once, and kept small."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from lcreader.app.pictures.decoding import Decoded, Wish, decode
from lcreader.library.catalogue import Catalogue
from lcreader.package.package import open_package
from lcreader.story.problem import StoryError

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 720, 450
"""Pixels of a small cover: enough for four in a row on a screen of 2,880."""
QUALITY = 85


class Covers:
    """A story's package for its cover alone: opened when the picture is read, closed at once.

    A ``small`` one is read from the catalogue, where it is put when it is first asked for.
    """

    def __init__(self, catalogue: Catalogue, path: Path, *, small: bool) -> None:
        self._catalogue, self._path, self._small = catalogue, path, small

    def read(self, name: str, limit: int) -> bytes:
        """The cover's file, or the small picture of it; raises StoryError."""
        if not self._small:
            return self.whole(name, limit)
        kept = self._catalogue.cover(self._path)
        if kept is not None:
            return kept
        try:
            made = small_picture(self, name)
        except StoryError:
            # a story that was damaged since is known by the cover that it had
            if earlier := self._catalogue.cover(self._path, earlier=True):
                return earlier
            raise
        self._catalogue.set_cover(self._path, made)
        return made

    def whole(self, name: str, limit: int) -> bytes:
        """The cover's file as it is in the story; raises StoryError."""
        return open_package(self._path).read(name, limit)


class _Whole:
    def __init__(self, covers: Covers) -> None:
        self.read = covers.whole


def small_picture(covers: Covers, name: str) -> bytes:
    """A JPEG, or where it can be seen through a PNG, of the cover; raises StoryError."""
    found = decode(_Whole(covers), Wish("", name, WIDTH, HEIGHT))
    if not isinstance(found, Decoded):
        raise StoryError(found)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if found.image.hasAlphaChannel():
        found.image.save(buffer, "PNG")
    else:
        found.image.save(buffer, "JPEG", QUALITY)
    return data.data()
