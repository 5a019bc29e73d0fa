# SPDX-License-Identifier: MIT
"""A shelf with the stories that a test wants."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQuick import QQuickItem

from tests.app.reading import Reading


def one_page(title: str) -> str:
    return (
        f"format: 1\nid: {title.lower()}\npublisher: example.org\nversion: 1.0.0\n"
        f"language: en\ntitle: {title}\ncover: media/boats.webp\n"
        "chapters:\n  - pages:\n      - {id: one, title: First}\n      - {id: two, title: Second}\n"
    )


def show(reading: Reading, paths: dict[str, Path]) -> None:
    reading.stock(paths)
    reading.wait_until(lambda: len(cards(reading)) == len(paths))
    reading.settled()


def cards(reading: Reading) -> list[QQuickItem]:
    """The covers as they are read: the large one, then row by row."""

    def place(item: QQuickItem) -> tuple[float, float]:
        at = item.mapToScene(item.boundingRect().topLeft())
        return round(at.y()), at.x()

    found = reading.all_of("LargeCover") + reading.all_of("Cover")
    return sorted(found, key=place)
