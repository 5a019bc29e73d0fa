# SPDX-License-Identifier: MIT
"""Draw ``lcreader.svg`` at every size a system asks for: ``python -m tools.icons.application``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(drawing: QSvgRenderer, size: int) -> QImage:
    """The drawing on a square of ``size`` pixels; the smallest are drawn larger and scaled down."""
    fine = size * 4
    image = QImage(fine, fine, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, fine, fine))
    painter.end()
    return image.scaled(
        size,
        size,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def main() -> None:
    """Write ``lcreader-SIZE.png`` beside the drawing."""
    drawing = QSvgRenderer(str(ICONS / "lcreader.svg"))
    for size in SIZES:
        image = draw(drawing, size).convertToFormat(QImage.Format.Format_ARGB32)
        if not image.save(str(ICONS / f"lcreader-{size}.png")):
            raise SystemExit(f"lcreader-{size}.png cannot be written")


if __name__ == "__main__":
    main()
