# SPDX-License-Identifier: MIT
"""How far long work is, as one line that is drawn over itself, where there is a terminal."""

from __future__ import annotations

import os
import shutil
import sys
import time

from lcreader.cli.terminal import clean

_EVERY = 0.1
"""Seconds between two drawings."""

_UNITS = ("bytes", "kB", "MB", "GB", "TB")


class Bar:
    """A bar on stderr, to be called as :data:`lcreader.package.progress.Progress` is.

    To be used in a ``with`` block, at whose end it is wiped away. Nothing is written where stderr
    is no terminal.
    """

    def __init__(self, what: str, counted: str = "") -> None:
        """``counted``: what is counted where it is not bytes."""
        self._counted = counted
        self._what = clean(what)
        self._shown = bool(sys.stderr and sys.stderr.isatty() and os.environ.get("TERM") != "dumb")
        self._next = 0.0

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *raised: object) -> None:
        if self._shown and self._next:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __call__(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` bytes are done."""
        now = time.monotonic()
        if not self._shown or now < self._next:
            return
        self._next = now + _EVERY
        sys.stderr.write(f"\r\x1b[K{self.line(done, total, shutil.get_terminal_size().columns)}")
        sys.stderr.flush()

    def line(self, done: int, total: int, columns: int) -> str:
        """The bar as it fits into ``columns``."""
        share = done / total if total else 1.0
        behind = f" {share:4.0%}  {size(done)} of {size(total)}"
        if self._counted:
            behind = f" {share:4.0%}  {done} of {total} {self._counted}"
        room = columns - 2 - len(behind)
        what = self._what if len(self._what) <= room // 2 else self._what[: room // 2 - 1] + "…"
        width = max(0, min(40, room - len(what)))
        full = round(width * share)
        return f"{what} {'█' * full}{'░' * (width - full)}{behind}"[: columns - 1]


def size(count: int) -> str:
    """``count`` bytes as people say it: 734 bytes, 12.3 MB."""
    if count < 1000:
        return f"{count} bytes"
    value = float(count)
    unit = 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value /= 1000
        unit += 1
    return f"{value:.0f} {_UNITS[unit]}" if value >= 100 else f"{value:.1f} {_UNITS[unit]}"
