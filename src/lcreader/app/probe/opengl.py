# SPDX-License-Identifier: MIT
"""The helper process that asks OpenGL for its renderer's name and prints it."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

GL_RENDERER = 0x1F01


def main() -> int:
    """Print the name; 1 where no OpenGL context can be made."""
    app = QGuiApplication(sys.argv[:1])
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return 1
    print(context.functions().glGetString(GL_RENDERER) or "")
    context.doneCurrent()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
