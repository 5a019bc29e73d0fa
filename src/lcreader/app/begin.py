# SPDX-License-Identifier: MIT
"""How a process with a window begins, be it the reader or an author's preview."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lcreader.app import renderer
from lcreader.library.places import site_file, store_file
from lcreader.library.settings import Settings
from lcreader.library.store import Store

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

QUIET = "qt.multimedia.*=false;default.debug=false;default.info=false;default.warning=false"
"""What Qt says of its own accord about sound systems and drawing; the reader itself says what
cannot be heard or seen. A developer who wants it sets QT_LOGGING_RULES."""


def recall(renderer_file: Path) -> tuple[Store, Settings]:
    """Open what is remembered, and choose the renderer: Qt may not be loaded before.

    ``renderer_file`` is where the renderer that suits this machine is kept.
    """
    store = Store(store_file())
    settings = Settings.load(store, site_file())
    renderer.apply(renderer.choose(settings.text("renderer"), renderer_file))
    return store, settings


def application(name: str) -> QGuiApplication:
    """Qt's application, quiet but for errors; people know it as ``name``."""
    os.environ.setdefault("QT_LOGGING_RULES", QUIET)
    from PySide6.QtGui import QGuiApplication

    from lcreader.app import errors

    errors.install()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("lcreader")
    app.setDesktopFileName("lcreader")
    app.setApplicationDisplayName(name)
    return app
