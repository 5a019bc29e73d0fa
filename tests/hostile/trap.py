# SPDX-License-Identifier: MIT
"""Bait that lies outside of every story: files that nobody may open, and a server nobody may call.

It catches what C++ does behind Python's back: a drawing or a film that reaches out.
"""

from __future__ import annotations

import ctypes
import os
import socket
import struct
from pathlib import Path

OPENED = 0x20  # IN_OPEN


class Trap:
    """``folder`` is where bait lies, if nowhere else; ``address`` is where the server listens."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch: int = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self._baits: dict[int, str] = {}
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.address = f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def bait(self, name: str, data: bytes, folder: Path | None = None) -> Path:
        """A file to be left alone."""
        path = (folder or self.folder) / name
        path.write_bytes(data)
        number = self._libc.inotify_add_watch(self._watch, os.fsencode(path), OPENED)
        if number < 0:
            raise OSError(ctypes.get_errno(), "inotify")
        self._baits[number] = name
        return path

    def sprung(self) -> list[str]:
        """What has been touched since the last time, in words."""
        found = [f"opens a file outside the story: {name}" for name in sorted(self._opened())]
        while True:
            try:
                caller, _ = self._server.accept()
            except BlockingIOError:
                return found
            with caller:
                found.append("calls a server")

    def close(self) -> None:
        """Take the bait away."""
        os.close(self._watch)
        self._server.close()

    def _opened(self) -> set[str]:
        names = set()
        while True:
            try:
                data = os.read(self._watch, 1 << 16)
            except BlockingIOError:
                return names
            at = 0
            while at < len(data):
                number, mask, _, length = struct.unpack_from("iIII", data, at)
                names |= {self._baits[number]} if mask & OPENED else set()
                at += 16 + length
