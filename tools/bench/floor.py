# SPDX-License-Identifier: MIT
"""The least that Qt Quick and Python can do: one window, the pictures, a key that turns them."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def main() -> None:
    """Show the pictures named on the command line."""
    application = QGuiApplication(sys.argv)
    view = QQuickView()
    pictures = [QUrl.fromLocalFile(path).toString() for path in sys.argv[1:]]
    view.setInitialProperties({"pictures": pictures})
    file = Path(__file__).with_suffix(".qml")
    view.setSource(QUrl.fromLocalFile(file))
    view.showFullScreen()
    application.exec()


if __name__ == "__main__":
    main()
