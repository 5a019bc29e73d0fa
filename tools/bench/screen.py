# SPDX-License-Identifier: MIT
"""An X server of one's own: keys go in through it, pixels and drawing come out."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import damage, xtest
from Xlib.xobject.drawable import Window

WIDTH, HEIGHT = 1280, 720

# Where a page is looked at: the upper right, where no words stand.
LEFT, RIGHT, STEP = 660, 1260, 20
ROWS = (90, 200, 310)

# How far a channel may be from the picture's: scaling and noise, far less than two pages differ.
NEAR = 30
ENOUGH = 0.9

Colour = tuple[int, int, int]


def near(one: Colour, other: Colour) -> bool:
    """Whether two colours are the same to a camera."""
    return all(abs(a - b) <= NEAR for a, b in zip(one, other, strict=True))


class TooLateError(Exception):
    """What was waited for did not come to the screen."""


class Screen:
    """An Xvfb of 1280×720, or another size, without window manager, for a ``with`` block."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT) -> None:
        self._size = f"{width}x{height}x24"

    def __enter__(self) -> Self:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-screen", "0", self._size),
                *("-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{number}"
        self._display = Display(self.name)
        self._root = self._display.screen().root
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._display.close()
        self._server.terminate()
        self._server.wait()

    def points(
        self, left: int = LEFT, right: int = RIGHT, rows: Sequence[int] = ROWS
    ) -> list[Colour]:
        """The colours now on the screen at the places where a page is looked at."""
        found = []
        for y in rows:
            image = self._root.get_image(left, y, right - left + 1, 1, X.ZPixmap, 0xFFFFFFFF)
            row = image.data
            for at in range(0, (right - left + 1) * 4, STEP * 4):
                found.append((row[at + 2], row[at + 1], row[at]))
        return found

    def shows(self, colour: Colour) -> bool:
        """Whether nine points in ten have ``colour``."""
        points = self.points()
        return sum(near(point, colour) for point in points) >= ENOUGH * len(points)

    def wait(self, promise: Callable[[], bool], seconds: float = 20, what: str = "") -> float:
        """Look until ``promise`` holds; the time when it did.

        Raises `TooLateError`, which says ``what`` was waited for.
        """
        end = time.perf_counter() + seconds
        while not promise():
            if time.perf_counter() > end:
                raise TooLateError(what)
            time.sleep(0.0005)
        return time.perf_counter()

    def _windows(self) -> list[Window]:
        children = self._root.query_tree().children
        return [one for one in children if one.get_attributes().map_state == X.IsViewable]

    def painted(self) -> bool:
        """Whether a window has drawn over the screen's own black wherever a page is looked at."""
        return (0, 0, 0) not in self.points()

    def focus(self) -> None:
        """Give the largest window the keys, as a window manager would."""
        largest = max(self._windows(), key=lambda window: window.get_geometry().width)
        largest.set_input_focus(X.RevertToParent, X.CurrentTime)
        self._display.sync()

    def press(self, key: str) -> None:
        """Press and let go the key named ``key`` ("Right", "Home", "q", "Control_L+Down")."""
        codes = [
            self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in key.split("+")
        ]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.flush()

    def drawn(self, seconds: float) -> int:
        """How many times anything is drawn on the screen during ``seconds``."""
        self._display.damage_query_version()
        watch = self._root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()
        time.sleep(0.2)
        while self._display.pending_events():  # the watch begins with what is there already
            self._display.next_event()
        end = time.perf_counter() + seconds
        count = 0
        while time.perf_counter() < end:
            while self._display.pending_events():
                self._display.next_event()
                count += 1
            time.sleep(0.05)
        self._display.damage_destroy(watch)
        self._display.sync()
        return count
