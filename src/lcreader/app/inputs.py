# SPDX-License-Identifier: MIT
"""Keys, wheel and pointer of the window, seen before any item does."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lcreader.app.reader import Reader
from lcreader.app.timers import once
from lcreader.app.viewer import Viewer
from lcreader.reading.action import Do
from lcreader.reading.actions import Binding, binding_for, is_digit, normal
from lcreader.reading.contexts import Context, Effect, effect_of, plan, topmost
from lcreader.reading.gestures import Clock, KeyGate, PointerGate, ScrollPhase, WheelGate

PHASES = {
    Qt.ScrollPhase.NoScrollPhase: ScrollPhase.NONE,
    Qt.ScrollPhase.ScrollBegin: ScrollPhase.BEGIN,
    Qt.ScrollPhase.ScrollUpdate: ScrollPhase.UPDATE,
    Qt.ScrollPhase.ScrollEnd: ScrollPhase.END,
    Qt.ScrollPhase.ScrollMomentum: ScrollPhase.MOMENTUM,
}
TURNED_BY_WHEEL = frozenset(
    {Context.PAGE, Context.CONTROL, Context.NOTES, Context.BLANK, Context.START}
)
"""Where the wheel turns pages; elsewhere it scrolls what it is over."""
SCROLLED = frozenset({Context.PAGE, Context.CONTROL, Context.NOTES, Context.END})
KEY_SHARE = 0.35
SPACE_SHARE = 0.85
"""How much of the words' height a key scrolls, and how much Space does."""
WAYS = {
    "Up": "up",
    "Down": "down",
    Do.NEXT: "next",
    Do.PREVIOUS: "previous",
    Do.FIRST: "first",
    Do.LAST: "last",
    Do.NEXT_CHAPTER: "next",
    Do.PREVIOUS_CHAPTER: "previous",
}
BUTTONS = {
    Qt.MouseButton.BackButton: Do.BACK,
    Qt.MouseButton.ForwardButton: Do.FORWARD,
}


