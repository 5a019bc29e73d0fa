# SPDX-License-Identifier: MIT
"""The preview's application: a reader that no other launch hears of, and that keeps nothing."""

from __future__ import annotations

import os
import signal
import socket
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from lcreader.app.begin import application, recall
from lcreader.library.places import user_data
from lcreader.library.request import ReadRequest

if TYPE_CHECKING:
    from lcreader.app.preview.following import Tell
    from lcreader.library.settings import Settings
    from lcreader.library.store import Store


def run(folder: Path, request: ReadRequest, tell: Tell) -> int:
    """Show the story in ``folder`` and go along with its changes until the window is closed.

    What the reader remembers lies in a folder that is gone with the preview. Returns 0 or 1.
    """
    remembered = user_data() / "renderer.txt"
    with tempfile.TemporaryDirectory(prefix="lcreader-preview-") as data:
        os.environ["LCREADER_DATA"] = data
        store, settings = recall(remembered)
        return _shown(folder, request, tell, store, settings, Path(data))


def _shown(
    folder: Path, request: ReadRequest, tell: Tell, store: Store, settings: Settings, data: Path
) -> int:
    from PySide6.QtCore import QSocketNotifier

    app = application("lcreader preview")

    from lcreader.app.preview.following import Preview
    from lcreader.app.program import Program

    program = Program(app, store, settings)
    stand_in = data / "stand-in"
    stand_in.mkdir()
    preview = Preview(program, folder, request, tell, stand_in)
    heard, woken = socket.socketpair()
    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(app.quit)
    _end_by(woken)
    code = 1
    if program.start(preview.first()):
        preview.begin()
        code = app.exec()
    preview.finish()
    program.finish()
    store.close()
    signal.set_wakeup_fd(-1)
    heard.close()
    woken.close()
    return code


def _end_by(woken: socket.socket) -> None:
    """Let Ctrl+C and SIGTERM end the event loop, so that nothing is left behind."""
    woken.setblocking(False)
    signal.set_wakeup_fd(woken.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
