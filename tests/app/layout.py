# SPDX-License-Identifier: MIT
"""What is wrong with a layout, from the tree of items: words cut off, covered or one on another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.app import scene
from tests.app.scene import Seen
from tools.shots.studio import type_of

SLACK = 1.5
"""Pixels by which rounding may move an edge."""

OVER = ("Message", "Panels", "Bar", "Chrome", "Tip", "NotesSheet")
"""What lies over the page on purpose, each by itself."""

ELIDED = ("OverviewCard", "Cover", "LargeCover", "GoToBox", "Field")
"""Where long titles end in an ellipsis; the screen reader has them whole."""


@dataclass(frozen=True)
class Word:
    """A text as it is painted. ``box`` is the control it stands in, ``scrolls`` how it may move."""

    seen: Seen
    rect: QRectF
    layer: str
    box: QQuickItem | None
    scrolls: bool

    def __str__(self) -> str:
        x, y, width, height = (round(value) for value in self.rect.getRect())
        return (
            f"{self.seen.path[-2]} “{scene.words_of(self.seen)[:40]}” at {x},{y} {width}×{height}"
        )


def faults(window: QQuickWindow) -> list[str]:
    """Every fault of what the window shows, in a sentence each; empty where all is well."""
    everything = list(scene.items(window))
    words = [
        _word(seen) for seen in everything if scene.is_text(seen.item) and scene.words_of(seen)
    ]
    words = [word for word in words if not _ink(word).isEmpty()]
    area = QRectF(0, 0, window.width(), window.height())
    found = [fault for word in words for fault in _alone(word, area)]
    for index, word in enumerate(words):
        for other in words[index + 1 :]:
            if word.layer == other.layer and _meet(_ink(word), _ink(other)):
                found.append(f"{word} lies on {other}")
    found += _pressed_upon(words, everything)
    return found


def _word(seen: Seen) -> Word:
    box, scrolls = None, False
    parent = seen.item.parentItem()
    while parent is not None:
        if box is None and _is_control(parent):
            box = parent
        scrolls = scrolls or parent.inherits("QQuickFlickable")
        parent = parent.parentItem()
    layer = next((name for name in reversed(seen.path) if name in OVER), "page")
    return Word(seen, scene.painted(seen), layer, box, scrolls)


def _is_control(item: QQuickItem) -> bool:
    """Whether it is made of Control; the label of a place on a map stands beside its mark."""
    return item.property("ringMargin") is not None and type_of(item) != "MapMark"


def _alone(word: Word, area: QRectF) -> list[str]:
    """What is wrong with one text by itself."""
    found = []
    clip = word.seen.clip.intersected(area)
    outside = _outside(word.rect, clip, down=not word.scrolls)
    if outside:
        found.append(f"{word} is cut off: {outside}")
    if word.seen.item.property("truncated") and not set(word.seen.path) & set(ELIDED):
        found.append(f"{word} is shortened")
    if word.box is not None and word.layer != "Tip":
        box = word.box.mapRectToScene(QRectF(0, 0, word.box.width(), word.box.height()))
        outside = _outside(_ink(word), box, down=True)
        if outside:
            found.append(f"{word} grows out of its {type_of(word.box)}: {outside}")
    return found


def _outside(rect: QRectF, area: QRectF, *, down: bool) -> str:
    sides = {"left": area.left() - rect.left(), "right": rect.right() - area.right()}
    if down:
        sides |= {"above": area.top() - rect.top(), "below": rect.bottom() - area.bottom()}
    return ", ".join(f"{side} by {over:.0f}" for side, over in sides.items() if over > SLACK)


def _pressed_upon(words: list[Word], everything: list[Seen]) -> list[str]:
    """Texts on which a control lies that is not theirs."""
    controls = [seen for seen in everything if _is_control(seen.item)]
    found = []
    for word in words:
        for seen in controls:
            layer = next((name for name in reversed(seen.path) if name in OVER), "page")
            control = seen.rect.intersected(seen.clip)
            if layer != word.layer or not _meet(_ink(word), control):
                continue
            if seen.item is word.box or seen.item.isAncestorOf(word.seen.item):
                continue
            if word.box is not None and word.box.isAncestorOf(seen.item):
                continue
            found.append(f"{seen.type} lies on {word}")
    return found


def _ink(word: Word) -> QRectF:
    """The rectangle of the ink: lines have air above and below."""
    item = word.seen.item
    font, rect = item.property("font"), QRectF(word.rect)
    if isinstance(font, QFont) and item.inherits("QQuickText"):
        metrics = QFontMetricsF(font)
        ink = metrics.tightBoundingRect(scene.words_of(word.seen))
        scale = rect.height() / max(1.0, item.property("contentHeight"))
        rect.adjust(0, (metrics.ascent() + ink.top()) * scale, 0, 0)
        rect.adjust(0, 0, 0, min(0.0, ink.bottom() - metrics.descent()) * scale)
    return rect.intersected(word.seen.clip)


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > SLACK and both.height() > SLACK
