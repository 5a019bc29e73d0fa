# SPDX-License-Identifier: MIT
"""The pictures of the fixture story: a town by a river, out of simple shapes."""

from __future__ import annotations

from collections.abc import Callable
from math import sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPolygonF

Draw = Callable[[QPainter, int, int], None]


def painted(width: int, height: int, draw: Draw) -> QImage:
    """A picture as ``draw`` paints it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    draw(painter, width, height)
    painter.end()
    return image


def sky(painter: QPainter, width: int, height: int, top: str, low: str) -> None:
    """A soft fall of colour."""
    fall = QLinearGradient(0, 0, 0, height)
    fall.setColorAt(0, QColor(top))
    fall.setColorAt(1, QColor(low))
    painter.fillRect(0, 0, width, height, fall)


def ridge(
    painter: QPainter, width: int, height: int, colour: str, base: float, wave: float
) -> None:
    """A line of hills, filled down to the ground."""
    points = [QPointF(0, height)]
    for step in range(41):
        x = step / 40
        y = base - 0.05 * sin(wave + 7 * x) - 0.03 * sin(2 * wave + 17 * x)
        points.append(QPointF(x * width, y * height))
    points.append(QPointF(width, height))
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF(points))


def town(top: str, low: str, far: str, near: str, sun: tuple[float, float]) -> Draw:
    """Hills, houses and a river under a sun or moon."""

    def draw(painter: QPainter, width: int, height: int) -> None:
        sky(painter, width, height, top, low)
        painter.setBrush(QColor("#fff4d6"))
        painter.drawEllipse(QPointF(sun[0] * width, sun[1] * height), height * 0.1, height * 0.1)
        ridge(painter, width, height, far, 0.62, 1.0)
        for index in range(7):
            x = width * (0.08 + 0.12 * index)
            tall = height * (0.1 + 0.04 * (index % 3))
            painter.setBrush(QColor(near).lighter(112 + 8 * (index % 2)))
            painter.drawRect(QRectF(x, height * 0.74 - tall, width * 0.07, tall))
            painter.setBrush(QColor("#d9734e"))
            roof = [(x - 4, 0.0), (x + width * 0.035, -height * 0.06), (x + width * 0.07 + 4, 0.0)]
            edge = height * 0.74 - tall
            painter.drawPolygon(QPolygonF([QPointF(px, edge + py) for px, py in roof]))
        ridge(painter, width, height, near, 0.8, 2.6)
        painter.setBrush(QColor(low).darker(118))
        painter.drawRect(QRectF(0, height * 0.88, width, height * 0.12))

    return draw


def tower(painter: QPainter, width: int, height: int) -> None:
    """A tall tower for a tall picture."""
    sky(painter, width, height, "#24424d", "#f6c177")
    painter.setBrush(QColor("#0e1f26"))
    for level in range(6):
        w = width * (0.46 - 0.05 * level)
        y = height * (0.86 - 0.12 * level)
        painter.drawRect(QRectF(width / 2 - w / 2, y - height * 0.09, w, height * 0.09))
        roof = [(-w * 0.66, 0.0), (0.0, -height * 0.05), (w * 0.66, 0.0)]
        edge = y - height * 0.09
        painter.drawPolygon(QPolygonF([QPointF(width / 2 + px, edge + py) for px, py in roof]))
    ridge(painter, width, height, "#16313a", 0.93, 0.4)


def bridge(painter: QPainter, width: int, height: int) -> None:
    """A bridge that goes away into the distance; upright."""
    sky(painter, width, height, "#7fb2b0", "#f4e3c1")
    painter.setBrush(QColor("#2f6d78"))
    painter.drawRect(QRectF(0, height * 0.55, width, height * 0.45))
    way = [(0.2, 1.0), (0.46, 0.5), (0.54, 0.5), (0.8, 1.0)]
    painter.setBrush(QColor("#c8553d"))
    painter.drawPolygon(QPolygonF([QPointF(x * width, y * height) for x, y in way]))
    painter.setBrush(QColor("#7a2f22"))
    for side in (0.42, 0.55):
        painter.drawRect(QRectF(side * width, height * 0.2, width * 0.03, height * 0.32))


def stalls(painter: QPainter, width: int, height: int) -> None:
    """Market stalls in a row."""
    sky(painter, width, height, "#f4eeda", "#e8c99b")
    for index, colour in enumerate(("#c8553d", "#53adb8", "#e9b44c", "#6a994e")):
        x = width * (0.05 + 0.24 * index)
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(x, height * 0.42, width * 0.19, height * 0.1))
        painter.setBrush(QColor("#5b4636"))
        painter.drawRect(QRectF(x + 6, height * 0.52, 6, height * 0.34))
        painter.drawRect(QRectF(x + width * 0.19 - 12, height * 0.52, 6, height * 0.34))
        painter.drawRect(QRectF(x, height * 0.66, width * 0.19, height * 0.05))


def boats(painter: QPainter, width: int, height: int) -> None:
    """Three boats on still water."""
    sky(painter, width, height, "#bfe0dd", "#2f6d78")
    for index in range(3):
        x, y = width * (0.16 + 0.3 * index), height * (0.5 + 0.12 * (index % 2))
        painter.setBrush(QColor("#fdf6e3"))
        sail = [QPointF(x, y), QPointF(x, y - 90), QPointF(x + 56, y)]
        painter.drawPolygon(QPolygonF(sail))
        painter.setBrush(QColor("#5b3a29"))
        painter.drawRoundedRect(QRectF(x - 30, y + 4, 100, 18), 9, 9)


def teacher(painter: QPainter, width: int, height: int) -> None:
    """A head and shoulders, of nobody."""
    sky(painter, width, height, "#53adb8", "#c9e4e2")
    painter.setBrush(QColor("#2d4739"))
    painter.drawEllipse(QPointF(width / 2, height * 1.02), width * 0.36, height * 0.36)
    painter.setBrush(QColor("#d8a47f"))
    painter.drawEllipse(QPointF(width / 2, height * 0.42), width * 0.18, height * 0.22)
    painter.setBrush(QColor("#3a2a20"))
    painter.drawChord(QRectF(width * 0.31, height * 0.17, width * 0.38, height * 0.34), 0, 180 * 16)


def town_map(words: tuple[str, str, str, str]) -> Draw:
    """The town from above, with four words in it."""

    def draw(painter: QPainter, width: int, height: int) -> None:
        painter.fillRect(0, 0, width, height, QColor("#eee4cc"))
        painter.setBrush(QColor("#8fc1c7"))
        points = [QPointF(width * x / 20, height * (0.7 + 0.06 * sin(x / 2))) for x in range(21)]
        back = [QPointF(p.x(), p.y() + height * 0.14) for p in reversed(points)]
        painter.drawPolygon(QPolygonF(points + back))
        painter.setBrush(QColor("#a3b18a"))
        painter.drawEllipse(QPointF(width * 0.2, height * 0.26), width * 0.13, height * 0.16)
        painter.setBrush(QColor("#c9b79c"))
        for column in range(5):
            for row in range(2):
                at = QRectF(width * (0.42 + 0.11 * column), height * (0.18 + 0.2 * row), 44, 44)
                painter.drawRect(at)
        painter.setPen(QColor("#5a5140"))
        painter.setFont(QFont(["Atkinson Hyperlegible Next", "Noto Sans SC"], 15))
        for word, x, y in zip(words, (0.17, 0.44, 0.66, 0.05), (0.1, 0.13, 0.6, 0.79), strict=True):
            painter.drawText(QPointF(width * x, height * y), word)
        painter.setPen(Qt.PenStyle.NoPen)

    return draw
