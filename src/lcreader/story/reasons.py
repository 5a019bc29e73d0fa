# SPDX-License-Identifier: MIT
"""Why the system does not give or take a file, in words that people understand."""

from __future__ import annotations

import errno

from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

_NOT_ALLOWED = QT_TRANSLATE_NOOP("System", "that is not allowed here")
_SILENT = QT_TRANSLATE_NOOP("System", "the disk or stick does not answer")
_FULL = QT_TRANSLATE_NOOP("System", "there is no room left")
_TEMPLATES = {
    errno.ENOENT: QT_TRANSLATE_NOOP("System", "it is not there"),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EIO: _SILENT,
    errno.ENXIO: _SILENT,
    errno.ENODEV: _SILENT,
    errno.ENOSPC: _FULL,
    errno.EROFS: QT_TRANSLATE_NOOP("System", "nothing can be written there"),
    errno.EISDIR: QT_TRANSLATE_NOOP("System", "it is a folder"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("System", "its name is too long"),
}


def reason(error: Exception) -> Sentence | str:
    """Why something failed, as part of a sentence; the system's own words for what is rare."""
    template = _TEMPLATES.get(getattr(error, "errno", None) or 0)
    if template:
        return Sentence("System", template)
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
