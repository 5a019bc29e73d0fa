# SPDX-License-Identifier: MIT
"""The helper process that really opens pictures, films and sound, so that what they do to it
cannot hurt the program: ``python -m lcreader.app.probe``.

It reads one JSON object a line from stdin, tries the file, and answers with one line. It ends with
its stdin. What each job and answer holds, ``package.probing`` says; that side also watches time
and memory.
"""

from __future__ import annotations

import json
import os
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


def main() -> int:
    """Answer until nobody asks any more."""
    fence()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_MEDIA_BACKEND"] = "ffmpeg"
    os.environ["QT_FFMPEG_DECODING_HW_DEVICE_TYPES"] = ","  # drivers are not what is tried
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # libraries write what they like
    try:
        from PySide6.QtGui import QGuiApplication

        from lcreader.app.probe_media import Media
        from lcreader.app.probe_picture import load, look

        app = QGuiApplication(sys.argv[:1])
        media = Media()
        tried = {"picture": look, "font": load}
    except ImportError as error:
        print(json.dumps({"error": str(error)}), file=answers, flush=True)
        return 1
    print(json.dumps({"ready": True}), file=answers, flush=True)
    for line in sys.stdin:
        job: dict[str, Any] = json.loads(line)
        try_out = tried.get(job["use"], media.play)
        found = try_out(job)
        print(json.dumps(found), file=answers, flush=True)
    media.close()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
