# SPDX-License-Identifier: MIT
"""Reading pictures from bytes, on several threads at once, without standing still for good.

Qt guards its picture plugins by a lock of its own. A `QBuffer` made in Python needs the
interpreter's lock whenever it is read. So one thread could hold Qt's lock and wait for the
interpreter, while another holds the interpreter and waits for Qt. Whoever makes Qt look for a
plugin therefore takes a lock of ours first: waiting for that one lets the interpreter go.
"""

from __future__ import annotations

from threading import Lock

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_looking_for_plugin = Lock()


class PictureReader:
    """One picture. ``format`` is Qt's name for it, decided by the file's first bytes.

    ``size`` is what the file says before EXIF turns it, invalid where it cannot be told;
    ``turned``: EXIF turns it by a quarter.
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

    def read(self, size: QSize) -> QImage:
        """The picture decoded at ``size``; a null one where it is damaged."""
        self._reader.setScaledSize(size)
        return self._reader.read()
