# SPDX-License-Identifier: MIT
"""One window a person: a second launch hands its request to the first, over a local socket."""

from __future__ import annotations

import hashlib
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from lcreader.library.request import ReadRequest, request_from_json

log = logging.getLogger(__name__)

WAIT_MS = 1500
ANSWER_MS = 5000
"""A window that is just being opened answers when it is there."""
LINE_LIMIT = 16_384


def socket_name(data: Path) -> str:
    """The socket's name: one a person's data folder, so that people do not meet on one machine.

    On Unix it is a path below that folder, which only its owner can enter.
    """
    name = hashlib.sha256(str(data).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    path = data / "socket"
    # a Unix socket's path has 108 bytes at most
    if sys.platform != "win32" and len(str(path).encode()) < 100:
        return str(path)
    return f"lcreader-{name}"


@contextmanager
def alone(data: Path) -> Iterator[None]:
    """Keep other launches out meanwhile: an icon clicked three times opens one window."""
    lock = QLockFile(str(data / "lock"))
    lock.tryLock(ANSWER_MS)  # where nothing can be written there is none
    try:
        yield
    finally:
        lock.unlock()


def hand_over(request: ReadRequest, data: Path) -> bool:
    """Give ``request`` to the window that is open. False where none is."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(request.to_json().encode() + b"\n")
    socket.waitForBytesWritten(WAIT_MS)
    # the window answers when it has taken the request: one that hangs is not counted as open
    answered = socket.waitForReadyRead(ANSWER_MS)
    socket.disconnectFromServer()
    return answered


class Instance(QObject):
    """Listens for the requests of later launches; ``receive`` is called with each."""

    def __init__(self, data: Path, receive: Callable[[ReadRequest], None]) -> None:
        super().__init__()
        self._receive = receive
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        try:
            data.mkdir(parents=True, exist_ok=True)
        except OSError as error:  # a disk that cannot be written is no reason not to read
            log.warning("later launches cannot find this window: %s", error)
            return
        name = socket_name(data)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by a program that was killed
            if not self._server.listen(name):
                log.warning(
                    "later launches cannot find this window: %s", self._server.errorString()
                )

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(lambda socket=socket: self._on_ready(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._on_ready(socket)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LINE_LIMIT:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        request = request_from_json(bytes(socket.readLine().data()))
        if request is None:
            log.warning("a request of another launch could not be understood")
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        self._receive(request)
