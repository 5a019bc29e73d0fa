# SPDX-License-Identifier: MIT
"""What a user can see, read from the tree of items: no pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lcreader.app.words.lastlines import unheld
from tools.shots.studio import type_of

TEXTS = ("QQuickText", "QQuickTextEdit", "QQuickTextInput")
FAINT = 0.02


def is_text(item: QQuickItem) -> bool:
    return any(item.inherits(name) for name in TEXTS)


@dataclass(frozen=True)
class Seen:
    """An item that is shown: where it is in the window, and what is left of that by clipping."""

    item: QQuickItem
    rect: QRectF
    clip: QRectF
    opacity: float
    path: tuple[str, ...] = field(repr=False)

    @property
    def type(self) -> str:
        return self.path[-1]

    @property
    def text(self) -> str:
        return str(self.item.property("text") or "")


def items(window: QQuickWindow, below: QQuickItem | None = None) -> Iterator[Seen]:
    """Every item that is shown, in the order in which it is painted."""
    root = window.contentItem()
    everything = QRectF(0, 0, window.width(), window.height())
    for seen in _walk(root, everything, 1.0, ()):
        if below is None or seen.item is below or below.isAncestorOf(seen.item):
            yield seen


def _walk(item: QQuickItem, clip: QRectF, opacity: float, path: tuple[str, ...]) -> Iterator[Seen]:
    if not item.isVisible():
        return
    opacity *= item.opacity()
    if opacity < FAINT:
        return
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    path = (*path, type_of(item))
    if item.clip():
        clip = clip.intersected(rect)
    children = item.childItems()
    for child in children:
        if child.z() < 0:
            yield from _walk(child, clip, opacity, path)
    yield Seen(item, rect, clip, opacity, path)
    for child in sorted(children, key=lambda child: child.z()):
        if child.z() >= 0:
            yield from _walk(child, clip, opacity, path)


def below(item: QQuickItem, kind: str) -> Iterator[QQuickItem]:
    """Every item within this one that the QML file ``kind`` made, shown or not."""
    for child in item.childItems():
        if type_of(child) == kind:
            yield child
        yield from below(child, kind)


def evaluate(item: QQuickItem, expression: str) -> Any:
    """What an expression comes to among the names that the item's own QML file knows.

    So timers and animations are reached. What ``findChildren`` gives goes with its parent's
    wrapper, also from under the program's own Python where that holds the same object.
    """
    asked = QQmlExpression(QQmlEngine.contextForObject(item), item, expression)
    found, _ = asked.evaluate()
    assert not asked.hasError(), asked.error().toString()
    return found


def painted(seen: Seen) -> QRectF:
    """The rectangle in the window that the words of a text really take, not the item's own."""
    item = seen.item
    width = float(item.property("contentWidth") or 0)
    height = float(item.property("contentHeight") or 0)
    if seen.type == "QQuickTextInput":
        return seen.rect
    across, down = _alignment(item)
    x = y = 0.0
    if across & Qt.AlignmentFlag.AlignRight:
        x = item.width() - width
    elif across & Qt.AlignmentFlag.AlignHCenter:
        x = (item.width() - width) / 2
    if down & Qt.AlignmentFlag.AlignBottom:
        y = item.height() - height
    elif down & Qt.AlignmentFlag.AlignVCenter:
        y = (item.height() - height) / 2
    return item.mapRectToScene(QRectF(x, y, width, height))


def _alignment(item: QQuickItem) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """How words lie in a text's own rectangle; Qt's own types for it are unknown to Python.

    A block of story words is aligned in its document, as its ``side`` says.
    """
    if side := item.property("side"):
        flags = {"right": Qt.AlignmentFlag.AlignRight, "centre": Qt.AlignmentFlag.AlignHCenter}
        return flags.get(side, Qt.AlignmentFlag.AlignLeft), Qt.AlignmentFlag.AlignTop
    both = evaluate(item, "effectiveHorizontalAlignment * 65536 + verticalAlignment")
    return Qt.AlignmentFlag(int(both) >> 16), Qt.AlignmentFlag(int(both) & 0xFFFF)


def texts(window: QQuickWindow, below: QQuickItem | None = None) -> list[Seen]:
    """Every text that has words and is not wholly clipped away."""
    return [
        seen
        for seen in items(window, below)
        if is_text(seen.item) and words_of(seen) and seen.clip.intersects(painted(seen))
    ]


def words_of(seen: Seen) -> str:
    """The words of a text, without markup; "" for what is none."""
    if not is_text(seen.item):
        return ""
    if seen.item.inherits("QQuickTextEdit"):
        shown = seen.item.getText(0, int(seen.item.property("length")))  # type: ignore[attr-defined]
        return unheld(str(shown)).strip()
    return seen.text.strip()


def accessible(item: QQuickItem) -> tuple[QAccessible.Role, str] | None:
    """Role and name as a screen reader gets them; None for an item that it passes over."""
    found = QAccessible.queryAccessibleInterface(item)
    if found is None or not found.isValid():
        return None
    return found.role(), found.text(QAccessible.Text.Name)
