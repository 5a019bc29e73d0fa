# SPDX-License-Identifier: MIT
"""Icons are drawn on the window's thread while pictures are decoded on others: neither may wait
for ever. Run in a process of its own, since what it guards against is a deadlock."""

from __future__ import annotations

import subprocess
import sys

TOGETHER = """
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRunnable, QSize, QThreadPool
from PySide6.QtGui import QGuiApplication, QImage

from lcreader.app.pictures.decoding import Decoded, Wish, decode
from lcreader.app.pictures.icons import IconProvider
from lcreader.library.places import resources

app = QGuiApplication([])
written = QByteArray()
buffer = QBuffer(written)
buffer.open(QIODevice.OpenModeFlag.WriteOnly)
QImage(32, 32, QImage.Format.Format_RGB32).save(buffer, "PNG")
wish = Wish(token="book", name="a.png", width=16, height=16)


class Package:
    def read(self, name, limit):
        return written.data()


class Job(QRunnable):
    def run(self):
        assert isinstance(decode(Package(), wish), Decoded)


icons = IconProvider(resources() / "icons")
pool = QThreadPool()
pool.setMaxThreadCount(2)
for _ in range(1500):
    pool.start(Job())
side = 16
while pool.activeThreadCount():
    side += 1
    assert not icons.requestImage("house/ffffff", QSize(), QSize(side % 64, side)).isNull()
pool.waitForDone()
print("both done")
"""


def test_icons_and_pictures_do_not_wait_for_each_other() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TOGETHER], capture_output=True, text=True, timeout=300
    )
    assert done.stdout == "both done\n", done.stderr
