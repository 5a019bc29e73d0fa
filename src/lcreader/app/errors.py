# SPDX-License-Identifier: MIT
"""Nothing is lost in silence: stray exceptions go to the log."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

log = logging.getLogger(__name__)


def install() -> None:
    """Route exceptions nobody caught into ``logging``.

    Not Qt's messages, which it writes to the terminal itself: a handler of ours would need the
    interpreter. Qt's sound thread warns of a device that is missing while `setAudioOutput` has the
    interpreter and waits for that thread: neither would ever go on.
    """
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception


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
