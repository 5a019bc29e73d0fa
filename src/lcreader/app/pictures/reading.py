# SPDX-License-Identifier: MIT
"""Reading pictures from bytes, on several threads at once, without standing still for good and
without filling the memory.

Qt guards its picture plugins by a lock of its own. A `QBuffer` made in Python needs the
interpreter's lock whenever it is read. So one thread could hold Qt's lock and wait for the
interpreter, while another holds the interpreter and waits for Qt. Whoever makes Qt look for a
plugin therefore takes a lock of ours first: waiting for that one lets the interpreter go.
"""

from __future__ import annotations

from contextlib import nullcontext
from threading import Lock
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from lcreader.app.memory import few_heaps
from lcreader.app.pictures.jpegs import kept_bytes_a_pixel
from lcreader.app.pictures.webps import is_kept_twice
from lcreader.package import limits

BUDGET: Final = 4 * limits.PIXELS
"""Bytes that a picture may take while it is decoded: the largest one, of four bytes a pixel."""
FILE_ROOM: Final = 24_000_000
"""Bytes of its file that come on top of them; those of a larger file are taken from its pixels."""
LARGE: Final = 16 << 20
"""Bytes from which pictures are decoded one at a time, and made smaller piece by piece."""

_looking_for_plugin = Lock()
_decoding_a_large_one = Lock()
few_heaps()
QImageReader.setAllocationLimit(-(-BUDGET >> 20))


class PictureReader:
    """One picture. ``format`` is Qt's name for it, decided by the file's first bytes.

    ``size`` is what the file says before EXIF turns it, invalid where it cannot be told;
    ``turned``: EXIF turns it by a quarter. ``most`` is how many pixels it may have: fewer where
    each of them takes more memory; 0 where that does not matter, as for a drawing.
    """

    def __init__(self, data: bytes, format: str) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        with _looking_for_plugin:
            self._reader = QImageReader(self._buffer, QByteArray(format.encode()))
            self._reader.setAutoTransform(True)
            self.size = self._reader.size()
            turned = QImageIOHandler.Transformation.TransformationRotate90
            self.turned = bool(self._reader.transformation() & turned)
            self._whole = format in ("png", "webp")
            copies = 1
            if format == "jpeg":
                each = kept_bytes_a_pixel(data)
                known = limits.JPEG_PIXELS
            else:
                each = self._bytes_a_pixel() if self._whole else 0.0
                known = limits.PIXELS if self._whole else 0
            if format == "webp":
                each *= 1 + is_kept_twice(data)
                copies = 2  # Qt makes one
        budget = min(BUDGET, BUDGET + FILE_ROOM - copies * len(data))
        self.most = min(known, int(budget / each)) if each else known
        self._bytes = each * self.size.width() * self.size.height()

    def read(self, size: QSize) -> QImage:
        """The picture decoded at ``size``; a null one where it is damaged."""
        large = self._bytes > LARGE
        with _decoding_a_large_one if large else nullcontext():
            if not (large and self._whole):
                self._reader.setScaledSize(size)
                return self._reader.read()
            from lcreader.app.pictures.repainting import shrunk

            # Qt would make a second picture of the same size on the way to a smaller one
            whole = self._reader.read()
            small = whole if whole.isNull() else shrunk(whole, size)
            del whole  # before another one may begin
            return small

    def _bytes_a_pixel(self) -> float:
        form = self._reader.imageFormat()
        if form == QImage.Format.Format_Invalid:  # it does not say, as for WebP
            form = QImage.Format.Format_ARGB32
        return max(QImage(1, 1, form).depth(), 8) / 8
