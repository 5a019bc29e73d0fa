# SPDX-License-Identifier: MIT
"""The helper process that really opens pictures, films and sound, so that what they do to it
cannot hurt the program: ``python -m lcreader.app.probe``.

It reads one JSON object a line from stdin, tries the file, and answers with one line. It ends with
its stdin. What each job and answer holds, ``package.probing`` says; that side also watches time
and memory. A film or sound that has begun well is told of with a line of its own before its end is
looked for.
"""

from __future__ import annotations

import json
import os
import random
import sys
from typing import Any

GREED = 900 << 20
"""Bytes of data beyond which the system refuses this process more; the watcher ends it earlier."""


def fence() -> None:
    """Let the system hold this process to what it needs: no files written, no endless memory."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    for what, limit in (
        (resource.RLIMIT_DATA, GREED),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(what, (limit, limit))


def use_one_processor() -> None:
    """Compute on one processor: decoders then start one thread each, and hold fewer pictures."""
    if hasattr(os, "sched_setaffinity"):  # not on Windows and macOS
        os.sched_setaffinity(0, {random.choice(sorted(os.sched_getaffinity(0)))})


def main() -> int:
    """Answer until nobody asks any more."""
    fence()
    use_one_processor()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_MEDIA_BACKEND"] = "ffmpeg"
    os.environ["QT_FFMPEG_DECODING_HW_DEVICE_TYPES"] = ","  # drivers are not what is tried
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # libraries write what they like
    try:
        from PySide6.QtGui import QGuiApplication

        from lcreader.app.memory import few_heaps
        from lcreader.app.probe.media import play
        from lcreader.app.probe.picture import load, look

        few_heaps()
        app = QGuiApplication(sys.argv[:1])
        tried = {"picture": look, "font": load}
    except ImportError as error:
        print(json.dumps({"error": str(error)}), file=answers, flush=True)
        return 1

    def say(found: dict[str, Any]) -> None:
        print(json.dumps(found), file=answers, flush=True)

    say({"ready": True})
    for line in sys.stdin:
        job: dict[str, Any] = json.loads(line)
        try_out = tried.get(job["use"])
        say(try_out(job) if try_out else play(job, say))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
