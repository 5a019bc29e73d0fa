# SPDX-License-Identifier: MIT
"""One window a person: a second launch hands its request to the first, over a local socket."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from lcreader.app.launches import socket_name
from lcreader.library.request import ReadRequest, request_from_json

log = logging.getLogger(__name__)

WAIT_MS = 1500
ANSWER_MS = 5000
LINE_LIMIT = 16_384


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
