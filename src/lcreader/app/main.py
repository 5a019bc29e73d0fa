# SPDX-License-Identifier: MIT
"""The application: made once, in the order in which its parts need each other."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys

from lcreader.app.begin import application, recall
from lcreader.library.places import resources, user_data
from lcreader.library.request import ReadRequest

log = logging.getLogger(__name__)

COLLECT_MS = 1500
"""When the first page is long on the screen."""


def run(request: ReadRequest) -> int:
    """Open the window, or hand ``request`` to the one that is open already. Returns 0 or 1."""
    gc.disable()  # nothing that the start makes is garbage; collecting costs a fifth of its time
    store, settings = recall(user_data() / "renderer.txt")

    from PySide6.QtCore import QTimer

    from lcreader.app.launches import Launch

    app = application("lcreader")
    launch = Launch(user_data())
    if not launch.opens(lambda: _handed_over(request)):
        store.close()
        return 0
    signal.signal(signal.SIGINT, signal.SIG_DFL)

    from lcreader.app.program import Program

    program = Program(app, store, settings)
    instance = None

    def follow() -> None:
        from PySide6.QtGui import QIcon

        from lcreader.app.instance import Instance

        nonlocal instance
        app.setWindowIcon(QIcon(str(resources() / "icons" / "lcreader-256.png")))
        instance = Instance(user_data(), program.receive)

    program.furnished.connect(follow)
    code = 1
    if program.start(request):
        QTimer.singleShot(COLLECT_MS, _collect)
        code = app.exec()
    if instance is not None:
        instance.close()
    idle = program.finish()
    store.close()
    launch.close()
    if not idle:
        os._exit(code)  # Qt would wait for a picture that takes for ever
    return code


def _handed_over(request: ReadRequest) -> bool:
    from lcreader.app.instance import hand_over

    return hand_over(request, user_data())


def _collect() -> None:
    gc.freeze()
    gc.enable()


def has_display() -> bool:
    """Whether a window can be opened at all on this machine."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen and chosen not in ("xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
