# SPDX-License-Identifier: MIT
"""FFmpeg is kept from the internet, whatever a film tells it. In a process of its own, since what
FFmpeg may open is settled when it is first used."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

OPEN = """
import sys
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer
{before}

app = QGuiApplication([])
player, loop = QMediaPlayer(), QEventLoop()
player.errorOccurred.connect(loop.quit)
QTimer.singleShot(20_000, loop.quit)
player.setSource(QUrl(sys.argv[1]))
if player.error() == QMediaPlayer.Error.NoError:
    loop.exec()
print(player.error().name)
"""


@pytest.mark.parametrize(
    ("before", "calls"), [("from lcreader.app.media import source", 0), ("", 1)]
)
def test_a_film_cannot_be_fetched_from_the_internet(before: str, calls: int) -> None:
    """The second case shows that Qt would fetch it, were it not told otherwise."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/film.webm"
        child = subprocess.Popen(
            [sys.executable, "-c", OPEN.format(before=before), address],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # what this process was told already would be told to its child as well
            env={name: said for name, said in os.environ.items() if "WHITELIST" not in name},
            text=True,
        )
        called = 0
        while True:
            ended = child.poll() is not None
            try:
                caller, _ = server.accept()
            except TimeoutError:
                if ended:
                    break
                continue
            called += 1
            caller.close()
        said, _ = child.communicate()
    assert said.endswith("Error\n")
    assert min(called, 1) == calls