class Inputs(QObject):
    """Watches the window and turns what arrives into actions, as the tables in `reading` say."""

    def __init__(
        self, viewer: Viewer, reader: Reader, parent: QObject, clock: Clock = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._viewer, self._reader = viewer, reader
        self._window: QQuickWindow | None = None
        self._keys = KeyGate(clock)
        self._wheel = WheelGate(clock)
        self._pointer = PointerGate(clock)
        self._hidden = False
        self._hide_timer = once(self, self._follow_pointer)

    def watch(self, window: QQuickWindow) -> None:
        """Begin with the window's events."""
        self._window = window
        window.installEventFilter(self)
        self._reader.closed.connect(self._show_pointer)
        self._viewer.panelChanged.connect(self._follow_pointer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True where an event was used up."""
        if self._viewer.dialogOpen:
            return False
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            case QWheelEvent():
                return self._on_wheel(event)
            case QMouseEvent():
                return self._on_mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._show_pointer()
        return False

    def open_now(self) -> set[Context]:
        """What lies over the page, the start, the end or the shelf."""
        found = self._viewer.contexts()
        if self.under() is Context.PAGE and self._focused() is not None:
            found.add(Context.CONTROL)
        return found

    def under(self) -> Context:
        """The view that lies below."""
        return Context(self._reader.phase or "shelf")

    # Keys

    def _on_key(self, event: QKeyEvent) -> bool:
        text = QKeySequence(event.keyCombination()).toString(
            QKeySequence.SequenceFormat.PortableText
        )
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._viewer.presence.show_bar()
            return False
        if text in ("Left", "Right") and self._keeps_arrows():
            return False
        bound = binding_for(text, bool(self._reader.rtl))
        if bound is None and not is_digit(text):
            return False
        effects = plan(bound, self.open_now(), self.under())
        passes = {Effect.TYPE, Effect.PRESS} & {effect for effect, _ in effects}
        repeats = bool(passes) or bound is None or bound.action.repeats
        admitted = self._keys.admits(
            normal(text),
            int(event.timestamp()),
            repeated=event.isAutoRepeat() and not passes,
            repeats=repeats,
        )
        if not admitted:
            return True
        used = [self._carry_out(effect, where, bound, text) for effect, where in effects]
        return used[-1]

    def _carry_out(self, effect: Effect, where: Context, bound: Binding | None, text: str) -> bool:
        """Do one part of what a key says; False where the key is left to the item in focus."""
        viewer = self._viewer
        match effect:
            case Effect.TYPE if where is Context.GO_TO:
                viewer.type_digit(text)
            case Effect.TYPE:
                return False
            case Effect.PRESS:
                return self._press(where, bound)
            case Effect.MOVE if not self._scrolls(where, bound):
                assert bound is not None
                self._move(where, bound)
            case Effect.CLOSE:
                viewer.close_context(where)
            case Effect.UNBLANK:
                viewer.set_blank("")
            case Effect.WAY_OUT if not self._scrolls(where, bound):
                viewer.obey(Do.CLOSE)
            case Effect.DO if bound is None:
                viewer.type_digit(text)
            case Effect.DO if not self._scrolls(where, bound):
                assert bound is not None
                viewer.obey(bound.action.id)
        return True

    def _scrolls(self, where: Context, bound: Binding | None) -> bool:
        """Whether the key has scrolled words that do not fit."""
        if bound is None or not bound.key.scrolls or where not in SCROLLED:
            return False
        way = 1 if bound.action.id is Do.NEXT else -1
        if not (self._viewer.roomDown if way > 0 else self._viewer.roomUp):
            return False
        share = SPACE_SHARE if "Space" in bound.key.text else KEY_SHARE
        self._viewer.scrollAsked.emit(way, share)
        return True

    def _press(self, where: Context, bound: Binding | None) -> bool:
        if where is Context.GO_TO:
            self._viewer.take_typed()
            return True
        if where is Context.OVERVIEW and self._focused() is None:
            self._viewer.selectionTaken.emit()
            return True
        if where is Context.FIND or self._focused() is not None:
            return False  # the item that has the focus
        assert bound is not None
        below = effect_of(bound.action.id, where)
        return self._carry_out(below, where, bound, bound.key.text)

    def _move(self, where: Context, bound: Binding) -> None:
        way = WAYS.get(bound.key.text) or WAYS[bound.action.id]
        ahead = way in ("down", "next")
        if where is Context.HELP:
            self._viewer.scrollAsked.emit(1 if ahead else -1, KEY_SHARE)
        elif where is Context.TRANSCRIPT and way not in ("first", "last"):
            share = SPACE_SHARE if way in ("next", "previous") else KEY_SHARE
            self._viewer.scrollAsked.emit(1 if ahead else -1, share)
        elif where in (Context.SETTINGS, Context.LANGUAGE):
            self._move_focus(ahead)
        else:
            self._viewer.selectionMoved.emit(way)

    def _move_focus(self, ahead: bool) -> None:
        item = self._window.activeFocusItem() if self._window else None
        if item is not None:
            item.nextItemInFocusChain(ahead).forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> QQuickItem | None:
        """The control that has the focus."""
        item = self._window.activeFocusItem() if self._window else None
        return item if item is not None and item.activeFocusOnTab() else None

    def _keeps_arrows(self) -> bool:
        """Whether Left and Right move what has the focus: the bar between two pictures."""
        if self._viewer.contexts():
            return False
        item = self._focused()
        return item is not None and bool(item.property("keepsArrows"))

    # Wheel and pointer

    def _on_wheel(self, event: QWheelEvent) -> bool:
        viewer = self._viewer
        where = topmost(self.open_now(), self.under())
        if where not in TURNED_BY_WHEEL:
            return False
        self._wheel.rtl = bool(self._reader.rtl)
        angle, pixels = event.angleDelta(), event.pixelDelta()
        room = (bool(viewer.roomUp), bool(viewer.roomDown))
        if where in SCROLLED and angle.y() and room[angle.y() < 0]:
            viewer.wheelMoved.emit(float(-(pixels.y() or angle.y() * 0.6)))
        way = self._wheel.feed(
            (angle.x(), angle.y()), (pixels.x(), pixels.y()), PHASES[event.phase()], room
        )
        if way and where is Context.BLANK:
            viewer.set_blank("")
        elif way:
            viewer.obey(Do.NEXT if way > 0 else Do.PREVIOUS)
        return True

    def _on_mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pointer.pressed()
            self._follow_pointer()
            if event.button() in BUTTONS:
                self._viewer.obey(BUTTONS[event.button()])
                return True
        elif event.type() == QEvent.Type.MouseMove:
            at: QPointF = event.position()
            if self._pointer.moved(at.x(), at.y()):
                self._viewer.presence.show_bar()
            self._follow_pointer()
        return False

    def _follow_pointer(self) -> None:
        """Show or hide the pointer over a story as the gate says; elsewhere it stays."""
        left = self._pointer.hides_in  # asked once: its time may run out meanwhile
        visible = math.isfinite(left)
        if visible or not self._reader.isOpen or self._viewer.panel:
            self._show_pointer()
        elif not self._hidden and isinstance(self._window, QWindow):
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        if visible:
            self._hide_timer.start(max(1, round(left * 1000) + 1))

    def _show_pointer(self) -> None:
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()
