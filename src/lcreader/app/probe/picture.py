# SPDX-License-Identifier: MIT
"""What the probe finds out about a picture or a font. Runs in the helper process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QMessageLogContext,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QImage

from lcreader.app.pictures.contrast import (
    INK,
    PAPER,
    Luminances,
    contrast,
    luminances_of,
    relative_luminance,
    shade_strength,
    worst_cell,
)
from lcreader.app.pictures.decoding import MEGA
from lcreader.app.pictures.reading import PictureReader
from lcreader.package import limits

_LIGHT = 0xF5
_SMALL = QSize(320, 320)
_WINDOW = QSizeF(16, 9)

_said: list[str] = []


def look(job: dict[str, Any]) -> dict[str, Any]:
    """Decode the picture of ``job`` to its end, and hold words against it."""
    reader = PictureReader(_bytes(job), job["format"])
    size = reader.size
    pixels = size.width() * size.height()
    if not size.isValid() or pixels <= 0:
        return {"broken": True}
    turned = size.transposed() if reader.turned else size
    found: dict[str, Any] = {"width": turned.width(), "height": turned.height()}
    if reader.most and pixels > reader.most:
        return {**found, "megapixels": round(pixels / MEGA), "limit": reader.most // MEGA}
    image = _decoded(reader, size)
    if image.isNull() or any("premature" in said or "Corrupt" in said for said in _said):
        return {**found, "broken": True}
    found["words"] = measured(image, turned, job.get("words", ()))
    return found


def load(job: dict[str, Any]) -> dict[str, Any]:
    """Load the font of ``job``."""
    number = QFontDatabase.addApplicationFontFromData(QByteArray(_bytes(job)))
    if number < 0:
        return {"broken": True}
    QFontDatabase.removeApplicationFont(number)
    return {}


def _bytes(job: dict[str, Any]) -> bytes:
    with Path(job["path"]).open("rb") as file:
        file.seek(job["offset"])
        return file.read(min(job["length"], limits.PICTURE_BYTES))


def measured(image: QImage, size: QSize, words: list[dict[str, Any]]) -> list[dict[str, float]]:
    """For each of ``words`` its contrast with the picture, and the shade that it needs."""
    if not words:
        return []
    grid = luminances_of(image)
    return [_held(grid, size, one) for one in words]


def _held(grid: Luminances, size: QSize, words: dict[str, Any]) -> dict[str, float]:
    dark = words["dark"]
    cell = worst_cell(grid, _under(size, words), dark=dark)
    ground = INK if dark else PAPER
    strength = words["shade"]
    mixed = (
        below + (above - below) * strength
        for below, above in zip(cell, ground.getRgb()[:3], strict=True)
    )
    ink = (_LIGHT, _LIGHT, _LIGHT) if dark else INK.getRgb()[:3]
    reached = contrast(relative_luminance(*ink), relative_luminance(*mixed))
    needed = shade_strength(cell, dark=dark, least=strength, high=False)
    return {"contrast": round(reached, 2), "needed": round(needed, 2)}


def _under(size: QSize, words: dict[str, Any]) -> QRectF:
    """Where words that cover ``area`` of the window stand in a picture that fills it."""
    shown = _WINDOW.scaled(QSizeF(size), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (
        min(max(focus * whole - part / 2, 0.0), whole - part)
        for focus, whole, part in (
            (words["focus"][0], size.width(), shown.width()),
            (words["focus"][1], size.height(), shown.height()),
        )
    )
    x, y, width, height = words["area"]
    return QRectF(
        (left + x * shown.width()) / size.width(),
        (top + y * shown.height()) / size.height(),
        width * shown.width() / size.width(),
        height * shown.height() / size.height(),
    )


def _decoded(reader: PictureReader, size: QSize) -> QImage:
    _said.clear()
    before = qInstallMessageHandler(_on_message)
    try:
        return reader.read(
            size.scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        )
    finally:
        qInstallMessageHandler(before)


def _on_message(kind: QtMsgType, context: QMessageLogContext, said: str) -> None:
    _said.append(said)
