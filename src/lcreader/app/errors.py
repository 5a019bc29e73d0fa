# SPDX-License-Identifier: MIT
"""Nothing is lost in silence: Qt's messages and stray exceptions go to the log."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

qt_log = logging.getLogger("qt")
log = logging.getLogger(__name__)

OF_MEDIA = ("PulseAudioService", "No audio device", "QRhi*")
"""How Qt's own talk of sound and film begins where it names no category: the reader itself says
what cannot be heard or seen."""

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install() -> None:
    """Route Qt's messages and exceptions nobody caught into ``logging``."""
    qInstallMessageHandler(_on_message)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = LEVELS.get(kind, logging.WARNING)
    if message.startswith(OF_MEDIA):
        level = min(level, logging.INFO)
    qt_log.log(level, "%s", message)


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("an error nobody caught", exc_info=(kind, error, trace))


def _on_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _on_exception(args.exc_type, args.exc_value, args.exc_traceback)
